import type {Words} from '../../src/define-rule.js'

const lead = '(and|then|so|please|just|also|now|do not forget to|remember to|be sure to|make sure to|make sure you|feel free to|why not|go|come)?'

export default {
  summary: 'More calls to action than a reader can follow',
  phrases: {
    call: [
      `^${lead} (buy|download|subscribe|register|sign up|sign yourself up|enrol|enroll|reserve|preorder|pre-order|preregister|pre-save|presave|install|donate|apply|upgrade|rsvp|prebook|pre-book|pledge|volunteer|get (your|in touch|involved|tickets)|shop (the|our|now|all|online|it|in|at)|add to (cart|basket|bag))`,
      `^${lead} (grab|get|claim|snap up|pick up|bag|take) (yours|your *1|a free|the free|one|the guide|the app|tickets|a ticket|a quote|the brochure|<percent>|early)`,
      `^${lead} (join|follow|visit|call|message|email|whatsapp|dm|phone|ring|text|contact|rate|review|like|ask|tag|find|recommend|write to|talk to|speak to) (us|our)`,
      `^${lead} (dm|whatsapp|ring|phone|email) *2 (for|to|on|at|<phone>|<email>)`,
      `^${lead} (book|order|rent|request|schedule|arrange) (your|a|the|our|yours|it|now|here|online|today|twenty|ten|from|through|via|on|at|one|two|in)`,
      `^${lead} (try|check out|stop by|head (over)? to|tap|click|swipe|pop into|pop in|drop by|drop in|drop into|come to|call in|swing by) (the|our|it|us|a|here|up|on|into|at|to|for|link|reception|now|today)`,
      `^${lead} (leave|drop|give|post|write) (us)? (a|your|an) *2 (review|rating|stars|comment|feedback|like|follow)`,
      `^${lead} (turn on|switch on|activate|hit) *2 (notifications|bell|subscribe|follow|alerts)`
    ],
    // Also steps of an instruction.
    perhaps: [
      `^${lead} (watch|share|save|send|pass|tell|bring|choose|pick|see|read|explore|discover|browse|look|have a look|take a look|check|enter|use|pin|listen|stream|vote|comment|tag|invite|refer|recommend|like|repost|retweet|bookmark|forward|find|learn|swing|pop|drop|treat|win|ask|fill|complete|add|claim|activate)`
    ],
    // Also nouns: “book club”, “order numbers”.
    noun: [`^${lead} (book|order|shop|call|visit|join|follow|request|schedule|rent|tap|click|try|grab|message|email|text)`]
  },
  lists: {or: ['or']},
  messages: {
    tooMany: {
      reason: 'Unexpected {count} calls to action ({calls}); expected {max} at most',
      note: 'Somebody who is asked for everything does nothing. Keep the one step that matters today, and leave the others for another post.'
    }
  }
} satisfies Words
