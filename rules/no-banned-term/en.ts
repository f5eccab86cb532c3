import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A word that the brand does not use',
  messages: {
    banned: {
      reason: 'Unexpected “{text}”, expected none of the words that the brand avoids',
      note: 'The brand has decided against this word. Say it in its own words.'
    },
    preferred: {
      reason: 'Unexpected “{text}”, expected “{better}”',
      note: 'The brand has a word of its own for this, and readers know it by that. Use it everywhere.'
    }
  }
} satisfies Words
