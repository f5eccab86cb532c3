import type {Words} from '../../src/define-rule.js'

const sorry =
  '(sorry|sad|saddened|a pity|a shame|pity|shame|regret|apologise|apologize|apologies|unfortunate|regrettable|saddens|pains|grieves|disappointed|upset|regretful)'
const so =
  '(that way|this way|like that|like this|so|the way you do|as you do|that|how you do|such a way|otherwise|differently|as (poor|bad|unfair|unacceptable|rude))'

export default {
  summary: 'An apology for the person’s feelings instead of for what happened',
  phrases: {
    feelings: {
      despite: ['questioned'],
      patterns: [
        `${sorry} *2 (that|if|to (hear|learn|read|see|know) (that)?)? (you|he|she|they|some people|some of you|people|anyone) *1 (feel|felt|are feeling|were feeling|felt|have felt|feel) *2 ${so}`,
        `${sorry} *8 (feel|feels|felt|feeling) (that way|this way|like that|like this|the way you|as you do|such a way)`,
        `${sorry} *8 (that|this|such an|such a|the wrong|a bad|a poor|a negative) *1 (impression|perception|feeling|idea of us)`,
        `${sorry} *2 (that|if|to (hear|learn|read|see|know) (that)?)? (you|he|she|they|some people|some of you) *1 (feel|felt|are feeling|have felt) *1 (offended|ignored|let down|disrespected|hurt|unheard|upset|misled|mistreated|cheated|unwelcome|undervalued|unappreciated|disappointed|unhappy|neglected|dissatisfied|aggrieved|the need|we|our|it|the (service|tone|staff|price|way)|as if|as though|like)`,
        `${sorry} *2 (that)? (you|he|she|they|some people|some of you|people) *1 (see|saw|view|viewed|take|took|perceive|perceived|interpret|interpreted|think|thought|believe|consider|considered|look at|regard|understood|read|misunderstood|have (taken|seen|perceived|interpreted|understood)) (it|this|that|things|us|our|the|you|were|to be|him|her)`,
        `${sorry} *2 (that)? (you|he|she|they|some people|some of you) *1 (find|found|have found) *4 (offensive|upsetting|insensitive|inappropriate|rude|hurtful|unacceptable|disappointing|distasteful|unhelpful|unsatisfactory|unfriendly|confusing|so|difficult to)`,
        `${sorry} *2 (that)? (you|he|she|they|some people|some of you) *1 (were|was|are|have been|got|is|became) *1 (offended|upset by|hurt by|insulted|bothered by|upset (about|with|at)|not (happy|satisfied|pleased)|unhappy with|dissatisfied with|disappointed (by|with|in))`,
        `${sorry} *2 (you)? *2 (not|n't) (satisfied|happy|pleased) with (your|the) (perception|impression)`,
        `${sorry} *3 (that|this|it|such)? *1 (is|was|has been|for|about|to hear about|by) *1 (your|the) *1 (perception|impression|opinion|view|feeling|feelings|disappointment|interpretation|take|reaction|sensitivities|sensitivity|upset)`,
        `${sorry} *3 (it|this|that|decision|post|joke|message|video|they) *2 (has been|was|were|is|have been|came across|been) *1 (received|taken|perceived|interpreted|seen|understood|viewed|read|misunderstood|misinterpreted|misread|construed) *1 (this way|that way|like (this|that)|so|as|badly|negatively|the wrong way|in (this|that|such) (a)? way|otherwise|out of context|by some|by you|to)?`,
        `${sorry} *3 (you|he|she|they) *1 (may|might|could|must) have *1 (felt|sensed|perceived|detected|noticed|interpreted|thought|picked up|come away|got the|gotten the|been left)`,
        `${sorry} *2 (that|this|it|such) (is|was|has been) (how|what|the way) (you|he|she|they) *1 (experience|experienced|felt|feel|saw|see|perceived|perceive|took|take|lived)`,
        `${sorry} *3 (it|this|that|we|they|he|she) *1 (landed with you|came across|came over|struck you|sat with you|read) *3 (that way|this way|like that|so|badly|differently|as)`,
        '(apologise|apologize|sorry|apologies) for (your|any) (disappointment|feelings|hurt feelings|perception|upset|dissatisfaction|unhappiness|sensitivity)',
        '(never|not) (our|the|my) (intention|intent) *2 (to)? (offend|upset|hurt|cause offence|make you feel|insult|cause any offence)'
      ]
    }
  },
  messages: {
    feelings: {
      reason: 'Unexpected apology for how somebody feels “{text}”, expected one for what happened',
      note: 'Being sorry for their feelings says that the feeling is the fault. Say what went wrong, and be sorry for that.'
    }
  }
} satisfies Words
