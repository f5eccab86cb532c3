import type {Words} from '../../src/define-rule.js'

const answer =
  '(answer|reply|respond|read|check|discuss|engage|comment on|take questions|be answering|be replying|be responding|be reading|be discussing|be commenting|be taking|be engaging|entertain|be entertaining|monitor)'
const talk = '(comments|comment|messages|message|questions|question|replies|dms|queries|emails|enquiries|inquiries|complaints|correspondence|mentions)'

export default {
  summary: 'A text that tells people that nobody will answer',
  phrases: {
    shut: {
      despite: ['negated'],
      patterns: [
        `(we|i|nobody|no one|this account|team|they|staff) *1 (do not|does not|will not|can not|would not|shall not|are not going to|am not going to|are not able to|no longer|never) *1 ${answer} *4 (here|this|these|it|further|any|about|more|to|${talk.slice(1, -1)})`,
        `(nobody|no one|none of us) *1 (reads|answers|replies to|responds to|monitors|checks|will answer|will reply to|will read|will respond to|is reading|looks at) (the|your|our|these|any|this)? (inbox|account|page|${talk.slice(1, -1)})`,
        `${talk} *8 (unanswered|unread|ignored|not be answered|not be read|not answered|not get an answer|not get a reply|not get answered|not be replied|not be entertained|not reach|not monitored|not accepted|not welcome)`,
        '(account|inbox|page|profile|feed|mailbox) *1 (is|are) *1 (not monitored|unmonitored|not read|not staffed|unattended|not manned)',
        `(will not|not going to|won't) be (looking at|reading|checking|opening|going through|watching|monitoring) *1 (messages|comments|dms|emails|replies|questions|this)`,
        '(said|say) *1 (all|everything) *3 (we|i) *1 (intend|want|wish|plan|mean|have|are going) *1 to',
        'no (further|more|additional) (comment|comments|replies|reply|correspondence|discussion|discussions|questions|answers|messages|communication)',
        `(do|please do) not *1 (message|contact|write|ask|dm|email|reply|comment|tag|bother) *1 (us|to us|again|about|this|here) *3 (again|about|with|any|because|we|for|anymore)`,
        '(stop|quit) (messaging|contacting|asking|writing|emailing|tagging|replying)',
        '(do not|not) expect (a|an|any) (reply|response|answer)',
        '(comments|replies) *2 (are|have been|is) (closed|disabled|locked|turned off|switched off) *4 (no|not|because we do not|so do not)'
      ]
    },
    over: {
      despite: ['hypothetical'],
      patterns: [
        '(matter|case|topic|subject|discussion|conversation|issue|thread|chapter|file|debate) *2 (closed|over|finished|settled|done with)',
        '(consider|regard|treat|deem) *3 (closed|resolved|settled|over|finished|concluded)',
        '(end of|that is the end of|this is the end of) *1 (story|discussion|conversation|matter|debate|chat)',
        '(decision|answer|position|word|ruling) *1 (is|remains|stands as) *1 (final|definitive|not up for)',
        '(nothing|no) *1 (more|else|further|left|that can be done) *1 (to (say|add|discuss|talk)|we can|i can|can be done|from us|for us|you can)',
        '(said|explained|done) *1 (all|everything) *3 (we are|we can|we will|going to|there is|we have|i can)',
        '(find|try|look for|choose|pick|switch to|move to|shop|go|look|take your *2) *1 (another|a different|other) *1 (provider|supplier|bank|shop|store|brand|company|hotel|restaurant|gym|airline|café|cafe|place|salon|network|carrier|school|then)',
        '(unable|not able|can not) *1 (help|assist) (you)? *2 (with|here|further|any further)',
        '(take your *2|go|look|shop|try) (elsewhere|somewhere else|someone else)',
        '(take|leave) it or (leave|take) it'
      ]
    },
    disclaim: {
      despite: ['hypothetical', 'negated'],
      patterns: [
        '(none of our|no longer our|not our|never our) (concern|business|affair|responsibility|department|job|lookout)',
        '(are|is|was|were|am|be) (no longer|not) *1 (responsible|liable|accountable|answerable)',
        '(accept|accepts|take|takes|bear|bears|assume|assumes) no (responsibility|liability|blame)',
        '(do|does|can|will) not (accept|take|bear|assume) *2 (responsibility|liability)',
        '(out of|no longer in) our hands',
        'our (part|job|role|responsibility|involvement|duty|work|say|obligation|obligations|liability) *2 (ends|end|ended|stops|stopped|finishes|finished|is done|is over)',
        'all (that)? (we|i) (have to|will|can|intend to|are going to|want to|are prepared to|wish to) say'
      ]
    },
    open: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        '(dm|message|email|e-mail|call|ring|text|whatsapp|contact|reach|write to|phone|ask) (us|me|our|the|<phone>|<email>|away|here|him|her)',
        '(ask|answering|answer|reply|replying|here) *2 (instead|here|away|below|there|every|all)',
        '(but|however|though|instead) *2 (we|you|here|please|the|our|can|i)',
        '(appeal|ombudsman|in the meantime|here is how|until then)',
        '(<url>|<email>|<phone>)',
        '(more|updates|update) (at|on|from|tomorrow|later)',
        'what (we|i) can (say|tell|share|do|confirm)',
        '(we|i) will (say|tell you|tell everyone|tell everybody|update you|update everyone)',
        '(is|are) (looking into|looking at|investigating|reviewing) (it|this|that|the)'
      ]
    }
  },
  messages: {
    shut: {
      reason: 'Unexpected closed door “{text}”, expected a way to get an answer',
      note: 'Whoever reads this is told that writing to you is useless. Say where and when somebody does answer, or leave the sentence out.'
    }
  }
} satisfies Words
