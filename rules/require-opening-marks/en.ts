import type {Words} from '../../src/define-rule.js'

const none: ReadonlySet<string> = new Set()

export default {
  summary: 'A Spanish question or exclamation without its opening mark',
  lists: {questions: none, names: none},
  messages: {
    missing: {
      reason: 'Missing “{mark}” before “{text}”',
      note: 'In Spanish, questions and exclamations open with a mark too; without it a text looks typed in a hurry. Open it where the question or the exclamation begins, also inside a sentence.'
    }
  }
} satisfies Words
