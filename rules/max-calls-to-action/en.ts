import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'More calls to action than a reader can follow',
  phrases: {
    call: [
      '^(buy|download|subscribe|register|sign up|enrol|enroll|reserve|preorder|pre-order|install|donate|apply|upgrade) (it|the|your|a|an|for|to|at|in|our|now|here|today|via|online|from|on|by|with)?',
      '^(grab|get|claim) (yours|your|a free|the free|it|one|the guide|the app)',
      '^(join|follow|visit|call|message|email|whatsapp|dm|phone|text) (us|our|me|the)',
      '^(book|order|shop|rent|request|schedule|try|check out|stop by|head to|tap|click|swipe) (your|a|the|our|yours|it|now|here|online|today|twenty|ten|us)'
    ],
    // May be nouns: “book club”, “order numbers”.
    perhaps: ['^(book|order|shop|call|visit|join|follow|request|schedule|rent|tap|click|try|grab|claim)']
  },
  lists: {or: ['or']},
  messages: {
    tooMany: {
      reason: 'Unexpected {count} calls to action ({calls}); expected {max} at most',
      note: 'Somebody who is asked for everything does nothing. Keep the one step that matters today, and leave the others for another post.'
    }
  }
} satisfies Words
