import type {Words} from '../../src/define-rule.js'
import {promotion} from '../../src/languages/promotion.js'

export default {
  summary: 'Un post que vende, programado para un día de luto',
  phrases: promotion.es,
  lists: {
    names: {
      '01-27': '27 de enero, memoria de las víctimas del Holocausto',
      '03-11': '11 de marzo, memoria de las víctimas del terrorismo',
      '09-11': '11 de septiembre',
      '11-11': '11 de noviembre, día del Armisticio',
      '12-07': '7 de diciembre, día de Pearl Harbor'
    } as Readonly<Record<string, string>>
  },
  messages: {
    memorial: {
      reason: 'Promoción «{text}» el {day}; mejor otro día',
      note: 'Junto a lo que la gente publica ese día, una oferta parece, como poco, un descuido. Pásala un día y deja este vacío, o para el recuerdo sin producto.'
    }
  }
} satisfies Words
