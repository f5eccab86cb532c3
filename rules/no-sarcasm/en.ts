import type {Words} from '../../src/define-rule.js'

const notice =
  '(noticing|finding out|discovering|spotting|working *1 out|counting|managing to|realising|realizing|figuring|learning to|your (discovery|patience of|detective|powers|keen|sharp|eagle))'

/** Somebody, or an animal, for whom one may be sorry in earnest. */
const ward =
  '(son|sons|daughter|daughters|kid|kids|child|children|toddler|baby|lad|lass|grandson|granddaughter|mother|father|mum|mom|mam|dad|mummy|daddy|gran|nan|nana|granny|grandma|grandad|grandpa|grandmother|grandfather|brother|sister|aunt|auntie|uncle|nephew|niece|husband|wife|partner|neighbour|neighbor|dog|dogs|puppy|pup|cat|cats|kitten|rabbit|bunny|hamster|parrot|budgie|horse|pony|pet|pets)'

export default {
  summary: 'Mockery of the person who wrote: false praise, false alarm, false pity',
  phrases: {
    mockery: {
      despite: ['questioned', 'quoted'],
      patterns: [
        '(well (spotted|done|played)|nice one|good job|good work|bravo|congratulations|congrats|top marks|thanks|thank you|ok|okay|wow|sure|alright|right|brilliant|genius) (sherlock|einstein|captain obvious|columbo|detective|princess|your (majesty|highness|lordship|ladyship)|picasso|poirot|miss marple)',
        '(the|our|your)? *1 (internet|grammar|spelling|typo|fun|fashion|punctuation) police',
        '(state funeral|royal commission|emergency summit|security council|stop the presses|hold the front page|crime of the century|scandal of the century|tragedy of the century)',
        '^(sherlock|einstein|captain obvious|snowflake|drama queen|your (majesty|highness))$',
        "(cry me a river|bless your (cotton)? socks|world's smallest violin|smallest violin|my heart bleeds|our hearts bleed|first world problem|first world problems|must be fun at parties|boo hoo|diddums|cool story bro|ok boomer|okay boomer|sucks to be you)",
        '^(get over it|deal with it|whatever you say|cool story|who asked|(nobody|no one) asked (you)?|tough luck)$',
        'do (enlighten|educate|regale|illuminate) (us|me|everyone)',
        '^(coming from|this from|rich from|bold from|rich coming from|bold words from) (the|a|someone|somebody|some) *1 (man|woman|person|guy|bloke|lady|lad|one|account|profile|who|expert|chap|fella|girl|boy|mum|dad)',
        '(alert|call|tell|notify|phone|ring|inform|contact|someone call|somebody call) (the)? (waambulance|nasa|united nations|un|pope|king|president|prime minister)',
        '(yes|sure|right|ah|oh|of course|yeah) (and)? because (clearly|obviously|of course|we (all|just|love|enjoy|have nothing|sit|live|control|own|make|run|invented)|that is (exactly|definitely|clearly))',
        '(forgive|excuse|pardon|sorry) (us|me|we)? for (breathing|existing|being (human|only human|alive)|having (a life|lives)|daring)'
      ]
    },
    // In earnest where nobody complains, or where the brand is sorry.
    doubtful: {
      despite: ['questioned', 'quoted'],
      patterns: [
        '(well done|good job|good work|bravo|congratulations|congrats|thanks|thank you|ok|okay|wow|sure|alright|right|brilliant) (genius|professor|champ|champion|hero|superstar)',
        '(congratulations|congrats|well done|bravo|wow|amazing|impressive|clever|brilliant|great|excellent|hurray|hooray|gold star|applause) *2 (you|somebody|someone) (can|know how to|knows how to|learnt to|learned to|have learned to|has learned to|found|has found|have found) *1 (count|read|write|type|spell|add|subtract|tell the time|measure|weigh|use a|the caps|the keyboard|google|the internet)',
        "(minute's silence|minute of silence|national mourning|half mast|half-mast|candlelit vigil|public inquiry|disaster movie)",
        '(come|came|comes|get|got|win|won|find|found) *4 (in|with|from) *2 (cereal|cracker|christmas cracker|raffle|lucky dip|happy meal)',
        '(somebody|someone) *1 (been|is|has been|was) *1 (bored|counting|measuring|keeping count|up all night)',
        '(do|did|will|would) you also (weigh|measure|count|time|inspect|photograph|iron|polish)',
        `(congratulations|congrats|well done|bravo|kudos|hats off|full marks) (to you)? (on|for) ${notice}`,
        '(want|like|fancy|deserve|give (you|him|her|them)) (you)? (a|your|the) (medal|trophy|biscuit|cookie|prize|sticker|gold star|round of applause|standing ovation|certificate)$',
        '(thanks|thank you) *1 (for|so much for) (the|your|that|this) *2 (lesson|lecture|novel|essay|wisdom|sermon|masterclass|ted talk|education|performance|drama|poetry|rant|tantrum|life story|lovely (tone|attitude|manners)|charming)',
        '(how|however|how on earth) (ever)? (will|did|do|can|could|would) you (ever|possibly)? (cope|survive|manage|sleep|carry on|go on|live|recover|bear)',
        '(what|such) a (tragedy|drama|catastrophe|hardship|scandal|revelation|discovery|plot twist|bombshell|shock|shocker|surprise|scoop)$',
        'how *2 (careless|thoughtless|inconsiderate|rude|selfish|cruel|dare|silly|foolish|dreadful|terrible|awful|wicked|beastly|heartless|clumsy|remiss|mean|evil|monstrous) *1 of (us|me|our|the team)',
        '(share|frame) *1 (your|that) *1 (degree|diploma|qualification|qualifications|phd|doctorate|credentials|expertise|wisdom|thesis)',
        '^says (the|a|someone|somebody) *1 (man|woman|person|guy|bloke|lady|lad|one|account|profile|who|expert|chap|fella)',
        '(alert|tell|inform|call) the (press|media|papers|newspapers|army|bbc|michelin guide)',
        '^(breaking news|newsflash|news flash|spoiler alert|fun fact|plot twist|shock horror|quelle surprise|shocker|who knew|imagine that|no way really|you do not say|say it is not so|colour us (shocked|surprised)|color us (shocked|surprised)|princess|bless your heart)',
        '(not|no) *1 (psychic|psychics|mind readers|mind reader|clairvoyant|clairvoyants|magicians|wizards|miracle workers|fortune tellers|telepathic|gods|mystic meg)',
        '(crystal ball|magic wand|rocket science|carrier pigeon|rose petals|silver platter|butler)',
        'we (sit|live|exist|just sit|do nothing|wake up) *6 (all day|to (ruin|annoy|make your)|just to|every morning)',
        '(what|quite|such) a (charmer|ray of sunshine|delight you are|bundle of joy|detective|critic|connoisseur|expert|mastermind|genius|comedian)',
        '(funny|strange|odd|curious|weird) (how|that) *8 (other|others|everyone|everybody|only you|until)',
        '(unlike the rest of (us|the world|humanity)|the rest of (us|the world|humanity) (manage|managed|manages|have to|has to|cope|copes|seem|seems|get by|gets by|work|sleep|wait))',
        '(delighted|glad|thrilled|pleased|happy|lovely|nice|good|great|impressed|impressive|marvellous|wonderful|amazing|touched|honoured) (that)? (you|someone|somebody) (still|actually)? (found|find|had|have|has|took|made|managed) (the|some|so much)? *1 time (to|for|and)',
        '(want|like|fancy) *1 a (medal|trophy|certificate)',
        '^(bravo|good for you|nice try|clever you|well done you|lucky you|hilarious|how funny|so funny|so brave)$'
      ]
    },
    pity: {
      despite: ['questioned', 'quoted'],
      patterns: [
        '(oh|poor|aw|aww) (no)? (poor|what a) (you|thing|baby|lamb|darling|tragedy|drama|nightmare|hardship|ordeal|shame for you)',
        '(how|so) (awful|terrible|dreadful|tragic|traumatic|devastating|inconvenient|exhausting|unfair) (for|of) you'
      ]
    }
  },
  comment: {
    ward: {
      despite: ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [ward]
    }
  },
  messages: {
    sarcasm: {
      reason: 'Unexpected sarcasm “{text}” in a reply, expected an answer in earnest',
      note: 'A joke at the customer’s cost is read by everyone who might be next. Take up what they said in plain words; be funny about yourselves, or not at all.'
    }
  }
} satisfies Words
