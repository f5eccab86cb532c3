import type {Words} from '../../src/define-rule.js'
import {en} from '../../src/languages/word-classes.js'

/** Says so, does not speak of it. */
const sorry = '(sorry|apologise|apologize|apologies|regret)'
const someone = '(anyone|anybody|someone|somebody|any|some|those|people|you|whoever|all those|everyone|everybody|customers|followers|readers|viewers)'
const hurt =
  '(offended|offend|upset|hurt|bothered|disappointed|insulted|inconvenienced|misled|let down|distressed|triggered|uncomfortable|aggrieved|put out|excluded|disrespected|annoyed|alienated|insensitive|offensive|inappropriate|distasteful|the wrong way|personally|offence|offense|badly|unhappy|dissatisfied)'

const apology = `(${en.apology}|regrets)`

export default {
  summary: 'An apology with an “if”: “sorry if anyone was offended”',
  phrases: {
    condition: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        `${en.apology} (to (you|anyone|those|all))? (very much|so much|sincerely|deeply|unreservedly|again)? if (${someone}|we|i|our|my|this|that|it|he|she|they|the|there|something|anything|yesterday|what|your)`,
        `if *5 ${hurt} *8 ${sorry}`,
        `if (in any way|at any point|at any time|by any chance|perhaps|somehow)? (we|i|our|my|this|that|it|he|she|they|the|there|any|anything|some|something|your) *6 (was|were|has|have|had|did|caused|came|seemed|felt|sounded|fell|made|gave|left|hurt|took|may|might|struck|touched|crossed|rubbed|landed|overstepped|went|offended|upset) *8 (we are|we do|i am|i do|he is|she is|they are|my|our|we|i) *2 ${sorry}`,
        `${apology} *3 (to|for) ${someone} *4 (who|that|which|if)? *2 (may|might|could|perhaps|maybe|possibly) (have)? *3 (${hurt}|felt|found|been|taken|have|experienced|caused|feel|expected|hoped|wanted|thought)`,
        `${apology} *2 (to|for) ${someone} *3 (who|that)? *2 (was|were|is|are|got|felt|feel|feels|found|took|has been|have been)? *2 (${hurt})`,
        `to ${someone} *4 (who|that)? *1 (was|were|is|are|got|felt|feel|found|took|may|might|has been|have been) *3 ${hurt} *8 ${sorry}`,
        `${en.apology} *2 (for)? any *1 (offence|offense|upset|hurt|distress|discomfort|harm|embarrassment) *2 (caused|this|that|it|we|may|taken|which)?`
      ]
    },
    apology: {despite: ['questioned', 'hypothetical'], patterns: [sorry, 'regrets']},
    // It doubts what happened, wherever in the sentence it stands.
    doubt: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(to the extent|insofar|in so far|in the event|on the off chance) *6 (have|has|had|was|were|may|might|did|felt|caused|came|feel|feels)',
        `(in case|whether|should) (${someone}|we|our|my|this|that|it|he|she|they|the|there|anything|something) *5 (${hurt}|have|has|had|be|been|was|were|caused|cause|came|come|seemed|seem|felt|feel|took|take|sounded|sound|strike)`,
        '^(where|wherever|whatever) (we|our|this|it|anyone|any|people) *5 (fell|failed|caused|may|might|felt)'
      ]
    }
  },
  messages: {
    condition: {
      reason: 'Unexpected “if” in an apology “{text}”, expected what you did and that you are sorry for it',
      note: 'An “if” doubts whether anything happened and leaves it to the person to prove. Name what went wrong: “We … . That was our mistake, and we’re sorry.”'
    }
  }
} satisfies Words
