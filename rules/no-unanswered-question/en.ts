import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A reply that leaves the question of the comment open',
  phrases: {
    chat: {
      despite: ['negated', 'hypothetical', 'questioned'],
      patterns: [
        '(love|loves|loved|loving|adore|cherish|treasure)',
        '(hope|hoping|wish|wishing|enjoy|enjoying|enjoyed|excited|exciting|thrilled|delighted|chuffed|stoked|buzzing|proud|honoured|honored)',
        'have (a|an) *2 (day|weekend|evening|week|one|time|night|morning|afternoon)',
        '(see|seeing|meet|meeting|welcome|welcoming|catch) (you|ya)',
        '(great|good|brilliant|excellent|interesting|lovely|fab|cracking) (question|one|shout|taste|choice|eye|to see|to hear)',
        '(thanks|thank you|cheers) *2 (for|to)',
        '(joy|passion|passionate|magic|magical|dream|heart|hearts|soul|smile|smiles|craft|crafted|carefully|care|finest|tradition|unforgettable|treat|special|memories|adventure|vibes)',
        '(sounds|looks) (like|lovely|great|fun|delicious|amazing|good)',
        '(that is|what a|how|so|very) *1 (lovely|kind|sweet|fun|gorgeous|beautiful|nice|great|brilliant|wonderful|exciting|interest|joy|question|treat|idea)',
        '(keep|happy) (up|on|those|that|your|gardening|baking|reading|cooking|riding|knitting|running|travels|shopping|holidays|hunting|painting|climbing)',
        '(good|great) (to|people|folk|company|times)',
        '(can not|could not) wait',
        '(do not|never) (forget|miss|hesitate|be shy|worry)'
      ]
    }
  },
  messages: {
    unanswered: {
      reason: 'Missing answer to “{question}”',
      note: 'The person asked something they need to know, and the reply does not say it. Answer it first; if you do not know, say who will find out and by when.'
    }
  }
} satisfies Words
