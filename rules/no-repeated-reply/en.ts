import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'The same reply to one comment after another, with another name at most',
  messages: {
    repeated: {
      reason: 'Unexpected reply in the words of {name}, now to {number} comments: “{text}”, expected an answer to this person',
      note: 'It stands at {place} already. Replies stand one below the other, and whoever scrolls takes them for automatic. Take up a detail of this comment, and say what happens next.'
    }
  }
} satisfies Words
