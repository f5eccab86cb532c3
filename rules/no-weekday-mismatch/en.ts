import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A weekday that does not fit its date',
  lists: {
    between: ['the'],
    names: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  },
  messages: {
    mismatch: {
      reason: 'Unexpected weekday “{text}”, expected {expected} for {date}',
      note: 'People plan by the weekday and come on the wrong day. Check which of the two is right, and whether the text comes from another year.'
    }
  }
} satisfies Words
