import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'An offer in the answer to a complaint, or to somebody who asked for none',
  phrases: {
    // Enough alone.
    offer: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '<percent> (off|discount) *6 (code|until|this week|today|all|on|our)',
        '(with|use|using) (the|our|my)? *1 code',
        '(shall|should|can|could|may) we (upgrade|sign you up|book you|send you a quote|set up a demo|schedule a demo|quote)',
        '(free|no obligation) (trial|demo|quote|consultation)',
        '(is|are) on (offer|sale) *2 (this|today|until|now|right now)?',
        '(why not|how about) (treat|upgrade|upgrading|try our|trying our|treating|ordering)',
        '(while we have (got)? you|while you are here|while you are at it)',
        'our <number> *4 (is|are|costs|from) (only|just)? <money>',
        '(our|the) *3 (plan|pack|bundle|calendar|range|collection|package|subscription|membership|upgrade) *4 (at|for|is|from|only|just) <money>',
        'makes a (lovely|great|perfect) (present|gift)'
      ]
    },
    push: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(check out|have a look at|take a look at|discover|explore|browse|try) (our|the new)',
        'our *3 (shop|store|online shop|plan|range|collection|catalogue|new)',
        '(good|great|perfect) (time|week|moment|day) to (buy|replace|upgrade|switch|order|get)',
        '(much|far)? (faster|better|cheaper) (with|than)',
        '(by the way|meanwhile|in the meantime|speaking of which|also)',
        '(buy|order|shop|upgrade|subscribe|book) (now|today|here|yours)',
        '(available|in stock) (now|in our|at our|online)',
        'take *4 home'
      ]
    }
  },
  comment: {
    asks: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        'how much',
        '(price|prices|cost|costs|pricing|fee|fees|rates|quote|discount|offer|offers|deal|deals|sale|promo|voucher|coupon|code|trial|demo|plan|plans|subscription)',
        'where *3 (buy|get|find|order|purchase)',
        '(do|can) you *2 (sell|have|stock|ship|deliver|offer|make|recommend|do|rent|book)',
        '(recommend|recommendation|recommendations|suggest|suggestions|advice|looking for|looking to|in stock|available|interested in)',
        '(buy|order|get|want|need|book|try) (one|some|a|this|these|it|that|another|tickets)',
        'which *4 (one|would|is|do|should|are|of)',
        '(is|are) there (a|any|still)'
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
