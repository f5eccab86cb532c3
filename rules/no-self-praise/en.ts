import type {Words} from '../../src/define-rule.js'

const top =
  '(the best|the leaders|the leading|the leader|leaders|number one|the number one|no 1|the greatest|the finest|the pioneers|second to none|unrivalled|unrivaled|unbeatable|unbeaten|unstoppable|unmatched|unparalleled|untouchable|in a class of our own|in a league of our own|world-class|the experts|the market leader|the undisputed|the market leaders|an industry leader|the reference|the benchmark|the gold standard|the envy of|the biggest and best|that good|ahead of the rest|ahead of everyone|a cut above)'
const degree =
  'simply|just|now|still|officially|truly|really|always|again|once again|proudly|proud to be|clearly|undoubtedly|without doubt|without a doubt|frankly|quite simply|one of|considered|known as|by far|and remain|long|for years|that'
const field = '(business|industry|world|country|sector|market|field|game|trade|city|town|region|planet)'
const award = '(award|awards|trophy|trophies|prize|prizes|accolade|accolades|medal|title|crown|honour|honor|distinction|recognition)'
const grand =
  '(excellence|greatness|success|leadership|talent|brilliance|superiority|reputation|achievements|genius|dominance|expertise|professionalism|quality|results|legacy|prestige)'

export default {
  summary: 'Praise of oneself: we are the best, the leaders, so proud of us',
  phrases: {
    claim: [
      `we ((are|remain|were) (${degree})?|have (${degree})? (been|become) (${degree})?) ${top}`,
      `(as|being) (the|a|an) *2 (market|industry|world|undisputed|global|category|sector|regional|national) (leader|leaders|reference|authority)`,
      'we (have)? *1 (set|raised|redefined|rewritten|written|wrote) the (standard|standards|bar|rules|rulebook|benchmark)',
      'we have (got)? the (best|finest|greatest|most talented) (team|people|staff|crew|product|products|service|chefs|professionals|coffee|food)',
      '(not to (brag|boast)|do not like to (brag|boast)|blow our own trumpet|toot our own horn|top of our game)',
      'our (name|reputation|record) *1 (says it all|precedes us|is enough)',
      'set the (standard|bar|pace) *6 (we|us|our)',
      '(no one|nobody|none|no other *2) (else)? *3 (does it|comes close|does|compares|beats|can match|matches|can touch|rivals|holds a candle|knows *3) *1 (like|better than|close|what|as well as|to)? (us|we do|we are|ours)',
      '(no one|nobody|none) (else)? *2 (comes close|even comes close|gets near us|beats us|like us)',
      '(you are|they are|this town is|the town is|the city is|customers are) *1 lucky to have us',
      `proud of (ourselves|our (own)? *1 ${grand})`,
      `(we have|we have got|with|we are) *1 (some of)? the (best|finest|greatest|most talented|most awarded|most trusted|most loved|most innovative) *4 in (the|this|all|our) *1 ${field}`,
      `our *1 ${grand} (speaks|speak|shows|says|is (legendary|unmatched|second|no accident|known))`,
      `our *3 (is|are|remain) (unmatched|unrivalled|unrivaled|unbeatable|unparalleled|second to none|legendary|geniuses|world-class|the best|the finest|the envy)`,
      'our (incomparable|unrivalled|unrivaled|unmatched|unbeatable|legendary|unparalleled|undisputed|world-class|peerless)',
      '(there is a reason|it is no wonder|no wonder|that is why|it is no accident|no surprise) (that)? (we|everyone|they|people) *3 (best|leaders|number one|choose us|chosen|first|love us|come to us|call us)',
      '(people|everyone|they) *6 (talk|talks|are talking) about us',
      '(what|how) *1 (great|brilliant|outstanding|wonderful|fantastic|talented|excellent) *3 we are',
      '(modesty|humility|being humble|humble) *2 (aside|never|not|was never|is not)',
      '(we are|we) *1 (simply|just|frankly|really|quite) *1 (that good|better|the best|brilliant)',
      '(we are|we were) *1 not surprised'
    ],
    prize: [
      `(win|won|wins|winning|receive|received|awarded|earned|taken home|take home|scooped|collected|bagged|recipient of|recipients of) *5 ${award}`,
      `(another|our|yet another|one more) *3 ${award}`,
      `${award} (number|no|again|<number>|for us|on our)`,
      '(voted|named|crowned|ranked|recognised|recognized|elected|chosen|listed|featured|rated|included) *5 (best|top|leading|leader|leaders|number one|most|of the year|first|finest|agency|list|index|award|awards|among|place)'
    ],
    pride: [
      '(so|very|incredibly|immensely|extremely|beyond|unbelievably|super|truly|hugely|could not be) (proud|prouder|humbled|honoured|honored)',
      '(proud|humbled|honoured|honored|thrilled|delighted|excited) (and *1)? to (be|have|receive|win|announce|share|say|accept)',
      '(proud|honoured|honored|thrilled) (recipient|recipients|winner|winners)',
      'proud of (ourselves|our (own)? *2 (team|company|brand|work|growth|results|firm|agency|business|journey))',
      'humbled (and (honoured|honored|proud))? (to|by)',
      '(what an honour|what an honor|what a privilege|we did it|we have done it|nailed it|we knew it|no false modesty|once again|yet again|years running|year in a row|consecutive year)'
    ],
    quality: [
      `our *1 (${grand.slice(1, -1)})`,
      'our *1 (outstanding|incredible|amazing|wonderful|brilliant|excellent|exceptional|fantastic|magnificent|superb|extraordinary|award-winning|talented|unique|premium|great|best-in-class|top) (team|service|product|products|brand|quality|company|people|professionals|staff|work|chefs|technology)',
      '(great|true|real|consummate|outstanding) professionals',
      'what a (team|company|success|brand|bunch|crew)',
      `(${grand.slice(1, -1)}) (of|from) (our|us|ours)`
    ],
    reader: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(you|your|yours|thank|thanks|everyone who|anyone|free|because of|belongs to|goes to|thanks to|sorry|download|learn|read|visit|join|volunteers|students|donated|raised|customers|community|neighbours|neighbors|members)'
      ]
    }
  },
  messages: {
    praise: {
      reason: 'Unexpected self-praise “{text}”, expected something of use to the reader',
      note: 'If you are good, people will say so; said by the brand it reads as boasting. Tell what changes for the reader, show the work, or thank those who did it by name.'
    }
  }
} satisfies Words
