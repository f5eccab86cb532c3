import type {Words} from '../../src/define-rule.js'

const public_ = '(people|folk|folks|everyone|everybody|neighbours|neighbors|locals|others|parents|drivers)'
/** Who says it, and nobody knows them. */
const somebody =
  '((a|an|some|one|another) *1 (bloke|fella|fellow|chap|guy|lad|lass|lady|woman|man|girl|boy|kid|friend|mate|pal|cousin|uncle|aunt|auntie|neighbour|neighbor|customer|client|guest|visitor|passenger|passer-by|walker|driver|cabbie|courier|postman|postie|milkman|nurse|teacher|parent|mum|dad|regular|local|farmer|fisherman|builder|plumber|supplier|rep|insider|punter|resident|tenant)|someone|somebody|(one|some|a few|a couple) of (our|the) *2 (regulars|drivers|customers|neighbours|neighbors|guests|passengers|couriers|suppliers|locals|lads|girls|parents|members|clients|staff)|my (cousin|neighbour|neighbor|brother-in-law|sister-in-law|uncle|aunt)|the (postman|taxi driver|lads)|taxi drivers)'
const channel = '(whatsapp|telegram|facebook|nextdoor|reddit|tiktok|group|groups|chat|chats|forum|forums)'

export default {
  summary: 'A rumour passed on',
  phrases: {
    // Enough alone.
    rumour: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        '(rumour|rumor|rumours|rumors|gossip|word) (has|have) it',
        '(rumour|rumor|rumours|rumors) *2 (going round|going around|flying|circulating|is that|are that|say|says|of a)',
        '^(pass it on|word from)',
        'word (is|on the street|in the trade|around town|from inside)',
        '^word (in|on|at|around|from) *4 is',
        '(being|been) (whispered|rumoured|rumored|bandied|mooted)',
        '(pinch|grain) of salt',
        '(can not stand it up|do not know if (it|this) is true|no idea if (it|this) is true|not sure (if|whether) (it|this) is true)',
        '(sources|a source|one source|insiders) (say|says|tell|tells|close|who|inside|at|in)',
        '(saw|seen|read) (it|this|that)? *1 (on|in) (a|the|some|one of the) *2 (group|group chat|thread|forum)',
        '(we|i) (have)? *1 (heard|hear|hearing) (from a|from someone|on the grapevine|through the grapevine|whispers|rumours|rumors|they are|it is|he is|she is|the council)',
        'a little bird',
        '^(so they|so people|people|some) (say|tell us|are saying)$',
        '(so|or so) (they|people) say',
        '(leaked|leak|leaks) *1 (photo|photos|document|memo|list|price|suggests|says)',
        '(a|my|our) (friend|cousin|mate|neighbour|neighbor|contact) (who works|at|in|of a friend|with a friend|inside)',
        '(someone|somebody) *1 (cousin|mate|aunt|auntie|friend|brother|sister|neighbour|neighbor)',
        '(pass it on|share|share this|rt|save this) before (they|it|this) *2 (delete|deletes|deleted|removed|gone|taken)',
        '(reliable|inside|anonymous|secret|trusted|well-placed) (source|sources|information|tip)',
        '(forwarded as received|the media (will not|do not) (tell|say))',
        '(not official|nothing official|nothing confirmed|you did not hear it)',
        '(unconfirmed reports|(unconfirmed|not confirmed) but)',
        '(got it|heard it|had it|have it) *2 from (someone|somebody|a man|a woman|a guy|a lady|a driver|a friend)',
        '^(breaking|exclusive) *8 (apparently|reportedly|allegedly|rumoured|rumored)',
        '(nobody|no one|they|neither) *4 (will not|wants to|want to|would not|will) (confirm|deny|admit)',
        '(reached|reaches|come to|came to) our ears',
        '(on good authority|so we hear|ear to the ground|the story going round)',
        '(audio|message|whatsapp|screenshot|voice note) *3 (going round|going around|doing the rounds|circulating)',
        `(from|by|to) what ${public_} (are|is|have been|keep)? *1 (say|says|saying|post|posting|share|sharing|writing) *2 (in|on|across) *3 ${channel}`,
        'what is (doing the rounds|going round|going around|circulating)',
        '(message|messages|post|posts) (doing the rounds|going round|going around|circulating)',
        '(got|had|received|been sent|forwarded) (a|an|this) *1 (voice note|audio|forwarded message|screenshot) *1 (saying|that|claiming)',
        `(being|been) (sent|told) *2 (in|on) *3 ${channel}`
      ]
    },
    // “Heard about our new oven?” asks.
    heard: {
      despite: ['hypothetical'],
      patterns: [
        '^(hearing|heard) (that|from|whispers|rumours|rumors|there|talk)',
        '(we|i) (have)? *1 (heard|hear|hearing) (that|about (a|an|another|some|plans|two))'
      ]
    },
    hedge: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(apparently|allegedly|supposedly|reportedly|seemingly)',
        `(from|by|to) what ${public_} (are|is|have been|keep)? *1 (say|says|saying|tell us|telling us)`,
        '(they|people|folk|some|locals|regulars|neighbours|neighbors) (in the queue|at the market|on the street|round here)? (say|reckon|are saying|tell us|swear)',
        `${somebody} *5 (says|said|say|tells|told|tell|swears|swear|reckons|reckon|mentioned|whispered|claims|claim|heard|hears)`,
        `${somebody} (was|were|has been|have been|got|been|being) *1 told`,
        'word *1 (going|doing|passed|passing) *1 (round|around|rounds) *5 (is|was)',
        '(a group of|several|some|local|worried|many) *1 (parents|residents|neighbours|neighbors|mums|mothers|locals|people|customers|users|drivers|shopkeepers) *1 (say|claim|swear|insist|report|reckon|are saying|believe)',
        '(seen|posted|shared|circulating|spreading|said|reported) (on|in|around|across) *2 (whatsapp|telegram|facebook|nextdoor|reddit|groups|group|chats|forum|forums|town|village|estate)',
        '(whatsapp|telegram|facebook|nextdoor|reddit|groups|chats) *2 (says|say|saying|is full of|are full of|are saying)',
        '(we are|i am|(we|i) have been) (told|hearing|reliably informed)',
        '(my|our|the|a) *1 (barber|hairdresser|postman|milkman|plumber|butcher|bartender|nurse|teacher|cousin|neighbour|neighbor|landlord|mechanic|taxi driver|builder) *2 (says|said|told|tells|reckons|swears|heard|mentioned)',
        '(talk|whispers|chatter|murmurs|mutterings) (is|of|that|are|about)',
        '(the buzz|the talk|the whisper) (is|of|on|in|around)',
        '(may|might|could) *1 (be|have) (signed|closing|closed|moving|shutting|leaving|bought|sold)'
      ]
    },
    news: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(rats|cockroaches|culled|bird flu|outbreak|roadblocks|roadblock|raid|something in the|leak|outage|hurt|injured|crash|explosion|fire|evacuated|police|robbery|robbed|burglar|burglars|burglary|break-ins|scam|scammers|gang|fake|flood|floods|flooded|flooding|watering down|watered down|exploded|shooting|stabbing|stolen|missing|kidnapped|blackout|strike|rate|drops|dropping|medical|petrol|fuel|power|water|tariff|curfew|close|closes|closing|closed|shut|shutting|shuts|ban|banned|banning|signed|signing|sold|selling up|bought|buying|merging|merger|bankrupt|scrapping|scrapped|sacked|fired|resign|resigning|arrested|recall|recalled|poison|poisoned|contaminated|virus|opening a|taking over|strike|demolished|turned into|axed|cancelled|joining|lands|landing|transfer|deal|split|pregnant|divorce|layoffs|cuts|shortage|rationed|lockdown|tax|fined|closure)',
        '(to|will|may|could) sign',
        'signs (for|with)'
      ]
    },
    // Of others, not yet so.
    future: ['(is|are|was|were) (going to|about to|set to|due to|planning|thinking of|being)', '(want|wants|plan|plans|will) (to)?'],
    ours: ['(we|us|our|you|your|yours)'],
    // Said in order to correct it.
    denial: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(not|is not|are not) true',
        '(we have not|we did not|has not|have not)$',
        '(false|untrue|hoax|fake news|(is|are|was|were) fake|wrong|debunk|debunked|nonsense|fact check|fact-check|no truth)',
        '(we are|we have) not (closing|moving|selling|leaving)',
        '(is|are|was|were) not (from|by|sent by|written by) us',
        '(we|us) (did not|do not|never) (send|sent|write|wrote|text)',
        '(scam|scams|phishing|fraud) (alert|warning|message|text|email|call)',
        '(word is out|some of you)'
      ]
    },
    // Said after it, what is so instead.
    contrary: [
      '^(it|they|that|this|we|he|she|there) (is|are|was|were|has|have|will|do|does|did) not$',
      '(is|are|stay|stays|remain|remains|run|runs|running|open|opens) (open|as (usual|normal|planned|always|ever))'
    ],
    // What was checked, or is being checked, is no rumour.
    checked: ['(we|i) (have)? *1 (checked|verified)', '(we are|i am) *1 (checking|asking|looking into)']
  },
  messages: {
    rumour: {
      reason: 'Unexpected rumour “{text}”; expected what is confirmed, and by whom',
      note: 'From a brand’s account a rumour reads as news, and the correction never reaches as far. Wait until somebody who knows confirms it, name them, or say that you do not know yet.'
    }
  }
} satisfies Words
