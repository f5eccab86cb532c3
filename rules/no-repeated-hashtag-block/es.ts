import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Un mismo bloque de hashtags debajo de cada publicación',
  messages: {
    again: {
      reason: 'El bloque de hashtags de {name} va ya en {number} publicaciones casi seguidas: «{text}»; mejor etiquetas para esta publicación',
      note: 'La última vez, en {place}. Un bloque que vale para todo no dice nada de esta publicación, y se nota pegado. Conserva la etiqueta de la campaña, si la hay, y elige las demás por lo que se cuenta aquí.'
    }
  }
} satisfies Words
