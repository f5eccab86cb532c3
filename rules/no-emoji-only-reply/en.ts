import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Emoji, or a bare “thanks”, in reply to a question, a complaint or a story',
  lists: {courtesies: ['thanks', 'thank', 'you', 'noted', 'cheers', 'hi', 'hey', 'hello', 'ta', 'lol', 'haha', 'sorry', 'oops']},
  messages: {
    emoji: {
      reason: 'Unexpected reply without words, expected an answer',
      note: 'The person asked or complained, and a symbol answers neither. Write one sentence that does; the emoji may stay beside it.'
    },
    story: {
      reason: 'Unexpected reply without words, expected a sentence for somebody who wrote several',
      note: 'The person took the time to tell you something. Thank them and take up one detail; the emoji may stay beside it.'
    }
  }
} satisfies Words
