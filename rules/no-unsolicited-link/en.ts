import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A link of the brand’s own where nobody asked for one',
  phrases: {
    promotion: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        'we (also|actually|now|just|even)? (have|sell|make|rent|stock|offer|built|do|run) *4 (for|that|exactly|just)',
        '(check out|have a look at|take a look at|discover|explore|browse|visit|read|see|try|shop|order|listen to) (our|here|now|us|the latest|the new|all our)',
        '(by the way|while we have (got)? you|while you are here|speaking of which|since you are here|in the meantime|meanwhile)',
        '(we|i) *1 (make|made|sell|offer|wrote|written|have written|published|recorded|do|built|created|design|run|stock) *6 (that|this|exactly|just|it|about|for|on)',
        '(new|latest) *2 (article|post|episode|video|collection|range|blog|guide)',
        '(code|discount|sale|<percent> off)',
        '(in case|if) (it|that|this|you) *3 (helps|help|fancy|need|feel|want|like|useful)',
        '(might|may|could|will|would) *2 (help|like|enjoy|cheer|fix|do the trick|come in handy)',
        '(here is|have) (a|the|our) *2 (guide|article|list|tip|look|video|collection|recipe)',
        '(perfect|ideal|made|great) for (that|this|days|moments|people|you|it)'
      ]
    },
    own: {despite: ['questioned', 'negated', 'hypothetical'], patterns: ['our']},
    // What has nothing to do with the comment, and owns it.
    aside: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(by the (by|bye|way)|(while|since|as|seeing as|now that) (you are|we have (got)? you|you *2 (ask|asked|mention|write|wrote))|incidentally|unrelated|on (another|a different) note|nothing to do with *4|not (related|what you asked)|off topic)'
      ]
    },
    piece: ['(blog|article|piece|newsletter|podcast|episode|interview|video|column|catalogue|catalog|range|collection|brochure|lookbook|post|recipe|guide)'],
    courtesy: ['(sorry|apologise|apologize|apologies|thanks for|thank you for|here is|please)'],
    // Whoever helps may link.
    service: [
      '(help|helps|assist|details|dm|contact|support|form|look into|tell us|tell me|let us know|information|check|answer|answers|status|dates|times|timetable|map|forecast)'
    ],
    scheme: {
      despite: ['negated'],
      patterns: [
        '(paid|earn|earned|earning|make|making|made) *10 (from home|monthly|a month|per month|weekly|a week|per week|daily|a day)',
        '(help|support) me *3 <url>',
        '(make|earn|making|earning) (money|cash) *2 (online|fast|easily|at home)',
        '(free|win|claim) *3 (gift card|gift cards|iphone|bitcoin|cash)',
        'go (here|to this (site|page|website|web site|link)) <url>'
      ]
    }
  },
  lists: {
    /** In the address of a page that sells or promotes. */
    paths: [
      'shop',
      'store',
      'blog',
      'sale',
      'offers',
      'offer',
      'deals',
      'promo',
      'new',
      'guide',
      'guides',
      'collection',
      'newsletter',
      'news',
      'pricing',
      'demo',
      'trial',
      'products',
      'product',
      'catalogue',
      'ebook',
      'signup',
      'register',
      'podcast'
    ]
  },
  comment: {
    you: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(you|your|yours|u|ur|link|please|pls|recommend|recommendation|recommendations|looking for|suggest|suggestions|advice|customer service|support)'
      ]
    },
    // Whoever doubts it asks for the proof.
    doubt: {
      despite: ['questioned', 'negated'],
      patterns: [
        '(fake|lying|liar|liars|untrue|false|misleading|made (this|that|it)? up|proof|prove|evidence|nonsense|rubbish|propaganda|hoax|not *1 (true|believe)|greenwashing|doubt|citation)',
        '(all|are|is|your|of|more) (a)? (lie|lies)',
        '^(and)? (your|the)? (source|sources)$',
        '(what|no|your|any|where *2) (source|sources)'
      ]
    },
    // What somebody lives through.
    event: {
      despite: ['quoted'],
      patterns: [
        '(passed away|died|lost (my|our|her|his)|funeral|(a|one) year since|was (born|put to sleep)|were born|(arrived|came) (on|this|last|at|yesterday|today)|gave birth|(got|are|am|is) (engaged|married)|married today|turned <number>|turns <number>|(my|our|her|his) *2 (birthday|anniversary|wedding|graduation)|graduated|(retired|retire) (today|yesterday|this)|diagnosed)'
      ]
    },
    anybody: {despite: ['questioned', 'hypothetical'], patterns: ['(anyone|anybody|someone|somebody|everyone)']}
  },
  messages: {
    link: {
      reason: 'Unexpected link “{text}” of your own, expected an answer to what the person wrote',
      note: 'Nobody asked for it: a link under somebody else’s words turns a chat into an advert. Take up what they said; if the link helps, offer it and wait for a yes.'
    }
  }
} satisfies Words
