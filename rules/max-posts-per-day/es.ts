import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Más posts en una red y un día de los que apetece ver',
  messages: {
    burst: {
      reason: 'Ráfaga de {count} posts en {network} el {day}; mejor {max} como mucho',
      note: 'Quien ve inundado su muro silencia o deja de seguir, y unos posts quitan lectores a otros. Pasa este a otro día; los demás: {others}.'
    }
  }
} satisfies Words
