import type {Words} from '../../src/define-rule.js'

const note = 'The person wrote in another language than this reply. Answer in theirs, or say in it where somebody speaks it.'

export default {
  summary: 'A reply in another language than the comment',
  messages: {
    en: {reason: 'Unexpected language, expected English as in the comment', note},
    es: {reason: 'Unexpected language, expected Spanish as in the comment', note}
  }
} satisfies Words
