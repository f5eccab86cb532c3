import type {Words} from '../../src/define-rule.js'

const note = 'People notice when they are answered in another register than the one they chose. Follow theirs, unless your brand has one of its own.'

export default {
  summary: 'A Spanish reply in “tú” to a person who writes “usted”, or the reverse',
  messages: {
    formal: {reason: 'Unexpected “{text}”, expected “usted” as in the comment', note},
    informal: {reason: 'Unexpected “{text}”, expected “tú” or “vos” as in the comment', note}
  }
} satisfies Words
