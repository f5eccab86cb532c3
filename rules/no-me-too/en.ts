import type {Words} from '../../src/define-rule.js'
import {rivals} from '../../src/languages/rivals.js'

const everywhere = ['questioned', 'negated', 'hypothetical', 'mentioned'] as const

export default {
  summary: 'What another brand did, done again',
  phrases: {
    rival: rivals.en,
    bandwagon: {
      despite: everywhere,
      patterns: [
        '(not|never) (to be|ones to be|one to be|wanting to be|be) (outdone|left out|left behind|beaten)',
        '(jump|jumping|jumped|hop|hopping|hopped|climb|climbing|climbed|leap|leaping|get|getting|got) *1 (on|onto) *1 (the|this|that) *2 (bandwagon|hype train)',
        '(everyone|everybody|every brand|every shop|every account|all the brands|all the other brands|all the cool brands|the whole internet|the whole world|all of instagram|all of tiktok|half the internet) *1 (is|are|was|were|has|have|seems|else is|else has) *4 (doing|posting|launching|making|joining|joined|done|jumping|trying|having|bringing|selling|posted|launched) *12 (so (we|here|us|why|obviously|of course)|we had|us too|we too|ours|our turn|why not us|count us in|we could not resist)',
        'if (they|everyone|everybody|the big *2|other *2|others|the others|all the others|<mention>) *1 (can|could|do|did|have|has|are) *4 (so can we|then so|so do we|why not us|why can not we|why should not we|so could we|we can too|can we|so will we|then we)',
        '(we|i) *1 (shamelessly|totally|unashamedly|openly|happily|gladly|blatantly)? *1 (copied|copying|pinched|stole|stealing|nicked|borrowed|borrowing|ripped off|imitated|lifted|swiped) *1 (the|their|this|that|his|her|your)? *1 (idea|concept|recipe|campaign|format|trick|menu|contest|competition|slogan|design|promotion|promo|formula|challenge)',
        '(fomo|fear of missing out|late to the party|copycats that we are|call us copycats|call it copying|copy and paste|imitation is the) *6 (we|our|us|but|so|flattery)',
        '(could not|can not|did not want to|would not|refuse to|refused to|not going to|hate to|were not going to) *1 (be|get|being) (left behind|left out|outdone)',
        '(stolen|copied|nicked|pinched|borrowed|lifted|swiped|poached|stole|nicked) *4 from (next door|the competition|our neighbours|our neighbors|our rivals|over the road|across the road|another|the *2 (opposite|round the corner|down the road|next door))',
        '(everyone|everybody) *1 (is|else is|seems to be) doing it',
        '(have|having|get|getting) all the fun',
        '(anything|whatever|everything) (they|the big *2|others|the others|the competition) can do',
        '(two can play|get in on the act|getting in on the act|got in on the act|a piece of the action|monkey see|jumped aboard|jump aboard)',
        '(a leaf|a page|straight|right) (out of|from) (their|someone else|another *2|the competition|<mention>) *2 (book|playbook)',
        'if it (works|worked|is good enough) for (them|others|the others|everyone else|the big *2|<mention>)',
        'so (why not|why should not|why can not) (we|us)$'
      ]
    },
    // What the draft does with what another brand did.
    same: {
      despite: everywhere,
      patterns: [
        '(our|we have (got)?|here is|this is|with|launching|introducing|starting) *1 (very own|own) *4 (version|take|answer|edition|spin|twist|challenge|vote|box|bar|day|days|week|club|card|menu|contest|competition|range|line|app|filter|series|campaign|giveaway|wrapped)?',
        '(our|my|an own) *1 (version|answer|take|response|equivalent|reply|copy)',
        '(the|with the|exactly the|just the) (same|identical) *1 (idea|rules|recipe|prize|format|slogan|promo|promotion|deal|hat|hashtag|name|menu|thing|concept|price|hamper|design|colours|colors|sign|offer)',
        '(we (do|have|did|can|are|will)|us) *1 (too|as well|also)$',
        '(so|and|now|well|what|then|but) *1 (we (have|do|did|can|are|got|now|will|want|sell|make|made|offer|serve)|us|here) *6 (too|as well|also|ours|one of our own|our own|the same|likewise|same thing)$',
        '(we|i) *2 (decided|thought|said|figured|wanted|had|need|needed|felt|knew|told ourselves) *3 (do|try|have|make|run|launch|join|want|copy|offer|let us|why not|get|need) *2 (the same|too|as well|one|it|that|likewise|in|our own|us|not)',
        '(let us|we will|we are|we did|we do|doing|do|did|does) *1 (the (very|exact)? same|likewise|exactly that|just that)',
        '(we|i) *2 (copied|pinched|stole|nicked|poached|lifted|swiped|ripped off|half-inched|borrowed) (it|this|that|them|these|theirs)',
        '(so|then) (can|do|have|are|did|will|could) we',
        '(inspired by|copied from|borrowed from|modelled on|pinched from|stolen from|nicked from|straight from|in the style of|a la|à la)',
        '(here is|here are|so here is|here comes|now try|try|meet|enter) (ours|our own)',
        '(count us in|our turn|us too|me too|join the club|follow suit|followed suit|following suit|following in|catching up|caught up|keep up with|keeping up with|same but|only (cheaper|better|bigger))'
      ]
    },
    // Before the name of whoever did it first.
    seen: {
      despite: everywhere,
      patterns: [
        '(did you|do you|have you|you) *1 (enjoy|enjoyed|like|liked|love|loved|see|saw|seen|remember|hear|heard|try|tried|know|miss|missed)',
        '(we|i|we have) *2 (saw|seen|noticed|spotted|watched|loved|liked|heard|read|admired|envied|visited|looked at)',
        '(ever since|after|when|now that|since) (the|we|everyone)?',
        '(everyone|everybody|people|the whole town|the internet) *1 (is|are|was|were|has|have|loves|loved) *1 (raving|talking|mad|crazy|obsessed|queuing|queueing|loving|about)?',
        '(over|down|up) (at|in)',
        '(like|just like|as seen at|same as)'
      ]
    }
  },
  messages: {
    copy: {
      reason: 'Unexpected echo of what others do “{text}”, expected an idea of your own',
      note: 'Whoever follows another brand’s idea is compared with it and comes second. Build on something that only you can tell; if theirs was good, say so and link it.'
    }
  }
} satisfies Words
