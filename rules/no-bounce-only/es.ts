import type {Words} from '../../src/define-rule.js'

const via =
  '(web|página|sitio|bio|enlace|link|app|aplicación|línea|sucursal|tienda|teléfono|número|centro|atención al cliente|servicio al cliente|atención a clientes|atención telefónica|preguntas frecuentes|faq|faqs|oficina|oficinas|recepción|taquilla|bases|privado|dm|md|inbox|mensaje|correo|mail|whatsapp|wasap|chat|formulario|call center|redes|redes sociales|<url>|<email>|<phone>)'
const go =
  '({escribir}|{llamar}|{contactar}|{contactarse}|{comunicarse}|{consultar}|{visitar}|{mirar}|{ver}|{revisar}|{leer}|{entrar}|{ir}|{acudir}|{acercarse}|{dirigirse}|{pasar}|{pasarse}|{marcar}|{buscar}|{chequear}|{checar}|{preguntar}|{mandar}|{enviar}|{hablar}|{usar}|{ingresar}|{acceder}|{remitirse}|{ponerse})'
const must =
  '(tienes que|tiene que|tenéis que|tenés que|tienen que|debes|debe|debés|debéis|deben|hay que|puedes|puede|podés|podéis|pueden|favor de|es necesario|te toca|le toca|toca|te sugerimos|le sugerimos|te invitamos a|le invitamos a)'
const going =
  '({escribir:infinitive}|{llamar:infinitive}|{contactar:infinitive}|{comunicarse:infinitive}|{consultar:infinitive}|{visitar:infinitive}|{mirar:infinitive}|{ver:infinitive}|{revisar:infinitive}|{leer:infinitive}|{entrar:infinitive}|{ir:infinitive}|{acudir:infinitive}|{acercarse:infinitive}|{dirigirse:infinitive}|{pasar:infinitive}|{marcar:infinitive}|{preguntar:infinitive}|{mandar:infinitive}|{enviar:infinitive}|{hablar:infinitive})'

/** Quien atiende en otra parte. */
const office =
  '(oficina|oficinas|ventanilla|mostrador|mesón|módulo|taquilla|boletería|caja|sucursal|sucursales|agencia|agencias|sede|central|gerencia|gerente|administración|secretaría|recepción|portería|conserjería|área|departamento|dirección|portal|web|página|app|aplicación|formulario|línea|banca|call center|centro|servicio|servicios|soporte|posventa|postventa|atención al (cliente|vecino|usuario|público)|fabricante|proveedor|distribuidor|transportadora|transportista|mensajería|paquetería|correo|aerolínea|aseguradora|seguro|banco|ayuntamiento|municipalidad|alcaldía|concesionario|operador|contratista|ministerio|<url>|<email>|<phone>)'
const dealtWith =
  '(ingresa|ingresan|gestiona|gestionan|reporta|reportan|tramita|tramitan|atiende|atienden|presenta|presentan|hace|hacen|realiza|realizan|registra|registran|resuelve|resuelven|ve|ven|canaliza|canalizan|solicita|solicitan|recibe|reciben|dirige|dirigen)'

export default {
  summary: 'Una respuesta que solo manda a la persona a otra parte',
  phrases: {
    bounce: {
      despite: ['hypothetical'],
      patterns: [
        `^(por favor|porfa|favor de|simplemente)? ${go} *4 ${via}`,
        '^(por favor)? ({llamar}|{marcar}|{comunicarse}|{hablar}) *3 <number>',
        `^(para|por|sobre) *6 ${go} *4 ${via}`,
        `${must} *1 ${going} *4 ${via}`,
        '^(por favor|porfa)? (escríbenos|escríbanos|escribinos|escribidnos|escríbannos|contáctanos|contáctenos|contactanos|llámanos|llámenos|llamanos|llamadnos) $',
        '^(por favor)? ({mandar}|{enviar}|{dejar}|{echar}|{pasar}) *3 (dm|md|inbox|mensaje|privado|correo|mail|directo|whatsapp|wasap)',
        `(está|están|tienes|tiene|tenéis|tenés|tienen|encontrarás|encontrará|encontraréis|viene|vienen|aparece|sale) *3 (en|por) (la|el|las|los|nuestra|nuestro|nuestras|nuestros|tu|su) *1 ${via}`,
        '^(dm|md|inbox|link en bio|enlace en la bio|link en la bio|<phone>|<email>) $',
        '^(continuamos|seguimos) *3 (por|vía|en) *1 (dm|md|privado|mensaje)'
      ]
    },
    // «Los reclamos se ingresan en la oficina»: nadie habla con nadie.
    desk: {
      despite: ['hypothetical'],
      patterns: [
        `se *1 ${dealtWith} *2 (en|por|a través de|mediante|vía|ante|con|desde|a) *3 ${office}`,
        `(lo|la|los|las) ${dealtWith} *1 (el|la|los|las|nuestro|nuestra)? *1 ${office}`,
        `^(para|por|sobre) *4 ${office} *1 (abre|abren|atiende|atienden|está|están|funciona|responde|contesta)`,
        `^(por favor|favor de|simplemente)? ${go} *3 ${office}`,
        `(${must} *1 ${going}|le corresponde|te corresponde) *3 ${office}`
      ]
    },
    away: {
      despite: ['hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(escríbenos|escríbanos|escribinos|escribidnos|contáctanos|contáctenos|contactanos|visítanos|visítenos|escribirnos|contactarnos|búscanos|búsquenos) *6 (redes|facebook|twitter|instagram|whatsapp|messenger|telegram)',
        '(encontrarás|encontrará|está|tienes|tiene|tenés|tenéis) *4 (chat|chatea) *6 (escribirnos|contactarnos|escribir)'
      ]
    },
    reason: {
      despite: ['hypothetical', 'negated', 'questioned'],
      patterns: [
        '(y|así|para|porque|donde|allí|ahí) *2 (te|le|os|les|lo|la|se|nos|poder|podamos|ayudarte|ayudarle|ayudaros|revisarlo|verlo|mirarlo|resolver|resolverlo|darte|darle|confirmarte|confirmarle|atenderte|atenderle|validar|brindarte|que|evitar|proteger|agendar|reservar|pedir|iniciar)',
        '(tu|su|vuestro|el|los|las|tus|sus) *1 (número|pedido|orden|folio|nombre|correo|datos|teléfono|foto|fotos|captura|reserva|ticket|matrícula|dni|rfc|rut|talla|modelo|póliza|referencia|caso|reporte|ciudad)',
        '(con gusto|te ayudamos|le ayudamos|os ayudamos|ayudarte|ayudarle|encantados|más detalle|más detalles|mayor detalle|apoyarte|apoyarle)',
        '(depende|varía|cada|seguridad|privacidad|confidencial)'
      ]
    }
  },
  comment: {
    contact: {
      despite: ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        '(contacto|contactar|contactarlos|comunicarme|comunicarse|comunico|hablar con|qué número|teléfono|correo|escribirles|escribiros|escribirte|llamarlos|les llamo|mando mensaje|el enlace|el link|dónde *2 (reservo|reservar|reclamo|reclamar|escribo|llamo|pido|inscribo|apunto|reporto|reportar))'
      ]
    }
  },
  messages: {
    bounce: {
      reason: 'La respuesta se queda en «{text}»; mejor contesta, o di por qué hay que seguir en otro sitio',
      note: 'La persona vino a preguntarte aquí. Recoge lo que dice y contesta en público lo que puedas; si hay que seguir en otro sitio, di por qué y qué pasará allí.'
    }
  }
} satisfies Words
