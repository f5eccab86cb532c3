import type {Words} from '../../src/define-rule.js'
import {rivals, trades} from '../../src/languages/rivals.js'

const everywhere = ['questioned', 'negated', 'hypothetical', 'mentioned'] as const

/** Those whom one runs after. */
const allBrands = `((every|all the|the other|all the other|all the cool|other) *1 (${trades.en}|account|accounts|kids|library|libraries|team|teams)|the whole (internet|world|high street|street|town|industry)|the rest of (the|you) *2|all of (instagram|tiktok|the internet)|half the (internet|high street|town))`
const all = `(everyone|everybody|everyone else|everybody else|${allBrands})`
const doing =
  '*1 (is|are|was|were|has|have|had|seems|else is|else has|gets to|get to)? *6 (doing|posting|posts|post|posted|launching|launched|making|joining|joined|done|jumping|trying|having|bringing|brought|selling|sells|sold|put|putting|out|now|thing|version|its own|their own|a go)'
const usToo =
  '(so (we|here|us|why|fine|obviously|of course|naturally)|we had|us too|we too|ours|our (turn|take|go|version|own|attempt|effort|contribution|entry|stab)|my turn|why not us|why not we|count us in|we (could not|cannot|can not) resist|behold)'

export default {
  summary: 'What another brand did, done again',
  phrases: {
    rival: rivals.en,
    bandwagon: {
      despite: everywhere,
      patterns: [
        '(not|never) (to be|ones to be|one to be|wanting to be|be) (outdone|left out|left behind|beaten)',
        '(jump|jumping|jumped|hop|hopping|hopped|climb|climbing|climbed|leap|leaping|get|getting|got) *1 (on|onto) *1 (the|this|that) *2 (bandwagon|hype train)',
        `${all} ${doing} *12 ${usToo}`,
        `(if|since|as|like|because|seeing as) ${all} *14 ${usToo}`,
        `(saw|seen|noticed|see) *2 ${all} *14 ${usToo}`,
        'if (they|the big *2|other *2|others|the others|all the others|<mention>) *1 (can|could|do|did|have|has|are) *4 (so can we|then so|so do we|why not us|why can not we|why should not we|so could we|we can too|can we|so will we|then we)',
        '(we|i) *1 (shamelessly|totally|unashamedly|openly|happily|gladly|blatantly)? *1 (copied|copying|pinched|stole|stealing|nicked|borrowed|borrowing|ripped off|imitated|lifted|swiped) *1 (the|their|this|that|his|her|your)? *1 (idea|concept|recipe|campaign|format|trick|menu|contest|competition|slogan|design|promotion|promo|formula|challenge|video|reel|post|ad|advert|meme|poll|dance|giveaway)',
        '(saw|seen|noticed|spotted|watched) *5 (doing|do|did|running|run|trying|try|selling|posting|filming) *1 (this|it|that|one|these|theirs) *6 (so|and|figured|thought) *1 (we|here)',
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
    // What the draft does with it may stand in the next sentence.
    craze: {despite: everywhere, patterns: [`${all} ${doing}`]},
    brands: {despite: everywhere, patterns: [allBrands]},
    // What the draft does with what another brand did.
    same: {
      despite: everywhere,
      patterns: [
        '(our|we have (got)?|here is|this is|with|launching|introducing|starting) *1 (very own|own) *4 (version|take|answer|edition|spin|twist|challenge|vote|box|bar|day|days|week|club|card|menu|contest|competition|range|line|app|filter|series|campaign|giveaway|wrapped)?',
        '(our|my|an own) *1 (version|answer|take|response|equivalent|reply|copy|attempt|go at|stab at|crack at|turn|remake|imitation|tribute)',
        '(the|with the|exactly the|just the|it is the) (exact)? (same|identical) *1 (idea|rules|recipe|prize|format|slogan|promo|promotion|deal|hat|hashtag|name|menu|thing|concept|price|hamper|design|colours|colors|sign|offer)',
        '(we (do|have|did|can|are|will)|us) *1 (too|as well|also)$',
        '(so|and|now|well|what|then|but) *1 (we (have|do|did|can|are|got|now|will|want|sell|make|made|offer|serve)|us|here) *6 (too|as well|also|ours|one of our own|our own|the same|likewise|same thing)$',
        '(we|i) *2 (decided|thought|said|figured|wanted|had|need|needed|felt|knew|told ourselves) *3 (do|try|have|make|run|launch|join|want|copy|offer|let us|why not|get|need) *2 (the same|too|as well|one|it|that|likewise|in|our own|us|not)',
        '(let us|we will|we are|we did|we do|doing|do|did|does) *1 (the (very|exact)? same|likewise|exactly that|just that)',
        '(copied|copying|pinched|stole|stolen|nicked|poached|lifted|swiped|ripped off|half-inched|borrowed|cloned|inspired|modelled|cribbed) *1 (it|this|that|them|these|theirs|by|from|on|straight from)',
        '(so|then) (can|do|have|are|did|will|could) we',
        '(made|done|did|shot|filmed|remade|recreated|repeated|doing) (it|that|this|one) (again|ourselves|all over again|too|as well)',
        '(same|identical|exact) *2 (same|identical|exact)',
        '(doing|do) (the same one|exactly that|just that)',
        'with our (own)? *1 (logo|name|colours|colors|crest|badge)',
        '(have|got|launched|made|built) one (too|as well)',
        '(in the style of|a la|à la|straight from)',
        '(here is|here are|so here is|here comes|now try|try|meet|enter) (ours|our own)',
        '(count us in|our turn|us too|me too|join the club|follow suit|followed suit|following suit|(following|follow) in (their|his|her|your|the) *1 (footsteps|steps|wake|tracks)|catching up|caught up|keep up with|keeping up with|same but|only (cheaper|better|bigger)|why not (us|we|ours)|(could not|can not|cannot) (resist|help ourselves)|we caved|gave in|we are (nothing if not)? *1 (followers|copycats|copying)|like the rest of)'
      ]
    }
  },
  lists: {
    // Behind which it is the reader who shall have it.
    you: 'you want wants fancy like need prefer after get buy for'.split(' '),
    ours: ['we', 'our', 'ours', 'us', 'here', 'guess'],
    // That it is the same.
    too: ['if', 'since', 'as', 'like', 'too', 'also', 'now', 'so', 'naturally', 'obviously', 'same', 'here', 'guess', 'well', 'likewise', 'yes', 'ditto'],
    // In what tells of another brand, before its name.
    seen: [
      'saw',
      'see',
      'seen',
      'noticed',
      'spotted',
      'watched',
      'loved',
      'love',
      'liked',
      'like',
      'enjoy',
      'enjoyed',
      'heard',
      'hear',
      'read',
      'admired',
      'envied',
      'visited',
      'tried',
      'remember',
      'missed',
      'since',
      'after',
      'when',
      'over',
      'obsessed',
      'raving',
      'talking'
    ],
    thanks: ['thanks', 'thank', 'permission', 'blessing', 'credit']
  },
  messages: {
    copy: {
      reason: 'Unexpected echo of what others do “{text}”, expected an idea of your own',
      note: 'Whoever follows another brand’s idea is compared with it and comes second. Build on something that only you can tell; if theirs was good, say so and link it.'
    }
  }
} satisfies Words
