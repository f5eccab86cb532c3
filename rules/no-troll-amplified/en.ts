import type {Words} from '../../src/define-rule.js'

const foe = '(hater|haters|troll|trolls|keyboard warrior|keyboard warriors|bully|bullies|naysayers|doubters|detractors)'
const message = '(comment|comments|message|messages|review|e-mail|email|tweet|dm|hate mail|hate comment|insult|insults|abuse|gem|masterpiece)'
const somebody = '(guy|man|woman|person|user|genius|clown|hater|troll|charmer|gentleman|lady|lad|chap|bloke|fella|legend|hero|individual|account|one)'

export default {
  summary: 'A troll or a critic put on show: quoted, named or mocked in front of everybody',
  phrases: {
    // Enough alone: somebody’s words are the show.
    trophy: {
      despite: ['questioned', 'hypothetical', 'quoted'],
      patterns: [
        `(hate mail|hate comment|insult|rant) of the (day|week|month|year)`,
        `(saddest|dumbest|angriest|silliest|stupidest|nastiest|rudest|bitterest) (hate|troll)? *1 ${message}`,
        `wall of (shame|haters|trolls|hate)`,
        '(name|naming) and (shame|shaming)',
        `(screenshot|screenshots|screenshotted|screengrab|screen grab) *8 (troll|hater|laugh|insult|idiot|saddest|so you can)`
      ]
    },
    exhibit: {
      despite: ['questioned', 'hypothetical', 'quoted'],
      patterns: [
        `(hater|troll|moaner|whinger|whiner|keyboard warrior|clown|idiot|genius) of the (day|week|month|year)`,
        '(award|prize|trophy|crown|medal) for *2 (hate|hater|rudest|angriest|silliest|pettiest|bitterest|dumbest|worst|saddest|nastiest|moaning|insult)',
        '(do not miss|note|admire|check out|enjoy|look at|love|savour) *1 (the|his|her|their|that) (spelling|grammar|punctuation|level|manners|vocabulary|handwriting|eloquence|prose)',
        '(our|your|the) (number one|biggest|greatest|favourite|favorite|most loyal) (critic|hater|admirer)',
        '(now|is|hangs) (framed|printed|on our wall|on the wall)',
        `(we|i) want (you|everyone|everybody|all) *5 (to know|to see|to remember) (his|her|their|this) (name|face|handle|profile)`,
        `(framing|framed|hanging|hung|embroidered|embroidering|engraved|tattooed) (it|this|that|his|her|their|the) *3 (on|in|for|and|wall|above|over|as|up)`,
        `(had|have|got|getting|are|having) *2 (it|this|that|his words|her words|the comment|the message) *1 (framed|printed|embroidered|engraved|laminated|enlarged|on a mug|on a t-shirt|on a tea towel)`,
        `(look|looking) (at)? *1 what *1 (this|that|some|our|a) *2 ${somebody} *2 (said|wrote|says|sent|left|posted|commented|thinks|called)`,
        `(get a load of|check out|have a look at|feast your eyes on|behold|say hello to|say hi to|give it up for|a round of applause for|wave to|wave at|laugh at|point at|pray for|thoughts and prayers for) *1 (this|that|our|the|these) *1 (guy|troll|hater|genius|clown|comment|charmer|man|woman|keyboard warrior|hero|legend)`,
        '(go|everyone|everybody|all) *3 (say|and say) (hi|hello) to',
        'meet *1 everyone',
        '^(everyone|everybody|folks|friends) meet',
        `(imagine|picture) having (that|this|so) much (free)? time`,
        `(hide|hiding) behind *2 (keyboard|screen|fake name|fake account)`,
        `(today in|today on|another day another|another episode of|exhibit a) *2 (hate|trolls|troll|hater|haters|keyboard|insult|angry|people who)`,
        `(left|wrote|sent|posted) (us)? (this|the following) *3 (beauty|gem|masterpiece|little gem|poetry|love letter|charming)`,
        '(for your (enjoyment|amusement|entertainment)|enjoy this (gem|one|beauty)|for everyone to enjoy|so you can all (laugh|have a laugh|enjoy))',
        `(his|her) whole *1 (sunday|saturday|day|evening|weekend|life) (insulting|abusing|commenting|writing|shouting|moaning)`
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
  messages: {
    amplified: {
      reason: 'Unexpected stage for a critic “{text}”, expected no name, no quote and no show',
      note: 'Who wants to provoke wants an audience, and this lends them yours; if it was an angry customer, everybody sees how you treat one. Leave the post out; answer criticism where it was written, and hide or report what insults.'
    }
  }
} satisfies Words
