import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Personal data of the comment, said once more in the answer',
  lists: {
    /** Before a number that names no person. */
    things: [
      'model',
      'version',
      'flight',
      'train',
      'route',
      'article',
      'item',
      'part',
      'product',
      'sku',
      'error',
      'code',
      'room',
      'bus',
      'line',
      'build',
      'case',
      'ticket',
      'postcode',
      'section',
      'street',
      'road'
    ]
  },
  messages: {
    repeated: {
      reason: 'Unexpected “{text}”, which the person gave, expected an answer that does not repeat it',
      note: 'What somebody let slip in a comment they can delete; what you repeat stays. Say “your order” or “your number”, and ask the person to take it out of the comment.'
    }
  }
} satisfies Words
