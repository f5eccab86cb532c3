import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A whole sentence or more in capitals',
  messages: {
    block: {
      reason: 'Unexpected {count} words in capitals “{text}”, expected sentence case',
      note: 'Capitals all look alike, so a sentence in them is slow to read, most of all with dyslexia; some screen readers spell it. Capitals at the start of the sentence and of names will do.'
    }
  }
} satisfies Words
