import type {Words} from '../../src/define-rule.js'
import {commerce} from '../../src/languages/commerce.js'
import {tragedies} from '../../src/languages/tragedies.js'

export default {
  summary: 'Una tragedia, una muerte o un día de memoria junto a algo que se vende',
  phrases: {
    ...tragedies.es.phrases,
    memorial: {
      despite: ['negated', 'hypothetical', 'questioned', 'mentioned'],
      patterns: [
        '(11-m|11m|11-s|11s|25-n|25n|19-s|19s|27-f|27f)',
        'día *1 de la memoria',
        'día *5 (violencia|víctimas|víctima|holocausto|caídos|desaparecidos|desaparecidas|genocidio|mártires|luto|duelo|feminicidios|femicidios)',
        'violencia (de género|machista|contra la mujer|contra las mujeres|vicaria)',
        '(violencia *2 (contra|hacia)|contra la violencia)',
        'víctimas del (holocausto|conflicto|terrorismo|genocidio|franquismo|terrorismo de estado)',
        '(ni una menos|niunamenos)',
        '(ayotzinapa|atocha|armero|cromañón|bojayá|iguala|guardería abc|los 43|noche de los lápices|tlatelolco|auschwitz|guernica|hiroshima)',
        '(veteranos|caídos) (y|de|en) *3 malvinas',
        'atentado (a la|de la) amia',
        'terremoto del <number>'
      ]
    },
    memory: {
      despite: ['negated', 'questioned'],
      patterns: [
        'no (se|lo|la)? (olvida|olvidan|olvidamos|olvidar|olvidaremos)',
        '(recordamos|recordar|conmemoramos)',
        '(en|a) (memoria|homenaje|recuerdo|su memoria|su honor|su recuerdo)',
        '(memoria|homenaje|aniversario|se cumplen|conmemora|conmemoran)',
        '(las|por las) víctimas',
        'nunca más',
        'por ellos',
        '(minuto de silencio|héroes|caídos|nos faltan|los que no están|quienes no volvieron|luto|duelo|honramos|rendimos)'
      ]
    },
    // Lo que se da a los muertos: ninguna rebaja.
    tribute: {
      despite: ['negated', 'questioned'],
      patterns: [
        '(en memoria|en honor|en recuerdo|en homenaje) (de|a) (los caídos|las víctimas|los muertos|quienes|los que)',
        'en su (memoria|honor|recuerdo|nombre)',
        'que *1 (su|sus|esta|tanta) *1 (muerte|muertes|partida|pérdida|sacrificio|dolor) *4 (sirva|sirvan|en vano)'
      ]
    },
    promotion: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '<percent> *2 (descuento|dto|menos|off|rebaja)',
        '<percent> en',
        '({mencionar}|{decir}|{mostrar}|{enseñar}|{escribir}) *4 (en (caja|el mostrador|la puerta|la barra)|al (reservar|pagar|pedir|comprar|agendar|llamar)|(este|esta) (post|publicación|historia|mensaje))',
        '({agendar}|{reservar}|{solicitar}|{pedir}|{contratar}|{programar}) *6 (revisión|inspección|presupuesto|diagnóstico|asesoría|cotización|demo|póliza|peritaje|estudio)',
        '(por el precio de|al precio de|<number> (la|el) (unidad|ración|pieza|kilo|docena|caja|par))',
        '(con|viene con|sale con|salen con|vienen con) *2 (incluido|incluida|incluidos|incluidas|gratis)',
        '(con|usa|usá|use|usen|usad|ingresa|aplica) (nuestro|este)? código',
        '(usa|usá|use|usen|usad|ingresa|aplica) el código',
        'cupón',
        'código (de descuento|promocional|descuento|para)',
        '(descuento|descuentos|rebaja|rebajas|oferta|ofertas|promo|promoción|promociones|chollo|ganga|liquidación)',
        '(2x1|3x2|2 x 1|3 x 2|dos por uno|a mitad de precio|al 2x1)',
        '(en (el|nuestro) (escaparate|aparador)|(pesa|pesan) (<number>|menos|apenas)|hasta agotar)',
        `quedan (${commerce.es.few})$`,
        `quedan *1 (${commerce.es.pieces})`,
        '(inscripciones|matrícula|turnos|cupos) (abiertas|abiertos|abierta|disponibles|desde)',
        'ya (está|están) en *3 (tienda|tiendas|sucursal|sucursales|local|locales|vitrina|vitrinas|mostrador)',
        '(envío|envíos) (gratis|gratuito|sin costo|sin coste)',
        'meses sin intereses',
        '^({comprar}|{llevarse}|{encargar}|{adquirir}|{aprovechar}|{ordenar}|{suscribirse}|{estrenar})',
        '^({reservar}|{conseguir}) (tu|su|vuestra|el|la|ya|hoy|vuestro)',
        '(enlace|link) en (la|nuestra|mi) (bio|biografía|perfil)',
        '(la|el) *1 (nuevo|nueva) *2 (colección|línea|edición|carta|sabor|modelo|menú)',
        '(nuevo|nueva|nueva) (colección|línea|edición)',
        '(edición|colección) (limitada|especial)',
        '(te esperamos|en tienda|en nuestra web|en nuestra tienda|a la venta|en preventa|la preventa|vuelve hoy)',
        '({viajar:any}|{reservar:any}|{volar:any}|{contratar:any}|{asegurar:any}|{entrenar:any}) con nosotros',
        '(cámbiate a|pásate a|nuestros precios|desde solo|precio especial|tarjeta regalo|rifa|sorteamos)',
        '(invita|invitamos|invito|de parte de|cortesía de) (la casa|nosotros)',
        '(de regalo|te regalamos|les regalamos|os regalamos|por cuenta de la casa|a precio (de|especial))',
        '(reponemos|repusimos|hay reposición|agotándose|agotando|agotados|agotadas|vuelan|quedan pocas|quedan pocos|en existencia|en stock|disponible (en|desde|ya)|disponibles (en|desde|ya))',
        '^({pasarse}|{pasar}|{acercarse}|{venir}|{visitar}) (por|a|al|antes|hoy|nuestra|nuestro)',
        'pedidos (en|a|hasta|por)',
        '(recordamos|recordarte|recordarles|recordaros|recuerda|recuerden|saben|sabéis) que *2 (nuestro|nuestra|nuestros|nuestras|tenemos|vendemos|contamos|seguimos)',
        '(lanzamos|lanzamiento|estrenamos|preventa|reservas (abiertas|en|al)|menú de)',
        '(qué|que) mejor (día|fecha|momento|forma|manera|ocasión|homenaje|excusa|motivo)',
        '(precios|presupuesto|presupuestos|cotización|tarifas|demo) (a consultar|bajo pedido|desde|disponibles|sin compromiso)',
        '(en|todas las) tallas'
      ]
    },
    // A quien llora se le entregan papeles y se le ofrece ayuda; al público, mercancía.
    trade: {
      despite: ['questioned', 'hypothetical'],
      patterns: ['(ofrecemos|entregamos|vendemos|repartimos|llevamos a domicilio|aseguramos|instalamos)']
    },
    leisure: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(karaoke|hora feliz|happy hour|trivia|noche de (juegos|karaoke|chicas|trivia)|barra libre|brunch|chuletón|parrillada|asado|brasas|a la brasa|micheladas|cubatas|copas|tapas|alitas|pista de baile|bingo|aftersun)'
      ]
    },
    off: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '({retrasar:any}|{reanudar:any}|no (sale|salen|hay)|{cancelar:any}|{suspender:any}|{aplazar:any}|{posponer:any}|{cerrar:any}|cancelado|cancelada|suspendido|suspendida|aplazado|aplazada|pospuesto|cerrado|cerrada|cerrados)'
      ]
    },
    aid: {
      despite: ['negated', 'questioned', 'hypothetical', 'mentioned', 'quoted'],
      patterns: [
        '({donar:any}|donación|donaciones|donativo|donativos|recaudación|recaudado|recaudamos|a beneficio|cruz roja|banco de alimentos|colecta|víveres|acopio|punto de recogida|solidario|solidaria)',
        '(sin costo|sin coste|sin cargo|no se paga|no se cobra|gratis para (los|las|quienes)|reembolso|reembolsamos|devolución|devolvemos|cambio gratis|se cambia gratis|entrada libre)',
        '(apoyar|ayudar|ayuda) *2 (a|para) (las|los|familias|quienes)',
        '(mantas|íntegro|íntegramente|voluntarios|voluntarias|albergue|albergues|primeros auxilios|protección civil|teléfono de ayuda)',
        '(va|van|irá|irán|destinado|destinados|destinamos|entregamos) *2 (a|para) (los|las|quienes|familias) *1 (afectados|afectadas|damnificados|damnificadas|familias|vecinos|víctimas)?'
      ]
    },
    culture: {
      despite: ['negated', 'questioned', 'hypothetical', 'mentioned', 'quoted'],
      patterns: [
        '(simulacro|simulacros|biblioteca|museo|exposición|galería|archivo|documental|película|novela|teatro|conferencia|charla|historiador|historiadora|autora|autor|libro|libros|biografía|zombi|zombis|trago|cóctel|coctel|serie)',
        '(videojuego|videojuegos|juego de mesa|sala de escape|escape room|día de muertos)'
      ]
    },
    own: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(nuestra|nuestro|el|la) (tienda|local|cocina|taller|panadería|almacén|bodega|planta|fábrica|techo|obrador|granja|huerta|oficina) *4 (incendio|inundó|inundado|inundación|quemó|quemado)',
        '(incendio|inundación|riada|terremoto|huracán|temporal) *2 (en|destruyó|arrasó|dañó|se llevó) (nuestro|nuestra|nuestros|nuestras)',
        '({reabrir:any}|reapertura|volvemos a abrir|reconstruimos|reconstruido)'
      ]
    }
  },
  comment: tragedies.es.phrases,
  lists: {
    // En lo que se dice a quien compra.
    you: ['te', 'ti', 'tu', 'tus', 'vos', 'os', 'usted', 'ustedes', 'cuesta', 'cuestan', 'desde'],
    // En lo que llora a alguien de la casa.
    died: ['murió', 'falleció', 'muerto', 'muerta', 'fallecido', 'fallecida', 'partió', 'apagó', 'enterramos'],
    our: ['nuestro', 'nuestra', 'nuestros', 'nuestras'],
    // Con nombre propio: «la chaqueta Halcón».
    goods:
      'vela hamburguesa pizza taco arepa empanada bocadillo torta coctel cóctel café cerveza vino tarta pastel galleta bolso maleta zapatilla abrigo paraguas generador alarma cámara chaqueta chamarra campera vestido jeans vaquero sudadera colchón colchone sofá cama audífono auriculare altavoz bocina batería pila linterna curso gama colección línea pack pintura mueble ventana vitamina crema jabón jabone perfume planta ramo bicicleta arroz paella menú carta chocolates helado lámpara alfombra chubasquero suéter bufanda gorra bota zapato reloj paquete edredón edredone almohada tequila mezcal cuchillo calefactor chaleco gel neumático llanta casco'.split(
        ' '
      ),
    // En lo que no acaba nada que se venda.
    abstract: ['dad', 'dades', 'ncia', 'ismo', 'tud', 'miento'],
    // Cómo empieza lo que una marca tiene y no vende: gente, sentimientos, lugares, atención.
    kept: 'coraz alma pensamiento oraci condolencia pésame cariño amor respeto apoyo dolor abrazo más sentid querid fundador equipo gente personal compañer amig famil vecin client soci volunt maestr jef profesor alumn jugador médic herman colabor emplead trabaj técnic president soldado héroe pueblo ciudad país costa región calle barrio casa tierra naci mundo estado tienda mostrador cocina jard patio edificio puerta oficina sucursal local tel línea web página perfil redes canal cuenta bandera evento partido concierto servicio red vuelo tren barco sistema vida historia memoria recuerdo parte mano tiempo día mejor pasado propi deber lado silencio homenaje ventana luces techo escuela colegio iglesia club hij niñ madre padre abuel disculpa cartas correo mensaje sobres recibo factura fichero lista error fallo gobierno derecho impuesto depósito almac bodega planta fábrica sede estación hotel aeropuerto flota camion furgon autob avion campus centro local reparto'.split(
      ' '
    ),
    large: ['mil', 'millón', 'millones', 'billones', 'mdp'],
    days: '3-11 9-11 1-27 9-19 10-2 3-24 11-25 4-2 2-27 7-18 11-6 9-26 12-30 5-20 11-13 10-29 6-5 4-26 4-9 8-17 6-10'.split(' ')
  },
  messages: {
    tragedy: {
      reason: 'Promoción «{text}» junto a «{topic}»; mejor solo el pésame, la ayuda o la información',
      note: 'Se lee como vender con el dolor ajeno, y las marcas que lo hicieron tuvieron que pedir perdón. Quita el producto o deja la publicación para otra semana, y revisa lo que hay programado para hoy.'
    },
    memorial: {
      reason: 'Promoción «{text}» en un día de memoria («{topic}»); mejor el recuerdo solo, o no publicar',
      note: 'Un día dedicado a los muertos no es ocasión para una oferta. Recuerda sin el producto, o calla hoy y publica la oferta otro día.'
    }
  }
} satisfies Words
