import type {Words} from '../../src/define-rule.js'
import {commerce} from '../../src/languages/commerce.js'

const product =
  '(tienda|catálogo|plan|planes|gama|colección|línea|seguro|promoción|promociones|oferta|ofertas|combo|combos|paquete|paquetes|suscripción|membresía|servicio|curso|cursos|clase|clases|taller|talleres|kit|app|menú|carta|terraza|vajilla|caldera|versión|edición|modelo|modelos|tratamiento|tratamientos|programa|caja|cuenta|tarjeta|crédito|calendario|libro|regalo|regalos|novedades|productos|pack|packs|bono|bonos|brunch)'
const our = '(nuestro|nuestra|nuestros|nuestras)'
const everywhere = ['questioned', 'hypothetical'] as const

export default {
  summary: 'Una oferta en la respuesta a una queja, o a quien no pidió ninguna',
  phrases: {
    offer: {
      despite: everywhere,
      patterns: [
        '<percent> (de)? (descuento|dto|off|rebaja)',
        '<percent> (menos)? (en|de|por) (tu|su|vuestra|vuestro|la|el|toda la|todo el|toda nuestra|todo nuestro) *1 (compra|pedido|visita|reserva|estancia|suscripción|renovación|factura|unidad|par|tienda|web|carta|catálogo|colección|gama)',
        '(con el|usa el|usá el|use el|usando el|con nuestro|con este) (código|cupón)',
        '(te|le|os|les) (hacemos|agendamos|preparamos|mandamos|enviamos|pasamos|cotizamos) (un|una) (presupuesto|demostración|demo|cotización|propuesta|oferta|catálogo)',
        '(prueba|demostración|demo|cotización|consulta|presupuesto|envío) (gratuita|gratuito|gratis|sin compromiso)',
        '<number> (días|meses|semanas) (de prueba|gratis|bonificados)',
        '(tres|dos|un|una|primer|primera|seis) (mes|meses|semana|semanas|clase|cuota) (es)? *1 (gratis|sin costo|sin coste|bonificado|bonificada|de regalo)',
        `(tenemos|contamos con|te ofrecemos|le ofrecemos|os ofrecemos|les ofrecemos|hay|ofrecemos) *6 (desde|por|a) (solo|sólo|tan solo)? <money>`,
        `${our} *5 (desde|por|a|cuesta|sale|está a|está por) (solo|sólo|tan solo)? <money>`,
        '(está|están|sigue|siguen) (en|de|a) (oferta|promoción|promo|rebajas|mitad de precio|precio especial)',
        '(por|a) (solo|sólo|tan solo|apenas) <money>',
        '(2x1|3x2|dos por uno|a mitad de precio)',
        '(ideal|ideales|perfecto|perfecta|perfectos) para regalar',
        '(promoción|oferta|precio|descuento) (especial|exclusiva|exclusivo|limitada|imperdible)',
        `^({aprovechar}|{aprovecharse}) *3 (que|la|el|nuestra|nuestro|nuestras|este|esta|estos)`,
        `^({comprar}|{pedir}|{contratar}|{reservar}|{llevarse}|{encargar}|{llevar}) (ya|ahora|hoy|aquí|el tuyo|la tuya|el suyo|la suya|el vuestro)`
      ]
    },
    // A quien pregunta le responde.
    price: {despite: everywhere, patterns: ['(desde|por|a) (solo|sólo|tan solo)? <money> (al mes|mensuales|al año|la noche|por persona|por mes|por noche)']},
    push: {
      despite: everywhere,
      patterns: [
        `({conocer}|{descubrir}|{visitar}|{probar}|{mirar}|{echar}|{ver}|{explorar}|{considerar}|{disfrutar}|probaste|probado|conoces|conocés|conoce|conocéis|conocen|visto|viste|pensado en|recomendamos|sugerimos|invitamos a|para eso|con|hay|tenemos|llegó|llegaron|está|están) *3 (${our}|la nueva|el nuevo|una nueva|un nuevo|los nuevos|las nuevas) *2 ${product}`,
        `(${our}) (nuevo|nueva|nuevos|nuevas|última|exclusivo|exclusiva|famoso|famosa|mejor)`,
        `(ya)? (tenemos|llegó|está) (la|el|nuestra|nuestro) (nueva|nuevo) (colección|modelo|edición|temporada|menú|carta)`,
        `(qué tal|qué (te|le|les|os) parece|y si pruebas|(te|le|les|os) (apetece|late|provoca|tienta|interesa|va)) (un|una|unos|unas|${our.slice(1, -1)}) *3 ${product}`,
        '(sabías|sabía|sabíais|sabían) que (con|tenemos|puedes|podés|puede|podéis|pueden|ahora|nuestro|nuestra|en nuestra)',
        '(has|ha|habéis|han) (pensado|probado|visto|considerado|valorado)',
        '(por qué no) (pruebas|probás|prueba|te animas|te pasas|te pasás)',
        `({animarse}|anímate|animate|anímese|animaos|anímense) *2 (pide|pedí|pida|pedid|pidan|a pedir|a probar|y|con|a comprar|a visitar)`,
        '(buen|gran|mejor|ideal) (momento|ocasión|excusa|semana|día) para (comprar|cambiar|renovar|contratar|estrenar|probar|pasarte|venir|visitar)',
        '(puedes|podés|puede|podéis|pueden) *1 (comprar|comprarlo|pedir|pedirlo|llevarte|llevarse|conseguir|conseguirlo|reservar) *3 (nuestro|nuestra|en la tienda|en la web|en nuestra)',
        '(disponible|disponibles) (ya|en nuestra|en tienda|online|en la web)',
        '(plan|cuenta|tarjeta|versión) (premium|pro|plus|oro|gold|platino|platinum|familia|vip)'
      ]
    },
    bridge: [
      '((ahora|ya|aprovechando|dado) que|puestos a) *1 (tendrás|tendrá|tendréis|tienes|tiene|tenés|tenéis|vas|va|hablamos|hablas|habla|hablás|hablar|mencionas|menciona|lo (mencionas|dices|menciona|dice)|celebras|celebra)',
      '(por cierto|mientras (lo|la|los|las)? (gestionamos|revisamos|resolvemos|arreglamos|esperas|espera|esperan|tanto|llega)|de paso|y ya puestos|ya puestos|ya que (estás|está|estáis|están|andas|andás)|mientras tanto|aprovechamos para|aprovecho para|hablando de|a propósito|la próxima vez|cuando (quieras|quiera|queráis|quieran|te apetezca|le apetezca)|quizá (te|le|os|les) (interese|guste|apetezca)|tal vez (te|le|os|les) (interese|guste)|(te|le|os|les) (puede|podría|pueden) (interesar|gustar)|si más adelante|para los próximos|para la próxima|le recomendamos|te recomendamos|les recomendamos|os recomendamos|te esperamos|los esperamos|os esperamos)'
    ],
    order: {
      despite: ['hypothetical'],
      patterns: [
        `^(y|así que)? (${commerce.es.buy})`,
        '^({activar}|{animarse}|{pasarse}|{contratar}) *2 (por|con|a|el|la|un|una|y|en|desde|nuestro|nuestra)',
        '^{probar} *2 (a|el|la|un|una|en|nuestro|nuestra)'
      ]
    },
    settling: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(devolvemos|devuelto|devolver|devolución|devolveremos|devolvimos|reembolso|reembolsamos|reembolsado|reembolsar|reintegro|reintegramos|abonamos|abonado|abono|abonar|cobro|cobrado|cobramos|cobró|cobraron|cobrar|cargo|cargos|cargado|comisión|factura|facturado|facturamos|depósito|indemnización|compensación|compensar|compensarte|disculpa|sin cargo|sin costo|sin coste|no paga|no pagas|no pagás|invita la casa|cortesía|corregido|corregimos|ajustado|acreditamos|acreditado|bonificamos|descontamos|descontado|aplicó|aplicado|aplicamos|cancelar|cancelación|cancelamos|anulamos|anulado|reposición|reponemos|donamos|recaudamos|tu pedido|su pedido|tu plan|su plan|tu cuenta|su cuenta|por mensaje|sms|correo|llegado|debería|deberías|tenía que)',
        'código de *1 (acceso|entrada|puerta|seguridad|verificación|error|reserva|pedido|seguimiento|cliente)'
      ]
    }
  },
  comment: {
    topic: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(cuánto|cuanto) (cuesta|cuestan|vale|valen|sale|salen|cobran|costaría)',
        '(a cuánto|a cuanto|qué precio|que precio|a cómo)',
        '(precio|precios|tarifa|tarifas|presupuesto|cotización|descuento|descuentos|oferta|ofertas|promoción|promociones|promo|código|cupón|prueba gratis|suscripción)',
        '(dónde|donde|cómo|como) *3 (compro|comprar|consigo|conseguir|encuentro|encontrar|pido|pedir|venden|adquirir|contratar|reservar)',
        '(tienen|tenéis|tienes|tenés|venden|vendéis|vendes|ofrecen|manejan|alquilan|envían|hacen envíos|hacéis envíos|hacen domicilios|reparan)',
        '(me|nos) (recomiendan|recomendáis|recomiendas|recomendás|recomienda|sugieren|sugerís|aconsejan|aconsejas|aconsejáis)',
        '(alguna|una) (recomendación|sugerencia)',
        '(idea|ideas|ayuda|detalle|regalo) *3 para',
        '(busco|buscamos|ando buscando|estoy buscando|interesa|interesada|interesado|interesados)',
        '(quiero|quisiera|queremos|necesito|necesitamos|me gustaría|quería|muero por) (comprar|pedir|reservar|contratar|uno|una|probar|encargar|llevarme|ese|esa|esos|este|esta|el|la)',
        '(info|información)'
      ]
    },
    plea: {despite: ['quoted', 'mentioned'], patterns: ['^(ayuda|auxilio|socorro|sos)']},
    money: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(tae|tin|cat|interés|intereses|préstamo|préstamos|crédito|hipoteca|cuota|cuotas|mensualidad|anualidad|pagar|pago|pagos|tasa|alquiler|renta|dinero|ahorro|ahorros|factura|recibo|caro|cara|barato|barata)'
      ]
    },
    question: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(cuál|cuáles|cual|cuales|qué (me|modelo|plan|talla|talle|tamaño))',
        '(hay|queda|quedan|hacen|hacéis|plan|planes|costo|coste|entradas|boletos|comprar|pedir|reservar|talla|talle|gratis|disponible|disponibles|recomiendan|envío|envíos|alternativa)'
      ]
    }
  },
  messages: {
    pitch: {
      reason: 'Oferta fuera de lugar en la respuesta: «{text}»; primero, lo que la persona dice',
      note: 'Aquí nadie pidió comprar. Responde a la persona y deja fuera la oferta: convierte un gracias en un anuncio y una queja en una burla.'
    }
  }
} satisfies Words
