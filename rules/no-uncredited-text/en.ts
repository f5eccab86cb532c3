import type {Words} from '../../src/define-rule.js'

const everywhere = ['questioned', 'negated', 'hypothetical', 'mentioned', 'quoted'] as const
const work =
  '(photo|photos|photograph|picture|pictures|pic|pics|image|images|shot|snap|video|videos|clip|meme|memes|cartoon|cartoons|comic|drawing|illustration|art|artwork|design|quote|quotes|poem|poems|text|texts|words|verse|story|joke|jokes|line|lines|post|posts|tweet|tip|list|recipe|thread|gem|beauty|one|gif|graphic|infographic|saying|letter)'
const web =
  '(the (internet|web|net|interweb|interwebs|socials)|online|internet|google|google images|pinterest|facebook|instagram|twitter|x|tiktok|reddit|tumblr|whatsapp|youtube|linkedin|imgur|social media|(another|some|a|a different|some other|one of those) (page|account|feed|profile|group|blog|site|website|forum|group chat|board)|somewhere|somewhere online|around the web|my feed|our feed|our feeds|our timeline|the timeline|the group chat)'

export default {
  summary: 'Somebody else’s text or image without credit',
  phrases: {
    // Enough alone: it says that nobody is credited.
    disclaimer: {
      despite: ['negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        '(credit|credits|credited|props|kudos|rights|copyright|thanks) *2 (to|go to|goes to|belong to|belongs to|with) (the|its|their|whoever|whomever)? *1 (owner|owners|author|authors|artist|artists|creator|creators|photographer|photographers|poet|writer|made|took|wrote|drew|snapped|created|shot|it|unknown)',
        'credit (owner|unknown|artist|author|internet|original|due)',
        '(dm|message|contact|email|tell|let|write to|ping|shout) *1 (us|me|know)? *1 (for|to claim|to get) *1 (credit|credits|removal)',
        '(dm|message|contact|email|tell|let|ping|shout|give) *1 (us|me) *3 (if|when) (you *2 (took|made|drew|wrote|own|know who)|(it|this) is (yours|your *1 (work|photo|picture|image)))',
        '(if|in case) (this|it|the photo|the image) is yours',
        `(${work}|source|author|artist|photographer|credit|via|from|copyright|poet|writer) *1 (unknown|anonymous|unidentified|uncredited|internet|the internet|pinterest|google|google images|the web|online|web|tumblr)`,
        '(unknown|unidentified|anonymous) *1 (author|artist|photographer|source|poet|creator|writer|genius|hero)',
        `(not|none of) *1 (ours|our own|mine|our) *1 (${work})?$`,
        `(not our|not my) *1 ${work}`,
        '(no idea|no clue|do not know|not sure|never found out|could not find|could not find out|cannot remember|can not remember|cannot find|forgot|forget|do not remember|wish we knew|who knows|nobody knows|dunno|beats us|lost track of|no longer know) *1 (who|whose|where) *2 (wrote|drew|made|took|said|painted|shot|created|came up|penned|snapped|did|came from|is from|comes from|it is|this is|that is|is|work|words|photo|got|found|from|idea)',
        '(could not|can not|cannot|unable to|failed to|tried to|trying to|no luck|managed to) *1 (find|finding|trace|tracing|track down|identify|identifying|locate) *2 (author|artist|owner|photographer|creator|source|poet|writer|illustrator|who)',
        '(anyone|anybody|somebody|someone|you) *1 (know|knows|recognise|recognises|tell us|tell me) *1 (who (took|made|wrote|drew|shot|painted|did|said)|whose|the (artist|author|photographer|illustrator|creator|poet)) *2 (this|it|let us|tell us|tag|shout|we|so)?',
        '(no copyright infringement|no infringement) *1 intended',
        '(whoever|whomever) *1 (wrote|drew|made|took|said|painted|shot|created|came up|penned|snapped|did|owns) *1 (this|it|that)?',
        '(we|i) *1 (shamelessly|may have|might have|totally|have|just|openly)? *1 (stole|stolen|nicked|pinched|swiped|pilfered|lifted|ripped|borrowed|copied|poached|half-inched) *2 (this|these|it|that|the (photo|picture|words|text|caption|joke|idea)) *2 (from|off|one)?',
        '^(stole|stolen|nicked|pinched|swiped|pilfered|lifted|copied|borrowed|shamelessly stolen|shamelessly borrowed|shamelessly nicked) *4 (from|off|somewhere)'
      ]
    },
    found: {
      despite: ['negated', 'hypothetical', 'mentioned'],
      patterns: [
        `(found|saw|spotted|seen|discovered|came across|stumbled on|stumbled upon|stumbled across|grabbed|took|taken|screenshotted|saved|copied|lifted|read|heard|got|sourced|borrowed|pulled) *1 (this|these|it|that|a|the|one)? *4 (on|from|off|via|around|floating around|in|doing the rounds on|going around) ${web}`,
        `(found|saw|spotted|seen|grabbed|took|taken|screenshotted|saved|copied|lifted|borrowed|pulled) *5 (on|from|off|via) (another|somebody|someone|some) *3 (page|feed|grid|profile|account|site|website|blog|insta|instagram)`,
        `${work} *1 (from|off|taken from|found on) ${web}$`,
        `(this|these|the following) *1 ${work} *3 (has been|have been|is|are|was|were|doing|going|we|i|that|keeps)? *2 (doing the rounds|going round|going around|all over (the internet|facebook|twitter|instagram|tiktok)|everywhere online|floating around)`,
        `(read|heard|saw|seen|found) (this|it|that|a *2 ${work}) (somewhere|online|once)`,
        `(somebody|someone) *2 (sent|forwarded|posted|shared|wrote|once wrote|online) *2 (this|us this|it) *4 (no name|no author|anonymous|anonymously|whatsapp|group)`,
        'via (pinterest|google|google images|tumblr|the internet|the web|reddit)$'
      ]
    },
    repost: {
      despite: ['mentioned'],
      patterns: ['^(repost|regram)$', '^(repost|reposted|regram|regrammed) from', '(reposting|regramming) *1 (this|it|because|from)', '(had to|just) (repost|regram)']
    },
    // What a bare quotation is posted for.
    mood: {
      despite: everywhere,
      patterns: [
        '(happy|good) *1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|morning|evening|day)',
        '(have|enjoy) *3 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|morning|evening|day|one)',
        '(motivation|inspiration|inspirational|quote|quotes|thought|words|mantra|reminder|wisdom|food for thought|vibes|mood|monday|poem|poetry)',
        '(read|say|words|let) *2 (again|out loud|twice|sink in|to live by|slowly)'
      ]
    },
    // Somebody is told to have said it.
    said: {
      despite: everywhere,
      patterns: ['(said|says|asked|asks|told|tells|wrote|writes|written|texted|shouted|whispered|overheard|heard|answered|replied|review|reviews|email|letter|note|survey|comment|customer|asking|saying)']
    },
    credit: {despite: everywhere, patterns: ['(by|from|to|credit|courtesy of|thanks to|of|photographer|author|artist|photo|words|says|said|wrote|writes)']}
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
