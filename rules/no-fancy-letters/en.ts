import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Letters borrowed from mathematics and the like, as a typeface',
  messages: {
    fancy: {
      reason: 'Unexpected fancy letters “{text}”, expected “{plain}”',
      note: 'Screen readers spell them one by one (“mathematical bold capital N”) or skip them, and no search finds them. Write plain letters.'
    }
  }
} satisfies Words
