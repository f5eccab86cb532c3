import type {Words} from '../../src/define-rule.js'

const love = '(boyfriend|girlfriend|ex|ex-boyfriend|ex-girlfriend|hubby|situationship|crush|fiance|fiancé|fiancée|tinder date)'
const home =
  '(landlord|landlady|flatmate|flatmates|roommate|housemate|mother-in-law|therapist|hangover|period|dating life|love life|wisdom teeth|divorce|hen do|stag do)'
const family =
  '(mum|mom|dad|nan|gran|granny|sister|brother|kids|son|daughter|wife|husband|cousin|auntie|uncle|cat|dog|mates|bestie|bed|sofa|couch|weekend|birthday)'

export default {
  summary: 'Private life on the brand’s account',
  phrases: {
    // Enough alone.
    private: [
      `(my|else 's) ${love}`,
      `my ${home}`,
      '(the|me) (wife|missus|hubby|mother-in-law)',
      '(my|me|me and the) other half',
      'my *1 (op|surgery|colonoscopy|biopsy|vasectomy|mri|smear test|root canal|blood test|hospital appointment|rash|piles|bladder|bowels|ivf|divorce lawyer|credit card|overdraft|mortgage|tattoo|hen|stag|snoring|tinder|hinge|bumble|psychiatrist|gynaecologist)',
      '(can not (sleep|get out of bed)|(can not|could not) stop (crying|googling|thinking about (him|her)))',
      'sleep a wink',
      '(anyone|anybody|who else is|who is) *1 (up|awake) *1 (this hour|late)',
      '(he|she) (has not|did not|never|still has not) *1 (text|texted|call|called|reply|replied|ring|rung) (me)? (back)?',
      '(he|she) (left me|proposed|ghosted me|blocked me)',
      '(i am|me and *2 are|we are) (having a baby|getting married|getting divorced|expecting a baby|pregnant)',
      '(wine|gin) o clock',
      '(kids|baby|little one|toddler) *2 (asleep|in bed|at his mum|at nursery)',
      'i *1 (swiped|binged|binge-watched|snogged|kissed|threw up|puked|vomited|blocked him|ate the whole|ate a whole|miss him|miss her|miss you|love him|love her|hate my|need a (wee|nap|drink|hug|man|girlfriend|boyfriend|life)|(passed|failed) my)',
      '^(i am|am|also|and|anyone|btw)? *1 (selling|flogging) my',
      '(lost|dropped|forgot) my *1 (phone|keys|wallet|purse|passport)',
      '(i|i am|am) *1 (calling|called|phoning|phoned) in sick',
      '(i|i am|i will be) *2 late (for|to) work',
      'my (flat|apartment|bedroom|driving test|exams|gcses|a-levels|weigh-in|therapy|counsellor|in-laws|mother in law|ex-wife|ex-husband|stepmum|stepdad|toddler|newborn)',
      'my *1 (back|head|feet|stomach|tummy|throat|tooth|teeth|hair|legs|boobs|bum) (is|are|has|have) (killing|gone|aching|agony|falling)',
      '(woke|wake|waking) up *4 (hangover|hungover)',
      '(nursing|have|got|having|with|this|stinking|massive|raging|horrible|terrible|killer) *2 hangover',
      '(i|i am|am|was|got|get|so|still|well|woke up|bit) (hungover|drunk|wasted|hammered|plastered|tipsy|knackered|heartbroken|dumped|single again)',
      '(wine|wines|pints|beers|gins|tequilas|shots|margaritas|cocktails|proseccos) (deep|down)',
      '(texted|ghosted) me (back)?',
      'text me back',
      '(first|second|third|tinder|hinge|bumble|blind|hot) date (tonight|last night|tomorrow|with)',
      '(me|us) and the (girls|lads|boys|gang|missus|mrs|hubby)',
      'who needs (men|women|boys|girls)',
      '^(off|i am off|going|heading) to (bed|the beach|the gym|the pub|sleep)',
      '(i|we|she|he) (just)? (broke up|split up) with',
      '(dumped|cheated on|ghosted|proposed to) me',
      '(till|until) (payday|pay day)',
      '(worst|best) *2 (night|weekend) of my life',
      'wish me luck',
      '(i am|i was) (crying|sobbing|in love|pregnant|bored|so bored|so tired|sick of|so over|dying)',
      'i (can not|could not) be (bothered|arsed|assed)',
      'i *1 (overslept|fancy (him|her)|got dumped|got engaged|miss (him|her|my))',
      '(do not|nobody) (text|call|ring|ask|talk to) me',
      '(wrong account|not the work account|thought this was my|forgot to switch accounts)',
      '(good night|goodnight|night night) (twitter|world|all)',
      '(moved|moving) out (this morning|today|last night|on me)',
      '(moving|move|going|go) back *1 (to|in with) (my)? *1 (mum|mom|parents|dad|nan)'
    ],
    // What one says to one's own people: enough in a reply, and in a post that speaks to nobody else.
    message: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(text|ring|message|call|whatsapp) me (when|once|as soon as) you (get (home|in|back)|land|landed|are (home|up|awake)|wake)',
        '(come|pop|get yourself|head) (over|round) to (mine|my place)',
        '(bring|return|got|forgot) (me)? (back)? my *1 (charger|keys|jumper|coat|jacket|hoodie|dress|headphones|umbrella)',
        '(moved|moving|taken|took) (his|her) (stuff|things|clothes) out',
        '(he|she) (is|has)? *1 (taken|took) (the|my) (dog|cat|telly|tv|kids)',
        '(since|when|after) (he|she) (moved out|walked out)',
        '(walked|walks|walking) out on (me|us)',
        '^(anyone|anybody) (else)? *1 (awake|still up)$'
      ]
    },
    // A message to one's own people, by a word for them and an errand.
    kin: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '^(mum|mom|mummy|mommy|mam|dad|daddy|nan|gran|babe|babes|hun|hon|sis|bro|auntie)$',
        '^(hi|hey|hello|ok|okay|yes|no|sorry) (mum|mom|mummy|mommy|dad|daddy|nan|gran|babe|hun|honey|darling|sis)$'
      ]
    },
    errand: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(i am|am|will be|be|just) *2 (home|late|leaving|on my way|outside|on the (bus|train)|stuck)',
        '(on my way|leaving now|running late|home (in|by|at|late)|at the (shops|supermarket)|for (tea|dinner|supper)) $',
        '(can|could|will|did) you (pick|get|grab|bring|leave|put|take|feed|let|call|ring|record|collect)',
        '(shall|should) (i|we) (pick|get|grab|bring|take|come)',
        '^(call|ring|text|pick|leave|put|bring|feed|tell|save) (me|up|the|some|him|her|your)',
        '(says|said) (you|he|she|to) *1 (bring|park|pick|come|get|call|take)'
      ]
    },
    party: {despite: ['questioned', 'negated', 'hypothetical'], patterns: ['(happy|thank|thanks|day|gift|gifts|proud|love you|birthday|christmas)']},
    public: ['(we|our|us|you|your|yours|free|open|closed|book|thank|thanks|tickets|visit|join)'],
    // Needs a mood beside it: a founder speaks of a mother, too.
    family: [`my ${family}`],
    mood: {
      despite: ['negated', 'questioned'],
      patterns: [
        '^(ugh|argh|omg|fml|jeez|sigh|meh|anyway|yay|woohoo|lol)',
        '(again|finally|last night|this morning|at last|at 3am|at 2am|in hospital|still not|apparently|jealous|furious|fuming)',
        '(worth it|zero regrets|no regrets|over it|fml|lol|lmao|knackered|send help|never again)',
        'i *1 (hate|need to|should|really need|can not wait|can not believe|just want|am not|swear)',
        '(all day in bed|lie in|in my pyjamas|in my pjs|mondays)'
      ]
    },
    // In a post, beside “I” or “my” in one sentence.
    self: ['(i|me|my|myself)'],
    life: [
      '(hangover|hungover|wine|gin|prosecco|vodka|tequila|pint|pints|clubbing|nightclub|bed|nap|overslept|sofa|couch|pyjamas|pjs|netflix|finale|asleep|awake|takeaway|dumped|snogged|cry|cried|crying|kissed|tinder|divorce|pregnant|laundry|overdraft|payday|duvet|heartbreak)',
      '(the kids|to bed|(kitchen|bathroom|bedroom) floor|takeaway|ordered (thai|pizza|chinese|indian|curry)|(his|her) *1 (girlfriend|boyfriend|wedding)|spare room|housemate)',
      '(got home|getting home|home alone|(the|his|her|all the|their) *1 (dishes|washing up|washing-up|hoovering|toilet seat)|snog|snogging)',
      '(boyfriend|girlfriend|hubby|roommate|flatmate|in-laws|diet|flu|toothache|sunburn|therapist|anaesthetic|anesthetic|biopsy|migraine|on antibiotics|cramps|insomnia|snores|snoring|constipated|constipation|colonoscopy|xbox|playstation|honeymoon|landlord|alimony|dissertation|lottery|night out|lie-in)'
    ],
    // Somebody of the brand speaks under a name.
    introduction: {despite: ['quoted', 'questioned', 'negated'], patterns: ['i am', 'my name is', 'this is']}
  },
  /** Endings of verbs that say “we”. */
  lists: {weEndings: [] as string[]},
  messages: {
    private: {
      reason: 'Unexpected private life “{text}” on the brand’s account; expected the brand’s own subjects',
      note: 'It sounds like you, not like the brand, and most slips of this kind are posts meant for another account. Check which account is open, then leave it out or say it as “we”.'
    }
  }
} satisfies Words
