import type {Words} from '../../src/define-rule.js'
import {verbs} from '../../src/languages/es-inflection.js'

/** Verbs of taking care. */
const care =
  'leer revisar seguir mirar fijarse comprobar verificar consultar preguntar avisar llamar guardar regar apretar medir lavar cargar cerrar recoger reservar elegir escribir poner instalar actualizar limpiar confirmar cancelar cuidar conservar escuchar entender usar tratar llevar molestarse atender sujetar'
/** What a scolding asks for. */
const heed = verbs('leer revisar mirar fijarse comprobar verificar seguir sujetar guardar avisar', 'imperative', '2', 'subjunctive', 'infinitive')
const object = '(lo|la|los|las|se|te|le|nos|me|os)?'
const others = '(el resto|los demás|las demás|todos los demás|todo el mundo|la mayoría|los otros|las otras|otros|miles de|cientos de|los restantes)'
const done = verbs(care, 'participle')
const did = verbs(care, 'past2')

const intact =
  '(entero|entera|enteros|enteras|intacto|intacta|intactos|intactas|perfecto|perfecta|perfectos|perfectas|probado|probada|probados|probadas|sano|sana|sanos|sanas|sellado|sellada|sellados|selladas|derecho|derecha|en perfecto estado|en perfectas condiciones|en buen estado|funcionando|andando|revisado|revisada|impecable|impecables|vivas|vivos|caliente|frío)'
const ruined = verbs(
  'romper provocar causar estropear dañar rasgar dejar mojar tirar perder ahogar regar quemar lavar encoger manchar rayar golpear forzar doblar abrir cerrar apretar aplastar secar cocer marcar elegir firmar tapar desconectar enchufar cargar sacudir descuidar',
  'past2'
)

export default {
  summary: 'Una respuesta que le echa la culpa a quien se queja',
  phrases: {
    // Desprecio, se pregunte lo que se pregunte.
    scorn: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(si|de) (te|se|os)? (hubieras|hubiera|hubierais|hubieran|hubieses|hubiese|haberte|haberse) (molestado en|dignado|tomado (la molestia|el trabajo))'
      ]
    },
    blame: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(cuesta creer|parece mentira|no se entiende|asombra|sorprende|llama la atención|increíble) *1 que *4 (todavía|aún|haya (quien|quienes|gente|personas)|siga habiendo|sigan|siga|alguien|la gente|uno)',
        'no (estaba|estabas|estaban|iba|ibas|iban|anduviste|anduvo) *1 (atento|atenta|mirando|prestando|pendiente|escuchando|fijándose|fijándote)',
        `(deberías|tendrías que|deberíais|tendríais que|usted debería|usted tendría que|ustedes deberían) (haber|haberlo|haberla|haberte|haberse|habernos|haberos|haberlos) ${done}`,
        `(debiste|debías|tenías que|debisteis|teníais que|usted debió|usted tenía que|ustedes debieron) (haber)? (${verbs(care, 'infinitive')}|${done})`,
        `si *2 (hubieras|hubieses|hubiera|hubiese|hubierais|hubieseis|hubieran|hubiesen|habrías|habrías) ${done}`,
        `${others} *5 (leyó|entendió|pudo|supo|llegó|consigue|logra|entiende|entienden|saben|leyeron|entendieron|pudieron|supieron|llegaron|hizo|hicieron|consiguen|logran|sin (problema|problemas)|no (tuvo|tuvieron|tiene|tienen|ha tenido|han tenido|les ha pasado|le ha pasado|les pasa|se queja|se quejan|se ha quejado))`,
        `como (hizo|hace|hacen|hicieron|sí hizo|sí hicieron) *1 (el resto|los demás|todo el mundo|todos|cualquiera|la mayoría)`,
        `(habría|hubiera|hubiese|habrías|hubieras|hubieses|había) *1 (bastado|sido suficiente|alcanzado|evitado|ahorrado|servido)`,
        `con (leer|mirar|revisar|preguntar|llamar|avisar|consultar|fijarse|fijarte|echar un vistazo) *6 (habría|habrías|hubiera|hubieras|hubieses|hubiese|bastaba|alcanzaba|era suficiente|se evita|te ahorras|se ahorra|se ahorraba|te ahorrabas)`,
        `(bastaba|alcanzaba|era cuestión|tan fácil como|tan simple como|tan sencillo como|no cuesta nada|qué cuesta|no costaba nada|no es tan difícil|no era tan difícil|tampoco es tan difícil|no es difícil) *1 (con|de)? (${verbs('leer mirar revisar preguntar llamar avisar consultar fijarse seguir llegar comprobar', 'infinitive')}|un vistazo)`,
        `(quien|el que|la que|los que|quienes|pasajero que|cliente que|usuario que|huésped que|viajero que|persona que) *7 (se arriesga|se arriesgan|asume|asumen|se expone|que no se queje|que no se quejen|que no se extrañe|no puede quejarse|no puede pretender|sabe a lo que|sabe lo que|corre el riesgo|acepta el riesgo|ya sabe)`,
        `(imposible|difícil) no (verlo|verla|verlos|leerlo|enterarse|enterarte|darse cuenta)`,
        `(en (negrita|letras (grandes|enormes|rojas|mayúsculas))|(pone|ponía|dice|decía|está|estaba|indica|escrito|aparece|sale) *2 (bien (clarito|grande|visible)|a la vista de todos))`,
        `(te|le|les|os|se lo|te lo) (avisamos|advertimos|dijimos|recordamos|explicamos|mandamos|enviamos|hemos (avisado|advertido|dicho|explicado)) *4 (veces|ya|tiempo|recordatorios|avisos|semanas|días|meses|ayer|repetidamente)`,
        `(despiste|descuido|error|olvido|fallo|lío|problema|culpa) no es (nuestro|nuestra|de la|del|cosa)`,
        `nadie (te|le|les|os) (apuntó|apuntaba|obligó|obligaba|puso|ponía|empujó|forzó)`,
        '(por tu cuenta y riesgo|por su cuenta y riesgo)',
        `(hubieras|hubieses|hubierais) ${done} (antes|bien|a tiempo|mejor|la|el|las)`,
        `^(haberlo|haberla|haberte|haberse|habernos|haberos|haber) ${done} (antes|bien|a tiempo|mejor|la|el|las)`,
        `(quien|el que|la que|el único que|la única que) (no|nunca|se|olvidó|olvida|perdió|ha|ni|lo|la) *7 (eres|sos|es|fuiste|fue) (tú|vos|usted|ustedes|vosotros)$`,
        `no se *3 (solo|sola|solos|solas|por arte de magia|por sí (solo|sola|mismo|misma))$`,
        `por no (haber|haberlo|haberla|haberse|haberte)? (${verbs(care, 'infinitive')}|${done})`,
        `(usted|tú|vos|ustedes|vosotros|porque|es que|claro|simplemente|seguro que|seguramente|evidentemente|obviamente|al parecer) (usted|tú|vos|ustedes)? no ${object} ${object} (${did}|(has|ha|han|habéis) ${done})`,
        '(es|fue|ha sido|era|son) (solo|totalmente|enteramente)? (tu|su|vuestra|culpa|error|problema|responsabilidad|descuido|cosa|fallo|negligencia) *1 (culpa|error|descuido|negligencia|problema|fallo|suya|suyo|tuya|tuyo|vuestra|vuestro|del cliente|del usuario|de usted|de ustedes)$',
        '(no es|tampoco es|no será|no fue|ni es|no ha sido) *1 (culpa|cosa|problema|asunto|responsabilidad|fallo|error) (nuestra|nuestro|de la (app|tienda|aplicación|casa|empresa|marca))',
        'no *1 se (rompen|rompe|rompió|caen|cae|cayó|abren|abre|abrió|rasgan|pierden|pierde|estropean|estropea|encogen|encoge|mueren|queman|quema) (solo|sola|solos|solas|por arte de magia)',
        '(tiempo|aviso|antelación|margen) (hubo|había|tuvo|tuviste|tuvieron)? *1 de sobra',
        '(lo|la|los|las|eso|esto) (marcaste|marcó|elegiste|eligió|pediste|pidió|trajiste|trajo|firmaste|firmó|configuraste|configuró|escogiste|escogió|pusiste|puso|anotaste|anotó|hiciste|hizo) (tú|usted|vos|ustedes|vosotros)',
        '(responsabilidad|tarea|cosa|problema|culpa|obligación|asunto) (del|de la|de cada|de los|de las) (cliente|clienta|turista|usuario|usuaria|huésped|pasajero|pasajera|comprador|compradora|dueño|dueña|propietario|propietaria|clientes|usuarios|pasajeros|inquilino|viajero|quien)',
        'antes de (señalar|apuntar|echar la culpa|culpar|acusar)',
        '(mal uso|uso indebido|uso incorrecto|mala manipulación|uso inadecuado|descuido del|imprudencia)',
        'qué (esperabas|esperaba|esperaban|esperabais|querías|quería|querían|pretendías|pretendía|pretendían|pensabas que)',
        `(la próxima|la próxima vez|para la próxima|otra vez|para otra vez|a la próxima) *2 (${heed}|tengas|tenga|ten)`,
        `^(mejor|pues)? ({fijarse}|{leer}|{revisar}|{mirar}|{comprobar}|{verificar}) *5 antes de (quejarse|quejarte|reclamar|protestar|publicar|comprar|opinar|escribir|criticar|hablar|comentar|pedir)`,
        'antes de (quejarse|quejarte|reclamar|protestar|criticar|acusar|culpar|culparnos|acusarnos|echarnos|opinar)',
        '(lo|la|los) (pone|dice|indica|explica|avisa|ponía|decía|pusimos|dijimos|explicamos|avisamos|advertimos) *2 (clarísimo|bien claro|muy claro|clarito|claramente|bien clarito|en letras|con todas las letras)',
        '(etiqueta|cartel|web|página|entrada|boleto|correo|caja|manual|descripción|instrucciones|letrero|aviso|menú|carta|contrato) (lo|la)? (pone|dice|indica|ponía|decía|dicen|indican) *1 (clarísimo|bien claro|muy claro|clarito|claramente|bien clarito)',
        '(seguro|seguramente|seguro que|fijo que|a lo mejor|probablemente) *2 (pusiste|puso|escribiste|escribió|te equivocaste|se equivocó|has puesto|ha puesto|tecleaste|marcaste|elegiste|anotaste|dejaste|dejó|lavaste|la lavaste|lo lavaste|pusieron)',
        '(pusiste|puso|escribiste|escribió|tecleaste|has puesto|ha puesto|has escrito|ha escrito|introdujo|introdujiste|ingresaste|ingresó|anotaste|cargaste|diste|elegiste) *1 mal',
        '(te|se|os) (has|ha|habéis|han) (equivocado|confundido|liado|despistado)',
        '(te|se|os) (equivocas|equivocás|equivoca usted|equivoca|equivocáis|equivocan|confundes|equivocaste|equivocó usted|confundiste|despistaste)$',
        '(estás|está|estáis|están|está usted) (muy|totalmente|usted|bastante)? (equivocado|equivocada|equivocados|equivocadas|mintiendo|exagerando|confundido|confundida|confundidos)',
        'eso (pasa|ocurre|sucede|te pasa|le pasa|os pasa|les pasa) (por|cuando|si|solo)',
        '(solo|únicamente) (pasa|ocurre|sucede) (si|cuando|por)',
        '(la gente|los clientes|uno|los usuarios|algunos|hay quien) no *1 (lee|leen|sigue|siguen|mira|miran|respeta|respetan|se fija|se fijan|cuida|cuidan|escucha|escuchan|atiende)',
        'si no *1 (lees|lee|leen|leéis|leés|miras|mira|te fijas|se fija|atiendes|atiende) *2 (no es|no podemos|la culpa|cosa|problema|pasa)',
        '(eres|es usted|usted es|sois|sos) (el|la) (único|única|primero|primera) *1 (que|persona que|cliente que|en quejarse|al que|a quien)',
        '(nadie|ningún|ninguno|ninguna) (más|otro|otra|cliente|de los demás)? *1 (se (ha|había)? (quejado|queja|quejó|quejaba)|ha tenido (problemas|problema)|tuvo problema|tuvo problemas|protesta|protestó|nos ha dicho nada|ha dicho nada)',
        '(los demás|el resto de|todos los demás|los otros) *2 no',
        '(los demás|el resto de|todos los demás|todo el mundo|los otros) *2 (clientes|huéspedes|usuarios|pasajeros|socios)? (sí|han|pudo|pudieron|leyó|entiende|entienden|sabe|saben)',
        '(es que|claro|si|pues) (vienes|vienen|viene|venís|llegas|llegan|llega|llegáis|pides|piden|pide) *8 (sin reserva|sin reservar|tarde|a última hora|sin avisar|sin cita|sin turno)',
        '(tienes|tiene|tenés|tenéis|tienen) que (entender|comprender|hacerte cargo|asumir|saber leer)'
      ]
    },
    // «Salió entero de aquí»: entonces, ¿de quién es la culpa?
    sound: {
      despite: ['questioned'],
      patterns: [
        'no (es|son|está|están|lo ponemos|la ponemos|los ponemos|se pone) *2 (de adorno|por capricho|por gusto|de balde|para decorar|por deporte)',
        'con (un|una|{leer:infinitive}|{mirar:infinitive}|{pasar:infinitive}|{poner:infinitive}|{abrir:infinitive}|{cerrar:infinitive}|{girar:infinitive}|{probar:infinitive}|{tapar:infinitive}|{apretar:infinitive}) *5 (alcanzaba|bastaba|era suficiente|habría bastado|hubiera bastado|sobraba)',
        'si (alguien|uno|usted|ustedes|se|te) *4 (el trabajo|la molestia) de',
        '(los demás|las demás|el resto|los otros) *2 (estaban|estuvieron|llegaron|estaba|llegó|vinieron) *5 (a tiempo|puntuales|en punto|a la hora|a las <number>)',
        '(un|cualquier) (niño|nene|crío|mono|loro|chimpancé) (de *2)? (lo|la)? (entiende|sabe|puede|entendería|sabría|podría|haría|lee|leería|vería|resuelve)',
        '(dos|media|una sola|par de|dos o tres) (neurona|neuronas)',
        '(educación|modales|respeto|cortesía) *3 (no (se compra|se compran|cuesta|cuestan|ocupa|ocupan)|tampoco|gratis|brilla|brillan)',
        `(salió|salieron|se fue|se fueron|partió|iba|iban|marchó) (de *3|con *2)? (bien|muy)? ${intact}`,
        `${intact} *1 (salió|salieron|se fue|se fueron|partió|cuando (salió|salieron|se fue|se fueron|lo (llevaste|llevó)|la (llevaste|llevó)))`,
        `(lo|la|los|las|te lo|te la|se lo|se la) ${ruined} (tú|vos|usted|ustedes|vosotros|solito|solita)`,
        '(fuiste|fue|fueron|fuisteis) (tú|vos|usted|ustedes|vosotros) (quien|quienes|el que|la que|los que)'
      ]
    },
    // Quien leyó mal fue la casa.
    missed: [
      '(se nos|se me) (pasó|pasó por alto|escapó|ha pasado|ha escapado|olvidó|fue)',
      'no (lo|la|los|las) (vimos|leímos|miramos|hemos visto|hemos leído|hemos mirado|tuvimos en cuenta|respetamos)',
      '(cocina|almacén|sistema|repartidor|repartidora|mensajero|técnico|compañero|compañera|equipo|nosotros) (no|ni)? (lo|la|los|las) (vio|vieron|leyó|leyeron|miró|miraron|ha visto|ha leído|respetó|cambió|borró|perdió|confundió|anuló)',
      '(error|fallo|falla|despiste|descuido|culpa|equivocación) (es|fue|ha sido) (solo|todo|toda|enteramente)? *1 (nuestro|nuestra|mío|mía)',
      '(fallo|error|despiste|descuido|culpa) (nuestro|nuestra|mío|mía)',
      '(fallamos|nos equivocamos|nos hemos equivocado|lo leímos mal|la leímos mal|lo hemos leído mal)'
    ],
    unmet: {
      despite: ['questioned'],
      patterns: [
        'no (te|se|os) (fijaste|fijó|fijaron|fijasteis|enteraste|enteró|molestaste|molestó|has fijado|ha fijado|has molestado|ha molestado)',
        'no (leíste|leyó|has leído|ha leído|leyeron|miraste|revisaste|revisó|seguiste|siguió|entendiste|entendió|has entendido|ha entendido) *1 (bien|las|la|el|los|lo|con|nada)'
      ]
    }
  },
  comment: {
    own: {
      despite: ['negated', 'hypothetical', 'questioned', 'quoted', 'mentioned'],
      patterns: [
        '(me|nos) (equivoqué|equivocamos|he equivocado|confundí|olvidé)',
        '(culpa|error|despiste) (mía|mío|nuestro|nuestra)',
        '(fue|es) mi (culpa|error)',
        '(puse|pedí|compré|elegí|escribí) *3 (mal|equivocada|equivocado|por error|sin querer)',
        'qué (tonta|tonto|despistada|despistado)',
        '(se me) (olvidó|cayó|pasó)'
      ]
    }
  },
  messages: {
    blame: {
      reason: 'Reproche al cliente: «{text}»; mejor, qué pasó y qué puedes hacer',
      note: 'Aunque sea verdad, un reproche gana la discusión y pierde a todos los que la leen. Cuenta los hechos sin señalar, asume tu parte y ofrece el siguiente paso.'
    }
  }
} satisfies Words
