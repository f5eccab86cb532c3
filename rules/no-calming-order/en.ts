import type {Words} from '../../src/define-rule.js'

const angry =
  '(angry|upset|annoyed|mad|cross|rude|shirty|huffy|stroppy|aggressive|abusive|hysterical|dramatic|worked up|wound up|het up|carried away|emotional|hostile|snappy|nasty)'
const noise = '(shout|yell|scream|swear|rant|panic|overreact|exaggerate|use caps|use capitals|write in caps|type in caps)'
const noisy =
  '(shouting|yelling|screaming|swearing|ranting|panicking|overreacting|exaggerating|whining|moaning|whinging|being (so)? (dramatic|rude|aggressive))'

export default {
  summary: 'An order to calm down, or “it’s not that bad”, to somebody who complains',
  phrases: {
    imperative: {
      despite: ['questioned'],
      patterns: [
        '^(please|just|now|try to|so|hey|do|maybe|perhaps|everyone|everybody)? (calm|simmer|settle|cool|quieten|pipe) down',
        '^(please|just|now)? (calm yourself|cool it|cool off|wind your neck in|dial it (down|back)|tone it down|lighten up|get a grip|pull yourself together|grow up|give it a rest)'
      ]
    },
    order: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(need|have|should|must|could you|can you|ask|asking|asked|suggest|suggesting|advise|urge|kindly) (you)? (all)? (to|please|just)? (calm|simmer|settle|cool) down',
        '(keep|find|recover|regain|show|mind|remember|ask for|bring|need|use) (a|an|your|some|the|things|it|this|that)? *3 (composure|manners|temper|tongue|civility|courtesy|perspective|proportion|decorum|dignity|restraint|indoor voice|inside voice)',
        '(it is|it was|they are|that is|these are) (only|just) (a|an|some)? *3 (after all|nothing more)',
        '(there are|people have|others have|some have|worse|bigger|real|greater) *1 (worse|bigger|real|greater|happens at) *1 (things|problems|troubles|tragedies|worries|sea)',
        '(do not|no need to|try not to|let us not|why|stop) *1 (make|making|turn|turning|blow|blowing) *3 (drama|storm|mountain|scene|song and dance|federal case|production|soap opera|crisis|catastrophe|out of (all)? proportion|out of a molehill)',
        'count to (ten|<number>)',
        'let us (all|both|just|please|try to)? *1 (calm|cool off|cool down|chill|simmer|keep calm|stay calm|keep our cool)',
        '(chill pill|keep your (hair|shirt|hat|knickers|wig) on|hold your horses|knickers in a twist|knickers in a knot|stay calm please|easy (there|tiger|now|does it))',
        `(no|any) (need|reason|cause|point) (for you)? (to|in) (be|get|getting|become|sound|being)? (so|all|this|that|quite so)? *1 ${angry}`,
        `(no|any) (need|reason|cause|point) (for you)? (to|in) (be|start)? (${noise}|${noisy})`,
        `no (need|call) for (the|all the|all that|such|this|that)? (drama|shouting|capitals|caps|capital letters|attitude|tone|theatrics|hysterics|aggression|language|rudeness)`,
        '(again|once more|that|talk|discuss|continue|look|happy to|come back) *4 (without the (shouting|capitals|caps|attitude|swearing|anger)|when (you have|you are) *1 (calmed|calm|calmer|cooled|less))',
        '(fewer|less|drop|lose) (the)? *1 (capitals|caps|shouting|exclamation|attitude)',
        '^((less|fewer|no more)|let us have *2 (less|fewer)|(could|can|may) we have *3 (less|fewer)|enough|spare us|spare me|stop|skip|cut|drop|lose) (of|with)? (the|that|this|all the|all this)? *1 (drama|dramatics|hysterics|hysteria|histrionics|theatrics|melodrama|tantrum|tantrums|temper|outrage|fuss|amateur dramatics)',
        `(stop|quit|without|less of the|enough with the) (all)? (the)? ${noisy}`,
        `(do not|please do not|try not to) (be|get) (so|all|that|too)? ${angry}`,
        "(shouting|yelling|screaming|capitals|caps lock|swearing|rudeness|being rude|losing your temper|getting angry) *3 (will not|does not|is not|won't|never) (going to)? *1 (help|speed|get|make|fix|solve|change|bring)",
        '(mind|watch|lower|moderate|soften|check|change|temper) your (tone|voice|temper|manners|attitude)',
        '(dial|tone|take|bring) (it|this|things) down *1 (a (notch|bit|little|peg|tad)|please)',
        '(that|this|your|such) (tone|attitude|language|manner) (is not|does not|will not|is (uncalled|unnecessary|unhelpful)|helps)',
        '(types|typing|type|writes|writing|write) in (capitals|caps|capital letters|all caps)',
        '(nobody|no one) (died|has died|got hurt|was hurt|is dying)',
        '(not|hardly|is it|nowhere near) (really|exactly|quite)? the end of the world',
        'you (are|seem|sound) (just|being|a bit|a little|rather|very|really|quite|clearly)? *1 (overreacting|hysterical|over the top|too emotional|oversensitive|worked up)'
      ]
    },
    // What people are angry about.
    matter: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(everyone|everybody|folks|people|you lot|refund|refunds|outage|complain|complaints|complaining|messages|comments|emails|e-mails|inbox|queue|queues|delay|delays|delayed|angry|fixed|sold out|restock|cancelled|canceled|rumours|panic|server|servers|(is|are|was|were) down|those who|anyone who)'
      ]
    },
    soothe: {
      despite: ['questioned'],
      patterns: [
        '^(just|please|now|so|ok|okay)? (relax|chill|chill out|breathe|easy|patience)$',
        '(take|have) (a|some) *1 (deep|long)? (breath|breaths|breather)',
        '^deep breaths?'
      ]
    }
  },
  comment: {
    fear: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(nervous|nerves|scared|anxious|anxiety|afraid|worried|stressed|terrified|dreading|excited|exam|forgot|forgotten|help|sos|panic|panicking|first (time|day|class|dive|race|marathon)|relax|relaxing|yoga|meditation)'
      ]
    }
  },
  messages: {
    calm: {
      reason: 'Unexpected order to calm down “{text}”, expected what happens next',
      note: 'Being told to calm down makes people angrier, and everyone else reads along. Take up what happened to them and say what you are doing about it; that is what calms.'
    }
  }
} satisfies Words
