import type {Words} from '../../src/define-rule.js'

const engage = '(like|likes|share|shares|comment|comments|repost|retweet|react|reacts|stop|notice|notices|care|cares|follow|reply|wish|wishes|read|donate|help)'
const pass = '(scroll|swipe|skip|pass|ignore|look away|move on|keep scrolling|keep swiping|walk past|forget|turn away|click away)'

export default {
  summary: 'Making readers feel bad unless they like, share or comment',
  phrases: {
    guilt: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        `(most|all|many|half|nearly all|almost all|<percent>|percent|per cent|some) (of you|of people|people|of us|will)? *2 (will|are going to|would|just)? *2 ${pass}`,
        `^(i bet|we bet|bet|i know|we know|i am sure|i guess|we guess) *8 (will|not|nobody|no one|without|<percent>|${pass.slice(1, -1)}) *3 (${engage.slice(1, -1)}|put|post|dare|bother|have the (guts|heart)|${pass.slice(1, -1)})`,
        '(nobody|no one|none of you|hardly anyone) *2 (see|sees|look|looks|looking|reading|reads|watches|watching|bothers|bother) *1 (this|it|these|them|at (this|it|these)|to)$',
        `(nobody|no one|none of you|not one of you|hardly anyone|barely anyone|few of you|not a single) *2 (will|ever|has|is going to|would|person|soul)? *2 (repost|commented|comments|wished|((likes|like|liked|shares|shared|share|cares) (this|that|his|her|it|him|my|our|their|photos|pictures|posts|these|about|for|any|anything)))`,
        `(nobody|no one|none of you|not one of you|hardly anyone|barely anyone|few of you|not a single) *2 (will|ever|has|is going to|would|person|soul)? *2 (likes|shares|liked|shared|share|cares)$`,
        `(none|not one|few|hardly any|barely any|not even <number>|not even (one|two|three|five|ten|twenty)|(suppose|doubt|expect|imagine|think) *1 any) of you *5 (${engage.slice(1, -1)}|thank|bother|bothered|spare|find|manage|write|leave|say|send|answer|noticed)`,
        '(ignore|skip|scroll|swipe|keep scrolling) *1 (this|it|on|past)? (if|when) you *2 (heart|soul|heartless|care)',
        '(unless|if) you (have|have got|are) *1 (no|a|heartless) (heart|soul|stone)',
        '(the ones|those|people|anyone|everyone) with a (heart|soul) (will|would)',
        '(one|1|every|each|a) (like|share|comment|repost|retweet|rt|amen|heart|follow) *1 (one|1|equals|means|saves|feeds|helps|buys) *1 (one|1|a|prayer|meal|bowl|hug|life|tree|less|more)?',
        '(one|1|every|each|a) (like|share|comment|repost|retweet|rt|amen|heart|follow) is *1 (prayer|meal|bowl|hug|life|tree)',
        `only (true|real|the|people|a) *4 (will|would|can|dare|dares) *1 (${engage.slice(1, -1)}|understand|get this)`,
        `(let us|we will|i want to) see (who|how many of you) *3 (really|actually|truly|still)? *1 (cares|care|loves|love|reads|is brave|share|shares|has a heart)`,
        `do not *2 ${pass} *3 (past|without|by|like|this|him|her|on|them)`,
        '(scroll|scrolling|swipe|swiping|walk|walking) (past|by) *3 (without|his|her|this|him|them|these|old|face)',
        '(prove|show) (us|me|them|him|her) (wrong|you care|that you care|you are not)',
        '(zero|no|not one|not a single) (birthday|new|kind)? (wishes|likes|shares|comments|messages|cards|congratulations)',
        `if you (really|truly|actually|ever) *1 (love|loved|care|cared|support|supported) *8 (${engage.slice(1, -1)}|leave|would not|will not|show)`,
        '(too|so) (busy|proud|cool|ashamed|embarrassed|lazy) to (share|like|comment|repost)',
        '(shame on you|hope you can sleep|on your conscience|you could have|your conscience) *2 (if|when|tonight|shared)?'
      ]
    }
  },
  messages: {
    guilt: {
      reason: 'Unexpected guilt “{text}”, expected a plain request',
      note: 'A reader made to feel guilty leaves, and networks count it as bait. Tell the story, say what would help and how, and leave the reader free.'
    }
  }
} satisfies Words
