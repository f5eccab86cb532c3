import type {Words} from '../../src/define-rule.js'
import {commerce} from '../../src/languages/commerce.js'

const {buy, enrol, now, few, pieces} = commerce.en
const rival = '(someone|somebody|anyone|everyone|your (neighbour|neighbor|friend|friends|mate|colleague|sister|brother)|another|others|the rest|the next)'

export default {
  summary: 'Pressure to buy: urgency, scarcity, an order and a price in one post',
  phrases: {
    haste: {
      despite: ['questioned'],
      patterns: [`^(now|just|so)? (${buy}|${enrol}) *4 (${now})`, `^(${buy}|${enrol}) *3 before (it|they|we|you|midnight|${rival})`]
    },
    threat: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        // impatience
        '(what are|whatcha|what is) (you)? (waiting for|stopping you)',
        '(still|are you) (thinking|scrolling|waiting|reading|deciding|dithering|hesitating|on the fence|undecided|not convinced)',
        '(stop|quit|enough|no more|less) (dithering|waiting|thinking|scrolling|hesitating|reading|procrastinating|dreaming|stalling|faffing|excuses)',
        'do not (wait|delay|hesitate|dither|dawdle|think|overthink|sleep on|hang about|hang around|snooze|blink|walk away|even think)',
        'do not (let|leave) (it|this|them|these) (slip|get|pass|go|till|until|for)',
        '(why wait|no excuses|no time to (lose|waste|think)|think fast|be quick|act (now|fast|quickly))',
        '(hurry|rush|run|dash|go go)',
        'every (minute|second|hour|day) you (wait|hesitate|think)',
        // loss
        `before (it is|it's|they are|it all|they all|they|it|you) *1 (gone|sold|sells|sell|vanish|disappear|disappears|runs|run|go|goes|too late|late|miss|regret|lose)`,
        `before ${rival} (does|do|else|gets|get|takes|grabs|beats|snaps|buys|books|in)`,
        `${rival} (else)? (is|are) *1 (buying|booking|eyeing|looking at|taking|getting|grabbing)`,
        'or (you will)? (miss|regret|lose|be left|be sorry|cry|kick yourself|forever|spend)',
        'you (will|are going to|would) *1 (regret|kick yourself|hate yourself|cry|miss out|wish you|be (kicking|sorry|crying|gutted|left))',
        'do not *2 (cry|complain|moan|whine|say we|say I|come (crying|running|back|complaining|moaning)|blame us)',
        '(last|final) (chance|call|warning)',
        '(will|going to) be gone (by|before|in|tonight|today|tomorrow)',
        'do not be the (one|person|only|last|idiot|fool|mug)',
        '(hand over|get out|grab|whip out) (your|the) *1 (card|wallet|money|cash|purse)',
        '(get|come|head|run) (down|over|on down) here',
        '(once|when) (it is|they are) gone',
        'gone (is gone|for good|forever)',
        '(now or never|too late|never again|you snooze|tick tock|clock is ticking|going going)',
        '(no|never|not) *2 (second chance|come back|coming back|be back|see (it|them|this price) again|happen again)',
        '(will|would) not last',
        '(would|will) be (mad|crazy|daft|silly|a fool) (to|not)',
        '(everyone|everybody) (else)? (is|has) *1 (buying|bought|getting|got one|got theirs)',
        '(get in (quick|fast)|never been (this|so|lower|cheaper)|make (it|them|this) yours)',
        // need
        'you (need|must|have to|have got to|simply need|really need) (to)? *1 (have|own|buy|get|this|it|these|one)',
        '(you know you want|you can not (live|do) without|can not afford (not|to miss))',
        '(miss|missing) out'
      ]
    },
    nudge: [
      'do not *1 miss',
      'you (can not|do not want to|will not want to) miss',
      '(unmissable|irresistible|unrepeatable|crazy) (offer|deal|price|prices|sale)',
      '(treat|spoil) yourself',
      '^urgent'
    ],
    stock: [
      `(only|just|last|final|are|is|with) (${few}) *1 (${pieces})`,
      `(${few}) *2 (left|remaining|remain|remains)`,
      '(while (stocks|supplies|stock|they) last|selling (out)? fast|going fast|flying off|almost (gone|sold out)|nearly (gone|sold out)|limited (stock|edition|places|spots|quantities|numbers)|few (left|remaining))',
      '(no|zero|not) *2 (restock|restocks|restocking|more coming|reprint)',
      'second to last'
    ],
    deadline: [
      '(ends|end|expires|closes|close|shuts|finishes|over|vanishes|disappears) *1 (today|tonight|soon|at (midnight|noon)|in <number>|tomorrow|this|on)',
      '(today|tonight|one day|24 hours|this weekend|one night) only',
      '(only|just) (today|tonight|this weekend|until|till)',
      '(until|till|by) (midnight|tonight|teatime|noon)',
      '(back|goes back|going back|returns) (up)? to (full price|normal|<money>)',
      '(final|last) (hours|days|minutes|day|hour)',
      'limited time',
      '(at midnight|midnight|tomorrow|on monday|tonight) (it|they|the price|prices) *1 (goes|go|is|are|jumps|jump|doubles|double|rises|rise|vanishes|vanish)',
      '(price|prices) *2 (goes|going|go|rises|rise|doubles) up?'
    ],
    order: [`^(now|just|so|and)? (${buy})`],
    price: [
      '<percent> (off|discount|cheaper)',
      '(half|bargain|lowest|best|unbeatable|silly|knockdown|rock-bottom) (price|prices)',
      '(lowest|cheapest) *4 (ever|been|be)',
      'free (shipping|delivery|gift|postage)',
      '(two|2|three|3) for (one|1|two|2)',
      '(bogo|save (<money>|<percent>)|discount code|promo code|on sale|the sale)'
    ],
    gift: [
      '(win|wins|winner|winners|winning|won|prize|prizes|grant|raise|raises|raised|raising|donate|donates|donated|donation|donations|fundraiser|goal|target)'
    ]
  },
  messages: {
    push: {
      reason: 'Unexpected pressure to buy: “{text}” with “{others}”; expected one offer, calmly stated',
      note: 'Forcing the sale is what makes people unfollow; on social media, word of mouth sells. Say what it solves, show how somebody uses it or ask something, and leave one price and one link.'
    }
  }
} satisfies Words
