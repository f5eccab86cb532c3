import type {Words} from '../../src/define-rule.js'
import {en} from '../../src/languages/word-classes.js'

const undo = '(delete|remove|withdraw|retract|erase|edit|change|update|amend|revise|rethink|reconsider|take down|take back|took down|took back|taken down|taken back|deleted|removed|withdrawn|withdrew|retracted|erased|edited|changed|updated|amended|revised|deleting|removing|withdrawing|retracting|editing|changing|updating|taking down|taking back|pull|pulled|drop|dropped|soften|softened|raise|raised|bump up|bumped up|improve|improved|correct|corrected|put right)'
const when = '(once|when|if|after|until|unless|as soon as|the moment|provided|provided that|providing|providing that|on condition that|on the condition that|as long as|so long as|only if|only when|only after|the minute|the second|the day|in exchange for|in return for|subject to|depends on|conditional on|assuming|before|in exchange|in return)'
const gone = '(is gone|comes down|came down|goes away|disappears|disappeared|vanishes|is down|is off|is deleted|is removed|is withdrawn|is edited|is changed|is updated|has been (deleted|removed|edited|withdrawn|changed|updated|taken down)|gets (deleted|removed|edited|changed)|says (something|that)|reads (better|fairer)|becomes|turns into|goes up|is back to|looks (better|fairer)|stops|is taken down)'

export default {
  summary: 'Help, a refund or a gift only in exchange for deleting or changing a criticism',
  phrases: {
    condition: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        `${when} *4 ${undo} *1 (your|that|this|the|those|these|it|what) *2 (${en.opinion}|you (wrote|said|posted|put))`,
        `${when} *3 (take|taken|taking|took) (your|that|this|the|those|these) *2 ${en.opinion} *1 (down|off|back)`,
        `${when} (you|you have) *2 (take it down|taken it down|delete it|deleted it|remove it|removed it|take that down|taken that down|take this down|taken this down|take (it|that|this) back|taken (it|that|this) back)`,
        `${when} *3 ${en.opinion} *3 ${gone}`,
        `${when} (you|you have) *2 (stop|stopped|quit|refrain from|refrained from|cease) (posting|commenting|complaining|tweeting|writing|tagging|criticising|ranting|sharing|moaning)`,
        `${when} (you)? *2 (five|5) (star|stars) (review|rating)?`,
        `${when} (a|an|your|you leave us a|you give us a) *1 (positive|nice|good|better|fairer|kinder|higher|five-star|5-star|glowing) *1 (review|rating|comment|post|tweet|word|score)`,
        `${when} *3 (apologise|apologised|apologize|apologized|say sorry|said sorry) (publicly|in public|to us|to our|to the|for your|for what)`,
        `${undo} (your|that|the|this) *2 ${en.opinion} (and|then|and then) *1 (we|i|you|there|the|a|your|get|receive|it)`,
        `(swap|trade|exchange) *3 for (a|your) *1 (review|five-star|5-star|rating)`
      ]
    }
  },
  messages: {
    condition: {
      reason: 'Unexpected condition on help “{text}”, expected help without one',
      note: 'Help that depends on what somebody says about you is a price for silence, and platforms forbid it. Put it right because it went wrong; the review is theirs.'
    }
  }
} satisfies Words
