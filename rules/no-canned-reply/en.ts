import type {Words} from '../../src/define-rule.js'

const yours = '(your|all|every|any|the|this|our) *2'

export default {
  summary: 'A reply of stock sentences that takes up nothing of the comment',
  phrases: {
    stock: {
      despite: ['hypothetical', 'negated', 'questioned'],
      patterns: [
        '(heart of everything|core values|pride ourselves|rest assured|we hear you|to our attention|part of our (family|community)|valued (member|guest|customer|client))',
        '(reviews|comments|words|messages|customers|guests|feedback|people|fans|followers|support) *1 (such as|like) (yours|you|these|this) *3 (motivate|motivates|inspire|inspires|encourage|encourages|drive|drives|keep|keeps|mean|means|help|helps|make|makes|push|fuel|remind)',
        '(stay|keep) (connected|tuned|with us|in touch|following) *3 (for|to)',
        '(comments|concerns|remarks|feedback|views|input|complaint|message|suggestion) *2 (have been|has been|will be|is being|are being) *1 (noted|addressed|forwarded|passed|considered|shared|reviewed|taken|logged|recorded)',
        '(accept|offer|extend) (our|my) *2 (apologies|apology)',
        '(sorry|regret|apologise|apologize) *2 (that)? (your|you|about|for) *2 (experience|expectations|dissatisfied|disappointment)',
        `(value|values|appreciate|appreciates|welcome|cherish) ${yours} (feedback|opinion|opinions|comment|comments|input|suggestion|suggestions|customer|customers|business|views|thoughts|loyalty|guest|guests|patience|support|engagement|interest|participation|trust|time)`,
        '(feedback|opinion|comments|satisfaction|experience|input|business|views|custom|voice|comfort) *1 (is|are|matters|matter|means|mean) *3 (important|everything|priority|us|lot|valuable|valued)',
        '(strive|aim|endeavour|endeavor|work hard|committed|dedicated|always working|working hard|always looking|constantly working|continue to work|continuously|our goal|our aim|our mission|our priority) *4 (improve|provide|offer|deliver|give|ensure|create|serve|services|service|customers|experience|satisfaction|best)',
        '(for|any) *4 (inconvenience|inconveniences|frustration|disappointment|dissatisfaction)',
        '(passed|forwarded|shared|relayed|sent|escalated|pass|forward|share) *4 (to|with|on to|onto) *3 (relevant|appropriate|concerned|corresponding|correct|right|respective|internal)? *1 (team|teams|department|departments|area|management|colleagues)',
        '(take|takes|taking) *4 (feedback|comments|complaints|this|these|matters|concerns|issues|reviews|all) *1 (very|extremely|really)? seriously',
        '(understand|appreciate|acknowledge) your (frustration|concern|concerns|disappointment|feelings)',
        '(about|regarding|with) your (concern|concerns|experience|comment|comments|post|tweet|twitter post)',
        '(thank you|thanks|many thanks|we thank you) *1 for (sharing|leaving)? your (feedback|comment|comments|suggestion|input|review|opinion|experience|thoughts|story)'
      ]
    },
    // Fine to somebody who wants nothing.
    polite: {
      despite: ['hypothetical', 'negated', 'questioned'],
      patterns: [
        '(thank you|thanks|many thanks|we thank you|appreciate you) *3 (reaching out|getting in touch|contacting|your message|your patience|your understanding|taking the time|bringing|sharing|writing|being part|being a|your interest|letting us know)',
        '(look forward|looking forward) to *2 (welcoming|serving|seeing|hearing|having)',
        '(do not|please do not) hesitate to',
        '(here to help|at your service|at your disposal|always here|want to help|like to help|if you have any (questions|concerns|queries|issues))'
      ]
    }
  },
  messages: {
    canned: {
      reason: 'Unexpected stock sentence “{text}” in a reply that takes up nothing of the comment',
      note: 'This reply could go to anybody, and reads like it. Name one thing that the person said, and say what happens with it.'
    }
  }
} satisfies Words
