import type {ReplyWords} from './reply.js'
import {words} from '../../languages/words.js'

const said = (...patterns: string[]) => ({despite: ['questioned', 'hypothetical', 'negated'] as const, patterns})
const stated = (...patterns: string[]) => ({despite: ['questioned'] as const, patterns})

const people = words(
  'equipo equipos compañero compañera compañeros compañeras técnico técnicos técnica encargado encargada responsable gerente taller almacén cocina departamento área bodega repartidor mensajería transportista soporte agente asesor asesora ejecutivo ejecutiva alguien jefe jefa especialista cuadrilla brigada personal colega colegas'
)
const participle = /(?:[ai]d[oa]s?|puest[oa]s?|vist[oa]|escrito|resuelt[oa]|devuelto|abiert[oa]|repuest[oa]|hecho|dicho)$/u
const unit = '(minuto|minutos|min|hora|horas|h|hs|hrs|día|días|semana|semanas|mes|meses|año|años|rato)'
const number = '(<number>|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|media|unos|unas|par de)'
const weekday = '(lunes|martes|miércoles|jueves|viernes|sábado|sábados|domingo|domingos|finde)'
const month =
  '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno|navidad|pascua|quincena)'
const data =
  '(número|numero|nº|datos|pedido|orden|correo|mail|email|teléfono|celular|móvil|nombre|dirección|foto|fotos|captura|capturas|ticket|folio|factura|dni|cuenta|código|referencia|localizador|reserva|póliza|matrícula|guía|línea|usuario|detalles|detalle|información|contrato|comprobante|talla|talle|modelo|ciudad|colonia|zona|sucursal|tienda|ubicación|video|vídeo|caso|reporte|expediente|rut|cp|código postal|nis|recibo|boleta)'
const your = '(tu|tus|su|sus|vuestro|vuestra|vuestros|vuestras|el|la|los|las|un|una|más|algún|alguna|qué|cuál|cuándo|dónde)'
const asking =
  '({mandar}|{enviar}|{pasar}|{dar}|{decir}|{indicar}|{compartir}|{facilitar}|{escribir}|{contar}|{confirmar}|{dejar}|{proporcionar}|{brindar}|{adjuntar}|{reenviar}|{comentar}|{contactar}|{llamar}|{responder}|{avisar}|{explicar}|{señalar}|{regalar})'
const could =
  '(puedes|puede|podéis|pueden|podés|podrías|podría|podríais|podrían|necesitamos|necesito|me|nos|quieres|quiere|querés|pedimos|pido|rogamos|agradecemos|agradeceríamos|favor de)'
const askingInfinitive =
  '({mandar:infinitive}|{enviar:infinitive}|{pasar:infinitive}|{dar:infinitive}|{decir:infinitive}|{indicar:infinitive}|{compartir:infinitive}|{facilitar:infinitive}|{escribir:infinitive}|{contar:infinitive}|{confirmar:infinitive}|{dejar:infinitive}|{proporcionar:infinitive}|{brindar:infinitive}|{mandar:2}|{enviar:2}|{pasar:2}|{dar:2}|{decir:2}|{indicar:2}|{compartir:2}|{facilitar:2}|{escribir:2}|{contar:2}|{confirmar:2}|{dejar:2}|{comunicar:infinitive}|{ayudar:2})'

export default {
  interrogatives: words('qué quién quiénes cuál cuáles cuándo dónde donde adónde cómo cuánto cuánta cuántos cuántas cuanto cuanta cuantos cuantas'),
  hollow: words(
    'clien servi exper mejor traba opini impor valor valio satis prior famil conti siemp depar áreas área corre perti respo equip molest moles incon lamen senti agrad graci ayuda ayudá aten atent dispo conta comun conse compa brind ofrec ofrez calid posib neces quedam queda orden salud saludo cordi compr enten malest comen sugir suger suge mensa tomar toma tomam tomar tiemp escri escrib hemos trasl derivad deriv envia canal cualq situa prese bien día motiv motiva confi confia prefer pref forma parte nuest seguir segui segun mayor breve breved consu duda dudes dude segurid serio usuar contac contá ocasi causa causad cada aport aprec muest estim cerca encan evalu revis anali análi consi tomes tomas tomar redes socia través trave twitt faceb valid suced gusto pendi detal dm md infor actua nueva ayude ayudo darte conoc aprov lleva logra logro conta forma gran grand estas estás regul corresp entri entra hagas hacer plena total pasad pasan ocurr recib acerc invit espac vía via prese sinte siemp seren dudas dudan leer leerte volun volve volver vuelv esper enter resue males comod poner verte verle veros verlo profu haya haber habid razón ser llega inqui cuent cuenta obser creci crece crecer altos alto ten tenga certe hacem hacer resol escuc incan oport futur apoyo pedim pueda pued maner busca enorg excel perso punto vista frust rogam acept reseñ negat remit caso casos será sera serán compe fidel orgul lealt máxim esfue esmer soluc efect rápid pront penos incom incid suces acont hecho repor canal gesti opera proce inter depar geren direc super encar human perfe const perma innov produ garan asegu trans cultu misió visió princ objet razon ahora siem haga hagas dar damos punt merec merez nivel alcan esper respu segui apena trist verda profe since posit están atend reque propo solic media nuevo tener vosotr ustedes abrazo cuida valga digna deber debid incen noved lindo linda bonit hermo feliz espera visit elegi elecc impul inspi honor privi alici recom dedic atento place seguí sigue sigan sigas prefe'
  ),
  phrases: {
    acknowledgement: stated(
      '({ver:1}|{leer:1}|{leer:past1}|{ver:past1}|entendemos|entiendo|comprendemos|comprendo|sabemos|imaginamos|me imagino|reconocemos|recibimos|recibí|notamos|compartimos|apreciamos|asumimos)',
      '(hemos|he) (visto|leído|recibido|tomado nota|notado|detectado)',
      '(tienes|tiene|tenés|tenéis|tienen|llevas|lleva|llevás|lleváis|llevan) *2 razón',
      '(con|toda la) razón',
      '(no es|no fue|no era|no está|no puede|no debería|no debió|no tenía|no tendría|no tiene) *2 (normal|justo|lo que|así|aceptable|de recibo|bien|pasar|ocurrir|haber|pasado|ocurrido|manera|nombre|la experiencia|el servicio|la atención|el trato)',
      '(qué|vaya|menuda|menudo|tremendo) *1 (rabia|pena|faena|lástima|disgusto|mal|chasco|lata|coraje|bronca|garrón|macana|horror|frustrante|lío|desastre|embole|mala|incómodo|susto)',
      '(error|fallo|culpa|responsabilidad|despiste|falla|metida de pata) (nuestro|nuestra|mío|mía)',
      '(nuestro|nuestra) (error|fallo|culpa|responsabilidad|despiste|falla)',
      '(metimos|hemos metido) la pata',
      '(nos|me) (equivocamos|equivoqué|hemos equivocado|confundimos|liamos|despistamos|duele|apena|preocupa|da (pena|rabia|vergüenza|coraje))',
      '(te|le|os|les) (hemos|he|debemos|debo) (fallado|una)',
      '(te|le|os|les) fallamos',
      '(lamento|lamentamos|sentimos|siento|sentir|lamentar) *2 (mucho|lo|la|el|los|las|que|tu|su|vuestra|leer|saber|ver|de verdad)',
      '(gracias|agradecemos|agradezco) *2 (por|que) *2 (avisar|avisarnos|contarnos|contárnoslo|decírnoslo|señalarlo|reportarlo|reportar|el aviso|informarnos|hacérnoslo|hacernos|compartir|explicarnos|tu aviso|su aviso|escribirnos|la información|la foto|las fotos|mandar)',
      '(es|son|sería|resulta|suena) *2 (frustrante|molesto|desagradable|incómodo|desesperante|un fastidio|una lata)',
      '(buena|muy buena|gran) pregunta'
    ),
    apology: said(
      '(perdón|perdona|perdoná|perdone|perdonad|perdonen|disculpa|disculpá|disculpe|disculpad|disculpen|disculpas|disculpes|sentimos|siento|lamento|lamentamos|lo sentimos|sorry|discúlpanos|discúlpenos|disculpanos|discúlpennos)'
    ),
    thanks: said(
      '(gracias|agradecemos|agradezco|agradecidos|agradecidas|agradecido|agradecida|agradecerte|agradecerle|se agradece|mil gracias|grax|un millón)',
      '(nos|me) *1 (alegra|alegras|alegráis|alegran|alegró|alegramos|alegro|emociona|emocionas|emocionó|encanta|encantó|encantan|hace|hacen|haces|hacés|hacéis|has hecho|hiciste|hicieron|habéis|llena|llenan|hizo|saca|sacas|sacás|da|sacaste|dejas|dejás|ponemos|pone) *2 (mucho|muchísimo|leer|saber|feliz|felices|ilusión|contentos|el día|la semana|la tarde|la mañana|gusto|alegría|sonrisa|tu|que|de|leerte|leerlo|tanto|una|muchas|orgullo|energía)?',
      'qué *1 (alegría|ilusión|lindo|linda|bonito|bonita|bueno|emoción|gusto|honor|majo|maja|detalle|detallazo|amable|ricura|hermoso)',
      '(eres|sos|sois|es usted|es) *2 (amable|un sol|un amor|una crack|un crack|genial|lo más|un encanto|muy linda|muy majo|un cielo)'
    ),
    action: stated(
      '(en camino|manos a la obra|a la orden|de camino)',
      '(reembolso|reposición|envío|devolución|cambio|paquete|técnico|abono|pedido|reemplazo|mensajero) *2 (sale|salió|va|llega|estará)',
      '(está|están|queda|quedan|quedó|quedaron) *1 (resuelto|resuelta|solucionado|solucionada|reparado|reparada|restablecido|restablecida|arreglado|arreglada|gestionado|tramitado|cambiado|cambiada|anulado|anulada|corregido|corregida|actualizado|enviado|enviada|apuntado|anotado|reservado|reservada|apartado|apartada)'
    ),
    when: said(
      '(hoy|mañana|ahora|ahorita|ya|enseguida|pronto|inmediato|inmediatamente|próximamente|brevemente|anoche|luego|todavía|aún|siempre|diario)',
      '(lo antes posible|a la brevedad|a la mayor brevedad|cuanto antes|en breve|en seguida|en un momento|en un rato|en unos minutos|al momento|de inmediato|lo más pronto posible|tan pronto|en cuanto|al toque|en nada)',
      `${number} (o|a|y|u)? (<number>|dos|tres|cuatro|cinco)? ${unit} (hábiles|laborables)?`,
      '(esta|este|próximo|próxima|cada|misma|mismo|toda|todas|todos) *1 (mañana|tarde|noche|semana|mes|año|fin de semana|quincena|mediodía|verano)',
      '(por|de) la (mañana|tarde|noche)',
      `(el|los|este|del|hasta el|antes del|a partir del|próximo)? ${weekday}`,
      `(en|de|para|hasta|desde|a finales de|a principios de|a mediados de)? ${month}`,
      '(cuando|una vez que|apenas|en cuanto|hasta que|después de|antes de|antes del) *2 ({saber:1}|{tener:1}|{recibir:1}|sepamos|tengamos|recibamos|esté|llegue|haya|nos|me|lo|se|que|las|la)',
      '(al mediodía|a mediodía|medianoche|fin de mes|final de mes|semana que viene|mes que viene|primera hora|última hora|fin de semana)',
      '(<date>|<time>|ayer|anteayer)',
      '(a|de|desde|hasta) (la una|las (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce))'
    ),
    channel: said(
      '(md|dm|privado|mensaje|mensajes|inbox|correo|mail|email|e-mail|teléfono|whatsapp|wsp|wasap|chat|messenger|formulario|web|página|enlace|link|línea|bio|app|llamada|llamando|buzón)',
      '(por|desde) (aquí|acá|este medio|esta vía)',
      '(<url>|<email>|<phone>)'
    ),
    request: said(
      `${asking} *5 (${your.slice(1, -1)}|por|si|más|a|al|en|y|mensaje|dm|md) *3 ${data}`,
      `${could} *2 ${askingInfinitive}`,
      `^(por favor|porfa|porfi)? ${asking}`,
      '(por favor|porfa|favor de|ayúdanos|ayúdenos|ayudanos|ayudadnos|apóyanos|apóyenos|necesitamos|necesitaríamos|requerimos|hace falta|haría falta|con) *4 (tu|su|el|vuestro|tus|sus|más|los|la|un|que|nos) ' +
        data,
      '({escribir}|{mandar}|{enviar}|{llamar}|{contactar}|{dejar}|{pasar}|{echar}|{contactarse}|{comunicarse}|{acercarse}|{pasarse}) *2 (un|una|al|a|por|en|privado|md|dm|mensaje|nos|con)',
      '(si|cuando) (me|nos|me lo|nos lo|me la|nos la|usted|ustedes|lo|la)? (mandas|manda|mandás|mandáis|envías|envía|enviás|enviáis|pasas|pasás|pasa|pasáis|dices|dice|decís|das|da|dais|compartes|comparte|escribes|escribís|escribe|indicas|indica|cuentas|contás|cuenta|llamas|llama|dejas|dejás|deja)'
    ),
    question: said(
      '(cuál|cuáles|qué|cuándo|dónde|cómo|cuántas|cuántos|cuánto|quién)',
      '(me|nos|te|le|os|les|has|ha|habéis|han|tienes|tiene|tenés|tenéis|sigue|era|es|fue|puedes|puede|podrías|podría|podés|estás|está|ya)'
    ),
    unknown: said(
      'no *2 (sabemos|sé|tenemos fecha|tenemos confirmado|tenemos noticias|tenemos novedades|podemos confirmar|podemos decir|hay fecha|está confirmado|está confirmada|está decidido|lo tenemos|me consta|nos consta|tenemos previsto|tenemos prevista|contamos con)',
      '(por confirmar|sin fecha|sin confirmar|no estamos seguros|no estoy segura|no estoy seguro)'
    ),
    price: said(
      '(gratis|nada|cero|gratuito|gratuita|gratuitos|incluido|incluida|incluidos|euros|pesos|dólares|soles|céntimos|lucas|sin costo|sin coste|sin cargo|no se paga|por persona|el kilo)'
    ),
    place: said(
      '(calle|avenida|av|plaza|esquina|local|tienda|tiendas|sucursal|sucursales|planta|piso|centro|mercado|barrio|frente|junto|estación|metro|parada|entrada|salida|afuera|dentro|fuera|online|domicilio|nacional|todo el país|internacional|ajustes|menú|perfil|bio|web|página|app|mapa|maps|carretera|km|polígono|galería|puesto|mostrador|caja|pasillo|andén|puerta|patio|colonia|delegación|provincia|farmacias|supermercados|quiosco|kiosco|taquilla)',
      '(al lado|a la vuelta|a la derecha|a la izquierda|en el|en la|en los|en las|en nuestra|en nuestro|en tu|en su)'
    ),
    procedure: said(
      '({entrar}|{ir}|{pulsar}|{abrir}|{elegir}|{seleccionar}|{buscar}|{rellenar}|{seguir}|{probar}|{apagar}|{encender}|{reiniciar}|{actualizar}|{descargar}|{traer}|{pasar}|{pasarse}|{llamar}|{escribir}|{pedir}|{reservar}|{pagar}|{mostrar}|{escanear}|{dejar}|{lavar}|{guardar}|{calentar}|{poner}|{mandar}|{enviar}|{registrarse}|{inscribirse}|{apuntarse}|{anotarse}|{cambiar}|{hacer}|{acercarse}|{consultar}|{usar}|{marcar}|{presentar}|{llevar}|{meterse}|{tocar}|{dar}|{solicitar}|{realizar}|{ingresar}|{verificar}|{revisar}|{intentar}|{borrar}|{desinstalar}|{restablecer}|{comprar}|{imprimir}|{completar}|{desactivar}|{activar}|{bajar}|{subir})',
      '(puedes|puede|podéis|pueden|podés|debes|debe|debéis|deben|tienes que|tiene que|tenéis que|tenés que|tienen que|hay que|basta con|solo|se hace|se puede|se reserva|se paga|se pide|se compra|es necesario|es por|hace falta)',
      '(pasos|guía|instrucciones|a través de|desde la|mediante)'
    ),
    reason: said(
      '(porque|debido|por culpa|motivo|causa|causado|ya que|así que|por eso|para (evitar|proteger|que|no|mejorar|poder|mantener|garantizar)|a raíz|gracias a|avería|falla|fallo|corte|mantenimiento|retraso|demora|escasez|temporal|huelga|error|como|es que|por (el|la|los|las|un|una|mantenimiento|obras))'
    ),
    yesNo: said(
      '(sí|claro|por supuesto|desde luego|exacto|exactamente|efectivamente|correcto|no|tampoco|desgraciadamente|desafortunadamente|lamentablemente|afirmativo|sip|nop|solo|sólo|únicamente|ambos|ambas|los dos|las dos|las dos cosas)',
      '^(si|hay|tenemos|hacemos|quedan|queda|enviamos|abrimos|aceptamos|vendemos|podemos|puedes|puede|podés|pueden|podéis|repartimos|incluye|incluyen|es|son|está|están|sigue|siguen|se puede|trabajamos|manejamos|contamos|admitimos|depende|viene|vienen|va|van|lleva|llevan|vale|sirve|sirven|entra|entran|cabe|caben) $'
    ),
    hours: said(
      '(mediodía|medianoche|cerrado|cerrados|cerramos|24 horas|todo el día|corrido|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|y media)'
    ),
    amount: said(
      '(uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil|docena|media|medio|ninguno|ninguna|ambos|ambas|par|todas|todos|chica|chico|mediana|mediano|grande|pequeña|pequeño)'
    )
  },
  doings: [
    // revisamos, revisaremos, revisaré, revisé
    {shape: /(?:[aei]mos|[aei]ré|[^aeiou]é|(?:b|d|t|c|g|gu)í)$/u},
    // te escribo, lo miro
    {after: words('te le les os lo se'), shape: /[^aeiud]o$/u},
    {after: words('hemos he ha han sido sea fue fueron queda quedan'), shape: participle},
    {after: words('estamos estoy están está seguimos sigo andamos ando siendo'), shape: /ndo(?:l[aeo]s?|te|se|os|nos)?$/u},
    {
      after: words(
        'vamos voy podemos puedo podremos queremos quiero podamos pueda poder toca necesitamos encantados encantadas encantada encantado intentaremos intentando tratando dispuestos'
      ),
      shape: /[aeií]r(?:[tm]?e?l[aeo]s?|te|se|os|nos)?$/u
    },
    {by: people, after: words('te le les os lo la los las se'), shape: /[aeoánó]$/u},
    {by: people, after: people, shape: /(?:rán?|ndo)$/u}
  ],
  between: words('ya a de te le les os se lo la los las nos me también ahora mismo poder ahorita hoy todo esto eso inmediatamente justo'),
  idle: words(
    'tomamos tomaremos continuamos continuaremos trabajaremos seguiremos esforzamos mejoraremos esperamos lamentamos sentimos agradecemos somos estamos tenemos entendemos comprendemos sabemos valoramos queremos deseamos celebramos alegramos recordamos vemos leemos quedamos trabajamos apreciamos invitamos seguimos vamos hemos podemos debemos ofrecemos contamos recomendamos sugerimos pedimos rogamos confiamos creemos imaginamos reconocemos mejoramos recibimos hacemos abrimos cerramos vendemos amamos mismos últimos próximos ánimos mínimos máximos ramos tramos reclamos gramos kilogramos kilos podríamos encantaría qué sé café porqué té josé aquí ahí allí así también bebé puré comité recibí leí vi siento lamento espero agradezco entiendo comprendo mismo único primero nuestro nuevo bueno malo peor mejor antes todo tanto mucho poco quiero puedo tengo debo esperar agradecer invitar invitarte recordar recordarte desear disfrutar felicitarte felicitar gustado encantado pasado ocurrido sucedido visto leído recibido sido estado tenido tomado sentido alegrado emocionado hecho deseando esperando disfrutando hablando par mar lugar ayer mujer azul compartimos estaremos seremos tendremos leernos verte veros vernos leerte saber ser estar haber tener'
  ),
  common: words(
    'a acá además app aplicación ahí ahora al algo alguien algún alguna algunas alguno algunos allí ante antes apenas aquel aquella aquí así aún aunque bien bueno buena buenas buenos cada casi como cómo con cual cuál cuales cuáles cualquier cuando cuándo cuánta cuántas cuánto cuántos cuanto da dan dar de del desde después día días dicen dice decir dijeron donde dónde dos el él ella ellas ellos en entonces entre era eran eres es esa esas ese eso esos esta está estaba están estamos estar estas este esto estos estoy fue fueron gente ha había hace hacen hacer hacia hago han has hasta hay he hemos hola hoy iba igual ir la las le les lo los luego más mal mañana me mejor menos mi mí mientras mis mismo misma mucha muchas mucho muchos muy nada nadie ni ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para parece pero poco podéis podemos poder podría podrían por porque porqué pues puede pueden puedes puedo podés que qué quien quién quienes quiero quieren quiere saber sabe se sé sea ser si sí sido siempre sigue sin sino sobre sois solo sólo somos son sos soy su sus tal también tampoco tan tanta tanto te tenéis tenemos tener tenés tengo tiene tienen tienes toda todas todavía todo todos tras tu tú tus un una unas uno unos usted ustedes va vais vamos van vas ver vez veces vos vosotros voy vuestra vuestro vuestros y ya yo favor gracias perdón disculpa disculpe disculpas siento lamento lamentamos sentimos ayuda ayudar atención atencion cliente clientes clienta comentario comentarios consulta duda empresa experiencia marca mensaje mensajes opinión página pregunta problema problemas respuesta responder servicio servicios equipo contacto inconveniente inconvenientes molestias esperando espero necesito quisiera buen saludos tardes noches estimado estimada señor señora'
  )
} satisfies ReplyWords
