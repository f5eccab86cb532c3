import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Emojis, o un simple «gracias», en respuesta a una pregunta, una queja o una historia',
  lists: {courtesies: ['gracias', 'muchas', 'anotado', 'hola', 'saludos', 'perdón', 'perdon', 'jaja', 'jajaja', 'ups']},
  messages: {
    emoji: {
      reason: 'Respuesta sin palabras; mejor una contestación',
      note: 'La persona pregunta o se queja, y un símbolo no contesta a ninguna de las dos cosas. Escribe una frase que sí lo haga; el emoji puede acompañarla.'
    },
    story: {
      reason: 'Respuesta sin palabras; mejor una frase para quien escribió varias',
      note: 'La persona se tomó el tiempo de contarte algo. Dale las gracias y recoge un detalle; el emoji puede acompañarlo.'
    }
  }
} satisfies Words
