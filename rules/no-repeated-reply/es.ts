import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'La misma respuesta a un comentario tras otro, con otro nombre como mucho',
  messages: {
    repeated: {
      reason: 'Respuesta con las palabras de {name}, ya a {number} comentarios: «{text}»; mejor una para esta persona',
      note: 'Ya está en {place}. Las respuestas se leen una debajo de otra, y quien baja por ellas piensa en un robot. Recoge un detalle de este comentario y di qué pasa ahora.'
    }
  }
} satisfies Words
