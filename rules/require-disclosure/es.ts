import type {Words} from '../../src/define-rule.js'

const gave =
  '(mandó|mandaron|envió|enviaron|regaló|regalaron|prestó|prestaron|invitó|invitaron|cedió|cedieron|han mandado|ha mandado|han enviado|ha enviado|han regalado|ha regalado|han invitado|ha invitado|han prestado|ha prestado|vistió|viste|visten|mandan|mandaste|mandaron|obsequió|obsequiaron|dieron|dio|consintió|consintieron)'

export default {
  summary: 'Una relación comercial sin etiqueta',
  phrases: {
    tie: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(gracias|agradecida|agradecido) *2 <mention> *2 por (el|la|los|las|este|esta|estos|mandarme|enviarme|regalarme|invitarme|mandarnos|enviarnos|invitarnos|hacerme|consentirme|el regalo|tanto mimo|todo)',
        '(gracias|agradecida|agradecido) *6 por (mandarme|enviarme|regalarme|invitarme|prestarme|consentirme)',
        `<mention> (que|también|hoy|ya)? (me|nos) ${gave}`,
        `(que|quienes) (me|nos) ${gave} <mention>`,
        `(los|las|chicos|chicas|gente|equipo|amigos) de *4 me ${gave}`,
        '^me (vistió|vistieron|viste|visten|hospedó|alojó|equipó|patrocina|patrocinan)',
        '(invitado|invitada|invitados|invitadas) (por|de) (la casa|ellos|el hotel|la marca|<mention>)',
        `(desde|cuando) *1 <mention> (me|nos) ${gave}`,
        '(un|este|tremendo|qué|lindo) *1 (mimo|regalo|regalito|detalle|detallazo|regalazo) de (la gente|los amigos|mis amigos|<mention>|el equipo)',
        '(soy|como|nueva|nuevo|su|orgullosa|orgulloso|la|el) *2 (embajador|embajadora|imagen oficial|brand ambassador) *1 (de|para)',
        '(como|su|la|el) nueva (cara|imagen)',
        '(feliz|contenta|contento|emocionada|emocionado|orgullosa|orgulloso|ilusionada|ilusionado) de (sumarme|unirme|colaborar|trabajar|formar parte|anunciar|hacer equipo|ser parte|empezar a colaborar) *4 (familia|equipo|<mention>|marca|casa|proyecto)',
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
        '(nos|me) (hospedó|hospedaron|alojó|alojaron|equipó|equiparon|agasajó|agasajaron|consintió|consintieron)',
        '(gracias|mil gracias) (a la gente|al equipo|a los amigos|a la familia) de *5 por (el|la|los|las|estos|estas|este|esta)',
        'no (nos|me) (costó|cuesta|cobraron) (nada|ni un)',
        '(llegó|llegaron|aterrizó|me ha llegado|nos ha llegado) *4 (de parte de|gracias a|regalo de) (<mention>|la gente|los de)',
        '(llevo|llevamos|voy) *4 (usando|probando|tomando|llevando|durmiendo con|entrenando con) *2 <mention>',
        'de la (casa|firma|marca) que *6 (viste|patrocina|nos apoya|nos viste)'
      ]
    },
    unpaid: {
      despite: ['questioned', 'hypothetical', 'negated', 'quoted', 'mentioned'],
      patterns: [
        '(universidad|instituto|colegio|escuela|ayuntamiento|municipio|ong|banco de alimentos|fundación|museo|biblioteca|ministerio|cruz roja|protección civil|policía|hospital|bomberos|iglesia|coro|alcaldía|parroquia)',
        '(donaron|voluntarios|voluntarias|foto|fotos|dibujo|carta|reseña|comentario|mensaje)',
        '(embajador de|embajadora de) (españa|méxico|argentina|colombia|chile|perú|francia|italia|japón|alemania)',
        '(no nos paga|no me paga|nadie (nos|me) paga|no es publicidad|no es publi|(la|lo|las|los) compré|compramos nosotros|pusimos la plata|de mi bolsillo|de nuestro bolsillo|pagada por nosotros|sin patrocinio)',
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
