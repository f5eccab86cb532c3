import type {Words} from '../../src/define-rule.js'

const policy = '(policy|policies|rule|rules|terms|terms and conditions|t cs|procedure|regulations|small print)'
/** Parts and kinds of rule books. */
const clause =
  '(clause|paragraph|section|article|regulation|regulations|bylaw|bylaws|rule|rules|subsection|statute|statutes|handbook|charter|code|terms|policy)'
/** “Thirty days means thirty days.” */
const days = '((thirty|fourteen|fifteen|seven|ten|sixty|ninety|<number>) (days|hours|weeks))'
const remedy =
  '(offer|give|swap|exchange|repair|refund|move|send|help|look|check|ask|waive|arrange|book|credit|replace|fix|try|call|ring|extend|hold|keep|change|make it|set|find|sort|bend|speak|talk|raise|pass|add|mend|meet|reserve)'

export default {
  summary: 'A rule as the whole answer: “that’s our policy”, with no way out',
  phrases: {
    wall: {
      despite: ['questioned', 'negated'],
      patterns: [
        `excluded by (our|the)? *1 ${clause} <number>`,
        `(that|it|this|those|these) (is|are) (just|simply|only|sadly|unfortunately)? (our|the|company|store|shop|house|hotel|airline|standard|bank|club|strict) *1 ${policy}$`,
        '(the|our)? (terms|conditions|contract|rules|rule|policy|policies|small print|system|computer|till|clause|agreement|regulations|procedure|tariff) *1 (do not|does not|will not|can not|forbid|forbids|prohibit|prohibits|exclude|excludes) *1 (allow|permit|let|foresee|bend|refunds|exchanges|changes)',
        `(terms|conditions|contract|rules|policy|small print|system|clause|agreement) (say|says|state|states|is clear|are clear|is a contract|is final|are final|is what it)`,
        'nothing *1 (anyone|anybody|we|i|they|the (team|shop|staff|desk)) *2 (can|could) *1 (do|change)',
        '(that is|and that is) (that|the (length|end|size|long and (the)? short) of it|all there is to it)$',
        '(under|in) (any|no) circumstances',
        `(rules|terms|conditions|policies) (are|is|means|mean) (rules|terms|conditions|policies|the rules|final)`,
        '(no can do|(system|computer|till) says no)',
        `(we|i) (are bound|are held|go|work|abide|stick|keep|have to (stick|keep|go|abide)) (by|to) (the|our|its|that|them|it)? *2 (${clause.slice(1, -1)})?$`,
        `${clause} <number> *1 (says|is|applies|covers|excludes|states|does|of)`,
        '(those|these|them) are the (terms|conditions|breaks)',
        `${days} (is|are|means|mean) ${days}`,
        'no (exceptions|ifs no buts|ifs or buts)',
        '(can not|do not|will not|never|unable to|are not able to|not going to|not in a position to) *1 (make|making) (any|an)? (exceptions|exception)',
        "(there is|there's|is|we have) (absolutely|really|just|literally|sadly)? nothing (else|more|further)? *1 (we|i|anyone|they|to be|that can) *1 (can|could|is able|do|done)",
        '(can not|could not) do anything (else|more|further|about (it|that|this))',
        '(our|my) hands are tied',
        '(do not|did not) make the rules',
        `no (refund|refunds|exchange|exchanges|return|returns|transfer|transfers|credit) *2 (without|after|on|under|for|allowed|of any kind|period|full stop|means)`,
        `no (receipt|ticket|booking|id|box|label) *1 no (refund|exchange|return|entry|service|swap)`,
        '(you|which you|that you) (agreed to|accepted|signed|ticked) *4 (terms|conditions|contract|policy|box|t cs|when|it|at|upon)',
        '(it is|that is|this is|they are|it was) (all|clearly|right there)? *1 (in|on|under) (the|our|your) *1 (contract|terms|conditions|small print|fine print|policy|t cs|agreement)$',
        '(is|are) what it is$',
        '(that|this|it) is how (it|that|things|they|we|the) *3 (stays|stay|remains|decided|stands)',
        '(stays|stands|remains|leaves it) at that$',
        '(take it or leave it|that is (just)? (how|the way) (it|we|things) (is|works|work|do|are)|decision is final|end of story|case closed)'
      ]
    },
    // No wall to somebody who is calm.
    cold: {
      despite: ['questioned', 'negated'],
      patterns: [
        `(under|per|by|see|according to|in line with|pursuant to|as per) (our|the)? *1 ${clause} <number>`,
        `(${clause.slice(1, -1)}|code|limit|deadline|fee) *3 (the)? same (for|to) (all|everyone|everybody|anyone|anybody)`,
        '(applies|apply) to (all|everyone|everybody|anyone|anybody)',
        '(whatever|regardless of|irrespective of|no matter) (the|your|what|how)? *1 (reason|reasons|circumstance|circumstances|cause|case|excuse|explanation)'
      ]
    },
    policy: {
      despite: ['questioned', 'negated'],
      patterns: [
        `(our|company|store|shop|house|hotel|per|under|by|the|to|of|booking|returns|refund|warranty|cancellation) *1 ${policy}`,
        `(it is|that is) *1 ${policy}`,
        '(is|are|as|was) (all|clearly|right there)? *1 (printed|stated|written|set out|specified|laid out)? *1 (in|on|under) (the|our|your) *1 (bag|receipt|ticket|website)$'
      ]
    },
    refusal: {
      despite: ['questioned', 'negated'],
      patterns: [
        '(can not|could not|unable to|not able to|will not be able to|do not (accept|offer|refund|exchange|take|make|allow|give|cover|do|issue|provide|honour|honor)|will not (accept|refund|exchange|replace|be (refunded|exchanged|accepted|replaced)))',
        '(is|are|was|were) not *1 (possible|allowed|permitted|accepted|refundable|transferable|eligible|covered|included|available|valid|refunded|entitled)',
        '(non-refundable|non-transferable|nonrefundable|excluded|ineligible|not refundable)',
        'no (refunds|refund|exchanges|exchange|returns|exceptions|changes|transfers|cancellations|swaps)'
      ]
    },
    alternative: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `(we|i|they|manager|team|bench|desk|which) (can|could|will|would|am|are going to|have) (still|also|gladly|happily|certainly|at least|always|now|just|instead|try to|see if we can)? ${remedy}`,
        '(but|however|though|still|instead|luckily|happily|meanwhile|either way) *3 you *1 (can|could|will|may)',
        '(here is what|is what|something) (we|i) (can|could)',
        '(happy|glad|able|love|here) to *1 (help|offer|swap|exchange|look|check|see|arrange|make|replace|repair|give|find)',
        'you (are|will be|would be) *1 (covered|protected|entitled|owed)',
        '^(of course|by all means|with pleasure|yes you can|absolutely)',
        '(store credit|credit note|voucher|free of charge|for free|on us|on the house|goodwill|this once|an exception for you|waived|instead|alternative|alternatively|in store credit)',
        '(dm|message|email|e-mail|call|ring|write to|drop|contact|send|text) (us|me)',
        '(let|allow) (me|us) (to)? (see|check|ask|look|find|know|have|speak|talk|try|arrange)',
        'you (can|could|may|might) (still|also|always|swap|return|bring|change|use|move|keep|sell|pass|claim|choose|pick|try)',
        '(have|has) (asked|spoken|requested|moved|swapped|refunded|arranged|booked|made an exception|sent|credited|added|reserved)',
        '(we|i) (say|said) (yes|otherwise)',
        '(exception|bend the rules) (for you|this time|today)'
      ]
    }
  },
  messages: {
    wall: {
      reason: 'Unexpected wall of policy “{text}”, expected what you can do for the person',
      note: 'A rule alone ends the talk, not the problem. Say why it exists and what is possible instead: “We can’t …, but we can …”.'
    }
  }
} satisfies Words
