import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Un enlace propio donde nadie lo pidió',
  phrases: {
    promotion: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '({mirar}|{echar} un (ojo|vistazo) a|{conocer}|{descubrir}|{visitar}|{leer}|{ver}|{escuchar}|{probar}|{comprar}|{pedir}) (nuestro|nuestra|nuestros|nuestras|aquí|acá|ya|lo nuevo|lo último|la nueva|el nuevo)',
        '(por cierto|ya que (estás|estamos|estáis|están)|hablando de eso|mientras tanto|de paso)',
        '(hacemos|hicimos|tenemos|vendemos|ofrecemos|escribimos|hemos escrito|publicamos|grabamos|fabricamos|diseñamos|creamos|alquilamos|instalamos|reparamos) *6 (eso|esto|para|sobre|justo|que|sin|con)',
        '(lo último|lo nuevo) (de|en) (nuestro|nuestra)',
        '(nuevo|último) (artículo|post|episodio|vídeo|video|blog)',
        '(código|descuento|promo|<percent> de descuento)',
        'por si *3 (sirve|interesa|apetece|animas|anima|animan|ayuda|hace|quieres|quieren|necesitas|gusta)',
        '(te|os|les|le) *1 (dejamos|dejo|compartimos|comparto|recomendamos|recomiendo|paso|pasamos) (nuestro|nuestra|nuestros|nuestras|un|una|el|la|este|esta)',
        '(ideal|perfecto|perfecta|hecho|hecha) para (eso|esto|días|momentos|ti|ustedes)'
      ]
    },
    own: {despite: ['questioned', 'negated', 'hypothetical'], patterns: ['(nuestra|nuestro|nuestras|nuestros)']},
    aside: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(de paso|por cierto|ya que *1 (estás|estamos|están|preguntas|pregunta|preguntan|escribes|escribe|escriben|pasas|pasan|lo mencionas)|(no tiene|sin tener) (nada)? que ver|nada que ver|cambiando de tema|aprovechamos|aprovecho|a todo esto)'
      ]
    },
    piece: [
      '(nota|artículo|post|entrada del blog|blog|entrevista|video|vídeo|podcast|episodio|boletín|newsletter|columna|catálogo|colección|gama|folleto|reportaje|receta|guía)'
    ],
    courtesy: ['(lamento|lamentamos|sentimos|disculpa|disculpas|perdón|gracias por|aquí tienes|aquí está|por favor)'],
    service: [
      '(ayuda|ayudar|ayudarte|ayudarle|apoyo|apoyarte|datos|contacto|contacta|escríbenos|escribinos|md|dm|mensaje|formulario|atención|información|duda|dudas|cuéntanos|contanos|servirte|servirle|consulta|consultas|sucursal|sucursales|liga|fechas|horarios|mapa|pronóstico)'
    ],
    scheme: {
      despite: ['negated'],
      patterns: [
        '(gana|ganar|gané|ganando|ganas|cobra|cobrar) *10 (desde casa|al mes|mensuales|a la semana|semanales|al día|diarios)',
        '(gana|ganar) dinero *2 (en línea|online|fácil|rápido|desde)',
        '(ayúdame|ayúdenme|apóyame|apóyenme|ayudadme) *4 <url>'
      ]
    }
  },
  lists: {
    paths: [
      'shop',
      'tienda',
      'blog',
      'rebajas',
      'ofertas',
      'oferta',
      'promo',
      'nuevo',
      'nueva',
      'novedades',
      'guia',
      'guía',
      'guias',
      'coleccion',
      'boletin',
      'newsletter',
      'precios',
      'demo',
      'prueba',
      'productos',
      'producto',
      'catalogo',
      'cotiza',
      'cotizar',
      'presupuesto',
      'ebook',
      'podcast',
      'cursos',
      'curso',
      'inscripcion',
      'inscripciones',
      'registro',
      'planes'
    ]
  },
  comment: {
    you: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(tú|vosotros|vosotras|ustedes|usted|vos|os|vuestro|vuestra|vuestros|tienen|tenéis|tienes|tenés|pasas|pasan|pasáis|pueden|podéis|puedes|podés|venden|vendéis|vendes|hacen|hacéis|enlace|link|porfa|recomiendan|recomendáis|recomiendas|recomienda|busco|buscando|alguna recomendación)'
      ]
    },
    // Quien lo duda pide la prueba.
    doubt: {
      despite: ['questioned', 'negated'],
      patterns: [
        '(falso|falsa|falsos|falsas|mentira|mentiras|mienten|mentís|mentirosos|publicidad engañosa|inventado|inventada|inventados|bulo|bulos|puro cuento|no *1 (es|son) (cierto|verdad)|no *1 (creo|cree)|propaganda|greenwashing|dudo)',
        '^(y)? (la|las)? (fuente|fuentes|prueba|pruebas)$',
        '(qué|sin|tienen|hay|dónde *2) (fuente|fuentes|prueba|pruebas)'
      ]
    },
    event: {
      despite: ['quoted'],
      patterns: [
        '(murió|falleció|murieron|fallecieron|se (nos|me) (fue|murió)|perdimos a|perdí a|entierro|funeral|velorio|nació|nacieron|llegó al mundo|(nos|me|se) (casamos|casé|casó|gradué|graduó|jubilo|jubilé|jubiló|recibí|recibió)|(hoy|ayer|mañana) cumple|cumple <number>|cumplió|(mi|nuestro|nuestra|su) *1 (boda|aniversario|cumpleaños)|diagnosticaron)'
      ]
    },
    anybody: {despite: ['questioned', 'hypothetical'], patterns: ['(alguien|algún|alguno|alguna|nadie)']}
  },
  messages: {
    link: {
      reason: 'Enlace propio que nadie pidió: «{text}»; mejor responder a lo que la persona cuenta',
      note: 'Nadie lo pidió: un enlace debajo de lo que otro escribe convierte la charla en un anuncio. Recoge lo que dijo y, si el enlace ayuda, ofrécelo y espera el sí.'
    }
  }
} satisfies Words
