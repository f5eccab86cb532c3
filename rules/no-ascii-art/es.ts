import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Dibujos, caras y marcos hechos con caracteres',
  messages: {
    art: {
      reason: 'Dibujo con caracteres: «{text}»; mejor palabras o un emoji',
      note: 'Un lector de pantalla dice cada carácter. Dilo con palabras; para un gesto, basta un emoji.'
    },
    picture: {
      reason: 'Imagen hecha con caracteres; mejor una imagen con texto alternativo',
      note: 'Un lector de pantalla dice cada carácter, y en una pantalla estrecha las líneas se parten. Publícala como imagen y descríbela en el texto alternativo.'
    }
  }
} satisfies Words
