import type {Words} from '../../src/define-rule.js'
import {disagreements} from '../../src/languages/en-agreement.js'
import {mayBeMisspelt, misspelling} from '../../src/languages/en-misspellings.js'
import {words} from '../../src/languages/words.js'
import type {Confusion} from '../../src/reading/confusions.js'
import type {Lists} from './rule.js'

const start = ' (?:[./,!?|]|and|but|so|because|that|if|think|hope|know|sorry|now|when|while|since|yes|hi|hello) '
const comparative =
  'more|less|better|worse|rather|bigger|smaller|faster|slower|longer|shorter|older|younger|higher|lower|easier|harder|cheaper|louder|warmer|colder|hotter|stronger|lighter|heavier|brighter|darker|fresher|sweeter|softer|thicker|thinner|quicker|greener|cleaner|safer|happier|busier|tastier|crunchier|nicer|richer|wider|deeper|closer|greater|fewer|taller|simpler|smarter|quieter|bolder|finer|sooner|other'
const noun =
  'home|name|doors|way|place|charm|head|shape|colour|color|size|birthday|anniversary|roots|walls|roof|owner|owners|own|kind|menu|range|collection|customers|members|first|second|third|tenth|new|old|original|final|full|best|usual|latest|biggest'
const hers =
  'own|order|orders|account|name|email|phone|booking|bookings|ticket|tickets|house|mum|mom|refund|feedback|patience|details|parcel|package|number|inbox|bag|table|car|query|question|request|concern|concerns|experience|hair|skin|feet|hands|loyalty|support|kids|pet|garden|kitchen|reservation|appointment|address|message|favourite|favorite'
const doing =
  'checking|looking|going|working|coming|bringing|getting|doing|making|having|sending|baking|opening|waiting|fixing|playing|running|ready|back|gorgeous|delicious|amazing|lovely|so|very|not|the best|all|still|already|always|really|on their|on sale|selling|perfect|great'

/** “Fish an chips” */
const functionWords = 'their|there|these|those|they|which|where|would|could|while|three|between|because|please'
const consonants =
  'new|great|good|week|day|free|nice|big|small|lovely|refund|member|message|photo|store|shop|team|unique|user|university|unit|union|uniform|universal|useful|european|fresh|special|huge|little|really|very|simple|single|house|home|happy|hard|hot|half|holiday|party|place|pair|piece|bit|lot|few|house|hundred|healthy|helpful|handmade|half|one'

const confusions: ReadonlyMap<string, readonly Confusion[]> = new Map<string, readonly Confusion[]>([
  ...disagreements,
  [
    'its',
    [
      {
        after:
          /^ (?:a|an|the|been|not|going|because|what|how|why|our|your|my|that time|nearly|almost|just|gonna|official|raining|snowing|happening|coming|getting|beginning|starting|here|finally|ok|okay|too late|too early|never too|always a|still|about time|us|you|me|friday|monday|tuesday|wednesday|thursday|saturday|sunday) (?!own\b)/,
        before: /(?<! (?:of|in|with|on|from|for|to|by|at)) $/,
        right: "it's"
      },
      {after: /^ (?:time (?:to|for)|good to|great to|nice to|lovely to|easy to|hard to|never|so|all about|only)[ ]/, before: / [./,!?|] $/, right: "it's"}
    ]
  ],
  [
    'it',
    [
      {
        before: / (?:of|with|from|into|by|under|behind|through|inside|during|within|throughout|beneath) $/,
        after: /^ 's (?!(?:a|an|the|not|been|so|very|always|never|too|just|all|going|about|been|time|like|really)[ ])\p{L}/u,
        right: 'its',
        width: 2
      },
      {after: /^ 's own /, right: 'its', width: 2},
      {
        before:
          / (?:found|lost|opened|opens|opening|celebrates|celebrated|celebrating|has|had|have|reached|kept|keeps|lost|loses|got|gets|on|for|to|in|at|gave|reopens|shows|made|marks|marking|launched|launching|changed|changes) $/,
        after: new RegExp(`^ 's (?:(?:${noun}) (?!(?:and|but|to|that|so|for|or|in|on) )\\p{L}|(?:${noun}) [.,!?])`, 'u'),
        right: 'its',
        width: 2
      }
    ]
  ],
  [
    'your',
    [
      {
        before: / (?:are|were|have|can|could|if|when) $/,
        after: /^ (?:referring|experiencing|trying|having (?:trouble|issues|problems)|asking|facing|seeing|talking|able|send us|provide|check|let us|dm) /,
        right: 'you'
      },
      {
        after:
          /^ (?:going to|kidding|joking|interested|gonna|invited|a|an|the|not|so|always|never|already|there|able|unable|trying|absolutely|very welcome|most welcome|in for|in luck|in the|all set|all welcome|too kind|too|looking for|looking at|free to|about to|sure) (?!own\b)/,
        right: "you're"
      },
      {after: /^ welcome (?:[.,!?|]|to|any|here|back|anytime) /, right: "you're"},
      {
        before: / (?:hope|glad|sorry|know|if|when|that|see|think|because) $/,
        after: /^ (?:well|okay|ok|enjoying|feeling|having|doing|happy|having|planning|coming|good|wondering) /,
        right: "you're"
      }
    ]
  ],
  ['you', [{after: new RegExp(`^ are (?:${hers}) `), before: /(?<! (?:who|what|where|how|why|when|here|there|so|all)) $/, right: 'your', width: 2}]],
  [
    'there',
    [
      {after: new RegExp(`^ (?:${doing}) `), before: new RegExp(`${start}$`), right: "they're"},
      {after: /^ (?:own|families|customers|orders|team is|kids|parents|homes) /, right: 'their'}
    ]
  ],
  [
    'their',
    [
      {after: /^ (?:is|are|was|were|has been|have been|isn|aren) /, right: 'there'},
      {after: /^ (?:going to|not|a|an|the) /, right: "they're"},
      {before: / (?:over|out|up|down|get|in|hi|hello|from|hey) $/, after: /^ [./,!?|] /, right: 'there'}
    ]
  ],
  ['they', [{after: /^ are (?:own|house|families|kids|parents|orders|homes) /, right: 'their', width: 2}]],
  [
    'then',
    [
      {
        before: new RegExp(` (?:${comparative}) $`),
        after:
          /^ (?:a|an|the|your|our|my|any|ever|that|this|it|you|i|we|they|expected|usual|before|most|just|one|two|three|\d[\d.,]*|last|other|others|half|all|what|when|his|her|their|in|at|on|be|\p{L}+ing|\p{L}+s) /u,
        right: 'than'
      },
      {before: / (?:rather|sooner|other) $/, after: /^ \p{L}/u, right: 'than'}
    ]
  ],
  ['than', [{before: / (?:and|since|by|back|until|till|just|only|now and) $/, after: /^ (?:we|you|i|they|he|she|it|the|add|bake|mix|[.,]) /, right: 'then'}]],
  ['of', [{before: / (?:could|should|would|must|might) (?:not )?$/, after: /^ (?!course)\p{L}/u, right: 'have'}]],
  [
    'to',
    [
      {after: /^ (?:much|many|often|soon) [\p{L}.,!?]/u, before: / (?!(?:due|lead|leads|amount|amounts|add|adds|equal|not)\b)\p{L}+ $/u, right: 'too'},
      {
        before: / (?:is|are|was|were|be|'s|am|bit|far|way|little|looks|feels|got|getting|gets|it|much|not|been|never) $/,
        after:
          /^ (?:late|early|warm|hot|cold|big|small|long|busy|hard|good|bad|far|expensive|fast|slow|heavy|loud|easy|few|tired|full|old|young|cute|nice|sweet|spicy|tight|short|high|low) (?:[.,!?|]|for|to|and) /,
        right: 'too'
      },
      {
        // “As we told them to.”
        before:
          /(?<! (?:told|tell|tells|asked|ask|want|wants|wanted|expected|expect|allow|allowed|need|needed|like|liked|advised|invited|taught|forced|helped|got|get)) (?:me|us|you|there|here|them|him|her) $/,
        after: /^ [./!?] /,
        right: 'too'
      }
    ]
  ],
  [
    'too',
    [
      {
        before: / (?:want|need|like|love|going|have|able|happy|hope|how|used|wait|ready|try|back|easy|here) $/,
        after: /^ (?:be|see|get|go|make|do|have|help|hear|meet|the|your|our|buy|book|come|share|keep) /,
        right: 'to'
      }
    ]
  ],
  [
    'loose',
    [
      {
        before: / (?:to|not|never|will|would|can|could|might|may|'ll|gonna|you|we|they|i) $/,
        after:
          /^ (?:your|the|a|it|my|our|their|weight|out|money|track|sight|time|count|hope|any|some|this|that|them|him|her|you|us|faith|interest|power|heat|all|more|his) /,
        right: 'lose'
      }
    ]
  ],
  [
    'whose',
    [
      {
        after: /^ (?:going|coming|hungry|ready|excited|joining|up for|with us|in for|been|got|having|hosting|thirsty|baking|feeling|afraid|counting|that) /,
        right: "who's"
      }
    ]
  ],
  [
    'were',
    [
      {
        before: / [./!|] $/,
        after:
          /^ (?:open|excited|hiring|closed|here to|back|so|going|looking|moving|having|happy|proud|delighted|thrilled|sorry|launching|celebrating|recruiting|giving|closing|opening|not|all|getting|running|offering|teaming) /,
        right: "we're"
      },
      {
        after: /^ (?:we|you|they) (?:will|can|'ll|are|sell|make|bake|meet|live|work|serve|share|discuss|present|learn|buy|find|get) /,
        before: / \p{L}+ $/u,
        right: 'where'
      }
    ]
  ],
  ['where', [{before: / (?:we|you|they|there) $/, after: /^ (?:so|very|not|all|going|really|hoping|able|happy|too|open|closed|just|also) /, right: 'were'}]],
  [
    'lets',
    [
      {
        before: / [./,!?|] $/,
        after:
          /^ (?:go|see|talk|get|make|be|do|start|eat|celebrate|have|keep|take|give|help|meet|play|all|not|face|hope|say|chat|dance|share|work|bake|find|put|look|try) /,
        right: "let's"
      }
    ]
  ],
  [
    'everyday',
    [
      {
        before: / (?:open|available|here|baked|fresh|happens|it|them|you|us|this|made|served|work|works|worn|use|wear|\d\S*) $/,
        after: /^ (?:[.,!?|]|from|at|until|except|this|in|till|for) /,
        right: 'every day'
      }
    ]
  ],
  [
    'affect',
    [
      {
        before: / (?:in|take|takes|took|an|the|no|any|special|side|into|positive|negative|big|huge|real) $/,
        after: /^ (?:[.,!?|]|on|of|from|is|was|today|tomorrow|immediately) /,
        right: 'effect'
      }
    ]
  ],
  ['affects', [{before: / (?:side|special|the|sound) $/, right: 'effects'}]],
  [
    'advise',
    [
      {
        before: / (?:some|any|the|our|good|great|bad|expert|free|more|further|helpful|best|of|for|an|piece of|friendly) $/,
        after: /^ (?:[.,!?|]|about|on|from|is|and|we) /,
        right: 'advice'
      }
    ]
  ],
  [
    'advice',
    [
      {
        before: / (?:please|kindly|we|will|to|can|could|would|i) $/,
        after: /^ (?:you|that|us|me|if|the|your|on|what|when|how|further|accordingly|[.,]) /,
        right: 'advise'
      }
    ]
  ],
  ['type', [{before: / (?:these|those) $/, after: /^ of /, right: 'types'}]],
  ['kind', [{before: / (?:these|those) $/, after: /^ of /, right: 'kinds'}]],
  ['sort', [{before: / (?:these|those) $/, after: /^ of /, right: 'sorts'}]],
  ['peak', [{before: / (?:sneak|a sneak|little|quick) $/, right: 'peek'}]],
  ['bare', [{after: /^ with (?:us|me) /, right: 'bear'}]],
  [
    'weather',
    [{after: /^ (?:or not|you|it's|we're|they|he|she) /, before: / (?!(?:the|this|lovely|nice|bad|good|hot|cold|what)\b)\p{L}+ $/u, right: 'whether'}]
  ],
  ['suppose', [{before: / (?:am|is|are|was|were|'s|not) $/, after: /^ to /, right: 'supposed'}]],
  ['apart', [{before: / (?:be|being|been|become|was|is|are|feel) $/, after: /^ of (?:the|our|this|your|a|it|something) /, right: 'a part'}]],
  [
    'a',
    [
      {
        after:
          /^ (?:[ai][a-z]{3,}|e[abcdefghijklmnopqrstvxyz][a-z]{2,}|o[abcdefghijklmopqrstuvwxyz][a-z]{2,}|hour|hourly|honest|honour|honor|umbrella|under|understanding|upgrade|update|upcoming|urgent|ugly|ultimate|unusual|unexpected|unbelievable|old|own|app|air|icy|icon|item|issue|idea|art|egg|eye|end) /u,
        before:
          / (?!(?:vitamin|grade|plan|group|side|gate|hall|block|section|team|type|option|hepatitis|influenza|serie|from|point|an?|&|[a-z])[ ])[^ ./!?|]+ $/,
        right: 'an'
      }
    ]
  ],
  [
    'an',
    [
      {
        after: new RegExp(`^ (?!(?:${functionWords}|\\p{L}+s|\\p{L}+ing) )(?:[bcdgjkpqtvwz][a-z]{4,}|[flmnrs][a-z]{6,}|${consonants}) `, 'u'),
        right: 'a'
      }
    ]
  ]
])

const lists: Lists = {
  mayBeMisspelt,
  misspelling,
  confusions,
  hasContractions: true,
  accents: undefined,
  foreign: words('de del el los las un una por para tu su nuestro nuestra les du des et aux der das und da dos')
}

export default {
  summary: 'Frequent slips: “its” for “it’s”, “could of”, misspelt words, words that do not agree',
  lists,
  messages: {
    slip: {
      reason: 'Slip “{text}”, expected “{right}”',
      note: 'A slip in public makes people doubt the rest of the text. Mend it, and read the whole sentence again before it goes out.'
    }
  }
} satisfies Words
