import type {Words} from '../../src/define-rule.js'
import {promotion} from '../../src/languages/promotion.js'

export default {
  summary: 'Una campaña en la que venden demasiados posts',
  phrases: promotion.es,
  messages: {
    tooMany: {
      reason: 'Venden {count} de {total} posts; mejor {max} como mucho',
      note: 'Un muro de ofertas es lo que la gente deja de seguir; lo habitual son cuatro posts para quien lee por uno para vender. Desde este, cambia algunos por ayuda, historias o preguntas. También cuentan: {others}.'
    }
  }
} satisfies Words
