import type {Words} from '../../src/define-rule.js'

const despite = ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'] as const

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
        'sounds (like|lovely|great|fun|delicious|amazing|good)',
        '(that is|what a|how|so|very) *1 (lovely|kind|sweet|fun|gorgeous|beautiful|nice|great|brilliant|wonderful|exciting|interest|joy|question|treat|idea)',
        '(keep|happy) (up|on|those|that|your|gardening|baking|reading|cooking|riding|knitting|running|travels|shopping|holidays|hunting|painting|climbing)',
        '(good|great) (people|folk|company|times)',
        '(can not|could not) wait',
        '(do not|never) (forget|miss|hesitate|be shy|worry)'
      ]
    }
  },
  comment: {
    price: {
      despite,
      patterns: [
        'how much (is|are|does|do|would|will|for|to|did|should|per|the|a|an|it|they|this|that)',
        'what *2 (price|prices|cost|costs|fee|fees|rate|rates|fare)',
        '(price|cost) of'
      ]
    },
    hours: {
      despite,
      patterns: [
        '(what|which|til what|till what) time',
        'what *2 hours',
        'how late',
        '(opening|closing) (times|time|hours)',
        'when do (you|ye|they) *1 (open|close|shut)'
      ]
    },
    date: {
      despite,
      patterns: [
        "when (is|are|does|do|did|will|can|would|should|'s)",
        '(what|which) (day|days|date|dates|month)',
        '(until|till|by|from|since) when',
        'when about'
      ]
    },
    duration: {
      despite,
      patterns: ['how long (does|do|will|is|are|did|would|should|until|before|for|to)', 'how many (days|weeks|hours|minutes|months)', 'how soon']
    },
    quantity: {
      despite,
      patterns: [
        'how (many|big|large|tall|wide|heavy|deep|hot|far) (is|are|do|does|can|will|of|in|people|seats|places|pieces|servings|calories|litres|sessions|classes|tickets)'
      ]
    }
  },
  lists: {
    or: ['or'],
    news: ['news', 'update', 'updates'],
    settling:
      'yes agreed done granted deal no not only also both either neither nor too even included includes include free extra without fine enough unless except instead but allowed welcome possible depends better rather if you can we do does works fits covers need needs already still already unfortunately sadly afraid sorry sure course'.split(
        ' '
      ),
    deciding:
      'not no only also both either neither nor can could may will has have do does allowed welcome possible possibly but instead except unless without fine sure course exactly correct right afraid unfortunately sadly sorry too always usually separate same every any'.split(
        ' '
      )
  },
  messages: {
    unanswered: {
      reason: 'Missing answer to “{question}”',
      note: 'The person asked something they need to know, and the reply does not say it. Answer it first; if you do not know, say who will find out and by when.'
    }
  }
} satisfies Words
