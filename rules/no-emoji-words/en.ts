import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Emoji where a word is missing',
  lists: {
    /** Words that a noun must follow. */
    before: new Set(['the', 'your', 'our', 'my', 'their', 'his', 'every', 'each', 'these', 'those', 'of', 'with', 'for', 'at', 'from', 'free', 'new']),
    /** Words before which the noun was due. */
    after: new Set([
      'and',
      'or',
      'but',
      'for',
      'at',
      'in',
      'on',
      'with',
      'to',
      'from',
      'by',
      'is',
      'are',
      'was',
      'will',
      'can',
      'of',
      'so',
      'before',
      'after',
      'while',
      'when',
      'if',
      'that',
      'because'
    ])
  },
  messages: {
    word: {
      reason: 'Unexpected emoji “{text}” in place of a word after “{word}”, expected the word',
      note: 'Screen readers say the emoji’s official name, and each of us sees another thing in it. Write the word; the emoji may follow it.'
    }
  }
} satisfies Words
