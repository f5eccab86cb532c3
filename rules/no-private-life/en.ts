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
      '(moved|moving) out (this morning|today|last night|on me)'
    ],
    // Needs a mood beside it: a founder speaks of a mother, too.
    family: [`my ${family}`],
    mood: {
      despite: ['negated', 'questioned'],
      patterns: [
        '^(ugh|argh|omg|fml|jeez|sigh|meh|anyway|yay|woohoo|lol)',
        '(worth it|zero regrets|no regrets|so done|over it|fml|lol|lmao|knackered|send help|send wine|never again|needed that)',
        'i *1 (hate|need to|should|really need|can not wait|can not believe|just want|am not|swear)',
        '(on|at) the (sofa|couch|pub|beach) all',
        '(all day in bed|lie in|in my pyjamas|in my pjs|mondays)'
      ]
    },
    // In a post, beside “I” or “my” in one sentence.
    self: ['(i|me|my|myself)'],
    life: [
      '(hangover|hungover|wine|gin|prosecco|vodka|tequila|pint|pints|clubbing|nightclub|bed|nap|overslept|sofa|couch|pyjamas|pjs|netflix|cry|cried|crying|kissed|tinder|divorce|pregnant|laundry|overdraft|payday|duvet|heartbreak)',
      '(boyfriend|girlfriend|hubby|roommate|flatmate|in-laws|diet|flu|toothache|sunburn|therapist|dissertation|lottery|night out|lie-in|pub crawl)'
    ],
    // Somebody of the brand speaks under a name.
    introduction: {despite: ['quoted', 'questioned', 'negated'], patterns: ['i am', 'my name is', 'this is']}
  },
  messages: {
    private: {
      reason: 'Unexpected private life “{text}” on the brand’s account; expected the brand’s own subjects',
      note: 'It sounds like you, not like the brand, and most slips of this kind are posts meant for another account. Check which account is open, then leave it out or say it as “we”.'
    }
  }
} satisfies Words
