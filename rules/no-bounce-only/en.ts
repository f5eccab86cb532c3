import type {Words} from '../../src/define-rule.js'

const via =
  '(website|site|faq|faqs|page|bio|link|app|helpline|hotline|line|branch|store|shop|customer service|customer care|customer support|support|help centre|help center|helpdesk|office|desk|reception|terms|brochure|dm|dms|inbox|<url>|<email>|<phone>)'

/** Whoever people are sent to. */
const office =
  '(office|offices|desk|counter|window|kiosk|branch|branches|manager|department|section|portal|website|site|app|form|helpline|hotline|line|banking|headquarters|hq|reception|secretary|registrar|admissions|billing|customer (service|services|care|support|relations)|support|call centre|call center|helpdesk|manufacturer|maker|supplier|courier|carrier|airline|insurer|landlord|council|bank|dealer|distributor|agency|agent|depot|operator|authority|ministry|partner|contractor|<url>|<email>|<phone>)'
const dealtWith =
  '(handled|dealt with|managed|processed|registered|reported|raised|lodged|logged|filed|submitted|made|taken|taken up|accepted|resolved|received|looked after|addressed|directed|sent|referred)'

export default {
  summary: 'A reply that only sends the person elsewhere',
  phrases: {
    bounce: {
      despite: ['hypothetical'],
      patterns: [
        `^(please|kindly|just|so|you can|you could|you may|you should|you must|you will need to|you will have to|you need to|you have to|you would need to|best to|try|do)? (please|kindly)? (contact|call|ring|phone|email|e-mail|text|whatsapp|visit|check|see|consult|refer to|read|go to|head to|look at|look on|message|dm|pm|write to|get in touch with|reach out to|speak to|speak with|talk to|ask|pop into|come into) *6 (us|${via.slice(1, -1)})`,
        `^(for|with|regarding|re) *5 (call|contact|email|visit|see|dm|ring|message|check|write to|go to) *4 (us|${via.slice(1, -1)})`,
        '^(please|kindly|just|best to|try)? (call|ring|phone|dial|text) *3 (<number>|<phone>)$',
        '^(please|kindly|just)? (dm|pm|email|call|ring|message|inbox|text|whatsapp) (us|me|<phone>|<email>)',
        '^(please|kindly|just)? (send|drop|shoot|ping|slide) (us|me|into|it)? *3 (dm|pm|message|email|line|dms|inbox)',
        `(it is|that is|is|are|everything *4 is|all|details|info|information|answers|prices|hours) *2 (on|in|at|via) (our|the|your|my) *1 ${via}`,
        '^(see|check|read)? (link in|in|the link in) (our|the)? (bio|profile)',
        `^(see|check) ${via}`,
        '^(faq|faqs|bio|website|inbox) $'
      ]
    },
    // “Claims are handled by the office”: nobody speaks to anybody.
    desk: {
      despite: ['hypothetical'],
      patterns: [
        `(is|are|be) (only|all|exclusively|best|always)? ${dealtWith} (by|at|in|on|through|via|with|to) *4 ${office}`,
        `(go|goes|handles|handle|deals with|deal with) (only|all|directly|straight)? (through|via|to)? *4 ${office}`,
        `^(for|regarding) *5 ${office} *1 (is|are|answers|answer|opens|open|works)`,
        `^(please|kindly|do|you should|you must|you need to|you will need to|you have to|you would have to|you would need to|best to|just)? (please|kindly)? (approach|direct|address|refer|submit|raise|lodge|file|log|report|take|get in touch with|contact|ask|see|speak to|speak with|talk to|call|ring|visit|go to|try|use|write to) *6 ${office}`
      ]
    },
    away: {
      despite: ['hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(find|message|contact|write to|reach|dm|visit|follow) us *2 (on|at|via|through) *2 (facebook|twitter|instagram|whatsapp|messenger|telegram|x)'
      ]
    },
    reason: {
      despite: ['hypothetical', 'negated', 'questioned'],
      patterns: [
        '(so|and|then|where|there|because|as|since) *1 (we|i|the team|someone|they|our|you|a|it|that)',
        'to (help|look|check|sort|get|find|see|fix|assist|discuss|investigate|arrange|confirm|avoid|protect|keep|book|claim|start|change|cancel)',
        'your *2 (number|name|order|booking|reference|details|address|email|account|photo|receipt|postcode|size|model|phone)',
        '(here to help|happy to help|glad to help|can help|will help|help you|assist you|more detail|more details)',
        '(may|might|could|would) (be|have|also)',
        '(steps|guide|instructions|article|form|private|privately|personal|security|secure|safe|depends|varies|different|which|each|every)'
      ]
    }
  },
  comment: {
    contact: {
      despite: ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        '(contact|reach|speak to|talk to|email address|phone number|number to call|get hold of|get in touch|dm you|message you|call you|report|the link|which page|where *2 (book|apply|sign up|register|report|complain|send))'
      ]
    }
  },
  messages: {
    bounce: {
      reason: 'Unexpected reply that is only “{text}”, expected an answer or a reason to go elsewhere',
      note: 'The person came to you here. Take up what they said and answer what you can in public; if it has to go on elsewhere, say why and what will happen there.'
    }
  }
} satisfies Words
