import type {Words} from '../../src/define-rule.js'

const everywhere = ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'] as const

const tell =
  '(send|give|tell|share|drop|post|leave|provide|confirm|reply|comment|type|pop|write|let|pass|supply|advise|state|quote|put|respond|add|list|include|forward|shoot|stick|jot|ping|fire|hit|slip|submit|mention|chuck|throw|note|tweet)'

export default {
  summary: 'Personal data asked for where everybody reads along',
  phrases: {
    ask: {
      despite: ['questioned', 'hypothetical', 'mentioned'],
      patterns: [
        `^(just|simply|kindly|do|or)? ${tell}`,
        `(can|could|would|will|may) you *3 ${tell}`,
        `(need|want|like|ask|require) (you|customers|everyone) to *1 ${tell}`,
        `if you *2 ${tell}`,
        `you (can|could|may|need to|have to|will need to|must) *1 ${tell}`,
        `(mind|by|try) (sending|giving|telling|sharing|dropping|posting|leaving|providing|confirming|replying|commenting|writing|letting|passing)`,
        '(can|could|may|might|shall) (i|we) *1 (have|get|take|grab|see|ask|know|trouble)',
        "(i|we|we'll|i'll|we'd|i'd) *2 (need|require|want)",
        '(needs|need) (is|from you)',
        '(what|which|where) is (your|the)',
        '(what|which) are (your|the)',
        '(do|did) you *1 have (your|the|a|an)',
        'have you got (your|the|a|an)',
        '^with (your|the)',
        '(grateful|chance|mind me having) (for|of)',
        '^got (a|an|your|the)'
      ]
    },
    request: {
      despite: ['questioned', 'hypothetical', 'mentioned'],
      patterns: [
        '(what|which) (e-mail|email|phone|mobile|telephone|card|id|postcode|account)? (e-mail|email|phone|mobile|address|number|postcode|zip code|account) *1 (did|do|are|is|was|were|should|can|may|have) (you|we|i)',
        'under (what|which|whose) name',
        '(what|which) (street|house|house number|flat|flat number|door number|apartment) *2 (do|are|is|should|shall) (you|we|i|your)',
        'where do you live',
        '(what|whose) name *1 (is|are|was|were|did) (the|your|you|it) *2 (account|booking|order|reservation|under|on|in)?',
        'what name (is|are|was) (the|your|it|you)',
        '(when|what day) were you born'
      ]
    },
    data: {
      despite: everywhere,
      patterns: [
        '(your|an|the|contact|best|registered) (e-mail|email|e-mails|emails)',
        '(your|an|the|contact|registered)? (e-mail|email) (address|addresses|id)',
        '(your|a|the|contact|daytime|best|registered|home|cell|mobile)? (phone|telephone|mobile|cell|cellphone|contact|whatsapp) (number|numbers|no)',
        'your (phone|telephone|mobile|cell|cellphone|whatsapp|number|digits)',
        '(phone|mobile|cell) (and|or) *1 (e-mail|email|address|postcode|name)',
        'a (number|phone) (to|we can|we could|for us|where)',
        '(your|the|home|postal|delivery|shipping|mailing|billing|full|street|residential|service|complete|property) (address|addresses)',
        '(home|postal|delivery|shipping|mailing|billing|street|service) address',
        '(postcode|post code|postcodes|your zip|zip code|zipcode|eircode|pin code)',
        '(full|complete|first and last|real|legal) (name|names)',
        '(name|names) *3 (surname|address|postcode|number|phone|email|date|dob|account|age)',
        'medical (condition|conditions|history|information)',
        '(date of birth|dob|birth date|birthdate|birthday)',
        '(order|booking|reservation|confirmation|account|customer|client|member|membership|policy|contract|invoice|card|passport|licence|license|registration|tracking|student|staff|employee|insurance|security|nhs|tax|iban|bank|pnr|reference|loyalty|frequent flyer|skymiles|patient|meter|subscriber|aadhaar|pan|national insurance|consignment|awb|docket) (number|numbers|no|nr|id|ids|reference|references|ref|code|locator|details|info|information)',
        '(booking|order|reservation|confirmation|record|account)? (reference|locator|pnr)',
        'your details',
        '(bank|personal|contact|payment|card|billing|delivery) (details|info|information|data)',
        '(sort code|iban|ssn|social security|national insurance|passport|driving licence|drivers license|nin|bvn|upi)',
        '(last|first|final) (<number>|four|three|six|five|eight) (digits|numbers)',
        '(digits|number) (of|on) (your|the) (card|account|passport)',
        '(your|photo|government|student) id',
        '(name|number|email|address) (on|for|under|of) (the|your) (account|booking|order|reservation|card|policy)',
        '(password|passcode)'
      ]
    },
    deal: {despite: everywhere, patterns: ['(please|thanks)', '(and|then) (we|i) (will|can)']},
    harmless: {
      despite: everywhere,
      patterns: [
        '(what|which) (postcode|zip) (area|district|region)',
        '(with|show|showing|bringing) (your|a|some|photo) *2 (id|passport|licence|license|card)',
        '(bring|show|present|carry) *1 (your|a|the|some) *2 (id|passport|licence|license|card|number|reference|confirmation)',
        '(no|without|minus|leave out|leaving out|skip) (any|the|other|all)? (personal|private|bank|contact|payment|card) (details|data|information|info)',
        '(model|serial|part|product|item|version|batch|flight|store|shop|branch|case|ticket|complaint|incident|error|room|seat|table|platform|stop|route) (id|number|code|reference|model)? (number|code)',
        'phone (model|software|settings|version|case)',
        '(store|shop|branch|web|website|restaurant|venue|ip|url|office|depot|our) *1 (address|email|postcode|zip|number|details)',
        '(address|postcode|zip|number|phone|name|email) (of|for) (the|that|this|our|a) (store|shop|branch|restaurant|location|place|venue|hotel|cafe|agency|agent|product|item|film|song|company|seller|driver)',
        'the (address|number|email) (we|on the back|on the|printed|is)',
        'our (e-mail|email|order|phone|booking|account|number)',
        '(to|in|from|check|at|of|about|if|whether) (your|the) (e-mail|email|emails|number|address|phone|mobile)',
        'the (e-mail|email) please',
        '(an|the) (e-mail|email) (to|with|from|at|about|when|that|we|was|is|has)',
        'your (number|phone|order|mobile|e-mail|email|address|account) (one|is|was|has|will|case|app|settings|plan|screen)',
        '(reference|security|tracking|information|number) (to|of|on|for|about)'
      ]
    },
    private: {
      despite: everywhere,
      patterns: [
        '(dm|dms|pm|pms|inbox|messenger|privately|private|direct message|direct messages|securely|secure|off here)',
        '(message|msg|inbox|email|e-mail|call|ring|phone|text|whatsapp|telephone) (us|me|our|the team|customer)',
        '(a|by|via|over|in|through|send|direct) (message|messages|e-mail|email|chat|text|whatsapp)',
        '(by|via|over|on) (the)? (phone|telephone)',
        '(give|drop|send) (us|me) (a|an) (call|ring|bell|buzz|line|note|message|e-mail|email|text)',
        '(on|in|into|through|via|use|using|at|to|inside) (the|our|your|this) *1 (chat|form|portal|app|website|site|page|link|inbox)',
        '(online|live|web|contact|the|our|this) (chat|form|webform|link|inbox)',
        'feedback (column|section|box|field)',
        '(to|answer) (the|our|that|this) (e-mail|email|text)',
        '(do not|never|avoid|without|not) (post|posting|share|sharing|write|writing|put|putting|leave|leaving|type|typing|include|mention|add)'
      ]
    },
    public: {
      despite: everywhere,
      patterns: [
        '(here|below|underneath|publicly)',
        '(in|on|to|under) (a|the|this|our|your) (comment|comments|post|thread|tweet|replies|reply|wall|photo)',
        '(comment|reply|comments|replies) (with)? (your|the)'
      ]
    }
  },
  comment: {
    papers: {
      despite: everywhere,
      patterns: [
        '(what|which|any) *3 (id|document|documents|documentation|papers|paperwork|proof)',
        'what *3 (need to bring|have to bring|should i bring|do i bring|do i need)'
      ]
    }
  },
  messages: {
    request: {
      reason: 'Unexpected request for “{text}” in public, expected a private channel',
      note: 'Whatever somebody writes here is read by everybody, and by those who collect it. Ask for it by private message, on a form or by telephone, and say what it is needed for.'
    }
  }
} satisfies Words
