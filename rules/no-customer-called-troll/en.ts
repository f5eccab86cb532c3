import type {Words} from '../../src/define-rule.js'

const foe =
  '(troll|trolls|hater|haters|keyboard warrior|keyboard warriors|moaner|moaners|whiner|whiners|whinger|whingers|serial complainer|serial complainers|professional complainer|professional complainers|armchair critic|armchair critics|attention seeker|attention seekers|drama queen|drama queens|karen|karens|cry babies|crybabies|shit stirrers|stirrers|time waster|time wasters|timewaster|timewasters|usual suspects|stirrer|wind-up merchant|wind-up merchants|windup merchants|agitator|agitators|provocateur|provocateurs|rabble-rousers|malcontents|mischief-maker|mischief-makers|troublemaker|troublemakers|pot-stirrers|rent-a-mob|shills|saboteurs|nitpickers)'
const complain =
  '(moan|moans|moaning|moaned|complain|complains|complaining|complained|whine|whines|whining|whined|whinge|whinges|whinging|cry|crying|cries|grumble|grumbling|kick off|kicking off|shouting|upset|unhappy|angry|bitter|who say|saying|who think|claiming|who claim|have a problem|who cannot|who can not|who do not like|do not speak|asking for refunds|demanding|winding us up|in the comments|in our comments)'

/** Somebody, by the look of the account. */
const kind =
  '((accounts|account|profiles|profile|users|user|commenters|people|types|characters|handles) (like|such as|of) *1 (this|these|that|those|him|her|them)|(this|that|these|those) (sort|kind|type) of (account|profile|user|person|people|commenter|character))'

export default {
  summary: 'Customers called trolls, haters or bots',
  phrases: {
    refusal: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        `(do not|will not|never|refuse to|not going to|no longer|try not to|stopped|stop|cannot|we are done|rather not|policy not to|not here to|no need to) *2 (feed|feeding|reply|replying|respond|responding|answer|answering|engage|engaging|talk|talking|argue|arguing|deal|dealing|entertain|entertaining|argue) *1 (to|with)? *1 (the|any|a)? *1 ${foe}`
      ]
    },
    // Says of the person answered, or of those who complain, what they are.
    label: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `(you are|you sound like|you seem|you look like|clearly|obviously|just|probably|another|typical|spot the|sounds like|looks like|smells like|is this|hello|hi|bye|goodbye|nice try|classic) (just|clearly|obviously|only)? (a|an|another|just a|just another|the|to)? *1 (troll|hater|bot|fake account|keyboard warrior|moaner|whiner|professional complainer|serial complainer|fake profile|attention seeker|paid troll|plant|stooge|drama queen|time waster)`,
        '(a|another|such a|typical|classic|total) karen',
        '(fake|sock puppet|sockpuppet|burner|troll|bot|anonymous) (account|accounts|profile|profiles)',
        '(account|profile|comment|complaint|review|plant|sent|paid|planted|set up) *2 (by|from|for) *1 (a|our|the|some)? *1 (competitor|competitors|competition|rival|rivals)',
        '(who|how much) *2 (pays you|paying you|paid you|they pay you|put you up to)',
        '(looking for|just want|only want|only after|seeking|craving|crave|only here for|just here for|out for|lives for) *2 (attention|fight|drama|argument|freebie|freebies|free stuff|likes|clout|clicks|reaction|row|trouble)',
        '(people|those|folk|folks|some|ones|accounts|users|customers) who *1 (live|exist|come here|turn up|get up|log on|sign up|make a living|spend their (days|lives|time)) *2 (to|for|on|off|by|from)? *1 (complain|complaining|provoke|provoking|moan|moaning|stir|stirring|spread|spreading|spit|spitting|poison|venom|misery|attack|attacking|insult|insulting)',
        '(know|met|recognise|recognize|familiar with) (your|his|her|this) (type|sort|kind)$',
        '(complain|complaining|moan|moaning) for (sport|fun|a living|a hobby|the sake of it)',
        '(no|without|zero) (photo|face|avatar|picture|followers|posts) *4 (no|without|zero|<number>|one|two|three|four|five|six) (photo|face|followers|posts|friends|contacts|name)',
        '(account|profile) (with|without) *1 (photo|followers|picture)',
        '(here|came here|only here|just here|come here) *1 to (troll|hate|stir|wind us up|moan|cause trouble|make trouble|pick a fight|start a fight)',
        '(without|enough|stop|less|of|with|spare us|despite) (all)? (the|your|this|that)? trolling',
        `(know|recognise|recognize|spot|smell|seen|see|know how to spot) *1 (a|an|the|your)? *1 ${foe}`,
        '(account|accounts|profile|profiles) *2 (created|made|opened|set up|invented) *2 (to|for) *2 (attack|hurt|damage|harm|smear|troll|complain|hate|annoy|discredit)',
        '(smear|hate|orchestrated|coordinated) (campaign|attack)',
        '(nothing better|too much time|plenty of time) *2 (to do|on (their|your|her|his) hands)',
        '(some|certain) people *2 (live|love|exist|just love|only come) *1 to (complain|moan|hate|whinge|criticise|attack|stir)',
        '(trolling us|stop trolling|you trolling|are trolling|were trolling|just trolling)',
        `${foe} (gonna|going to|will|always) (troll|hate|moan|complain)`,
        '(enough|no time|no patience|no room|no place) (for|with) *1 (the|your)? *1 (trolls|haters|trolling|keyboard warriors|moaners|whiners)'
      ]
    },
    complainers: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        `${foe} *3 ${complain}`,
        `(handful of|a few|couple of|some|usual|same|same old|those|all the|bunch of|couple) *1 (of the|of|old)? *1 (trolls|haters|keyboard warriors|moaners|whiners|whingers|serial complainers|professional complainers|drama queens|karens|crybabies|time wasters)`,
        `${complain} *3 ${foe}`
      ]
    },
    // In a post it may be the one under the bridge.
    name: {
      despite: ['negated'],
      patterns: [
        '(trolls|haters|keyboard warriors|moaners|whiners|serial complainers|professional complainers)',
        '(fishing|angling|chancing it|trying it on|on the take|holding out) *1 (for|after) *1 (a|an|some)? *1 (free|freebie|freebies|refund|discount|voucher|compensation|handout|payout|upgrade)',
        `(not|never|stop|avoid|without) *2 (feed|feeding|engage|engaging|answer|answering|reply|replying|respond|responding|rise|rising|give|giving|dignify|indulge) *2 ${kind}`,
        `${kind} *2 ((live|lives|thrive|thrives|feed|feeds) *1 (on|for|off)|(only|just|always) (come|comes|turn|turns|show|shows|pop|pops|appear|appears)|left hungry)`
      ]
    },
    // A fraud, not a person who complains.
    fraud: {
      despite: ['negated', 'questioned'],
      patterns: [
        '(is|are) not (us|ours)',
        'not (us|ours)',
        '(impersonating|impersonator|phishing|scam|scammers|fraudsters|pretending to be us|posing as)',
        '(do not|never) *2 (click|open|share your|send (money|it)|pay|give (it|them) (your|any))',
        '(our|with our|using our|under our) *2 (name|logo|photo|photos|picture|identity)',
        '(asking|asks|ask) (people|you|customers|followers|fans)? *2 (for)? *1 (money|card|cards|bank|details|data|password|passwords|payment|deposit|deposits|code|codes)',
        '(our|the) (only|one|official|real) *1 (account|profile|page)'
      ]
    }
  },
  messages: {
    called: {
      reason: 'Unexpected label for people who complain “{text}”, expected an answer to what they say',
      note: 'Whoever names a fault, a date or a wish is a customer, however rude. Take the label out and answer the matter; if it really is a troll, the label is the answer they were after.'
    }
  }
} satisfies Words
