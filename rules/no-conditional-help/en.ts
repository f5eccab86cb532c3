import type {Words} from '../../src/define-rule.js'
import {en} from '../../src/languages/word-classes.js'

export default {
  summary: 'Help, a refund or a gift only in exchange for deleting or changing a criticism',
  phrases: {
    change: en.change,
    changeIt: en.changeIt,
    opinion: {despite: ['questioned', 'hypothetical', 'negated'], patterns: [en.opinion]},
    condition: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        '^you (just|simply|only)? (delete|remove|change|edit|withdraw|take|pull|drop|update)',
        '(once|when|if|after|until|till|unless|as soon as|the (moment|minute|second|day|instant)|provided|provided that|providing|one condition|on (the)? condition|conditional on|as long as|so long as|only if|only when|only after|in exchange|in return|subject to|depends on|depending on|assuming|before|while|waiting on|waiting for|pending|then (we|you|i|there)|and then|first|and (we will|we can|there is|you will|the|a))'
      ]
    },
    praise: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        '(taken|take|took|taking) back (what|your|the)',
        '(public|written) (apology|correction|retraction)',
        '(say|said|saying) (something|anything) (nice|kinder|fairer|good|positive)',
        '(let|told|tell|telling|letting) (people|everyone|everybody|your followers|the world|them) *2 (know|that) *1 we',
        '(apologise|apologised|apologize|apologized|say sorry|said sorry) (publicly|in public|to us|to our|to the|for your|for what)',
        '(leave|left|leaving|give|gave|giving|write|post) (us)? *1 (a|an|your)? *1 (five|5|positive|good|nice|better|fairer|kinder|five-star|5-star|glowing) *1 (star|stars|review|rating|word|score|comment)'
      ]
    },
    help: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(refund|refunds|refunded|voucher|discount|gift|free|credit|compensation|goodwill|repair|repaired|engineer|technician|plumber|visit|replacement|replace|swap|exchange|help|look into|look at|sort|fix|fixed|send|sent|ship|ships|book|booking|deposit|money|paid|pay|talk|call|ring|go over|deal with|move|bump you|priority|queue|upgrade|new|reply|answer|case|claim|order|part|another)'
      ]
    },
    // How to do it is no condition, and “review or no review” the opposite of one.
    free: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        'if you (want|wish|prefer|need|would (like|prefer|rather)|do not want)',
        '(whether or not|either way|regardless|no matter|with or without|or not)',
        'your mind'
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
