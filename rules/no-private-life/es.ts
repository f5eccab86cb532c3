import type {Words} from '../../src/define-rule.js'

const love = '(novio|novia|ex|exnovio|exnovia|crush|pololo|polola|ligue|peor es nada|prometido|prometida)'
const home =
  '(casero|casera|roomie|compañero de piso|compañera de piso|compañero de cuarto|resaca|cruda|regla|terapeuta|psicóloga|divorcio|despedida de soltera|despedida de soltero|vida amorosa)'
const family =
  '(suegra|suegro|sobrino|sobrina|sobrinos|nieto|nieta|cuñado|cuñada|madre|mamá|vieja|padre|papá|viejo|hermana|hermano|marido|mujer|esposo|esposa|hijo|hija|hijos|prima|primo|tía|abuela|gato|gata|perro|perra|finde|cumple|cama|sofá)'
const feeling =
  '(cansado|cansada|aburrido|aburrida|borracho|borracha|crudo|cruda|soltero|soltera|enamorado|enamorada|harto|harta|reventado|reventada|muerto|muerta|molido|molida|deprimido|deprimida|despechado|despechada|resacoso|resacosa|enguayabado|enguayabada|hecho polvo|hecha polvo|hecho mierda|hecha mierda|que trino|que me duermo|que me caigo|que no puedo|que me muero|de bajón|de resaca|con resaca|de malas)'

export default {
  summary: 'Vida privada en la cuenta de la marca',
  phrases: {
    private: [
      `mi ${love}`,
      `mi ${home}`,
      '(mi señora|mi peque|mis suegros)',
      'mi *1 (operación|cirugía|colonoscopia|biopsia|vasectomía|resonancia|endodoncia|analítica|citología|sarpullido|almorranas|hemorroides|vejiga|hipoteca|tarjeta de crédito|tatuaje|boda|ginecóloga|ginecólogo|urólogo|psiquiatra|depre|depresión|ansiedad|insomnio)',
      '(me|nos) (voy|vamos) a (casar|divorciar|separar)',
      '(voy|vamos) a ser (papá|mamá|padres|abuelos)',
      '(estoy|ando) llorando (en|por (él|ella|mi)|desde|sin)',
      '(estoy|ando) (embarazada|temblando de|enamorándome|buscando piso|buscando novio|buscando novia)',
      'no me (contesta|responde|escribe|habla|llama|ha escrito|ha llamado|escribió|llamó)',
      'me (dieron|han dado|dan|entregaron) (los|las|el) *1 (resultados|notas|alta|diagnóstico|analíticas)',
      '(por fin)? (aprobé|reprobé|suspendí|he aprobado) *1 (el|la|mi) (examen|carnet|materia|tesis|oposición|licencia)',
      '^(y|yo|también|además|por cierto|alguien)? *1 (vendo|remato|regalo) (mi|mis)',
      '(perdí|se me perdió|he perdido) (mi|mis|el|las|los) *1 (llaves|celular|móvil|cartera|billetera)',
      '(llego|llegué|llegaré|voy a llegar|voy) tarde (a|al) (la)? *1 (ofi|oficina|curro|trabajo|laburo|chamba|pega)',
      'no respondo de (mí|mis)',
      'mi (depa|departamento|piso|cuarto|habitación|exmujer|exmarido)',
      '(mis|los) (niños|hijos|peques|gemelos|mellizos) *2 (dormidos|durmieron|se durmieron|con su padre|con su papá|con el padre|en la cama|vomitaron|resfriados)',
      'no (he pegado|pegué|pego|puedo pegar) *1 ojo',
      'no puedo dormir',
      '(llevo|sigo|estoy|ando|vengo|voy|pasé|otra noche|toda la noche|yo) *3 sin dormir',
      'me (operan|operaron|ingresan|internan|divorcio|divorcié|caso|duele (la|el|todo))',
      '(alguien|quién) (despierto|despierta|anda despierto|sigue despierto)',
      `(tirado|tirada|echado|echada) *3 (sofá|cama) *2 mi`,
      '(qué|con una|tengo|esta|menuda|tremenda|vaya|sigo|estoy|ando|vengo|amanecí|desperté|arrastro) *2 (resaca|guayabo)',
      '(qué|tengo una|tremenda) (cruda|goma)',
      `(estoy|ando|vengo|amanecí|desperté|sigo) *2 ${feeling}`,
      '^(me voy|me fui|me largo|me piro|yo me voy) *2 (playa|gym|gimnasio|fiesta|cañas|dormir|copas|juerga|carrete|rumba|joda|cama|farra)',
      'me voy *3 (playa|gym|gimnasio|fiesta|cañas|dormir|copas|juerga|carrete|rumba|joda|cama|farra)',
      'no vuelvo a (salir|beber|tomar|enamorarme)',
      `(me (dejó|dejaron)|(me acaba de|me acaban de|acaba de|acaban de) (dejar|dejarme)|me (ha|han|había) dejado) (plantado|plantada|tirado|tirada|colgado|colgada|por otra|por otro|con el vestido)`,
      '(me|nos) (cortó|terminó|dejó|botó)$',
      'me (plantó|engañó|ghosteó|puso los cuernos|ha puesto los cuernos)',
      'me (saqué|sacaron) las muelas',
      '(peleé|discutí|terminé|corté|rompí|volví|me peleé) con (mi|él|ella)',
      '(otra vez|de nuevo) (soltera|soltero)',
      'no me tengo en pie',
      '(me equivoqué|me he equivocado) de cuenta',
      '(buenas noches|chau|adiós|hasta mañana) (mundo|twitter|tuiter)',
      'no puedo más con (mi|mis|este|esta)',
      '(extraño|echo de menos|odio|amo) a mi',
      '(quién|para qué) (necesita|quiere) (hombres|novio|novia|mujeres)',
      '(deséenme|deseadme|deséame) suerte',
      '(con mis|mis) (amigas|amigos|panas|parceros|cuates|amigotes) *6 (playa|fiesta|copas|cañas|antro|noche|resaca|finde)'
    ],
    // Lo que se dice a los propios: basta en una respuesta, y en una publicación que no habla a nadie más.
    message: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '({avisar}|{escribir}|{llamar}|avísame|escríbeme|llámame|avisame|escribime|llamame) *1 (cuando|apenas|al|en cuanto) (llegues|llegar|estés|llegás) (a|en) (la|tu)? casa',
        'te dije que no (le|lo|la) (contestaras|contestes|llamaras|llames|escribieras|escribas|hablaras|hables|vieras|abrieras)',
        '(vente|venite|ven|vení|caete|quédate|quedate) *2 (mi casa|casa (hoy|esta noche|un rato|ya))',
        '(tráeme|traeme|devuélveme|devolveme) (el|mi|la|las|los|mis) *1 (cargador|llaves|chamarra|campera|chaqueta|sudadera|auriculares|paraguas|vestido|buzo)',
        '(se llevó|se ha llevado) (la tele|el perro|la perra|la gata|los niños|mis)',
        '(se fue|se ha ido|se largó) de casa',
        '(se fue|se ha ido|acaba de (ir|irse)|se larga) con (mi mejor|otra|otro|su ex)',
        '(necesito|me urge|quiero) (vino|un trago|una copa|una birra|una chela|un abrazo)'
      ]
    },
    // Un mensaje para los de casa: quién y qué recado.
    kin: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '^(mami|mamá|ma|mamita|amá|papi|papá|pa|papito|apá|amor|cariño|gordo|gorda|flaco|flaca|bebé|mi vida|mijo|mija|tía|abuela|abue|yaya|hermano|hermana|cuñado|amigas|chicas|nena)$',
        '^(hola|oye|che|oiga|perdón|sí|no|ok) (mami|mamá|ma|papi|papá|pa|amor|cariño|gordo|gorda|tía|abuela|hermano|hermana)$'
      ]
    },
    errand: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(ya|ahora|recién) *1 (salgo|llego|llegué|voy|estoy|entro|salí|bajo|subo)',
        '(en|a|para) casa',
        '(llevo|compro|traigo|paso por|recojo|cocino|ceno|como|llamo|aviso|falta|queda|quedan)',
        '(lleves|traigas|compres|pases|vengas|llegues|aparques|estaciones|esperes|llames|avises|cenes)',
        '({llamar}|{avisar}|{traer}|{comprar}|{recoger}|{esperar}|{guardar}|{dejar}|{decir}) (me|le|a|al|el|la|pan|leche|algo|las)',
        '(mañana|hoy) (llego|salgo|voy|entro|madrugo)'
      ]
    },
    party: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: ['(feliz|gracias|felicidades|día de|regalo|regalos|te queremos|te quiero|cumpleaños|navidad|orgullo)']
    },
    public: [
      '(nosotros|nosotras|nuestro|nuestra|nuestros|nuestras|tu|tus|te|ti|vuestro|vuestra|os|les|su|sus|usted|ustedes|abierto|cerrado|gratis|gracias|función|entrada|entradas|reserva|visita|ven|vengan)'
    ],
    family: [`mi ${family}`],
    mood: {
      despite: ['negated', 'questioned'],
      patterns: [
        '^(uf|ay|bua|buah|puf|jo|jolín|bah|omg)',
        '(qué|menuda) (pereza|flojera|fiaca|hueva|paja|lata|asco)',
        '(por fin|otra vez|anoche|esta mañana|en el hospital|en urgencias|todavía no|llorando|lloré)',
        '(odio|detesto) (los|el|la)',
        '(no pienso|no quiero|no puedo|no me apetece|necesito vacaciones|nunca más|madre mía)',
        '(se ha comido|me despertó)'
      ]
    },
    self: [
      '(mi|mis|conmigo|yo)',
      '(estoy|voy|tengo|quiero|necesito|duermo|dormí|bebí|salí|fui|llegué|desperté|amanecí|lloré|conocí|besé|extraño|odio|muero|peleé|discutí|bailé|me tomé|me comí|me he)',
      'me (ha|han|he|duele|muero|voy|quedé|dormí|desperté|levanté|enamoré|acosté|tomé|comí|dejó|late)',
      '(sigo|ando|vengo|llego|respondo|bebo|tomé)'
    ],
    life: [
      '(análisis|suelo (del baño|de la cocina)|piso (del baño|de la cocina)|mi (hija|hijo|prima|primo)|bañera)',
      '((primer|segundo|tercer|cuarto|quinto|último) *1 (fernet|ron|gin|gintonic|vodka|tequila|mezcal|vino|whisky|pisco|piscola|chupito|shot|trago|michelada|cerveza|cubata)|la ofi|resaca|juerga|copas|cañas|chelas|birras|cubatas|mezcales|antro|discoteca|cama|siesta|sofá|(en|mi) pijama|netflix|llorar|llorando|tinder|soltero|soltera|divorcio|embarazada|lavadora)',
      '(novio|novia|roomie|gripe|muela|muelas|anestesia|migraña|antibiótico|antibióticos|insomnio|ronca|ronquidos|estreñimiento|play|casero|luna de miel|dieta|quincena|terapia|tesis|tatuaje|depa)'
    ],
    introduction: {despite: ['quoted', 'questioned', 'negated'], patterns: ['soy', 'me llamo', 'mi nombre es']}
  },
  lists: {weEndings: ['mos']},
  messages: {
    private: {
      reason: 'Vida privada «{text}» en la cuenta de la marca; mejor los temas de la marca',
      note: 'Suena a ti, no a la marca, y casi todos estos deslices eran para otra cuenta. Comprueba qué cuenta tienes abierta y déjalo fuera, o dilo como «nosotros».'
    }
  }
} satisfies Words
