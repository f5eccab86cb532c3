import type {Words} from '../../src/define-rule.js'
import {promotion} from '../../src/languages/promotion.js'

export default {
  summary: 'A post that sells, planned for a day on which people mourn',
  phrases: promotion.en,
  lists: {
    names: {
      '01-27': '27 January, Holocaust Remembrance Day',
      '03-11': '11 March, remembrance of the victims of terrorism',
      '09-11': '11 September',
      '11-11': '11 November, Armistice Day',
      '12-07': '7 December, Pearl Harbor Day'
    } as Readonly<Record<string, string>>
  },
  messages: {
    memorial: {
      reason: 'Unexpected promotion “{text}” on {day}, expected another day',
      note: 'Beside what people post that day, an offer looks careless at best. Move it by a day, and leave this one empty or to remembrance without a product.'
    }
  }
} satisfies Words
