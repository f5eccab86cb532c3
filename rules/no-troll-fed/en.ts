import type {Words} from '../../src/define-rule.js'

const everywhere = ['questioned', 'negated', 'hypothetical'] as const

export default {
  summary: 'An argument or banter with a troll',
  phrases: {
    // Enough alone, unless a customer is meant.
    duel: {
      despite: everywhere,
      patterns: [
        '(challenge accepted|your move|bring it on|come at us|come at me|game on|we dare|try us|try me|hold my beer|round two|next insult|nice try|do your worst|give it your best shot)',
        '((hit us|hit me) with|(give|let) us (have)? *1 (another|your best|the next))',
        'your (serve|shot|best shot|turn)$',
        '(take apart|pick apart|demolish|debunk|dismantle|answer) *1 next$',
        '(go on then|come on then|is that all|is that it|what else have you got|that all you have got|best you can do|best you have got)',
        '(we|i) have (got)? all (day|afternoon|evening|night|week)$',
        '(do tell|we were getting bored|made our day|keeps us up at night|lose sleep|losing sleep|we are shaking|so scared|how original|did you think of that|all by yourself|write that yourself|say it to our faces|come and say|anything else to add|got it off your chest|feel better now|feeling better now|how will we ever recover|we will never recover|you are welcome for the fame|fifteen minutes of fame)',
        '(who hurt you|get a life|touch grass|cry more|cry harder|stay mad|cope harder|jealous much|jealousy|jealous|bless your heart|aww bless|somebody is grumpy|someone is grumpy|grumpy today|bit bitter|so bitter|rent free)',
        '(still|yet) (read|reading|commented|commenting|here|follow|following|watching) *3 (every|though|us|anyway|it|post)',
        '(pal|champ|sunshine|sweetheart|big man|tough guy|genius|einstein|shakespeare|petal|princess)$',
        'imagine (not|having|being|reading)',
        '(says|said|coming from) (the|a) (man|guy|person|one|bloke|woman|lad|account)',
        '(learn|learnt|learned|come back) *5 (spell|spelling|grammar|manners|punctuation|read|write)',
        '(we will see your|see your two|raise you)',
        '(takes one to know one|mirror|look who is talking|pot kettle|pot and kettle|sore loser)'
      ]
    },
    // Whoever asks for the matter feeds nobody.
    matter: {
      despite: ['questioned'],
      patterns: [
        'what (happened|went wrong)',
        '(tell|message|dm|send|give) us (the|your|which|what|when|where) *1 (day|date|time|shop|store|branch|booking|order|ticket|name|flight|train|route|went|happened|details)',
        '(look|looking) into (it|this|that)',
        '(which|what) *1 (shop|store|branch|order|booking|screen|phone|device|version|train|flight|bus|day|date) (was|were|is|did|are|had)'
      ]
    },
    // What only a troll makes it wrong to say.
    argument: {
      despite: everywhere,
      patterns: [
        '(by|with|on) (what|which|whose) (yardstick|measure|standard|basis|authority)',
        '(one by one|one at a time|point by point)',
        '^(and|so|but)? (name|list|explain|define|prove|show us|give us|tell us) *1 (one|the|a|which|what|why|how|your)',
        'the last *2 you',
        '(we|i) (could|can) not disagree more',
        '(disagree|beg to differ|would disagree|for the record|let us set the record|set the record straight|to be clear|actually|in fact|as a matter of fact|prove|proof|evidence|with respect)',
        '(we|our *2) (are|have|do|were|did|am) *1 (not|never)',
        '(which part|what exactly|why exactly|what is your problem|what makes you|what do you|who do you|where did you|how many|how about you|have you|do you|are you|did you|would you|care to|want to)',
        '(happy to|ready to|willing to|glad to|love to) *2 (go through|debate|discuss|argue|talk it|explain|walk you)',
        '(one|first|firstly|point one) *8 (two|second|secondly|point two)',
        '<number> *1 (followers|people|customers|visitors|fans|readers|members|of you) *2 (like|love|agree|disagree|follow|seem|think|say|would|beg|differ|enjoy|bought|buy|voted|can not|do not)',
        '(at least we|unlike you|better than|more than you|we get paid|meanwhile you)',
        '(but you|and yet you|yet here you|and here you)'
      ]
    },
    banter: {
      despite: everywhere,
      patterns: [
        '(baa|baaa|baaaa|moo|honk|ooh|oooh|burn|lol|lmao|haha|hahaha|aww|yikes|zing)',
        '(your|ur) (mum|mom|mother|mums|mama)',
        '(somebody|someone) (brought|woke|got|forgot|needs|is having|had|skipped|missed)',
        '(thanks for|thank you for) *1 (the|your) *1 (attention|free publicity|publicity|engagement|clicks|views|reach|algorithm|boost)',
        '(your|ur|leave|keep) *2 (mum|mom|mother|mums|mama|family)'
      ]
    }
  },
  messages: {
    fed: {
      reason: 'Unexpected fight with a comment that only provokes “{text}”, expected silence or one neutral sentence',
      note: 'The comment looks like provocation without a matter, and every witty answer earns the next one. Leave it, or point once to the house rules; hide or report it if it insults.'
    }
  }
} satisfies Words
