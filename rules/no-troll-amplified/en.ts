import type {Words} from '../../src/define-rule.js'

const foe = '(hater|haters|troll|trolls|keyboard warrior|keyboard warriors|bully|bullies|naysayers|doubters|detractors)'
const message = '(comment|comments|message|messages|review|e-mail|email|tweet|dm|hate mail|hate comment|insult|insults|abuse|gem|masterpiece)'
const number = '(<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)'
const somebody =
  '(guy|man|woman|person|user|genius|clown|hater|troll|critic|reviewer|commenter|follower|charmer|gentleman|lady|lad|chap|bloke|fella|legend|hero|individual|account|one)'

export default {
  summary: 'A troll or a critic put on show: quoted, named or mocked in front of everybody',
  phrases: {
    // Enough alone: somebody’s words are the show.
    trophy: {
      despite: ['questioned', 'hypothetical', 'quoted'],
      patterns: [
        `(hate mail|hate comment|insult|rant) of the (day|week|month|year)`,
        `(saddest|dumbest|angriest|silliest|stupidest|nastiest|rudest|bitterest) (hate|troll)? *1 ${message}`,
        'wall of shame *6 (comments|reviews|messages|notes|complaints|rants)',
        'wall of *3 (haters|trolls|hate|warriors|critics|moaners|whingers|complainers|idiots|clowns)',
        `(screenshot|screenshots|screenshotted|screengrab|screen grab) *8 (troll|hater|laugh|insult|idiot|saddest|so you can)`
      ]
    },
    exhibit: {
      despite: ['questioned', 'hypothetical', 'quoted'],
      patterns: [
        '(name|naming) and (shame|shaming)',
        `(hater|troll|moaner|whinger|whiner|keyboard warrior|clown|idiot|genius) of the (day|week|month|year)`,
        '(award|prize|trophy|crown|medal) for *2 (hate|hater|rudest|angriest|silliest|pettiest|bitterest|dumbest|worst|saddest|nastiest|moaning|insult)',
        '(do not miss|note|admire|check out|enjoy|look at|love|savour) *1 (the|his|her|their|that) (spelling|grammar|punctuation|level|manners|vocabulary|handwriting|eloquence|prose)',
        '(our|your|the) (number one|biggest|greatest|favourite|favorite|most loyal) (critic|hater|admirer)',
        `(we|i) want (you|everyone|everybody|all) *5 (to know|to see|to remember) (his|her|their|this) (name|face|handle|profile)`,
        `(look|looking) (at)? *1 what *1 (this|that|some|our|a) *2 ${somebody} *2 (said|wrote|says|posted|commented|thinks|called)`,
        `(hide|hiding) behind *2 (keyboard|screen|fake name|fake account)`,
        '(for your (enjoyment|amusement|entertainment)|enjoy this (gem|one|beauty)|for everyone to enjoy|so you can all (laugh|have a laugh|enjoy))'
      ]
    },
    // What is hung on a wall: an insult is on show, praise is kept.
    keepsake: {
      despite: ['questioned', 'hypothetical', 'quoted'],
      patterns: [
        'now (framed|printed|on our wall|on the wall)',
        `(${message}|words|letter|quote) *4 (is|are|hang|hangs) (framed|printed|on our wall|on the wall)`,
        `(framing|framed|hanging|hung|embroidered|embroidering|engraved|tattooed) (it|this|that|his|her|their|the) *3 (on|in|for|wall|above|over|as)`,
        `(had|have|got|getting|are|having) *2 (it|this|that|his words|her words|the comment|the message) *1 (framed|printed|embroidered|engraved|laminated|enlarged|on a mug|on a t-shirt|on a tea towel)`
      ]
    },
    // In a post about a critic these put somebody on show; about anybody else they are an honour.
    spotlight: {
      despite: ['questioned', 'hypothetical', 'quoted', 'negated', 'mentioned'],
      patterns: [
        `(get a load of|check out|have a look at|feast your eyes on|behold|hello to|hi to|give it up for|applause for|applause to|wave to|wave at|laugh at|point at|pray for|thoughts and prayers for|prayers to|shout-out to|shoutout to|shout out to|greetings to|hats off to|cheers to|kisses to|love to|hugs to|nod to|salute to|special mention|special mention to|special mention for|fame for|number one) *1 (this|that|our|the|these|a|one|<mention>) *1 (${somebody.slice(1, -1)}|comment|keyboard warrior|who)`,
        '(special mention|honourable mention|dishonourable mention|fame at last|star of the (day|week|month|show)|(your|their|his|her) (fifteen|15|five|5) minutes of fame|(screenshot|comment|review|quote|critic|message|email|tweet) of the (day|week|month|year))',
        '(look|watch|see) *1 (him|her|them|at him|at her|at them) go',
        '(name|names|handle|handles|username|face|profile|avatar|identity) *3 (left in|left on|left visible|and all|included|in full|uncensored|unblurred|not blurred|not hidden|on show|so you can)',
        '(see|swipe|look|admire|judge|visit|find|tell) *4 (his|her|their) *1 (profile|name|face|photo|picture|handle|account|page)',
        '(see|know|judge|decide|find out) *1 (for yourselves)? *1 (who|what) (he|she|they) (is|are)',
        '(leave|let) (you|it to you|everyone) *1 (to)? (judge|decide|draw)',
        '(told|called|sent|left|wrote|written|posted|messaged|emailed|tagged|commented) *3 (<number>|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|hundred) *1 (times|comments|messages|emails|tweets|replies|paragraphs)',
        '(his|her|their) *1 (<number>|thousand|hundred|thousand-word) *1 (words|comments|messages|tweets|paragraphs|emails|word|rant|essay)',
        '(everyone|everybody|all|all of you) *1 (except|but|bar|apart from|minus|save) (<mention>|one|the|that|this|mr|mrs|you know who)',
        `(printed|stuck|pinned|nailed|mounted|taped|glued|hung|framed) *5 (dartboard|wall|toilet|loo|toilets|fridge|bin|mirror|door|noticeboard|board|staffroom|staff room|kitchen|office|frame)`
      ]
    },
    // The audience is sent to somebody, or to look at what somebody wrote.
    crowd: {
      despite: ['questioned'],
      patterns: [
        '(his|her|their) *1 (profile|account|page|wall|inbox|dms|handle) *1 (is|are) *1 (open|public|here|there|below|above|tagged|linked)',
        'so (that)? *4 (you|everyone|everybody|all) *1 (can|may) *2 (see|admire|enjoy|read|judge|laugh|meet|savour)',
        `(all|${number}|screenshots|receipts|highlights) *2 (are|is)? (in|on) *1 (carousel|slides|stories|story)`,
        '^(pinned|posted|reposted|shared|screenshotted|copied) *1 (above|below|here|in full)',
        '(read|reading) (it|them|this|these|his|her|their|out)? *3 (aloud|out loud)',
        '^(do|please|so|and|now|why not|feel free to)? (go|come|pop|head|drop by|swing by)? *1 (and|to)? (tell|ask|show|thank|visit|greet|congratulate|console|remind|teach|give|send|cheer|educate|answer|join|wave (at|to)|write to|say (hi|hello|thanks) to) (him|her|them)'
      ]
    },
    says: {
      despite: ['questioned'],
      patterns: [
        '(<mention>|he|she|who|mr|mrs|ms|gentleman|lady|man|woman|user|somebody|someone) *5 (told|tells|says|said|writes|wrote|reckons|thinks|informs|informed|calls|called|leaves|left|posts|posted|claims|insists|finds|considers|describes|described)',
        '<mention> *1 (on|about) (why|how|what|our|the)'
      ]
    },
    habit: {
      despite: ['questioned', 'quoted'],
      patterns: [
        '(every|each) (single)? *1 (day|night|week|month|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|post)',
        `${number} *1 (days|nights|weeks|months|mondays|times|posts) *1 (running|in a row|straight|now|on the trot)`,
        '(daily|weekly|nightly|yet again|once again|for (weeks|months|years)|(all|this) (week|month|year))'
      ]
    },
    irony: {
      despite: ['questioned'],
      patterns: [
        '(gem|gems|masterpiece|pearl|pearls|poem|poet|poetry|philosopher|philosophy|scholar|professor|wisdom|tribute|homage|ode|in honour of|in honor of|in his honour|in her honour|dedicated to|named after|fan club|admirer|charmer|treasure|eloquence|delight|intellectual|mastermind|statesman)'
      ]
    },
    critic: {
      despite: ['questioned', 'hypothetical', 'quoted', 'negated', 'mentioned'],
      patterns: [
        '(who|that|he|she|they|<mention>|has|have) *3 (reckons|reckon|thinks|says|say|said|believes|claims|insists|swears|hates|told us|called us|called our|calls us|calls our|left <number>|complained|complains|wrote to|left us|has left|has now)',
        'wrote (under|below|beneath|that)',
        '(charmer|grumpy|angriest|rudest|critic|critics|warrior|warriors|hater|haters|troll|trolls|moaner|moaners|whinger|complaint|insult|insults|abuse|rant|words on|words about|get proper jobs|get a life)'
      ]
    },
    honour: {
      despite: ['hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(best|love|loves|loved|lovely|favourite|favorite|amazing|kind|kindly|thank|thanks|congratulations|congrats|brilliant|great|wonderful|delicious|perfect|well done|raised|helped|saved|returned|handed|grateful|happy|happiest|beautiful|birthday|team|colleague|volunteer|volunteers|won|winner|winners|thoughtful|generous|fixed|mended|repaired|improved|right|idea|noticed|spotted)'
      ]
    },
    // Of the house, and no critic.
    family: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(mum|mom|dad|mam|mother|father|nan|nana|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|aunt|auntie|uncle|mum-in-law|mother-in-law|father-in-law|lola|wife|husband|chef|apprentice)'
      ]
    },
    audience: {
      despite: ['hypothetical'],
      patterns: [
        `(to|for) (all|all of|every one of)? *1 (the|our|my|you|those|these)? *1 (haters|trolls|naysayers|doubters|detractors|keyboard warriors|jealous)`,
        `^(dear|hey|hi|hello|sorry|attention|morning|thanks|thank you) *1 (haters|trolls|hater|troll|keyboard warriors|naysayers)`,
        `(love|thanks|kisses|greetings) (to|for|from) *2 (haters|trolls)`,
        `${foe} (gonna|going to|will) (hate|troll)`
      ]
    },
    author: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `(a|some|this|one|that|certain) *2 ${somebody} *2 (called|named|wrote|writes|says|said|spent|sent|told|left|posted|commented|thinks|who)`,
        '(somebody|someone) *1 (called|named|wrote|says|said|spent|sent|told|left|thinks)',
        '(wrote|said|told us|commented|called us|calls us|sent us|left us)'
      ]
    }
  },
  lists: {us: new Set(['we', 'us', 'our'])},
  messages: {
    amplified: {
      reason: 'Unexpected stage for a critic “{text}”, expected no name, no quote and no show',
      note: 'Who wants to provoke wants an audience, and this lends them yours; if it was an angry customer, everybody sees how you treat one. Leave the post out; answer criticism where it was written, and hide or report what insults.'
    }
  }
} satisfies Words
