import type {Words} from '../../src/define-rule.js'
import {promotion} from '../../src/languages/promotion.js'

export default {
  summary: 'A campaign in which too many posts sell',
  phrases: promotion.en,
  messages: {
    tooMany: {
      reason: 'Unexpected {count} of {total} posts that sell, expected {max} at most',
      note: 'A wall of offers is what people unfollow; the habit is four posts for the reader to one for the till. From this one on, swap some for help, stories or questions. Also counted: {others}.'
    }
  }
} satisfies Words
