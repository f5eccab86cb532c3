import type {Words} from '../../src/define-rule.js'

const gave =
  '(mandó|mandaron|envió|enviaron|regaló|regalaron|prestó|prestaron|invitó|invitaron|cedió|cedieron|han mandado|ha mandado|han enviado|ha enviado|han regalado|ha regalado|han invitado|ha invitado|han prestado|ha prestado|vistió|viste|visten|mandan|mandaste|mandaron|obsequió|obsequiaron|dieron|dio|consintió|consintieron)'

/** Lo que manda una marca para que se enseñe; la paciencia y la acogida las da cualquiera. */
const goods =
  '(regalo|regalos|regalito|detalle|detalles|mimo|mimos|paquete|paquetazo|paquetito|caja|cajita|kit|lote|muestra|muestras|pack|producto|productos|envío|invitación|estancia|estadía|noche|noches|finde|viaje|cena|comida|almuerzo|habitación|entradas|pases|look|outfit|vestido|zapatillas|tenis|ropa|equipo|crema|cremas|sérum|bolso|reloj|gafas|coche|auto|carro|moto|bici)'
/** Quien da en nombre de una empresa. */
const giver = '(<mention>|(hotel|casa|tienda|firma|marca) *3|(gente|equipo|amigos|chicos|chicas|muchachos|dueños|dueñas|creadores|familia|los) (de|del) *3)'
const given =
  '(mandó|mandaron|envió|enviaron|regaló|regalaron|prestó|prestaron|invitó|invitaron|cedió|cedieron|dejó|dejaron|llenó|llenaron|puso|pusieron|trajo|trajeron|vistió|vistieron|equipó|equiparon|montó|montaron|obsequió|obsequiaron|alojó|alojaron|pagó|pagaron|surtió|surtieron|(ha|han) (mandado|enviado|regalado|prestado|invitado|cedido|dejado|llenado|puesto|vestido|equipado|montado|pagado))'
const action = '(alta|venta|compra|pedido|registro|inscripción|suscripción|reserva|amigo|amiga|persona|uno|una)'
const get = '(cae|caen|pagan|abonan|apuntan|suman|regalan|rebajan|descuentan|devuelven)'

export default {
  summary: 'Una relación comercial sin etiqueta',
  phrases: {
    tie: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(gracias|agradecida|agradecido) *2 <mention> *2 por (mandarme|enviarme|regalarme|invitarme|mandarnos|enviarnos|invitarnos|hacerme|consentirme|tanto mimo)',
        `(gracias|agradecida|agradecido) a? *3 (<mention>|gente|equipo|amigos|familia|chicos|chicas) *5 por (el|la|los|las|este|esta|estos|estas) *1 ${goods}`,
        '(gracias|agradecida|agradecido) *6 por (mandarme|enviarme|regalarme|invitarme|prestarme|consentirme)',
        `<mention> (que|también|hoy|ya)? (me|nos) ${gave}`,
        `(que|quienes) (me|nos) ${gave} <mention>`,
        `(la (marca|firma)) (me|nos) (lo|la|los|las)? ${given}`,
        `(me|nos) (lo|la|los|las) ${given} (ellos|la marca|la firma|<mention>)`,
        '(no|ni) *2 (quisieron|dejaron|aceptaron) *3 (cobrar|cobrarme|cobrarnos|cobrármela|cobrármelas|cobrármelo|cobrármelos|pagar|pagáramos|pagara|cartera|billetera|cuenta|peso|euro|plata|factura)',
        '(me|nos) (dijo|dijeron|pidió|pidieron) que *2 (quedara|quedáramos|quedase|quedásemos)',
        `(me|nos) ${get} *4 (por (cada|vuestra|su|tu) *2 ${action}|la venta|el alta|la compra|cada vez)`,
        `(por cada ${action}|cada vez que) *10 (me|nos) ${get}`,
        '(para ti|para vos) y *3 para mí',
        '^me (vistió|vistieron|viste|visten|hospedó|alojó|equipó|patrocina|patrocinan)',
        '(invitado|invitada|invitados|invitadas) (por|de) (la casa|ellos|el hotel|la marca|<mention>)',
        `(desde|cuando) *1 <mention> (me|nos) ${gave}`,
        '(un|este|tremendo|qué|lindo) *1 (mimo|regalo|regalito|detalle|detallazo|regalazo) de (la gente|los amigos|mis amigos|<mention>|el equipo)',
        '(soy|como|nueva|nuevo|su|orgullosa|orgulloso|la|el) *2 (embajador|embajadora|imagen oficial|brand ambassador) *1 (de|para)',
        '(como (su|la)?|soy (su|la)|ser (su|la)) nueva (cara|imagen)',
        '(soy|seré|somos) (una|uno) de (las caras|los rostros|sus (caras|embajadoras|embajadores|rostros))',
        '(feliz|contenta|contento|emocionada|emocionado|orgullosa|orgulloso|ilusionada|ilusionado) de (sumarme|unirme|colaborar|trabajar (con|para)|formar parte|anunciar|hacer equipo|ser parte|empezar a colaborar) *4 (familia|equipo de|<mention>|marca|casa)',
        '(con|usa|usá|uses|usen|usad|tienes|os dejo|les dejo|te dejo|dejo) *1 mi (código|cupón|enlace|link|clave)',
        'mi (código|cupón|clave) (de descuento|personal|<hashtag>)',
        'con (el código|la clave|el cupón) *2 (te la|te lo|se la|se lo|os la|os lo|te|les|os) (dejan|hacen|dan|venden|mandan|rebajan)',
        '(código|clave|cupón) *6 en su (web|tienda|página|sitio)',
        '(código|clave|cupón) *2 (para que|y) *2 (salga|salgan|sale|cuesten|llevas|quede)',
        '(mi|en mi) *1 (lista|tienda|escaparate|storefront) (de|en) amazon',
        '(me llevo|nos llevamos|gano|ganamos|recibo|recibimos|cobro|cobramos|me cae|me toca|me queda|me dan|nos dan|nos cae) *2 (comisión|porcentaje|pellizco|algo|algito|unos pesos|unos euros|unas monedas|unos céntimos)',
        'gracias a *4 por (el|la|los|las|este|esta) *1 (paquetazo|paquete|paquetito|cajita|caja|kit|lote|muestras|pack|productos|envío)',
        '(nos|me) (hizo|hicieron|ha hecho|han hecho|haya hecho) llegar',
        '(llegó|llegaron|ha llegado|han llegado|vino|vinieron|viene) (a casa)? *1 de su parte',
        '(me|nos) (tiene|tienen|fichó|ficharon|ha fichado|han fichado|eligió|eligieron|ha elegido|han elegido|nombró|nombraron) *1 (como|de|para ser) *1 (imagen|embajador|embajadora|cara|rostro)',
        '(nos|me) (tienen|tiene) *1 (consentidos|mimados|surtidos|consentida|mimada|surtida|consentido|mimado)',
        '(nos|me) (hospedó|hospedaron|alojó|alojaron|equipó|equiparon|agasajó|agasajaron|consintió|consintieron) *3 (<mention>|hotel|hostal|casa|marca|gente|en|firma|tienda)',
        'no (nos|me) (costó|cuesta|cobraron) (nada|ni un)',
        '(llegó|llegaron|aterrizó|me ha llegado|nos ha llegado) *4 (de parte de|gracias a|regalo de) (<mention>|la gente|los de)',
        'de la (casa|firma|marca) que *6 (viste|patrocina|nos apoya|nos viste)'
      ]
    },
    gift: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `${giver} (me|nos) (lo|la|los|las)? ${given} *1 (a|en|un|una|el|la|los|las|este|esta|entera|entero|enteros|para|dos|con|habitación)`,
        `(me|nos) (lo|la|los|las) ${given} (los|la gente|el equipo|los amigos) de`
      ]
    },
    unpaid: {
      despite: ['questioned', 'hypothetical', 'negated', 'quoted', 'mentioned'],
      patterns: [
        '(universidad|instituto|colegio|escuela|ayuntamiento|municipio|ong|banco de alimentos|fundación|museo|biblioteca|ministerio|cruz roja|protección civil|policía|hospital|bomberos|iglesia|coro|alcaldía|parroquia)',
        '(donaron|voluntarios|voluntarias|pregunta|preguntas|correo|informe|resultados|formulario|foto|fotos|dibujo|carta|reseña|comentario|mensaje)',
        '(embajador de|embajadora de) (españa|méxico|argentina|colombia|chile|perú|francia|italia|japón|alemania)',
        '(no (nos|me) (paga|pagan|pagó|pagaron|ha pagado|han pagado)|sin (pagarnos|pagarme|cobrar nada)|nadie (nos|me) paga|no es publicidad|no es publi|(la|lo|las|los) compré|compramos nosotros|pusimos la plata|de mi bolsillo|de nuestro bolsillo|pagada por nosotros|sin patrocinio)',
        '(equivocado|equivocada|equivocados|equivocadas|rota|roto|presupuesto|factura|contrato|llaves|licencia|permiso|reembolso|dueño del local|aseguradora|la razón)',
        '(mi|mis|nuestra|nuestro|la|el|los) (madre|padre|mamá|papá|abuela|abuelo|abuelos|tía|tío|hermana|hermano|prima|primo|suegra|suegro|hija|hijo|vecina|vecino|vecinos|vecinas|señora|señor|doña|don)',
        // Whom the dead spared a bill.
        '(descanse en paz|en paz descanse|funeral|entierro|velorio|tanatorio|falleció|ha fallecido)',
        '(pagando|pagué|pagamos) *1 (lo nuestro|todo|nosotros|de)',
        '(nuestro proveedor|nuestros proveedores|nuestras proveedoras|becarios)'
      ]
    }
  },
  lists: {label: ['Publicidad:']},
  messages: {
    known: {
      reason: 'Falta la etiqueta de publicidad; mejor al principio, como en «{label}»',
      note: 'El borrador está marcado como patrocinado y a quien lee no se le dice. Puede necesitar una etiqueta{where}: ponla lo primero y activa la herramienta de colaboración pagada de la red.'
    },
    tie: {
      reason: 'Falta la etiqueta de publicidad junto a «{text}»; mejor al principio, como en «{label}»',
      note: 'Un regalo, un código o una colaboración son una relación comercial, y puede necesitar una etiqueta{where}. Ponla lo primero y activa la herramienta de la red; si no hubo pago ni regalo, dilo.'
    }
  }
} satisfies Words
