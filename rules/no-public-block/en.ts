import type {Words} from '../../src/define-rule.js'

const blocked =
  '(blocked|banned|muted|reported|kicked (off|out)|thrown off|(removed|restricted) from (this|our|the) *1 (page|group|community|comments|server|channel|chat)|barred|ejected|blacklisted|booted|binned|shown the door)'
const place = '(page|group|feed|wall|community|channel|server|discord|forum|comments|comment section|newsletter|mailing list)'
const somebody =
  '(him|her|them|you|<mention>|this user|that user|this guy|this man|this woman|this person|the user|the person responsible|the individual|the troll|the trolls|trolls|haters|keyboard warriors|moaners|a troll|a hater|a few people|several people|some people|a few of you|the culprit|idiots|users|people|accounts|the commenter|commenters|this troll|a user|a person|a man|a woman)'

export default {
  summary: 'Blocking or reporting somebody, announced in public',
  phrases: {
    block: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '<mention> (has been|have been|was|were|is|are|got|gets) *4 (blocked|banned|muted|booted|blacklisted|shown the door)',
        '(another|two|three|four|five|six|seven|eight|nine|ten|<number>) more (blocked|banned|muted|booted)',
        '(makes|make it) *1 (two|three|four|five|six|seven|eight|nine|ten|<number>) (blocked|banned|muted|booted)',
        `(you are|you have been|you are now|you have just been|you are hereby|you just got|you get|that is you|consider yourself|that gets you|and you are|now you are|you will be|you will get|you will find yourself|find yourself|you are getting|you are about to be) *1 (permanently|promptly|officially|now|hereby|also|just|instantly|being)? *1 ${blocked}`,
        `(we|i) (have|had)? *1 (just|now|already|finally|permanently|happily|officially|therefore)? *1 ${blocked} *2 ${somebody}`,
        `(we|i) (will|shall|are going to|am going to|will have to|have to|will be|are|am|are about to|can) *2 (block|blocking|ban|banning|mute|muting|report|reporting) *1 (you|him|her|them|<mention>|this user|that user|this person)`,
        '^(blocked|banned|muted)$',
        '(earned|earn|won|win|bought|bagged|deserve|deserves|deserved|get|gets|got|have|enjoy|here is|here comes|that is|worth) *2 (yourself|himself|herself|themselves)? *1 (a|your|his|her|the|instant|permanent|lifetime) *1 (block|ban|mute)$',
        'you (are|will be|have been|get|were) *1 (off|out of|gone from|barred from|thrown off|no longer (on|in|welcome on|welcome in)|not welcome (on|in)) *1 (our|this|the) (page|group|feed|account|comments|community|channel|server|discord|thread)',
        `(kicked|thrown|booted|turfed|escorted|ejected|barred|banned|expelled|slung) *4 (off|from|out of) (the|our|this) *1 ${place}`,
        '(accounts|users|profiles|followers|members|commenters|people|trolls) *3 (lost|lose|have lost|no longer have|without|denied) (their)? access',
        '(block|ban|mute|remove) (button|hammer)',
        '(your|his|her|their) (access|account|profile|membership) *3 (revoked|withdrawn|ended|cut off|blocked|terminated)',
        `^(blocked|banned|muted|reported) (and|plus) (blocked|banned|muted|reported|deleted|gone|moving on|next|goodbye)`,
        `^${blocked} *1 (bye|goodbye|next|off you go|and gone|and good riddance|enjoy|have a nice)`,
        `(block|blocked|blocking|ban) (and|plus) (report|reported|delete|move on|ignore)`,
        `<number> *3 (people|users|trolls|haters|accounts|keyboard warriors|commenters|moaners|idiots|profiles) *1 (were|have been|got|are|are now)? *1 ${blocked}`,
        `(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|dozens of|several|a dozen) *2 (people|users|trolls|haters|accounts|keyboard warriors|commenters|moaners|idiots|profiles) *1 (were|have been|got|are|are now)? *1 ${blocked}`,
        `(block|blocked|banned|ban) (list|button|hammer) *4 (today|week|for|on|ready|out|is|has|grows|growing|welcome|meet)`,
        `(welcome to|added to|joined|straight to|hello) (our|the) (block|blocked|ban|banned) list`,
        '(user|troll|hater|account|commenter) (blocked|banned|muted|has been blocked|has been banned|was blocked|was banned|is blocked|is banned|is now blocked|is now banned)',
        '(kindly|please)? block yourself',
        '(one|another) (less|fewer) (moaner|troll|hater|idiot|clown|keyboard warrior|follower)'
      ]
    },
    exit: {
      despite: ['questioned', 'hypothetical'],
      patterns: [`(that is|that was|there goes|say goodbye to|wave goodbye to) *2 (off|out of|gone from) (the|our|this) ${place}`]
    },
    // A fraud, not a person.
    warning: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(is|are) not (us|ours|our|we|affiliated|genuine|official|me)',
        '(impersonat|impersonating|impersonator|impersonators|impersonation|impostor|impostors|imposter|imposters|phishing|scam|scams|scammer|scammers|fraud|fraudulent|fraudsters|pretending to be|posing as|fake account|fake accounts|fake page|fake profile|fake giveaway|fake prize|spam accounts|spam account|spammers|bots|hacked|hacker|hackers|suspicious)',
        '(banned|blocked) *4 (game|games|match|matches|race|races|season|seasons)',
        '(do not|never) *2 (click|share your|send money|give your|pay|reply to them|enter your)'
      ]
    }
  },
  comment: {
    // They report abuse, or their own card or account is blocked.
    plea: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(blocked|block|banned|ban|suspended|locked|restricted) *4 (me|my|our|account|card|number|profile|access|user)',
        '(my|our|account|card|number|profile|access|i|been|get|got|am|was) *3 (blocked|banned|suspended|locked|restricted)',
        '(someone|somebody|a user|this user|this person|this account|an account|fake account|this man|people|guy|troll|trolls) *4 (insult|insulting|insults|abuse|abusing|abusive|harass|harassing|harassed|threatening|threatened|messaging|sending|sends|keeps|pretending|posing|impersonating|scamming|spamming|swearing|bullying|using my|stole)',
        '(report|reporting|reported|block|remove|ban) (this|that|him|her|them|the) *2 (user|account|person|profile|comment|comments|troll|spammer)?'
      ]
    }
  },
  lists: {
    /** A name or a pronoun: “that’s Colin off the page”, not “that’s the typo off the page”. */
    somebody: /(?<=\S )\p{Lu}\p{Ll}|(?<!\p{L})(?:you|him|her|them)(?!\p{L})/u
  },
  messages: {
    block: {
      reason: 'Unexpected announcement of a block “{text}”, expected to do it without a word',
      note: 'Told in public, a block is a trophy for whoever provokes, and a threat to everybody else who might complain. Block or report in silence, keep a screenshot, and let the pinned house rules speak.'
    }
  }
} satisfies Words
