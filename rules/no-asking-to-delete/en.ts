import type {Words} from '../../src/define-rule.js'
import {en} from '../../src/languages/word-classes.js'

const remove = '(delete|remove|withdraw|retract|erase|edit|edit out|change|update|amend|revise|reconsider|rethink|modify|correct|adjust|pull|drop|take down|take back|take off|hide|rewrite|archive|unpublish|soften|bump|bump up|raise|improve|upgrade|revisit|turn)'
const removing = '(deleting|removing|withdrawing|retracting|erasing|editing|changing|updating|amending|revising|reconsidering|modifying|correcting|adjusting|pulling|dropping|taking down|taking back|hiding|rewriting|archiving|softening|bumping|bumping up|raising|improving|revisiting)'
const removed = '(deleted|removed|withdrew|retracted|erased|edited|changed|updated|amended|revised|reconsidered|modified|adjusted|pulled|dropped|took down|took back|hid|rewrote|softened|bumped|bumped up|raised|improved)'
const what = `(your|this|that|the|those|these) *2 ${en.opinion}`
const ask = '(please|kindly|could you|can you|would you|will you|might you|you could|you would|you can|you might|you to|ask that you|request that you|chance you|chance you could|chance of you|chance you would|wondering if you|hope you|hoping you|you please|you kindly|you consider|appreciate it if you|you now|you maybe|you perhaps|you also|you be able to|you be willing to|you be open to|you be so kind as to|you be kind enough to|feel free to|favour and|favor and|invite you to|encourage you to|ask you to|asking you to|need you to|want you to|like you to)'

export default {
  summary: 'A request to delete or change a review, a post or a comment',
  phrases: {
    ask: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `${ask} *2 ${remove} *1 ${what}`,
        `^${remove} (your|this|that) *2 ${en.opinion}`,
        `${ask} *2 (take|taking) ${what} *3 (down|off)`,
        `^take (your|this|that) *2 ${en.opinion} *3 (down|off)`,
        `${ask} *2 (take (it|this|that) down|take down (this|it|that)|take (this|it|that) off)`,
        `${ask} *2 (delete|remove) (this|it|that)$`,
        `(mind|consider|considering|appreciate|suggest|about|grateful for|request) *1 (you|your)? (${removing} *1 ${what}|taking ${what} *3 (down|off)|taking (it|this|that) down|(deleting|removing) (it|this|that))`,
        `(if|that) you *1 (${removed} *1 ${what}|took ${what} *3 (down|off))`,
        `(ask|request|like|want|need|prefer|appreciate|see|have) *2 ${what} *1 (to be|be|being)? (removed|deleted|withdrawn|taken down|edited|changed|retracted|updated|amended|revised)`,
        `(ask|request|kindly|like you to|asking you to|ask you to) *2 ${remove} ${what}`,
        '(bump|raise|change|update|up|turn|make|move|edit|upgrade|revise|increase|improve|switch) *3 (stars|star|rating|score|it|that|them) *2 (to|into) (a)? (five|5|four|4|5-star|five-star)',
        `(our|my) (kind)? request (to|that you) ${remove} ${what}`
      ]
    },
    data: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: ['(personal (data|details|information|info)|private (details|information|data)|(phone|card|account|order|id|passport|mobile|booking|tracking) *1 (number|numbers|details)|phone|email address|e-mail address|home address|address|bank details|passport|password|pin|number|for your (own)? (safety|security|privacy)|confidential|payment|licence plate|license plate|sensitive information)']
    }
  },
  comment: {
    own: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [`(how|can i|could i|do i|want to|like to|help me|trying to|unable to|where|happy to) *4 ${remove} *3 ${en.opinion}`, `(wrong|by mistake|by accident|oops) *4 ${en.opinion}`, 'wrong (place|page|account|shop|company|business)']
    }
  },
  messages: {
    ask: {
      reason: 'Unexpected request to change what a customer published “{text}”, expected only the answer',
      note: 'Asking somebody to take their words down looks worse than the words. Repair what went wrong and say so in public; people update a review on their own.'
    }
  }
} satisfies Words
