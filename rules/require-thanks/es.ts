import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Una respuesta seca a un elogio o a una ayuda, sin dar las gracias',
  phrases: {
    warm: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(buen ojo|vista|qué ojo|bien visto|fichaje|crack|salvaste|salvas|debemos una|debo una|un placer|placer|bienvenido|bienvenida|bienvenidos|encantados|encantada|encantado|felices|feliz|contento|contenta|contentos|contentas|ilusión|alegría|alegra|alegras|alegró|abrazo|abrazos|beso|besos|cariño|orgullo|orgullosos|honor|bravo|felicidades|enhorabuena|qué lindo|qué bueno|qué bonito|genial|maravilla|amamos|encanta|encantan|sonrojas|sonrojó|colorada|colorado|ole|olé|bendita|bendito|palabras mayores|grande|vuelve|vuelvan|volvé|esperamos|disfruta|disfrútalo|disfrutalo|disfrútela|disfrútenlo|saludos|de nada|a ti|a vos|a usted|a ustedes|a vosotros|tal cual|amén)'
      ]
    }
  },
  comment: {
    help: {
      despite: ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        '(juntó|juntamos|junté|juntaron|recaudamos|recaudó|recaudaron|donamos|tejimos|tejió|reunimos|reunió|cosimos|horneamos) *6 (para|a) (los|las|el|la|ustedes|vosotros|su|vuestro|vuestra)',
        '(espero|ojalá) *2 (sirva|ayude|aparezca|lo encuentren|la encuentren|llegue a)',
        '(encontré|encontramos|hallé|entregué|entregamos|dejé|dejamos) *5 (perdido|perdida|billetera|cartera|celular|móvil|llaves|mochila|bolso|mostrador|recepción|ventanilla|taquilla)',
        '^(ojo|aviso|atención|un aviso|dato|al loro)',
        '(les|le|te|os) (aviso|comento|informo|cuento|digo) *1 (que|por si|para que)',
        '(aviso|avisar|avisarles|avisaros|avisarte|avisarle|comentaros|comentarles) *1 (que|de que|por si|para que)',
        '(por si|para que) *2 (sepan|sepáis|sepas|sepa|corrijan|corrijáis|corregís|corrigen|quieren|queréis|quieres|sirve|os sirve|les sirve|no se han|no os habéis|lo corrigen|lo cambian|lo arreglan)',
        '(pusieron|pusisteis|pusiste|han puesto|habéis puesto|escribieron|escribisteis) *2 (mal|tarde)',
        '(pone|dice|aparece|figura|sale) *8 (y es|pero es|y son|y en realidad|pero en realidad|y no|cuando es|en vez de|en lugar de)',
        '(hay|tienen|tenéis|tienes) (un|una) (errata|error de|falta de|dedazo|enlace roto|link roto|gazapo)',
        '(se les|se os|se te) (coló|pasó|fue|escapó|ha colado|ha escapado)'
      ]
    }
  },
  lists: {
    curt: [
      'anotado',
      'ok',
      'okey',
      'vale',
      'bien',
      'hecho',
      'listo',
      'sí',
      'si',
      'corregido',
      'cambiado',
      'actualizado',
      'visto',
      'leído',
      'ya',
      'lo',
      'sabemos',
      'tomamos',
      'nota',
      'recibido',
      'enterados'
    ]
  },
  messages: {
    help: {
      reason: 'Faltan las gracias a quien ayudó',
      note: 'La persona se tomó la molestia de avisar de un error. Dale primero las gracias y luego di qué hiciste.'
    },
    praise: {
      reason: 'Faltan las gracias por un elogio',
      note: 'La persona te felicita y recibe una línea seca. Da las gracias, o muestra de otra forma que lo leíste.'
    }
  }
} satisfies Words
