import type {Words} from '../../src/define-rule.js'

const everywhere = ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'] as const

const verbs =
  '{enviar}|{mandar}|{dar}|{decir}|{dejar}|{poner}|{escribir}|{facilitar}|{indicar}|{pasar}|{compartir}|{comentar}|{proporcionar}|{confirmar}|{brindar}|{regalar}|{responder}|{contestar}|{anotar}|{apuntar}|{aportar}|{especificar}|{detallar}|{informar}|{señalar}|{suministrar}|{contar}|{colocar}|{publicar}|{precisar}|{prestar}|{tirar}|{alcanzar}|{copiar}|{rolar}|{echar}|{anexar}|{mencionar}|{ayudar}|{apoyar}|{remitir}|{adelantar}|{completar}'

// With “us” or “me” an imperative is one wherever it stands.
const tellUs =
  '(envíanos|envíenos|enviadnos|envíennos|envíame|envíeme|mándanos|mándenos|mandadnos|mándame|mándeme|danos|denos|dadnos|dame|deme|dinos|díganos|decidnos|decinos|dime|dígame|decime|déjanos|déjenos|dejadnos|déjame|déjeme|pásanos|pásenos|pasadnos|pásame|páseme|indícanos|indíquenos|indicadnos|indícame|indíqueme|facilítanos|facilítenos|facilitadnos|facilítame|facilíteme|compártenos|compártanos|compartidnos|compartinos|compárteme|proporciónanos|proporciónenos|proporcióname|confírmanos|confírmenos|confirmadnos|confírmame|confírmeme|bríndanos|bríndenos|bríndame|regálanos|regálenos|regálame|regáleme|respóndenos|respóndanos|respondenos|ayúdanos|ayúdenos|ayúdame|ayúdeme|apóyanos|apóyenos|apóyame|escríbenos|escríbanos|coméntanos|coméntenos|comentame|infórmanos|infórmenos)'

export default {
  summary: 'Datos personales que se piden donde todo el mundo los lee',
  phrases: {
    ask: {
      despite: ['questioned', 'hypothetical', 'mentioned'],
      patterns: [
        `^(solo|sólo|simplemente|nomás)? (${verbs})`,
        tellUs,
        `(nos|me) (${verbs.replaceAll('}', ':2}')})`,
        `(nos|me) (${verbs.replaceAll('}', ':subjunctive}')})`,
        `(puedes|puede|podés|podéis|pueden|podrías|podría|podríais|podrían|nos|me|favor de|puedas|pueda) *2 (${verbs.replaceAll('}', ':infinitive}')})`,
        '(necesitamos|necesito|necesitaríamos|necesitaría|requerimos|requiero|ocupamos|ocupo|precisamos|preciso|solicitamos|solicito|agradecemos|agradecería|agradeceríamos|hace falta|hacen falta|falta|faltan|basta con|alcanza con)',
        `(pedimos|pido|rogamos) (que|tu|tus|su|sus|vuestro|vuestros|el|la|los|las|un|una|solo|sólo|nos|por favor|amablemente|encarecidamente|${verbs.replaceAll('}', ':infinitive}')})`,
        '(cuál|cuáles) (es|era|son|sería) (tu|tus|su|sus|el|la|los|vuestro|vuestra)',
        '(cuál|cuáles) (es|era|son|sería)',
        '(tienes|tiene|tenés|tenéis|tienen) *3 (tu|su|el|un|algún)',
        '^(y|solo|sólo)? con (tu|su|el|tus|sus|vuestro)',
        'con que (los|las|lo|la|nos|me|pongas|ponga|escribas|dejes)',
        '(qué|que) (es)? (tu|su)'
      ]
    },
    request: {
      despite: ['questioned', 'hypothetical', 'mentioned'],
      patterns: [
        '(con|a|desde|en|de) (qué|cuál) (correo|mail|email|e-mail|teléfono|celular|móvil|dirección|domicilio|cuenta|nombre)',
        'a (qué|cuál) número *1 (llamamos|marcamos|contactamos|podemos|ubicamos|escribimos|llamo|marco)',
        '(qué|cuál) (correo|mail|email|e-mail|teléfono|número|dirección|rut|dni) (usaste|usó|utilizaste|utilizó|pusiste|registraste|registró|diste|dio|figura|aparece)',
        'a nombre de (quién|quien)',
        '(a|en|de) (qué|cuál) (calle|piso|portal|edificio|depto|departamento|casa) *2 (y|número|te|le|les|vives|vive|vivís|estás|está|es|enviamos|llevamos|mandamos)',
        'dónde (vives|vive|vivís|viven)',
        '(cuándo|qué día) (naciste|nació)'
      ]
    },
    data: {
      despite: everywhere,
      patterns: [
        '(tu|su|el|vuestro|un|algún)? (correo|mail|email|e-mail) (electrónico|de contacto|registrado|con el que|con que|que|asociado|personal)',
        '(tu|su|el|vuestro) (correo|mail|email|e-mail)',
        '(correo|mail|email|e-mail) (y|o) *1 (teléfono|celular|móvil|número|dni|dirección|nombre)',
        '(tu|su|vuestro|un|el|y) (teléfono|celular|móvil|cel|fono|whatsapp) (de contacto|del titular|asociado|fijo|donde)?',
        '(teléfono|celular) (de contacto|del titular|asociado|fijo|y|o|donde)?',
        '(tu|su|vuestro) número',
        'un número (y|de contacto|donde|para|al que|de teléfono|de celular|de whatsapp)',
        '(tu|su|el|vuestro)? (número|nro|num|nº|n) (de|del) (teléfono|contacto|celular|cel|móvil|whatsapp|pedido|orden|cuenta|cliente|póliza|contrato|reserva|reservación|tarjeta|socio|socia|guía|seguimiento|documento|identificación|identidad|cédula|servicio|línea|abonado|abonada|suscriptor|suscripción|expediente|boleto|compra|afiliado|afiliación|asegurado|seguridad social|medidor|suministro|nic|nis|factura|envío|rastreo|localizador|matrícula|titular|dni|rut|carné|carnet|factura|legajo|historia clínica|colaborador)',
        '(tu|su|la|vuestra)? (dirección|domicilio) (completa|exacta|postal|de entrega|de envío|de facturación|de tu|de su|del|particular|donde|y|registrada)',
        '(tu|su|vuestra|el|tu) (dirección|domicilio)',
        '(código|codigo) (postal|de reserva|de cliente|de reservación|de seguimiento|de usuario|de suministro)',
        '(nombre|nombres) (completo|completos|y apellido|y apellidos|y dni|y número|y teléfono|y correo|del titular|y rut|y cédula|y celular)',
        '(tu|su) nombre y',
        '(nombre|apellidos) *2 (dni|cédula|teléfono|rut|curp|fecha|cuil|correo|celular)',
        '(fecha de nacimiento|fecha de nac)',
        '(dni|nif|nie|cédula|cuit|cuil|curp|rfc|rut|ruc|cbu|cvu|clabe|iban|pasaporte|nss|ine|cci|localizador|documento de identidad)',
        '(tus|sus|vuestros) (datos|apellidos)',
        'datos (personales|de contacto|bancarios|de tu|de su|del titular|de la tarjeta|de la cuenta|de facturación|de envío)',
        '(últimos|primeros|últimas) (<number>|cuatro|tres|seis|cinco|ocho) (dígitos|números|cifras)',
        '<number> (dígitos|números) (de|del)',
        '(dígitos|números|número) de (tu|su|la) (tarjeta|cuenta|cédula|documento)',
        '(contraseña|nip)'
      ]
    },
    deal: {despite: everywhere, patterns: ['(por favor|porfa|porfis|gracias)', 'y (te|lo|le|la|os|les|los|en)']},
    harmless: {
      despite: everywhere,
      patterns: [
        '(oficina|oficinas|tienda|sucursal|mostrador|taquilla|local|ventanilla|recepción|plaza|caja|entrada) *6 con (tu|su|el|un|vuestro) *1 (dni|nie|cédula|pasaporte|ine|rut|documento|número|carné|carnet|identificación|localizador)',
        '({traer}|{llevar}|{presentar}|{mostrar}|{enseñar}) (tu|su|el|un|vuestro) *1 (dni|nie|cédula|pasaporte|ine|rut|documento|carné|carnet|identificación)',
        'sin (más|otros)? (datos|nombres|apellidos|números|teléfonos|correos|direcciones)',
        'sin ({dar:infinitive}|{poner:infinitive}|{decir:infinitive}|{escribir:infinitive}|{compartir:infinitive}|{incluir:infinitive}|{publicar:infinitive}) *2 (datos|nombres|apellidos|nombre|número|números|teléfono|correo|dirección)',
        'número (de|del) (serie|modelo|vuelo|lote|parte|referencia|caso|reporte|folio|ticket|artículo|versión|talla|calzado|personas|hijos|comensales|asiento|mesa|habitación|habitantes|sucursal|tienda|incidencia)',
        '(dirección|domicilio|teléfono|número|correo|nombre) (de|del) (la|el|esa|ese|nuestra|una|un|nuestro) (tienda|sucursal|local|restaurante|oficina|comercio|establecimiento|hotel|producto|cine|vendedor|agencia|empresa|servicio|atención|repartidor)',
        '(nuestro|nuestra|nuestros|nuestras) *1 (correo|mail|teléfono|dirección|número|whatsapp|email|móvil|celular)',
        '(el|tu|su|un|al|del) (correo|mail|email|e-mail) (de confirmación|de bienvenida|que te|que le|que os|que recibiste|que recibió|enviado|llegó|salió)',
        '(tu|su|el) (teléfono|celular|móvil|cel) (es|está|se|no|tiene|aparece|modelo|android|iphone|nuevo|sigue|funciona|en modo|apagado|encendido|con el|y vuelve|y vuelva|y enciende|durante|a)',
        '(si|número|teléfono|desde) (tu|su|el|del|de donde|desde el|al) (número|teléfono|correo|celular|que)',
        'de qué (correo|número|teléfono|celular|mail|dirección) (recibiste|recibió|te|le|os|les|salió|llegó|viene|vino|llaman)',
        'número de teléfono (del que|desde el|que te|que le)',
        '(qué|que|otro|mismo|nuevo) (móvil|celular|teléfono|cel|fono)',
        '(modelo|marca|configuración|pantalla|ajustes|menú|señal|equipo|batería) (de|del) (tu|su|el)? *1 (teléfono|celular|móvil|cel)',
        '(el|la) (dni|rut|cédula|pasaporte|localizador|curp|contraseña|nip) (no|es|está|va|viene|sirve)',
        '(dirección|domicilio|teléfono|número) (ip|web|url|gratuito|gratuita)'
      ]
    },
    private: {
      despite: everywhere,
      patterns: [
        '(dm|md|mp|dms|mds|inbox|privado|privada|privados|privadas|privadito|messenger|mensaje directo|mensajes directos|mensaje interno|bandeja|confidencial)',
        '(por|al|vía|via|en|nuestro|el|con un|un|este|de) (whatsapp|wasap|chat|formulario|mensaje|mensajito|directo|inbox|telegram|correo a|mail a|email a|correo con|mail con|email con|correo electrónico a)',
        '(por|al|vía|via) (correo|mail|email|e-mail|teléfono|telefono|correo electrónico)$',
        '(por|vía|via) (correo|mail|email|e-mail|teléfono|telefono)',
        '(un|este|el|siguiente|nuestro) (mensaje|enlace|link|formulario)',
        '(en|desde|por|a través de) (la|nuestra|tu|su|el|nuestro) (app|aplicación|web|página|portal|área|banca|sucursal|cajero|ventanilla)',
        '(llámanos|llámenos|llamadnos|llámame|márcanos|márquenos|comunícate|comuníquese|comunicate|llama al|llame al|marca al|marque al|acércate|acérquese|acude a|acuda a|visita (la|el|nuestra)|visite (la|el|nuestra))',
        '({no escribir}|{no poner}|{no publicar}|{no dejar}|{no compartir})',
        '(fuera|lejos) (del|de) (muro|hilo|comentarios|aquí)'
      ]
    },
    public: {
      despite: everywhere,
      patterns: [
        '(aquí|acá|abajo|debajo|públicamente)',
        '(en|como|con|bajo) (los|un|este|esta|tu|su|el|la)? (comentarios|comentario|hilo|publicación|respuesta|muro|foto|post|tuit|tweet)',
        '({comentar}|{responder}|{contestar}) (con|tu|su)'
      ]
    }
  },
  comment: {
    papers: {
      despite: everywhere,
      patterns: [
        '(qué|que|cuál|cuáles) *2 (documento|documentos|documentación|papeles|requisito|requisitos|identificación|necesito|llevo|llevar|presento|presentar|hace falta|hacen falta)'
      ]
    }
  },
  messages: {
    request: {
      reason: 'Se pide «{text}» en público; mejor por un canal privado',
      note: 'Lo que alguien escribe aquí lo lee todo el mundo, también quien colecciona datos ajenos. Pídelo por mensaje privado, en un formulario o por teléfono, y di para qué hace falta.'
    }
  }
} satisfies Words
