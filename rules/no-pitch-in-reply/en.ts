import type {Words} from '../../src/define-rule.js'
import {commerce} from '../../src/languages/commerce.js'

const product =
  '(shop|store|plan|plans|range|collection|catalogue|catalog|menu|subscription|membership|bundle|bundles|package|packages|pack|packs|service|course|courses|class|classes|workshop|workshops|cover|insurance|kit|set|app|premium|pro|plus|upgrade|combo|deal|deals|offer|offers|sale|calendar|book|gift|gifts|voucher|vouchers|range|line|edition|model|version|treatment|treatments|programme|program|box|boxes|socks|terrace|spa|tour|tours|brunch|special|specials)'
const everywhere = ['questioned', 'hypothetical'] as const

export default {
  summary: 'An offer in the answer to a complaint, or to somebody who asked for none',
  phrases: {
    // Enough alone.
    offer: {
      despite: everywhere,
      patterns: [
        '(<percent>|a third|a quarter|half) (off|discount)',
        '(it is|they are|is|are|yours for|comes in at|sells for|costs) (only|just)? <money> *2 (on|in|at|from) (our|the) (store|shop|site|website|app)',
        '(with|use|using|enter) (the|our|my|this)? *1 code',
        '(shall|should|can|could|may) (we|i) *1 (upgrade|sign you up|book you|send you *1 (quote|brochure|catalogue)|set up *1 demo|schedule *1 demo|quote you|interest|tempt)',
        '(free|no obligation|no-obligation) *1 (trial|demo|quote|consultation|delivery|shipping|gift|month|taster)',
        '(first|one|two|three|<number>) (month|months|week|weeks|class|lesson|session|delivery) (is|are)? *1 (free|half price|on us)',
        '(is|are) (currently|now|also)? (on (offer|sale|special)|half price|discounted|reduced)',
        '(two|three|2|3|buy one get one|buy one) (for|get) (one|two|the price|free)',
        `our *4 ${product} *4 (at|for|is|from|only|just|starts at|start at|costs) (only|just)? <money>`,
        `(the|a) *3 (plan|bundle|calendar|package|subscription|membership|upgrade|combo) *4 (at|for|from|only|just) <money>`,
        'treat (yourself|her|him|them|your *1) to',
        '(for|now|at) (only|just) <money>',
        'makes a (lovely|great|perfect|nice|beautiful) (present|gift)',
        '(starting|starts|start|prices start) (at|from) <money>',
        '(limited time|special|exclusive|seasonal) (offer|deal|price|discount|promotion)',
        '(buy|order|shop|upgrade|subscribe|book|grab) *2 (now|today|yours)'
      ]
    },
    // Alone, to whoever asks, an answer.
    price: {despite: everywhere, patterns: ['(for|at|from|only|just) (only|just)? <money> (a|per|each) (month|year|week|night|pop)']},
    push: {
      despite: everywhere,
      patterns: [
        '^(have a look at|take a look at|look at|see|check out|try|visit) <url>',
        `(check out|look at|browse|discover|explore|try|visit|consider|considered|enjoy|treat *2 to|deserve|deserves|tried|seen|thought about|thought of|switch to|switching to|upgrade to|upgrading to|taste|recommend|suggest|love|come see|with|from|on|to|need|needs|suit|suits) (our|the new|one of our|some of our) *3 ${product}`,
        '(our|we have|we have got) *1 (new|latest|brand new|award-winning|bestselling|best-selling|famous|signature|winter|summer|spring|autumn|christmas)',
        `(have|did) you (ever)? (tried|try|considered|consider|thought about|thought of|seen|see|checked out|know (that)? (we|our|with))`,
        '(why not|how about) (treat|upgrade|upgrading|try|trying|give|giving|treating|ordering|order|pop|join|joining|book|booking|switch|get|grab)',
        `(how about|what about|fancy|why not) *2 (a|an|our|some|one of our) *4 ${product}`,
        '(a|your) (quote|free quote|brochure|demo|valuation) (for|takes|is|costs|in|from)',
        '(good|great|perfect|ideal) (time|week|moment|day|excuse|reason) to (buy|replace|upgrade|switch|order|get|try|stock|treat|visit|book)',
        '(much|far|even)? (faster|better|cheaper|safer|easier|quicker|best seen|best enjoyed) (with|than|from) (our|the|us)',
        '(available|in stock) (now|in our|at our|online|in the)',
        'you (can|could) (also)? *1 (buy|order|get|book|grab|pick up) *4 (our|at our|in our|from our|online)',
        'take *4 home',
        '(perfect|ideal|great|made) for (you|days like|moments like|nights like|people like)',
        `(premium|pro|plus|gold|platinum|vip) (users|members|customers|subscribers|plan|account|accounts)`
      ]
    },
    bridge: [
      '(you|he|she|they) (may|might) (also)? *1 (like|love|enjoy|fancy|want|wish|be interested)',
      '(since|now|now that|while|as|seeing as|given that) (we are|you are|you have|you will be|you will have|we have) *1 (talking|speaking|on the subject|discussing|here|mentioned|mentioning|at it|in the mood|a|an)',
      '(by the way|btw|meanwhile|in the meantime|speaking of which|speaking of|talking of|on that note|while we have (got)? you|while you are here|while you are at it|while you wait|next time|if you ever)'
    ],
    order: {
      despite: ['hypothetical'],
      patterns: [
        `^(so|just|please)? (${commerce.en.buy}|add)`,
        '(order|buy|book|get|find|pick) (it|them|one|yours|a table) (up)? (on|from|in|at|via|through)? *2 (website|site|shop|store|online|app|link|bio)'
      ]
    },
    settling: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(refund|refunds|refunded|refunding|charge|charged|charges|fee|fees|credit|credited|reimburse|reimbursed|compensation|compensate|invoice|invoiced|bill|billed|deposit|overcharged|paid|deducted|goodwill|apology|make it right|make up for|put it right|way of sorry|free of charge|no charge|no cost|at no extra|nothing to pay|pay nothing|on the way back|give you back|owed|owe|cancel|cancelled|cancels|cancellation|applied|come off|came off|should have|should not have|replace it|replacement|donated|raised|your order|your plan|your subscription|your account)',
        // Codes that open doors and accounts.
        '(door|gate|access|entry|security|login|verification|error|booking|order|tracking) code',
        'code (we|that|you|from)',
        '(anyone|anybody|somebody|someone|nobody) *1 use *2 code'
      ]
    }
  },
  comment: {
    topic: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        'how much',
        '(price|prices|pricing|rates|quote|discount|discounts|offer|offers|deal|deals|sale|promo|promotion|voucher|coupon|code|trial|demo|upgrade|subscription)',
        'where *3 (buy|get|find|order|purchase)',
        '(do|can) you *2 (sell|have|stock|ship|deliver|offer|make|recommend|do|rent|book|cater|repair)',
        '(any|your) (recommendation|recommendations|suggestions|advice|tips)',
        '(idea|ideas|help|gift|present|presents) *3 for',
        '(can|could|would|please|to) (you|anyone|anybody)? (recommend|suggest)',
        '(looking for|looking to|in the market for|interested in|thinking of (buying|getting|booking|ordering)|shopping for)',
        '(want|need|like|love|wish|hoping|ready|time|going|where) (to|for)? (buy|order|book|get one|get a|get some|try one|try this|try it|try some|purchase|subscribe|upgrade|sign up)',
        '(need|want) (one|some|this|these|it|that|another|tickets|a new)',
        '(take my money|shut up and|sold out|back in stock|in stock)'
      ]
    },
    plea: {despite: ['quoted', 'mentioned'], patterns: ['^(help|sos)']},
    money: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(apr|aer|interest|loan|loans|mortgage|instalment|instalments|repayment|repayments|repay|deposit|pay|rate|tariff|bill|bills|rent|money|savings|budget|worth|expensive)'
      ]
    },
    question: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(cost|costs|fee|fees|plan|plans|available|ticket|tickets|buy|order|book|join|size|sizes|colour|color|model|ship|deliver|delivery|sell|stock|menu|cheaper|free)',
        '(which|what) *4 (one|would|is|do|should|are|of|kind|sort)',
        '(is|are) there (a|any|still|anything|something)',
        '(recommend|suggest|advise|alternative|alternatives)'
      ]
    }
  },
  messages: {
    pitch: {
      reason: 'Unexpected sales pitch “{text}” in a reply, expected an answer to what the person said',
      note: 'Nobody here asked to buy. Answer the person first and leave the offer out: it turns thanks into an advert and a complaint into an insult.'
    }
  }
} satisfies Words
