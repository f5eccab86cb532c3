import type {Words} from '../../src/define-rule.js'

const boss =
  '(jefe|jefa|jefes|gerente|gerenta|gerentes|encargado|encargada|dueño|dueña|director|directora|supervisor|supervisora|patrón|patrona|gerencia|central|recursos humanos|rrhh|marketing|contabilidad)'

export default {
  summary: 'Lo que es de puertas adentro: jefes, sueldos, clientes, planes contados «entre nosotros»',
  phrases: {
    // Somebody or something of the inside, and a complaint or a secret in the same sentence.
    inside: [
      `(mi|nuestro|nuestra|el|la|al|del|los|las|nuestros) *1 ${boss}`,
      '(la|las|el|los) (sueldo|sueldos|nómina|nóminas|aguinaldo|aguinaldos|propinas|turnos|horas extra|horas extras)',
      '(mi|mis|nuestro|nuestros|nuestras|nuestra) (sueldo|sueldos|nómina|nóminas|quincena|quincenas|paga|pagas|aguinaldo|aguinaldos|finiquito|contrato|contratos|propinas|turno|turnos|horas extra|horas extras|bono|bonos|proveedor|proveedores|convenio)',
      '(los|dos) socios',
      '((ese|este|un|al) proveedor|los de arriba|esta empresa)',
      '(la mitad|todos|ninguno|varios|media) (de nosotros|del equipo|de la plantilla|de cocina|plantilla)',
      '(el personal|la plantilla|el becario|la becaria|los becarios|el practicante|el pasante|el sindicato|recursos humanos)'
    ],
    // Lo que una empresa se guarda hasta que lo anuncia.
    plan: [
      '(en|de|por) (la|el|una|un) *1 (reunión|junta|comité|consejo|directorio)',
      '(dirección|gerencia)',
      '(fusión|traspaso|despidos|contrato de alquiler|sucursal|sede|subida de precios)'
    ],
    secret: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(guárdame|guárdenme|guardadme|guárdanos|guárdeme) *1 el secreto',
        '(queda|quede|quedar) entre (nosotros|nosotras|nos|usted|ustedes)',
        '^entre (nosotros|nosotras|nos)$',
        'no (se)? (lo)? *1 (cuentes|cuente|cuenten|contéis|digas|diga|digan|digáis|comentes|comente|repitas|repita) *1 (a nadie|por ahí|todavía|aún)',
        '(ni una palabra (a|de|más|que)|punto en boca)',
        '(me|nos) (va|van) a (matar|echar|despedir|correr|reñir|regañar|retar|colgar|jalar|tirar|cortar|caer|crucificar)',
        'no (debería|deberíamos|tendría que|tendríamos que) *1 (contar|decir|contarlo|decirlo|contaros|contarte|contarles|decirte|decirles)',
        '(todavía|aún) no *1 (es oficial|es público|se ha anunciado|se anuncia|se anunció|está anunciado|han avisado)',
        'no (es|está) *1 (oficial|público|anunciado) (todavía|aún)'
      ]
    },
    grumble: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(sin cobrar|gritos|gritando|gritó|grita|furioso|furiosa|inútil|inútiles|incompetente|incompetentes|imbécil|idiota|pesadilla|renunció|renunciaron|renunciando|despidieron|despidió|despiden|despedidos|borracho|borracha|crudo|cruda|resaca|amante|quiebra|tacaño|tacaña|codo|maltrata|maltrato|acoso|ratas|ratones|cucarachas|explotados|explotan|esclavos)',
        '(confidencial|no tiene ni idea|no tienen ni idea|no se ha anunciado|finiquitaron|turno doble|doble turno|favoritismo|favoritismos|recortes|congelaron|congelados|tóxico|tóxica|tóxicos|hartos|harta|harto|quemados|quemada|nunca (paga|pagan|escucha|escuchan|contesta|avisa))',
        'a (sus|nuestras|mis) espaldas',
        'no se (hablan|dirigen|saludan|aguantan|soportan|pueden ni ver)',
        '(portazo|a la greña|de uñas|como el perro y el gato|se agarraron|se pelearon)',
        '(llega|llegó|ha llegado) tarde',
        '(no quiere|se niega a) (pagar|contratar|arreglar|escuchar)',
        '(le|les) (debemos|adeudamos|pagamos) *2 (facturas|factura|meses|tarde|poco|nada)',
        '(no|aún no|todavía no) (lo)? (sabe|saben|sepa|sepan) *1 (nada|todavía|aún)?',
        '(no|ni) (nos|me|les) *2 (pagan|paga|pagaron|pagado|pagó|dijo|avisan|avisó|han pagado|ha pagado|depositan|depositaron)',
        '(estrena|estrenó|se compró|se ha comprado) *2 (coche|carro|auto|moto|camioneta|yate|piso|casa|chalet)',
        '(nos|me) (obliga|obligan|obligó|hace|hacen|hizo|prohíbe|prohibió|manda|mandó|pide|piden|pidió) *1 (decir|mentir|publicar|trabajar|callar|sonreír)',
        '(nos|me) (obliga|obligan|obligó|prohíbe|prohibió) *1 (a|que)',
        '(lea|vea|lee|ve|leen|ven|vean|lean|se entere|se entera) *1 (esto|este)',
        '(nos|me|les) (debe|deben|adeuda|adeudan)',
        '(mientras|cuando|ahora que|como|aprovechando que) *3 (no está|no mira|está de vacaciones|se fue|anda de viaje|duerme|no nos ve|no me ve)',
        '(mandando|enviando|mandé|actualizando|echando) *3 (currículum|currículums|cv|curriculum)',
        '(doblando|dobla turno|doble turno|tercer|tercera|cuarto) *3 (mes|año|semana|seguido|seguida|sin)'
      ]
    },
    // Quien lo niega no filtra nada.
    dismissal: ['(despidieron|han despedido|echaron|corrieron|rajaron) a (medio|la mitad|todo|varios|mi)'],
    leak: {
      despite: ['negated', 'hypothetical'],
      patterns: [
        '(la nómina|las nóminas|los sueldos|la quincena|el aguinaldo|los salarios|los pagos al personal) *3 (atrasada|atrasadas|atrasado|atrasados|retrasada|retrasadas|retraso|tarde|congelados|impaga|impagas|sin pagar|sin llegar)',
        '(media|medio|la mitad|la mitad (de|del)|todo el|toda la) *2 (cocina|equipo|plantilla|personal|turno|oficina|bar) *2 (renunció|ha renunciado|dimitió|ha dimitido|presentó|ha presentado|se (fue|ha ido|largó))',
        '(ere|erte|recorte|recortes|despido|despidos) que (nos|les) *1 (colaron|hicieron|impusieron|aplicaron|metieron|montaron|clavaron|hizo|impuso)',
        `${boss} (sin|ni) *2 (aparecer|aparece|contestar|contesta|dar la cara|da la cara|se entera|responder|pisar|pisa|saluda)`,
        `que no (se)? (lo|la)? *1 (lea|vea|entere|enteren|lean|sepa|sepan) *2 ${boss}`,
        `(no le|no les) (digan|digas|cuenten|cuentes|digáis|contéis|avisen) *4 ${boss}`,
        `(a mi|a la|al|mi|el|la) ${boss} *2 (me|nos) (obliga|obligó|ha obligado|hace|hizo|exige|debe|tiene harta|tiene harto)`,
        `(jefe|jefa|jefes|patrón|patrona) *1 (está|anda|se fue|se ha ido) (de vacaciones|de baja|en la playa)`,
        '(todavía|aún) no (se)? (lo|les|la|nos) (saben|sabe|ha dicho|han dicho|hemos dicho|dijeron|dijimos|contaron|han contado|hemos contado)',
        `${boss} *1 (estrena|estrenó|se compró|se ha comprado|cambió de|no tiene ni idea|no se entera|la cagó|la ha liado|(es|son) *2 (inútil|inútiles|incompetente|incompetentes|imbécil|imbéciles|desastre|tirano|tirana|explotador|explotadora|negrero|tacaño|tacaña|rata))`,
        '(me|nos) (pagan|pagáis|paga) *2 (en experiencia|una miseria|tarde|mal|poco|por esto|por sonreír|el mínimo|cacahuates|dos duros)',
        '(hora|horas) (extra|extras) *3 (pagan|sin|gratis|pagadas)',
        '(nos|me) (deben|debe|adeudan) *3 (nóminas|nómina|sueldos|sueldo|meses|quincenas|quincena|pagas|salarios|extras)',
        '(llevamos|llevo|seguimos) *3 sin cobrar',
        'entre (tú y yo|vos y yo|tú y nosotros|vos y nosotros|ustedes y (yo|nosotros|nosotras)|vosotros y (yo|nosotros)|usted y (yo|nosotros)|estas cuatro paredes)',
        '(extraoficialmente)',
        '(cliente|clientes|clienta|clientas|gente) *1 (insoportable|insoportables|pesado|pesados|pesada|pesadas|del infierno|maleducado|maleducados|tóxico|tóxicos|imbécil|imbéciles|intenso|intensos)',
        '(odio|detesto|renuncio a|harto de|harta de) (mi|este|esta) (trabajo|empresa|curro|laburo|chamba|pega|turno)',
        '(nos|me) (mandaron|han mandado|dijeron que|ordenaron|obligan a|hacen) *1 (tirar|mentir|esconder|botar|ocultar|callar|decir que|reetiquetar|cambiar la fecha)',
        '(aquí|acá|soy) el (becario|practicante|pasante) *6 (pagan|explotan|gratis|experiencia|jefe|sueldo|esclavo)',
        '(en la oficina|en cocina|aquí dentro|todos aquí) *3 (sabemos|saben|odiamos|estamos hartos)'
      ]
    }
  },
  messages: {
    leak: {
      reason: 'Un asunto interno «{text}» en público; mejor lo que la marca puede decir a todo el mundo',
      note: 'Sueldos, jefes, clientes y planes sin anunciar no son para la cuenta pública: dañan a los compañeros y parece un perfil robado. Quítalo y plantéalo dentro.'
    }
  }
} satisfies Words
