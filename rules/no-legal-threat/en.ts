import type {Words} from '../../src/define-rule.js'
import {en} from '../../src/languages/word-classes.js'

const lawyers =
  '(lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|counsel|legal (team|department|advisers|advisors|counsel|representatives|people)|legal)'
const libel = '(libel|libellous|libelous|defamation|defamatory|slander|slanderous|defaming|slandering|defame|malicious falsehood)'

export default {
  summary: 'Lawyers, courts or libel, held up to whoever criticises',
  phrases: {
    threat: {
      despite: ['hypothetical'],
      patterns: [
        `(hear|hearing|letter|call|word|email|visit|message|contacted|hears) (from|by) (our|my|the) *1 ${lawyers}`,
        `(we|i) (will|shall|are going to|may|might|can|could|have to|will have to|are|have no choice but to|reserve the right to|will not hesitate to) *4 (sue|suing|take you to court|take (this)? to court|press charges|pressing charges|prosecute|file suit|see you in court|sue you|litigate|pursue (damages|you|legal)|seek damages|claim damages|be pursuing|take legal|taking legal|seek legal|instruct (our|my)? ${lawyers}|pursuing damages)`,
        '(see|meet) (you|them) in court',
        `(call|calling|calls|accuse|accusing|that|this|it|which|what you|your|the|be) *5 (is|are|was|constitutes|amounts to|borders on|could be|may be|be) *2 ${libel}`,
        `${libel} *2 ${en.opinion}`,
        `${en.opinion} *3 ${libel}`,
        '(cease and desist|see you in court|sued for (less|that|this|saying|posting|it)|get sued|legal consequences|legally (actionable|liable)|face legal|risk legal|liable for damages|pursuing damages|pursue damages|legal proceedings)',
        `(passed|forwarded|handed|sent|sending|passing|forwarding|gone|going|handing|goes|shared|copied) *4 (to|with) (our|my|the) *1 ${lawyers}`,
        `(our|my) ${lawyers} (are|is|have|has|will|know|knows|may|would|love|loves) *2 (been|be|in|a|see|seen|copy|copies|aware|looking|informed|watching|reading|screenshots|screenshot|interested|touch|to hear|monitoring|take it|reviewing|already)`,
        '(legal (action|steps|proceedings|measures)) *3 (against|will|if|unless|be taken|is being|on the table)',
        '(take|taking|consider|considering|pursue|pursuing|seek|start|starting|begin|threat of) (immediate|further|appropriate|urgent)? legal (action|steps|advice|proceedings)'
      ]
    },
    law: {
      despite: ['hypothetical'],
      patterns: [
        lawyers,
        libel,
        '(legal action|legal steps|lawsuit|sue|sued|courts|damages|prosecute|(a|the) judge|judges|in court|legally|liable|criminal|justice|sued|lawsuit)'
      ]
    },
    speech: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        `(your|these|those|such|this|that|fake|false|bad|negative|untrue) *1 (${en.opinion}|accusation|accusations|allegation|allegations|claims|claim|words|lies|statement|statements|remark|rumours|rumors|slurs)`,
        '(careful|watch|think|mind) *2 (what you|before you|your words) *2 (say|post|write|type|words)?',
        '(whoever|anyone who|anybody who|those who|to the person|people who|you) *4 (writing|write|writes|posting|posts|post|saying|say|spreading|spread|spreads|accuse|accuses|calling us|wrote|posted)',
        '(we|i) (know|have) (who you are|your (name|ip|address|details)|where you)',
        '(remarks|comments|posts|reviews|words|things|claims) like (yours|this|these|that|those)',
        'take (that|this|it) down',
        `(read|reads|reading|follow|follows|watch|watches) *1 (this|the|our|these) *1 (page|thread|comments|account|posts)`,
        `(next|your) (sentence|line|word|words|post|move)`,
        '(in (writing|print)|that is quite (an)? (accusation|allegation))',
        '(accusation|accusations|screenshot|screenshots|reputation|good name|say (that|it) (again|once more)|(post|posting|write|writing|say|saying|repeat|repeating|publish) (that|this|it|such) *1 (again|once more|things)?|what you (say|write|post|type)|consequences)'
      ]
    },
    help: {
      despite: ['hypothetical', 'questioned', 'negated', 'quoted'],
      patterns: [
        `${lawyers} *4 (can|will)? (see|help|advise|represent|meet|accompany|act for|go through) (you|it|him|her|them)`,
        `(free|duty|pro bono) ${lawyers}`
      ]
    },
    thirdParty: {
      despite: ['hypothetical', 'questioned', 'negated', 'quoted'],
      patterns: [
        '(fake|fakes|counterfeit|counterfeits|fraud|fraudulent|scam|scammers|phishing|impersonating|impersonator|impersonation|trademark|copyright|copying our|racist|vandalism|burglary|theft of|clinic|free advice|drop-in|tenants|ombudsman|entitled to|your right|right to|tribunal|you (can|may|could) (also)? *3 (legal|court|tribunal|ombudsman|solicitor|lawyer))'
      ]
    }
  },
  comment: {
    // What a court or a lawyer may have to do with.
    case: {
      despite: ['questioned', 'quoted', 'mentioned', 'hypothetical'],
      patterns: [
        '(fine|fined|fines|ticket|landlord|evicted|eviction|kicked (us|me) out|custody|arrest|arrested|cells|police|burgled|burglar|burglars|stolen|fly tipping|fly tippers|asylum|visa|divorce|sacked|dismissed|prison)'
      ]
    },
    thirdParty: {
      despite: ['questioned', 'quoted', 'mentioned', 'hypothetical'],
      patterns: [
        '(fake|fakes|counterfeit|copying your|impersonating|pretending to be|pretends to be|posing as|poses as|claiming to be|claims to be|using your (name|logo)|phishing|knock-off|knockoff|knock-offs)',
        '(lawyer|solicitor|court|ombudsman|sue|legal|libel)'
      ]
    }
  },
  messages: {
    threat: {
      reason: 'Unexpected legal threat “{text}”, expected an answer to the criticism',
      note: 'A threat turns one complaint into news, and makes everyone else wonder what you hide. Answer with facts and what you will do; leave real legal matters to letters in private.'
    }
  }
} satisfies Words
