import type {Words} from '../../src/define-rule.js'

const stage =
  '(social media|twitter|facebook|instagram|a public (page|forum|post|thread|comment|space)|public|the comments|the comment section|this page|our page|the wall|here|this|this page|this thread|a comment|tweets|google|linkedin|tiktok)'
const say =
  '(post|posting|share|sharing|air|airing|discuss|discussing|talk about|talking about|write|writing|complain|complaining|raise|raising|broadcast|broadcasting|publish|publishing|tell|telling|spread|spreading|bring|bringing|tweet|tweeting|comment|commenting|debate|debating|argue|arguing)'
const aloud =
  '(public|publicly|openly|in the open|online|on social media|on here|on facebook|on twitter|in the comments|in front of (everyone|everybody|other customers|others|our)|here|for (everyone|all|everybody) to (see|read)|to the (whole)? *1 (world|internet|town)|in public|on our (page|wall|posts)|on this page|over the internet)'

/** Whoever reads along. */
const others =
  '(everyone|everybody|anyone|anybody|others|other people|world|town|internet|street|customers|clients|guests|tenants|members|patients|parents|families|students|pupils|followers|neighbours|neighbors|people|strangers|visitors|readers|passengers|shoppers|users|subscribers|residents|colleagues|competitors|community|audience|fans|staff|public|press|regulars|diners|owners|clientele)'

export default {
  summary: 'A critic told that this is not the place, or to take it where nobody reads',
  phrases: {
    hush: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `where *3 ${others} (can not|will not|do not) *1 (see|read|hear|overhear)`,
        'where (nobody|no one|no-one|fewer people) *2 (see|sees|read|reads|hear|hears)',
        `${stage} (is|are) (really|just|simply|probably)? not (really|quite|exactly|the (right|best|proper|appropriate|correct))? (the)? *1 (place|forum|venue|channel|space|time|platform|arena|spot)`,
        `(is not|not) (really|quite|exactly)? (the|an|a) (right|best|proper|appropriate|suitable|correct)? (place|forum|venue|space|platform) (for|to) *2 (this|that|it|these|such|complain|complaints|complaint|grievances|discuss|air|vent|venting|rants|raise|matters|issues|concerns)`,
        `(do not|not|never|rather not|prefer not to|please do not|rather you did not|prefer you did not|wish you had not|rather than|instead of|without|stop|avoid|refrain from|no need to|no point in|no point) (to|ever|even|just|also|really|go|go and|come|keep|have to|want to|wish to|start|you|your)? ${say} *4 ${aloud}`,
        `(please|kindly|now|and|to|must|should|could you)? (stop|quit|refrain from|avoid|cease) *1 (posting|commenting|tagging us|complaining|tweeting|spreading|reposting|writing (this|that|these|about)|sharing (this|that|it|these)|airing|moaning)`,
        `(keep|keeping|leave|leaving|take|taking|handle|settle|continue|move|have) (this|it|that|things|the conversation|matters|our differences|such things) *2 (between (us|ourselves)|quiet|off (the|this|our) *1 (page|wall|timeline|internet|comments|feed)|out of (the)? *1 (comments|public|spotlight|public eye)|away from|somewhere (quieter|more|less|private|else)|discreet|discreetly|behind closed doors|where (nobody|no one|others|fewer))`,
        `between (us|ourselves|you and us|you and me) (and (out|off|not)|rather than|instead|please)`,
        '(rather|prefer|sooner|like it if|best|better) *2 (nobody|no one|no-one|fewer people|not everyone|not everybody) *4 (saw|see|read|know|knew|hear|heard|found|seeing|reading|watching)',
        `(rather|prefer|sooner|best|better) *2 ${others} *2 (not|never|out of) *2 (see|read|know|hear|find|it)`,
        '(nobody|no one|no-one|not everyone|does everyone|everyone|everybody|other customers|others|the whole world|the world|the internet) *2 (needs to|need to|has to|have to|to) (see|read|know|hear) (this|it|that|about)',
        'no need (for|to) (everyone|everybody|the (whole)? (world|internet|town)|tell (everyone|the world|all)|make (this|it) public|go public|broadcast|publicise|advertise|post (it|this|that|here|publicly)|shout (it|about)|air)',
        '(airing|posting|sharing|doing|saying|complaining|going public|making|raising|ranting|writing|tweeting) *4 (helps (no one|nobody|no-one)|does not help|will not help|is not helpful|only (hurts|harms|damages|makes)|does nobody|does no one|is unfair|is not fair|achieves nothing|gets you nowhere)',
        `(tweets|posts|comments|reviews|messages|things|words|remarks|threads) like (this|these|that|those|yours) *2 (alarm|alarms|hurt|hurts|damage|damages|harm|harms|scare|scares|upset|put|puts|do not|cost|give|worry|worries|frighten|ruin|reflect|can (hurt|harm|damage|cost))`,
        '(damage|damages|damaging|hurt|hurts|hurting|harm|harms|harming|ruin|ruins|ruining|tarnish|tarnishes|tarnishing|bad for|think of) *1 (our|the|a (small|local|family)) *2 (image|reputation|business|brand|name|staff|team|shop|company)',
        '(make|makes|making|made|show|shows|put|puts|paint|paints|cast|casts) (us|our *3|the (team|shop|company|brand|school|club|practice|business)) *1 (look|in|as) *2 (bad|badly|awful|terrible|foolish|silly|unprofessional|light|incompetent)',
        '(that is|this is|is) *1 what *3 (inbox|dms|email|phone|office|desk|form|helpdesk|helpline|reception|messages|counter|manager) *1 (is|are) (there)? for',
        '(you have|you have got|you know|you got) *1 (our|my|the|where) *1 (number|phone|email|address|door|office|line|desk|whatsapp|we are|i am) *8 (instead|rather|no need|why|next time|use it|without|before|than)',
        '(things|matters|issues|problems|disputes|complaints|disagreements|grievances|family matters|such) like (this|these|that|those|yours)? *2 (are|is|should be|ought to be|belong|get|need|deserve|get) *3 (privately|in private|in person|face to face|quietly|offline|inside|indoors|between|among|home|office|at the (desk|counter|door|office|clinic|shop)|not (here|on|in))',
        '(make|made|making|turn|turning|turned|create|creating|cause|causing|put on) *3 (spectacle|scene|circus|show|drama|song and dance|sideshow|soap opera)',
        '(not|no|without) *5 (an audience|a crowd|the gallery|spectators)',
        '(embarrass|embarrasses|embarrassing|shame|shames|shaming|humiliate|humiliating) (us|our|the (team|staff|company|school|club))',
        '(sent|send|written|write|come|came|spoken|speak|told|tell|called|call|messaged|message|emailed|email) *2 (us|me)? *2 (privately|directly|quietly|first|in private) *2 (instead|rather than|not|and not|before)',
        '(next time|in future|in the future|another time) *3 (write to us|email us|message us|call us|come to us|tell us|speak to us|contact us|talk to us|dm us|ring us) *1 (privately|in private|directly|first|before|instead|quietly)',
        '(wash|washing|air|airing) *2 (dirty)? (laundry|linen)',
        '(could|can|shall|would) (we|you) *1 (keep|take|move) (this|it|that) *2 (between us|private|offline|out of|off the|discreet|quiet)$',
        '(are|is|being|best|better) (handled|dealt with|discussed|resolved|settled|raised) (off|away from|outside) (of)? (social media|the public|twitter|facebook|the comments|public)'
      ]
    },
    // They speak where others hear it …
    audience: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        `(in front of|within sight of|within earshot of|before|at) *2 ${others}`,
        `${others} *2 (see|read|sees|reads|hear|hears|find|reading|watching|looking|stumble) *1 (this|it|that|them|these|here|along|in|on)?`,
        `for *2 ${others} *2 to (see|read|find|hear)`,
        '(in public|publicly|in the open|on a public (page|forum|post|thread|profile)|behind closed doors|on the internet|from the rooftops|aloud|out loud|so publicly|to the world|to the gallery|an audience)'
      ]
    },
    // … and that is held against them.
    reproach: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(such|these|those|kind|sort|matters|things|issues|complaints|concerns) *3 (should|ought|must|need) not *1 be (raised|brought|aired|posted|written|discussed|shared|published|mentioned)',
        '(disappointed|disappointing|saddened|sad|hurt|hurtful|shame|pity|unfortunate|regrettable|unfair|unkind|unhelpful|inappropriate|uncalled|unnecessary|unprofessional|embarrassing|awkward|belong|belongs|hardly|(rather|sooner|prefer|wish) (not|you|it|that|to|if|nobody|discuss|talk|keep)|preferably|instead of|rather than|without|no need|no reason)',
        '(not|never|no one|nobody|does nothing) *2 (help|helpful|fair|needed|necessary|appropriate|right|best|nice|way|how|place|done|for|good|kind|polite)',
        '(helps|serves|benefits|solves|gains|achieves) (no one|nobody|nothing|neither|no-one)',
        '(please|kindly|must|could you) (stop|refrain|avoid|keep|do not)',
        '(air|airing|aired|parade|parading|broadcast|broadcasting|publicise|publicising)',
        '(better|best) (kept|handled|dealt|said|discussed|raised|sorted|settled|left|done)'
      ]
    },
    fine: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(personal|private|confidential|sensitive|your|account|booking|contact|card|bank|phone) *1 (data|details|information|info|number|numbers|privacy)',
        '(anything|something|nothing) *1 (personal|private|confidential)',
        // What is somebody’s own affair stays so.
        '(about|discuss|discussing) *1 (anyone|anybody|individual|a (member of staff|colleague|patient|pupil|client|tenant))',
        '(discuss|discussing|talk about|talking about) *1 (him|her|son|daughter|child|children|boy|girl|patients|pupils|mum|mother|dad|father|husband|wife)',
        '(medical|personnel|patient|her|his|their|your|anyone|anybody|somebody|someone) *2 (record|records|file|files|results|diagnosis|treatment|health|employment|salary)',
        '(identify|identifies|identifying|recognise|recognises|recognize|recognizes|trace|traces) (you|him|her|them|anyone|anybody)',
        '(anyone|anybody|somebody|someone|strangers|scammers|fraudsters|thieves) *2 (use|uses|copy|copies|steal|misuse|travel|find|trace|track)',
        '(registration|barcode|qr code|number plate|licence plate|license plate|postcode|zip code|surname|date of birth|password|passport|face|faces)',
        // What is printed on them is somebody's data.
        '(invoice|invoices|receipt|receipts|payslip|prescription|certificate|cv|scan)',
        '(details|data|information|info|numbers) *2 (you)? (should not|do not|must not|can not|better not)',
        '(told|asked|begged|wanted|made) (us|me) *9 (quiet|private|secret|between)',
        '(for (your|data) *1 (safety|security|privacy|protection)|data protection|gdpr|your privacy|account number|order number|phone number)'
      ]
    }
  },
  comment: {
    // Who asks where to send something hears where.
    sending: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(do|should|must|can|shall|may) (i|we) *2 (send|post|share|upload|attach|bring|show|give|put)',
        '(where|how) *3 (send|post|share|upload|attach)'
      ]
    }
  },
  messages: {
    hush: {
      reason: 'Unexpected hush “{text}”, expected an answer where they asked',
      note: 'Sent away so that nobody reads it, people write it louder elsewhere. Answer here what can be answered here; move to private only for their data, and say so.'
    }
  }
} satisfies Words
