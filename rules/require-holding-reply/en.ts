import type {Words} from '../../src/define-rule.js'

const it =
  '(this one|that one|this for you|it|this|that|these|things|the (issue|issues|matter|problem|problems|situation|case|incident)|your (issue|case|concern|concerns|complaint|problem|comments|feedback|experience))'
const said = ['questioned', 'hypothetical'] as const

export default {
  summary: 'An answer to a complaint without what is being done about it and when the person will hear more',
  phrases: {
    // Says that something happens, but neither who does what, nor when, nor where the person hears of it.
    idle: {
      despite: said,
      patterns: [
        'on the case $',
        '^on it $',
        '(we|i|they|team|desk|engineers|mechanic) (am|are|is) *1 on it $',
        '(straight|already|right|still|now|get|getting|jump) on it $',
        '(in hand|in motion|under control|under review|under way|underway|in good hands|being looked at|being sorted) $',
        'in due course $',
        '(will be|being|be|get) *1 (sorted|fixed|resolved|solved|rectified|put right|dealt with) (soon|shortly|quickly|asap|as soon as possible|in due course)? $',
        `(looking|look|looked) into ${it} $`,
        `(working|work) (on|through) ${it} $`,
        `(checking|check|reviewing|review|investigating|investigate|monitoring|monitor|handling|handle|examining|examine|addressing|address|checked|following up on) ${it} $`,
        '(will|are|am|is|be|being) (investigate|investigated|investigating|reviewed|looked at|looked into|dealt with|handled|addressed|taken care of|processed|monitored|checking|check) $',
        `(passed|pass|passing|forwarded|forward|forwarding|fed|feed|feeding) ${it}? (on|along|back|up) $`,
        `(taken|taking|take|made|making) (a)? note (of ${it})? $`,
        '(noted|duly noted|your (feedback|comment|comments|complaint) (has been|have been|is|was) (noted|received|recorded|logged))',
        `(we|i|team) (are|am|is) aware (of ${it})? $`,
        `(appreciate|appreciated|value|valued|understand|understood|acknowledged|heard|read) (it|this|that|your) $`,
        '(work|working|works) hard to',
        '(sent|send|shared|share) your (feedback|comments|comment|thoughts) $',
        '(we|i) (will|shall) (improve|do better|try harder)'
      ]
    },
    // Takes part of the work off the person, or says what comes next.
    step: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(the|our) next *2 (is|are|will|has|comes|gets)',
        '(please|kindly) (speak|ask|feel|see|check|try|refer|assist|note|contact|visit|call|follow|allow|use|go|let|come|keep|be|do|make|have|know|reach)',
        '^(please)? (try|check|visit|call|contact|email|use|click|go|see|restart|reset|update|log|ask|bring|take|return|stop|keep|head|pop|swap|give|leave|send|share|follow|reply|write|show|hold|throw|switch|unplug|turn|do not|open|press|tap|come|wait|ring|text|message|dm)',
        'you (can|will|should|may|could|would) *1 (get|be (refunded|contacted|called|able|sent|given|paid|charged|rebooked)|receive|have|see|find|hear|contact|call|use|check|claim|return|try|request|cancel|bring|keep|choose|ask|need)',
        '(refund|refunded|refunding|replacement|reimburse|reimbursed|compensation|voucher|credit|credited|restored|rebooked|rebook|on the house|free|no charge|as we speak|(is|are|has been|have been|was|were|got|now|all|already) *1 (fixed|resolved|sorted))',
        '(short-staffed|understaffed|shorthanded|short-handed|<number> *2 short|(one|two|three|a) *2 short)',
        '(because|due to|caused|as a result|reason)',
        '(will|can|shall) *1 (ring|call|come|write|text|email|send|bring|collect|fix|replace|refund|reply|answer|post|deliver|pick|meet|look|rehang|mend|phone|chase|swap|go|be (with|there|here|back|at|in|out|on|able|ready|up))',
        '(left|shipped|went|posted|dispatched) *6 (yesterday|today|this morning|last night|on|tonight)',
        '(from|as of|starting) (today|tomorrow|tonight|now|this week)',
        '(goes|went|gone|going|is|are|comes|coming|leaves) (out|back|up|with|to) *2 (you|your|today|tomorrow|tonight|now|at|by|on|there|it)',
        '(amended|fixed|sorted|done|refunded|corrected|removed|changed|replaced|updated|cancelled) $',
        '(fixes|fix|mends|replaces|repairs|refunds|swaps) *1 (it|them|those|these|that)',
        '(love|loving|dig) (this|it|that|the)',
        '(so much value|congratulations|congrats|great (post|thread|work|story|look))',
        '(let|allow) (us|me) (know|look|check|help|see)',
        '(we|i) (will|can|would|could|have|had) (be|get|go|ring|call|reply|write|come|find|put|set|arrange|speak|spoke|ask|asked|check|chase|send|meet|help|assist)'
      ]
    },
    // Kind words, and ways to be rid of somebody.
    comfort: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(sorry|understand|appreciate|apologise|apologize|hope|wish|hear you|feel for you|feel you|sympathise|bummer|miserable|too long|worse|frustrating|awful|dreadful|scary|grim|rude way|eternity|imagine|what a way|felt for you|not fun|no fun)',
        '(feedback|patience|understanding|standards|strive|seriously|improve)',
        '(another|other|different|better|plenty of|more) (provider|shop|gym|bank|airline|company|cafe|restaurant|place|option|options|providers|shops|places|one)',
        '(all the best|good luck|best of luck|take care|farewell|goodbye|better luck)'
      ]
    },
    joy: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(glad|charm|charming|passionate|devoted|character|delighted|thrilled|pleased|love|loves|loved|adore|adores|adored|favourite|favorite|beloved|fond|fondly|joy|cherish|proud|pride|heart|passion|everybody talks|popular|legendary)'
      ]
    },
    instant: {despite: ['questioned', 'hypothetical', 'negated'], patterns: ['(now|right now|already|yet|at the moment|currently|today|every day|day)']}
  },
  lists: {
    named: ' {name}',
    /** What stands behind the name of somebody who acts. */
    acts: /^(?:is|has|will)$|[a-z]{3}s$/u,
    explaining: ['your', 'because']
  },
  messages: {
    missing: {
      reason: 'Missing what is being done about the complaint, expected who is looking into it and when the person will hear more',
      note: 'Something went wrong, and the person only reads that you noticed. You need not have the answer yet: “Hi{name}, we’ve seen this and we’re looking into it. You’ll hear from us here as soon as we know more, today by … at the latest.”'
    },
    empty: {
      reason: 'Unexpected holding reply “{text}” without more, expected who does what, and when and where the person will hear of it',
      note: 'Alone, it reads as a way to end the conversation. Say what happens next: “Hi{name}, we’re looking into it, and you’ll hear from us here as soon as we know more, today by … at the latest.”'
    }
  }
} satisfies Words
