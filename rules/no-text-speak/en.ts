import type {Words} from '../../src/define-rule.js'

/** Cut words, and what they stand for. */
const whole: Record<string, string> = {
  u: 'you',
  ur: 'your',
  '2': 'to',
  '4': 'for',
  c: 'see',
  txt: 'text',
  fone: 'phone',
  fones: 'phones',
  b: 'be',
  pls: 'please',
  plz: 'please',
  plss: 'please',
  thx: 'thanks',
  tnx: 'thanks',
  thnx: 'thanks',
  thanx: 'thanks',
  thks: 'thanks',
  ty: 'thank you',
  tysm: 'thank you so much',
  gr8: 'great',
  l8r: 'later',
  l8: 'late',
  m8: 'mate',
  b4: 'before',
  '2nite': 'tonight',
  '2night': 'tonight',
  '2day': 'today',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  '2mrw': 'tomorrow',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tmw: 'tomorrow',
  tonite: 'tonight',
  nite: 'night',
  cuz: 'because',
  cos: 'because',
  coz: 'because',
  bcoz: 'because',
  bcuz: 'because',
  becuz: 'because',
  ppl: 'people',
  idk: "I don't know",
  np: 'no problem',
  luv: 'love',
  dnt: "don't",
  wld: 'would',
  shld: 'should',
  cld: 'could',
  abt: 'about',
  frm: 'from',
  msg: 'message',
  msgs: 'messages',
  plzz: 'please',
  sry: 'sorry',
  srsly: 'seriously',
  yr: 'your',
  yrs: 'yours',
  hv: 'have',
  wat: 'what',
  wot: 'what',
  sum1: 'someone',
  ne1: 'anyone',
  every1: 'everyone',
  some1: 'someone',
  any1: 'anyone',
  no1: 'no one',
  '4ever': 'forever',
  '2gether': 'together',
  bday: 'birthday',
  jus: 'just',
  kewl: 'cool',
  r: 'are'
}

// However it is meant, it is written so.
const despite = ['questioned', 'negated', 'hypothetical'] as const

export default {
  summary: 'Words cut as in a text message: “u”, “pls”, “2nite”',
  phrases: {
    cut: {
      despite,
      patterns: [
        '(ur|pls|plz|plss|plzz|thx|tnx|thnx|thanx|thks|tysm|gr8|l8r|l8|m8|b4|2nite|2night|2day|2moro|2morrow|2mrw|tmrw|tmr|tmw|tonite|cuz|coz|bcoz|bcuz|becuz|ppl|idk|luv|dnt|wld|shld|cld|abt|frm|sry|srsly|hv|wot|sum1|ne1|every1|some1|any1|4ever|2gether|kewl|jus)',
        '(c|cya|see|miss|love|thank|with|for|to|give|tell|do|did|can|will|would|could|are|have|if|when|get|let|hope|what|where|how|wish|and|because|than) u',
        'u (r|are|can|have|had|will|want|need|like|love|know|get|got|guys|all|there|so|do|did|see|should|could|would|may|might|must|feel|think|been|were)',
        '(how|where|who|we|they|u|what|prices|tickets|doors|things) r (u|we|you|they|the|open|here|on|in|so|not|now|your|our|all|still|always|going|back|ready)',
        '(r|are) u',
        'c (u|ya|you)',
        '(wait|want|wants|need|needs|like|love|back|nice|happy|able|going|how|time|ready|have|has|try|got|here|open|welcome|great|good|best|free|hope|glad|easy) 2 (see|be|do|get|go|have|meet|make|hear|know|help|u|you|come|buy|book|join|let|win|find|say|work|the|share|eat|play|our|us)',
        '(take a friend|thanks|thank you|thank u|good|ready|waiting|looking|wait|here|perfect|great|time|shout out) 4 (u|you|me|us|the|a|all|your|our|this|that|it|ur|free|everyone|my|being|coming)',
        '(there|just|only|free|available|made) 4 (u|you|me|us|your|our|ur|everyone|my)',
        '(is|what|whats|sounds|looks) gr8',
        '^np',
        '(msg|msgs) (us|me|you|for|to|if|and|with)',
        '(a|the|us a|your|this|dm or|text) (msg|msgs)',
        'yr (orders|questions|friends|own|name|order|support|patience)',
        '(happy|her|his|my|our|your|their) bday',
        '(txt|fone|fones)',
        '2 (claim|play|receive|contact|bid|skip|give|ask|tell|say|keep|think|feel|enjoy|celebrate|be|see|get|have|meet|hear|know|come|bring|send|let|learn|choose|u|ur)',
        '4 (u|ur|you|ya)',
        '(will|to|can|must|should|would|could|may|might|u) b (a|the|in|on|able|happy|back|open|here|there|so|at|sure|ready|sorry|glad|with|closed|seen|used|sent)'
      ]
    }
  },
  lists: {
    whole,
    // What is counted or numbered: “year 2 learn to swim”, “the first 2 get in free”.
    numbered:
      'year years group team table class part day chapter step option stage phase level week round lane platform gate room hall court pitch floor bus line zone area building block box volume season episode first last top next other the these those our my and or'.split(
        ' '
      )
  },
  messages: {
    textSpeak: {
      reason: 'Unexpected text-speak “{text}”, expected the whole word',
      note: 'Cut words cost readers a moment, and screen readers more than that; from a brand they read as carelessness. Write the word out, there is room.'
    }
  }
} satisfies Words
