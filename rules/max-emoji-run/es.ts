import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Muchos emojis seguidos',
  messages: {
    run: {
      reason: '{count} emojis seguidos; mejor {max} como mucho',
      note: 'Un lector de pantalla dice el nombre de cada uno, uno tras otro. Deja el que más diga, al final de la frase.'
    }
  }
} satisfies Words
