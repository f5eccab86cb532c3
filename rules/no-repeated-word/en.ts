import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A word typed twice',
  phrases: {
    doubled: {
      despite: ['negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        // Words that no good sentence says twice; “had had”, “that that”, “in in” may be right.
        '(a a|an an|the the|and and|or or|but but|of of|to to|at at|for for|from from|with with|by by|as as|than than|into into|about about|after after|before before|between between|because because|if if|when when|while while|where where|which which|who who|whose whose|we we|you you|they they|he he|she she|i i|me me|us us|them them|my my|your your|our our|their their|his his|its its|are are|were were|be be|been been|am am|have have|will will|would would|can can|could could|should should|must must|may may|might might|this this|these these|those those|also also|only only|just just|any any|some some|every every|each each|more more|most most|please please)'
      ]
    }
  },
  messages: {
    repeated: {
      reason: 'Unexpected second “{word}”, expected one',
      note: 'A doubled word tells readers that nobody read the text again. Take one out.'
    }
  }
} satisfies Words
