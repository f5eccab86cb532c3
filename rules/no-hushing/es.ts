import type {Words} from '../../src/define-rule.js'
import {verbs} from '../../src/languages/es-inflection.js'

const place = '(lugar|sitio|espacio|medio|canal|foro|momento|vía|plataforma|escenario|ámbito)'
const saying = verbs(
  'publicar comentar ventilar airear difundir exponer tratar discutir hablar contar escribir poner decir hacer quejarse compartir sacar etiquetar',
  'infinitive',
  'subjunctive'
)
const aloud =
  '(en público|públicamente|en redes|en las redes|en redes sociales|por redes|en abierto|a los cuatro vientos|delante de (todos|todo el mundo|los demás|otros)|a la vista de todos|en los comentarios|en twitter|en facebook|en instagram|en internet|en este (muro|perfil|espacio|hilo)|en esta (página|cuenta)|en nuestra (página|cuenta)|en nuestro (muro|perfil)|para que (todos|todo el mundo|lo lea))'
/** Quien lo lee. */
const others =
  '(todos|todas|todo|otros|otras|demás|gente|clientes|clientas|vecinos|vecinas|alumnos|pacientes|seguidores|socios|socias|usuarios|familias|padres|madres|terceros|cualquiera|mundo|público|huéspedes|lectores|extraños|desconocidos|pasajeros|compañeros|visitantes|prensa|competencia)'

export default {
  summary: 'Decirle a quien critica que este no es el lugar, o que lo cuente donde nadie lo lea',
  phrases: {
    hush: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        'donde no (lo|la|los|las|nos)? (lea|lean|vea|vean|oiga|oigan|escuche|escuchen)',
        `(este|esta|esto|aquí|ese|redes|las redes|redes sociales|twitter|facebook|instagram|los comentarios|un comentario|página|muro|perfil|post) (no|tampoco) (es|son|parece|parecen|sería|creemos que sea) (el|la|un|una)? *1 (mejor|buen)? ${place}`,
        `no (es|son|parece|sería) (el|la|un|una) *1 ${place} *1 (para|adecuado|adecuada|apropiado|indicado|correcto|idóneo|donde|de)`,
        `(no|mejor que|en vez de|en lugar de|sin|evite|evita|evitá|eviten|evitemos|preferimos que no|preferiríamos que no|agradeceríamos que no|le pedimos que no|te pedimos que no|le rogamos no|te rogamos no|le pedimos no|te pedimos no|absténgase de|abstente de|rogamos no) *1 (lo|la|los|las|se|nos|le|te|esto|eso)? ${saying} *3 ${aloud}`,
        `${saying} *2 a los cuatro vientos`,
        `({dejar:imperative}|{parar:imperative}|{cesar:imperative}|(le|te|les|os) (pedimos|rogamos|pido|agradecemos) (que)? (dejes|deje|dejen|dejéis|dejar|pare|pares)|deje|debe dejar|debes dejar|podrías dejar|podría dejar) de (publicar|comentar|escribir|etiquetar|etiquetarnos|difundir|quejarse|quejarte|postear|tuitear|protestar|repetir|poner|compartir)`,
        '(no|mejor que no|mejor no) (se|lo|la|te|le|os|les|nos|es|vamos a|voy a|queremos|toca|conviene|hace falta|vale|procede|cabe|vengas a|venga a|vengan a)? ({quejarse:any}|{discutir:any}|{tratar:any}|{debatir:any}|{exponer:any}|hablemos|hablar) *3 (por aquí|por acá|aquí|acá)',
        '{no ventilar}',
        '({ventilar:infinitive}|{airear:infinitive}) *2 (esto|estos|estas|trapos|asuntos|temas|problemas)',
        '(dejar|dejemos|dejamos|dejarlo|quede|quedara|quedar|mantener|mantengamos|tratar|tratemos|resolver|resolverlo|hablarlo|arreglarlo|arreglemos|queda) *2 entre (nosotros|tú y|usted y|vos y)',
        'entre (nosotros|tú y nosotros) y (fuera|no)',
        '(donde|dónde|para que|sin que) no? *1 (lo|la|nos|se)? (lean|vean|lea|vea|entere|enteren|sepan|sepa|leen|escuchen) *1 (los|las|nadie|todos|todo el mundo|otros|tantos|más|nuestros|aspirantes|clientes)',
        '(fuera|lejos) de (los comentarios|las redes|la vista|la página|el muro|los focos|ojos|miradas)',
        '(no hace falta|no es necesario|no hay necesidad de|no tiene por qué|no tienen por qué|no necesita|no necesitan|no queremos) *2 (que)? *1 (lo|se|la|esto)? *1 (lea|entere|sepa|enterarse|leerlo|saberlo|publicar|publicarlo|contarlo|hacerlo|ventilar|ventilarlo|airear|airearlo|vea|leer|exponerlo|exponer|anunciarlo) *2 (todo el mundo|todos|nadie más|medio mundo|en público|los demás|públicamente|aquí|en redes|por aquí|a los)?',
        '(preferimos|preferiríamos|preferible|mejor|mejor si|ideal) *2 (que)? *1 (nadie|otros|los demás|la gente|menos gente) *2 (lea|vea|sepa|entere|leyera|viera|supiera|lean|vean|no)',
        '(daña|dañas|dañan|dañar|perjudica|perjudicas|perjudican|perjudicar|afecta|afectas|afectar|ensucia|ensucias|ensuciar|mancha|manchas|manchar|hace daño a|hacen daño a|haces daño a|daño a|mala|piense en|piensa en|pensá en|cuide|cuida|cuidemos|cuidar) (a)? *1 (la|nuestra|nuestro|el|un|una|los|nuestros) *1 (imagen|reputación|nombre|marca|negocio|empleos|empleados|trabajadores|pequeño negocio)',
        '(publicarlo|publicar|ventilarlo|quejarse|quejarte|decirlo|contarlo|airearlo|hacerlo|exponerlo|escribirlo|gritarlo|comentarlo|difundirlo) *4 (no ayuda|no sirve|no soluciona|no arregla|no resuelve|solo empeora|no beneficia|no le hace bien|no lleva|no conduce)',
        '(nos|me) {dejar:any} (muy|bastante|tan)? (mal|feo|en mal lugar|en evidencia|en ridículo|por los suelos)',
        '(nos|me) {hacer:any} (quedar (muy|bastante|tan)? (mal|feo|fatal|como)|mala (publicidad|prensa|fama)|pasar vergüenza|daño (aquí|en))',
        '(cosas|esto|eso|temas|asuntos|problemas|diferencias|quejas|reclamos|trapos|trapos sucios) *2 se (hablan|habla|tratan|trata|resuelven|resuelve|arreglan|arregla|lavan|dicen|dice|discuten|plantean|plantea|manejan|ven|conversan|conversa|cuentan) *3 (en|por|con|cara|dentro|adentro|aquí no|no|puertas|mirándose|directamente|personalmente)',
        'para (eso|esto|ello|quejas|reclamos|quejarse|estas cosas|esas cosas) (está|están|tenemos|existe|existen|hay|tienes|tiene|tenés) *6 (no|y no|en vez|en lugar|antes que)',
        '(tienes|tiene|tenés|tenéis|sabes|sabe|sabés|tienen|conoces|conoce) *2 (teléfono|número|correo|whatsapp|oficina|despacho|puerta|dónde|celular|móvil|mostrador) *8 (en vez|en lugar|no hacía falta|no hace falta|sin necesidad|por qué|antes de|y no|la próxima|no era necesario)',
        '(qué necesidad|no había necesidad|no hacía falta|no era necesario|ninguna necesidad) *3 (contarlo|ponerlo|decirlo|publicarlo|escribirlo|sacarlo|montar|venir|armar|hacerlo|exponer|exponernos|gritarlo|escándalo|show|numerito|espectáculo|circo)',
        '({montar:any}|{armar:any}|{hacer:any}|{dar:any}) *1 (un|el|este|ese|tanto|más) (espectáculo|escándalo|numerito|circo|show|pollo|revuelo|drama) *2 (aquí|acá|en|delante|por|público)',
        '(más|mayor) discreción',
        '(cosas|temas|asuntos) que no se *1 (ponen|publican|dicen|cuentan|escriben|airean|ventilan|sacan|gritan|discuten|hablan|tratan)',
        'se (plantean|plantea|comunican|presentan|dirigen|canalizan|atienden) *5 no (en|por|aquí|acá)',
        '(quedamos|quedemos|quedar|quedando) (muy|bastante|tan|todos)? *1 (mal|fatal|como el malo|como los malos)',
        '(la próxima|la próxima vez|para otra vez|para la próxima|otra vez|en el futuro|otra) *3 (nos escribes|nos escribe|escríbenos|escríbanos|escribinos|nos lo dices|nos lo dice|nos llamas|nos llama|llámenos|llámanos|dínoslo|díganoslo|repórtelo|repórtalo|avísenos|avísanos|acude|acuda|nos contacta|nos contactas|nos hablas|nos habla|coméntelo|coméntalo|háblalo|háblelo) *2 (en privado|por privado|por interno|directamente|antes|primero|donde|a nosotros|por dentro|aparte|por mensaje)',
        '(seguir|sigamos|seguimos|continuar|continuemos|hablar|hablemos|hablamos|tratar|tratemos|pasemos|mejor) *2 (esto|lo|eso)? *1 (en (otro (lado|sitio|lugar)|un (lugar|sitio|canal)) (más)? *1 (discreto|discreta|tranquilo|reservado|apropiado|adecuado)|con (más)? discreción|discretamente)',
        '(no vamos a|no podemos|no pensamos|no queremos|no discutiremos|no hablaremos|no trataremos|no debatiremos) *1 (discutir|hablar|tratar|debatir|entrar|de|esto|este|estos|estas) *3 (en público|en redes|por aquí|aquí|en abierto|por este medio|públicamente|por redes) ((de|sobre|a)? (esto|eso|ello|este|ese|quejas|reclamos|debatir|discutir) *2)?$'
      ]
    },
    // Lo cuentan donde otros lo oyen…
    audience: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        `(delante|enfrente|en frente|a la vista|a los ojos|a ojos|en presencia) de *2 ${others}`,
        `(lo|la|los|las|esto|eso) (ve|ven|vea|vean|lee|leen|lea|lean|oye|oyen|mira|miran) *2 ${others}`,
        `que *2 ${others} *2 (se enteren|se entere|lo (vea|vean|lea|lean|sepa|sepan)|lean esto|vean esto)`,
        'donde *2 (lee|leen|lea|lean|leer|ve|ven|vea|vean|ver|leerlo|verlo|mira|miran|entera|enteran) *3 (todos|todo el mundo|cualquiera|otros|la gente|los demás|clientes|vecinos|medio)?',
        '(en público|públicamente|en abierto|a puerta cerrada|(de)? puertas (para)? adentro|entre cuatro paredes|a los cuatro vientos|a la luz pública|de manera pública|de forma pública|por escrito y en público|ante (todos|todo el mundo|los demás|nuestros|la gente|tanta gente)|para que (todos|todo el mundo|cualquiera|la gente|lo lea|lo lean|lo vea|lo vean))'
      ]
    },
    // … y eso se les echa en cara.
    reproach: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(asuntos|temas|cosas|cuestiones|quejas|reclamos|tipo) *3 no (se)? (deben|debe|deberían|debería|tienen que) *1 (plantearse|publicarse|escribirse|contarse|ventilarse|tratarse|decirse|plantear|publicar|contar|tratar|decir|escribir)',
        '(lástima|pena|feo|injusto|innecesario|desagradable|incómodo|inadecuado|inapropiado|poco elegante|poco profesional|vergüenza|preferimos|preferiríamos|preferible|en vez de|en lugar de|sin necesidad|qué necesidad|mejor (no|en|por|sin|si|aparte|{hablar:any}|{tratar:any}|{resolver:any}|{decir:any}|{arreglar:any}|{discutir:any}))',
        '(nos|me) (duele|apena|entristece|decepciona|sorprende|extraña|molesta|incomoda|disgusta|perjudica|hubiera gustado|habría gustado|hubiese gustado|gustaría más)',
        '(no|nada|nadie|tampoco|poco) *2 (ayuda|ayudas|beneficia|corresponde|procede|conviene|necesario|falta|caso|justo|elegante|arregla|soluciona|sirve|gana|forma|manera|modo|bien|adecuado|apropiado|así)',
        '(se|las|los|la|lo) (tratan|trata|hablan|habla|resuelven|resuelve|arreglan|arregla|lavan|dicen|discuten|quedan|manejan|gestionan|ventilan|ventila|airean|airea|cuentan|cuenta|exponen|expone|sacan|saca)',
        '(evite|evita|evitá|eviten|evitar|{dejar:imperative} de|absténgase|abstente|(le|te|les|os) (pedimos|rogamos|pido|ruego|agradecemos|agradeceríamos) *1 no)'
      ]
    },
    fine: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(datos|historia clínica|informe médico|información (personal|confidencial|privada|sensible)|teléfono|número|números|dirección|domicilio|apellido|apellidos|cara|caras|rostro|rostros|pasaporte|placa|patente|factura|facturas|recibo|recibos|comprobante|póliza|nómina|receta|certificado|currículum|correo|dni|cédula|tarjeta|matrícula|contraseña|clave|(te|le|lo|la|los|las|os) ({identificar:3}|{reconocer:3}|{localizar:3})|por (tu|su|vuestra) (seguridad|privacidad|protección)|protección de datos|privacidad|intimidad|(por|para) (cuidarlo|cuidarla|cuidarlos|cuidarlas|cuidarte|protegerlo|protegerla|protegerlos|protegerlas|protegerte))',
        '(comprobar|verificar|confirmar|validar) *2 (quién eres|quién es|identidad|titular|titularidad)',
        // Lo que es asunto de alguien sigue siéndolo.
        '(su|sus|tu|tus|de nadie|de ningún|de ninguna|médica|médico|médicos|clínica|clínico|laboral|académico) *2 (expediente|expedientes|historial|historia clínica|diagnóstico|tratamiento|contrato|sueldo|nómina|salud)',
        '(de|sobre) (un|una|ningún|ninguna|los|las) (menor|menores|paciente|pacientes|alumno|alumna|alumnos|alumnas)',
        '(expediente|expedientes|historial|historia clínica|diagnóstico|situación|caso|casos) *1 (médico|clínico|laboral|académico|médica|personal) *1 (de)?'
      ]
    }
  },
  comment: {
    // A quien pregunta dónde mandar algo se le dice dónde.
    sending: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(tengo que|tenemos que|debo|hay que|puedo|podemos|necesito|hace falta|dónde|cómo) *1 ({mandar:any}|{enviar:any}|{subir:any}|{adjuntar:any}|{publicar:any}|{compartir:any}|{poner:any})'
      ]
    }
  },
  messages: {
    hush: {
      reason: 'Callar a quien critica: «{text}»; mejor, responder donde preguntó',
      note: 'A quien mandan callar lo cuenta más alto en otra parte. Responde aquí lo que se pueda; pasa a privado solo por sus datos, y dilo.'
    }
  }
} satisfies Words
