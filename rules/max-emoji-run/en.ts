import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Many emoji in a row',
  messages: {
    run: {
      reason: 'Unexpected {count} emoji in a row, expected {max} at most',
      note: 'A screen reader reads out the name of each, one after the other. Keep the one that says most, at the end of the sentence.'
    }
  }
} satisfies Words
