import type {Words} from '../../src/define-rule.js'

const stun =
  '(speechless|shocked|stunned|shaking|trembling|in tears|crying|sobbing|in shock|jaw|goosebumps|chills|horrified|gobsmacked|open-mouthed|lost for words|on the floor)'
const shock = '(shock|surprise|amaze|stun|blow|horrify|anger|haunt|melt|break|terrify|change|ruin|make|leave|astonish|give)'
const never = '(never|will never|would never|will not|would not|do not|does not|hate to|hates to|refuse to|refuses to) (ever|dare|want to)?'

export default {
  summary: 'A headline that hides what it is about to get a click',
  phrases: {
    // What it is said to do to the reader; denied, it is the opposite.
    promise: {
      despite: ['questioned', 'mentioned'],
      patterns: [`(what|how) *4 (will|is going to|is about to) ${shock} *1 (you|your)`]
    },
    // Enough alone.
    formula: {
      despite: ['questioned', 'negated', 'mentioned'],
      patterns: [
        'you (will not|would not|will never|are not going to|can not) (believe|guess|imagine|see *1 coming)',
        '(is|are|was) not what you (think|expect)',
        '(nobody|no one) (is talking|talks|is speaking) about (this|it)',
        'you *1 (want|need) to (sit down|be sitting down)',
        'wait (until|till) you (see|hear|read|find)',
        `(the)? (answer|result|results|reason|reasons|ending|truth|real reason) *12 (will|may|might|is going to) (shock|surprise|amaze|stun|blow|anger|horrify|make you|break|melt|upset)`,
        '(<number>|three|four|five|six|seven|eight|nine|ten) (things|reasons|mistakes|signs|foods|secrets|habits|ways|facts) *8 (ruining|killing|destroying|poisoning|nobody|no one|shock|blow|hate)',
        '(number|no|tip|reason|item|fact) (<number>|one|two|three|four|five|six|seven|eight|nine|ten) (will|is|may|might|hits|you|nobody) *2 (shock|surprise|blow|insane|wild|hard|home|will|would|keep|tell)',
        '(number|tip|reason|item|fact) (<number>|one|two|three|four|five|six|seven|eight|nine|ten) (made|left|changed|hits|gets|had) *1 (us|me|everybody|everyone|how)',
        '(number|the) (<number>|second|third|fourth|fifth|last|one|two|three|four|five|six|seven) (on|of|in) (the|our|this) list *1 (will|is|hurts|stings|made|gets|hits|surprised|nobody|you)',
        `what (your|the|no|most|every) *4 ${never} (tell|tells|told|say|says|admit|admits|show|shows)`,
        `your *2 ${never} (tell|tells|told|show|admit|warn) you`,
        '(do not|does not|never) want you to (know|see|find out|read|learn|notice)',
        '(wish|wishes|dread|dreads) *1 you (know|knew|saw|find out|found out|read|learn|notice|noticed)',
        // “We would rather you knew” hides nothing.
        '(would rather|would prefer|wish|wishes|hope|hopes|pray|prays) *1 you (did not|never|do not|will not) (know|knew|see|saw|find out|found out|read|learn|notice|noticed)',
        '(hiding|hides|hide|keeping|keep|hidden|kept) (this|it|something|them|these) from (you|us|everyone|everybody)',
        '(read|watch|see|hear|catch|share|save|screenshot) (it|this|that|these|them|now|fast|quickly) *1 before (he|she|they|it|we|someone) *2 (delete|deletes|deleted|take it down|takes it down|taken down|banned|removed)',
        '(secret|truth) *3 (nobody|no one|they) *1 (tells|told|talks|wants|will tell)',
        '(wait for it|wait till (you see|the end)|watch (till|until|to) the end|stop scrolling|do not scroll|read until the end|stay till the end|wait for the last one|the last one (will|hurts|broke|got) *1 (you|us|me)|save this before)'
      ]
    },
    // … unless the text goes on to tell it.
    teaser: {
      despite: ['questioned', 'negated', 'mentioned'],
      patterns: [
        '(what|how) *4 (said|did|wrote|told|asked|replied|answered|found|saw|happened|was inside) (next|then|back|after that)',
        '(what happened|what happens|what came|what he did|what she did|what they did|what it did) (next|after|then)',
        '(one|this|these) *1 (weird|simple|strange|little|crazy|sneaky) (trick|tricks|hack|hacks|secret|habit)',
        '(nobody|no one|none of us) *2 (was|were) (ready|prepared) for (what|this|it|that|how|the *1 (answer|ending|result|reaction|truth|twist))'
      ]
    },
    // … unless what is asked is an amount that the text goes on to tell.
    amount: {
      despite: ['questioned', 'negated', 'mentioned'],
      patterns: [
        'you (will not|would not|will never|are not going to|can not) (believe|guess|imagine) how (many|much|long|far|often|old|big|heavy|few|tall|little|late|deep|fast)'
      ]
    },
    withheld: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(what|the thing) (we|she|he|they|i|it|our|the|a) *3 (found|saw|discovered|did|said|heard|opened|came|hid|hiding|told)',
        'what (was|lay|is|came|fell) *2 (inside|behind|underneath|under|out|in it|there|next)',
        '(this|one) (thing|mistake|secret|habit|question|word|ingredient|detail|reason|message|letter|sentence)',
        '(the)? (real|true|shocking|surprising|hidden) (reason|story|secret|truth|meaning)',
        '(then|and then) *1 (the thing|it happened|something|this happened)',
        '(the|a) (secret|truth|mystery|surprise) (about|behind|of|in|nobody|that)'
      ]
    },
    feeling: {
      despite: ['questioned', 'negated', 'hypothetical', 'mentioned'],
      patterns: [
        `(left|leaves|made|makes|leave|had|has|got|are|is|was|were|still|sit|went|everyone|in|us|them|her|him|you) *3 ${stun}`,
        '(went white|turned pale|burst into tears|broke down|could not speak|fell silent|called everyone|called the whole|gasped|still shaking|cannot stop|can not stop|still crying|sit down on|cry|sobbed|fainted|dropped her|dropped his|froze|weep|wept|weeping)',
        '(nobody|no one|none of us|not one of us|no soul) *2 (could|slept|spoke|said|moved|blinked|breathed|dared) *2 (speak|sleep|breathe|move|word|blink|that night|for (hours|days|minutes)|eat)',
        `(will|is going to|may) (shock|surprise|blow|anger|break|melt|haunt|horrify|amaze|stun)`,
        '(changed|changes|change) (everything|my life|our lives|how (i|we)|the way (i|we)|me for)',
        '(mind-blowing|jaw-dropping|unbelievable|insane|shocking|incredible|fantastic surprise)'
      ]
    }
  },
  lists: {
    // Who keeps no secret.
    we: ['we', 'i'],
    link: ['link', 'bio', 'below']
  },
  messages: {
    bait: {
      reason: 'Unexpected clickbait “{text}”, expected what it is about',
      note: 'Whoever is lured leaves again, and networks rank it down. Say in the first line what there is to find, and let the matter itself be the reason to read on.'
    }
  }
} satisfies Words
