import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Question or exclamation marks piled up',
  messages: {
    pile: {
      reason: 'Unexpected “{text}”, expected one mark',
      note: 'Piled-up marks sound like a raised voice, and in an answer to a complaint like impatience. One mark is enough.'
    }
  }
} satisfies Words
