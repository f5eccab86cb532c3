import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Letras de las matemáticas y otros alfabetos, usadas como tipografía',
  messages: {
    fancy: {
      reason: 'Letras decorativas: «{text}»; mejor «{plain}»',
      note: 'Un lector de pantalla las deletrea («N mayúscula negrita matemática») o las salta, y ningún buscador las encuentra. Escribe letras normales.'
    }
  }
} satisfies Words
