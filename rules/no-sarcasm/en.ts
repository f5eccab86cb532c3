import type {Words} from '../../src/define-rule.js'

const notice =
  '(noticing|finding out|discovering|spotting|working *1 out|counting|managing to|realising|realizing|figuring|learning to|your (discovery|patience of|detective|powers|keen|sharp|eagle))'

export default {
  summary: 'Mockery of the person who wrote: false praise, false alarm, false pity',
  phrases: {
    mockery: {
      despite: ['questioned', 'quoted'],
      patterns: [
        '(well (spotted|done|played)|nice one|good job|good work|bravo|congratulations|congrats|top marks|thanks|thank you|ok|okay|wow|sure|alright|right|brilliant|genius) (sherlock|einstein|genius|captain obvious|columbo|detective|professor|champ|champion|princess|your (majesty|highness|lordship|ladyship)|hero|superstar|picasso|poirot|miss marple)',
        '(congratulations|congrats|well done|bravo|wow|amazing|impressive|clever|brilliant|great|excellent|hurray|hooray|gold star|applause) *2 (you|somebody|someone) (can|know how to|knows how to|learnt to|learned to|have learned to|has learned to|found|has found|have found) *1 (count|read|write|type|spell|add|subtract|tell the time|use a|measure|weigh|the caps|the keyboard|google|the internet)',
        '(the|our|your)? *1 (internet|grammar|spelling|typo|fun|fashion|food|coffee|punctuation|egg|health) police',
        "(minute's silence|minute of silence|national mourning|half mast|half-mast|candlelit vigil|state funeral|public inquiry|royal commission|emergency summit|security council|stop the presses|hold the front page|crime of the century|scandal of the century|tragedy of the century|disaster movie)",
        '(come|came|comes|get|got|win|won|find|found|buy) *4 (in|with|from) *2 (cereal|cracker|christmas cracker|raffle|lucky dip|happy meal)',
        '(somebody|someone) *1 (been|is|has been|was) *1 (busy|bored|counting|measuring|keeping count|up all night|very busy)',
        '(do|did|will|would) you also (weigh|measure|count|time|inspect|photograph|iron|polish)',
        '^(sherlock|einstein|captain obvious|princess|snowflake|drama queen|your (majesty|highness))$',
        `(congratulations|congrats|well done|bravo|kudos|hats off|full marks) (to you)? (on|for) ${notice}`,
        '(want|like|fancy|deserve|give (you|him|her|them)|have|here is|send you|award|polish) (you)? (a|your|the) (medal|trophy|biscuit|cookie|prize|sticker|gold star|round of applause|standing ovation|certificate)$',
        '(thanks|thank you) *1 (for|so much for) (the|your|that|this) *2 (lesson|lecture|novel|essay|wisdom|sermon|insight|insights|masterclass|ted talk|education|expertise|expert|performance|drama|poetry|rant|tantrum|life story|lovely (tone|attitude|manners)|charming|(in)?valuable (contribution|opinion))',
        "(cry me a river|cool story|bless your heart|bless your (cotton)? socks|world's smallest violin|smallest violin|my heart bleeds|our hearts bleed|first world problem|first world problems|must be fun at parties|get over it|deal with it|boo hoo|diddums|whatever you say|cool story bro|ok boomer|okay boomer|nobody asked|no one asked|who asked|tough luck|sucks to be you)",
        '(how|however|how on earth) (ever)? (will|did|do|can|could|would) you (ever|possibly)? (cope|survive|manage|sleep|carry on|go on|live|recover|bear)',
        '(oh|poor|aw|aww) (no)? (poor|what a) (you|thing|baby|lamb|darling|tragedy|drama|nightmare|hardship|ordeal|shame for you)',
        '(what|such) a (tragedy|drama|catastrophe|hardship|scandal|revelation|discovery|plot twist|bombshell|shock|shocker|surprise|scoop)$',
        'how *2 (careless|thoughtless|inconsiderate|rude|selfish|cruel|dare|silly|foolish|dreadful|terrible|awful|wicked|beastly|heartless|clumsy|remiss|mean|evil|monstrous) *1 of (us|me|our|the team)',
        'do (enlighten|educate|teach|regale|illuminate) (us|me|everyone)',
        '(share|show|post|frame|see) *1 (your|that) *1 (degree|diploma|qualification|qualifications|phd|doctorate|credentials|expertise|wisdom|certificate|thesis)',
        '^(says|said|coming from|this from|rich from|bold from|rich coming from|bold words from) (the|a|someone|somebody|some) *1 (man|woman|person|guy|bloke|lady|lad|one|account|profile|who|expert|chap|fella|girl|boy|mum|dad)',
        '(alert|call|tell|notify|phone|ring|inform|contact|someone call|somebody call) (the)? (press|media|papers|police|newspapers|fire brigade|ambulance|waambulance|nasa|united nations|un|coastguard|army|pope|king|queen|president|prime minister|bbc|guinness|museum|historians|michelin guide)',
        '^(breaking news|newsflash|news flash|spoiler alert|fun fact|plot twist|shock horror|quelle surprise|shocker|who knew|imagine that|no way really|you do not say|say it is not so|colour us (shocked|surprised)|color us (shocked|surprised))',
        '(not|no) *1 (psychic|psychics|mind readers|mind reader|clairvoyant|clairvoyants|magicians|wizards|miracle workers|fortune tellers|telepathic|gods|mystic meg)',
        '(crystal ball|magic wand|rocket science|carrier pigeon|rose petals|silver platter|butler)',
        '(forgive|excuse|pardon|sorry) (us|me|we)? (for)? (not|breathing|existing|being (human|only human|busy|alive)|having other|daring|thinking|trying to (run|make)|closing|needing)',
        '(yes|sure|right|ah|oh|of course|yeah|and)? because (clearly|obviously|of course|that is (exactly|definitely|clearly))',
        '(yes|sure|right|ah|oh|of course|yeah) because we (all|just|love|enjoy|have nothing|sit|live|control|own|make|run|invented)',
        'we (sit|live|exist|just sit|do nothing|wake up) *6 (all day|to (ruin|annoy|make your)|just to|every morning)',
        '(what|quite|such) a (charmer|ray of sunshine|delight you are|bundle of joy|detective|critic|connoisseur|expert|mastermind|genius|comedian)',
        '(how|so) (awful|terrible|dreadful|tragic|traumatic|devastating|inconvenient|exhausting|unfair) (for|of) you',
        '(funny|strange|odd|curious|weird) (how|that) *8 (else|other|others|everyone|everybody|only you|until)',
        '(like|unlike|only you|but you) *3 the rest of (the world|us|humanity)'
      ]
    },
    doubtful: {
      despite: ['questioned'],
      patterns: [
        '(delighted|glad|thrilled|pleased|happy|lovely|nice|good|great|impressed|impressive|marvellous|wonderful|amazing|touched|honoured) (that)? (you|someone|somebody) (still|actually)? (found|find|had|have|has|took|made|managed) (the|some|so much)? *1 time (to|for|and)',
        '(want|like|fancy) *1 a (medal|trophy|certificate)',
        '^(bravo|good for you|nice try|clever you|well done you|lucky you|hilarious|how funny|so funny|so brave)$'
      ]
    }
  },
  messages: {
    sarcasm: {
      reason: 'Unexpected sarcasm “{text}” in a reply, expected an answer in earnest',
      note: 'A joke at the customer’s cost is read by everyone who might be next. Take up what they said in plain words; be funny about yourselves, or not at all.'
    }
  }
} satisfies Words
