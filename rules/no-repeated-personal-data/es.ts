import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Datos personales del comentario, repetidos en la respuesta',
  lists: {
    things: [
      'modelo',
      'versión',
      'vuelo',
      'tren',
      'ruta',
      'artículo',
      'pieza',
      'producto',
      'error',
      'código',
      'habitación',
      'bus',
      'línea',
      'caso',
      'ticket',
      'folio',
      'reporte',
      'sala',
      'ley',
      'postal'
    ]
  },
  messages: {
    repeated: {
      reason: 'Se repite «{text}», un dato que dio la persona; mejor una respuesta sin él',
      note: 'Lo que a alguien se le escapó en un comentario lo puede borrar; lo que tú repites, queda. Di «tu pedido» o «tu número», y pídele que lo quite del comentario.'
    }
  }
} satisfies Words
