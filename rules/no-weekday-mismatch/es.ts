import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Un día de la semana que no casa con su fecha',
  lists: {
    between: ['día', 'el'],
    names: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo']
  },
  messages: {
    mismatch: {
      reason: 'El día «{text}» no casa con {date}; mejor {expected}',
      note: 'La gente se organiza por el día de la semana y vendrá el que no es. Comprueba cuál de los dos es el correcto y si el texto viene de otro año.'
    }
  }
} satisfies Words
