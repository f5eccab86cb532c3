import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A sentence made of hashtags',
  messages: {
    dense: {
      reason: 'Unexpected {count} hashtags among {words} words, expected a sentence in plain words',
      note: 'Every tag is a link to somewhere else, and a screen reader says “hash” before each. Write the sentence without, and put one or two tags behind it.'
    }
  }
} satisfies Words
