import type {Words} from '../../src/define-rule.js'

// Outside of the quotation.
const outside = ['questioned', 'negated', 'hypothetical', 'mentioned'] as const
const work =
  '(photo|photos|photograph|reel|chart|map|painting|song|picture|pictures|pic|pics|image|images|shot|snap|video|videos|clip|meme|memes|cartoon|cartoons|comic|drawing|illustration|art|artwork|design|quote|quotes|poem|poems|text|texts|words|verse|story|joke|jokes|line|lines|post|posts|tweet|tip|list|recipe|thread|gem|beauty|one|gif|graphic|infographic|saying|letter)'
const web =
  '(the (internet|web|net|interweb|interwebs|socials)|online|internet|google|google images|pinterest|facebook|instagram|twitter|x|tiktok|reddit|tumblr|whatsapp|youtube|linkedin|imgur|social media|(another|some|a|a different|some other|one of those) (page|account|feed|profile|group|blog|site|website|forum|group chat|board)|somewhere|somewhere online|around the web|my feed|our feed|our feeds|our timeline|the timeline|the group chat)'

const maker =
  '(author|authors|artist|artists|creator|creators|photographer|photographers|poet|poets|writer|writers|owner|owners|maker|poster|illustrator|videographer|filmmaker|cartoonist)'
const clueless =
  '(no idea|no clue|not a clue|do not know|does not know|not sure|never found out|could not find out|can not remember|cannot remember|can not recall|forgot|forgotten|do not remember|wish we knew|who knows|nobody knows|no one knows|dunno|lost track of|goodness knows|heaven knows|god knows)'

export default {
  summary: 'Somebody else’s text or image without credit',
  phrases: {
    // Enough alone: it says that nobody is credited.
    disclaimer: {
      despite: ['negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        `(credit|credits|props|kudos|rights|copyright) *2 (to|go to|goes to|belong to|belongs to|with|for) (the|its|their|whoever|whomever)? *1 (${maker}|made (this|it|these)|took (this|it|the *1 (photo|shot|picture))|wrote (this|it)|drew (this|it)|snapped|shot (this|it)|owns|filmed|unknown)`,
        `${work} *1 (belongs|belong|is the property of|property of) *1 (to)? *1 (its|the|their|whoever|somebody|someone) *2 (${maker}|owns|made|took|shot|else)`,
        'credit (owner|unknown|artist|author|internet|original|due)',
        '(dm|message|contact|email|tell|ping) *2 (for|to claim|to get) *1 (credit|credits|removal)',
        '(yours|your photo|your work|your picture|your image|your words|your clip|your video) *5 (tag you|credit you|credit it|credits|add credit|give credit|add your name)',
        '(photo|photos|pic|picture|image|images|video|clip|source|author|artist|photographer|credit|credits|poet) (unknown|unidentified|uncredited|internet|the internet|pinterest|google|google images|tumblr|from pinterest|from google|from the internet|off the internet|off google|via google|via pinterest)$',
        '^unknown$',
        '(unknown|unidentified|anonymous|forgotten) (author|photographer|source|poet|creator|artist)',
        `${maker} *2 (lost to|long forgotten|forgotten|untraceable|who knows)`,
        `(not|none of) (our|our own|my|my own) ${work}$`,
        // “That post is not ours” disowns one that stands elsewhere.
        `(this|these|the) *1 ${work} *2 (is|are) not (ours|mine|our own)`,
        `^${work} *2 (is|are) not (ours|mine|our own)`,
        `${clueless} *1 (who|whose) *2 (wrote|drew|painted|penned|snapped|filmed|took the *1 (photo|picture|shot)|said (it|this)|words|photo|picture|image|clip)`,
        `not (ours|mine) ${clueless}`,
        `not (ours|mine) *1 but *5 (share|sharing|post|posting|good)`,
        `(could not|can not|cannot|unable to|failed to|tried to|trying to|no luck|without) *1 (find|finding|trace|tracing|track down|identify|identifying|locate) *1 (author|artist|photographer|creator|poet|illustrator|who *1 (wrote|drew|painted|took|made|filmed))`,
        '(no copyright infringement|no infringement) *1 intended'
      ]
    },
    // Of something that somebody made.
    unknown: {
      despite: ['negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        `${clueless} *1 (who|whose) *2 (recorded|shot|edited|came up|took (it|this|them)|made (it|this|them)|did (it|this)|work|original)`,
        `${clueless} *1 where *1 (it|this|that|they|these) *1 (came|comes|come|is|was|are|originated|originally)`,
        '(whoever|whomever|the person who) *1 (wrote|drew|painted|penned|snapped|filmed|took the *1 (photo|picture|shot)|recorded|edited|shot (it|this)|took this|made this|came up)',
        '(anyone|anybody|somebody) *1 (know|knows|recognise|recognize|tell us) *1 (who *1 (wrote|drew|painted|took|made|filmed|shot|did)|the (artist|author|photographer)|whose (photo|picture|work|words))',
        '(shamelessly|lovingly|happily|proudly|quietly|unashamedly) *1 (stolen|borrowed|copied|nicked|pinched|lifted|swiped)',
        '(thank you|thanks|thanks to|courtesy of|from) *1 (internet|the internet|tiktok|twitter|reddit|facebook)$',
        '(we|i) did not (take|make|write|draw|film|shoot) (it|this|them)',
        `(floating|drifting|flying|bouncing|wandering|circulating|going) *1 (about|around|round)? *1 (on|in)? ${web}`,
        '(whose|which|the|a) *1 (name|author|blog|page|account|source) *1 (escapes|eludes|escaped) (us|me)',
        '(whose|which|the|a) *1 (name|author|blog|page|account|source) *2 (we|i) *2 (forget|forgot|forgotten|cannot remember|can not remember|lost|did not note|did not write)'
      ]
    },
    found: {
      despite: ['negated', 'hypothetical', 'mentioned'],
      patterns: [
        `(found|got|have|saw|spotted|seen|discovered|came across|stumbled on|stumbled upon|stumbled across|grabbed|took|screenshotted|saved|copied|lifted|read|heard|borrowed|pulled|stole|nicked|pinched|swiped) *1 (this|these|the following|that one|a *2 ${work}|this *2 ${work}) *4 (on|from|off|via|around|in|doing the rounds on) ${web}`,
        `(found|got|saw|spotted|took|copied|lifted|read|borrowed|pulled|stole|nicked|pinched|swiped|typed|pasted) *3 ${work} *2 (on|from|off|in|out of) (somebody|someone|some|a|another) *4 (blog|site|website|page|account|profile|feed|forum|group|book|cookbook|newsletter|magazine|channel)`,
        '(copied|typed|pasted|lifted) (it|this|them|word for word)? *1 (out|straight|word for word|wholesale) *1 (for|from|off|here)',
        `not (one of)? (ours|mine) *6 ${web}`,
        `(somebody|someone) *1 (on|in|from) ${web} *1 (made|drew|wrote|took|painted|filmed|posted|put)`,
        `^(found|seen|spotted|stolen|borrowed|copied|lifted|nicked|pinched|screenshotted|saw|stole|overheard) *2 (on|from|off|via) ${web}`,
        `${work} *1 (we|i)? *1 (borrowed|taken|stolen|grabbed|pulled|lifted|nicked|pinched|found|copied|spotted|sourced) *1 (from|off|on|via) *1 ${web}`,
        '^(found|seen|spotted|overheard) (online|somewhere)',
        `(stole|stolen|nicked|pinched|swiped|pilfered|lifted|copied|borrowed|poached|screenshotted|grabbed) *5 (from|off|off of|out of) (another|somebody|someone|some|a|somebody else|someone else) *3 (page|feed|grid|profile|account|site|website|blog|insta|instagram|linkedin|tiktok|facebook|story|stories|newsletter|group|timeline)`,
        `(stole|nicked|pinched|swiped|pilfered|lifted) (this|these|that) *2 (from|off) (a|an|some|the)`,
        `(this|these|the following) *1 ${work} *3 (we|i|that)? *2 (doing the rounds|going round|going around|all over (the internet|facebook|twitter|instagram|tiktok)|everywhere online|floating around|saw on ${web})`,
        `(this|these) *1 ${work} *2 (saw|found|read|came across|spotted) *1 (on|in) ${web}`,
        '(read|heard|saw|found) (this|it) (somewhere|online|once)',
        `(this|these) *1 ${work} *8 (doing the rounds|going round|going around|floating around)`,
        `${work} *1 (lifted|copied|taken|borrowed|stolen|nicked|pinched) *7 (from|off) (another|a|an|some|someone|somebody)`,
        '(somebody|someone) *1 (posted|put|shared|wrote|uploaded) (this|it) *1 (in|on|to)',
        `${work} *1 (somebody|someone) *2 (sent|forwarded|shared|posted|passed|put)`,
        `(somebody|someone) *4 (sent|forwarded|shared|posted|put|uploaded) *3 (this|these|the following) *2 ${work}`,
        `(came|arrived|reached us|doing the rounds|going round|going around) *2 (in|on|via|through) (a|the|our|some|another|one of) *2 (group|group chat|chat|whatsapp|whatsapp group|forum)`,
        'via (pinterest|google|google images|tumblr|the internet|the web|reddit)$'
      ]
    },
    repost: {
      despite: ['mentioned'],
      patterns: [
        '^(repost|regram)$',
        '^(repost|reposted|regram|regrammed) from',
        '(reposting|regramming) *1 (this|it|because|from)',
        '(had to|just) (repost|regram)'
      ]
    },
    // What a bare quotation is posted for.
    mood: {
      despite: outside,
      patterns: [
        '(happy|good) *1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|morning|evening|day)',
        '(have|enjoy) *3 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|morning|evening|day|one)',
        '(motivation|inspiration|a thought|inspirational|quote of|quotes|thought for|thought of|mantra|wisdom|food for thought|reminder|vibes|mood|(some|these|lovely|beautiful|wise) words|words to|poem|poetry|lines|verse|verses|words for|start (the|your) (week|day|month)|for (a|this|your) *1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
        '(read|say|words|let) *2 (again|out loud|twice|sink in|to live by|slowly)'
      ]
    }
  },
  lists: {
    // Where old works are kept, whose makers nobody knows.
    archives: ['archive', 'archives', 'museum', 'library', 'collection', 'gallery', 'century', 'circa'],
    works: [
      'sketch',
      'mural',
      'map',
      'comic',
      'photo',
      'photos',
      'picture',
      'pictures',
      'pic',
      'pics',
      'image',
      'images',
      'shot',
      'snap',
      'video',
      'videos',
      'clip',
      'reel',
      'meme',
      'memes',
      'cartoon',
      'drawing',
      'illustration',
      'painting',
      'poem',
      'quote',
      'lines',
      'verse',
      'words',
      'text',
      'story',
      'joke',
      'recipe',
      'thread',
      'gif',
      'chart',
      'graphic',
      'infographic',
      'letter',
      'song',
      'post',
      'laughing',
      'laugh'
    ],
    // Somebody is told to have said it.
    sayings: [
      'sign',
      'card',
      'poster',
      'label',
      'notice',
      'board',
      'menu',
      'slogan',
      'motto',
      'say',
      'said',
      'says',
      'saying',
      'asked',
      'asks',
      'told',
      'tells',
      'wrote',
      'writes',
      'written',
      'texted',
      'shouted',
      'whispered',
      'overheard',
      'heard',
      'answered',
      'replied',
      'review',
      'reviews',
      'email',
      'letter',
      'note',
      'survey',
      'comment',
      'customer',
      'asking'
    ],
    // Before a name: whose it is.
    // Of a customer and a brand.
    us: ['i', 'me', 'my', 'we', 'us', 'our', 'ours', 'you', 'your'],
    credits: ['by', 'from', 'to', 'of', 'credit', 'photographer', 'author', 'artist', 'photo', 'words', 'says', 'said', 'wrote', 'writes']
  },
  messages: {
    found: {
      reason: 'Unexpected work of somebody unnamed “{text}”, expected whose it is',
      note: '“Found online” is no credit, and no permission. Find out who made it, ask, and name them with their handle; or use something of your own.'
    },
    repost: {
      reason: 'Unexpected repost of nobody “{text}”, expected the handle of whose it is',
      note: 'A repost without a name takes somebody’s work. Write whose it is, with the handle, and make sure that they agree.'
    },
    quote: {
      reason: 'Unexpected quotation without its author {text}, expected a name',
      note: 'Readers take words without a name for yours. Write who said it and, if you can, where; or say it in your own words.'
    }
  }
} satisfies Words
