import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A curt reply to praise or help, without a thank you',
  phrases: {
    warm: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(spotted|spot|catch|eagle|eyed|hero|star|legend|owe you|lifesaver|brilliant|welcome|pleasure|anytime|any time|delighted|glad|happy|chuffed|love|loved|lovely|hug|hugs|blush|blushing|proud|smile|smiling|cheers|respect|amen|awesome|nice|kind|grateful|thrilled|wonderful|fantastic|great|aw|aww|wow|bless|best wishes|congratulations|congrats|enjoy|wishing|yay|hooray|truth|agreed|same here|good to|pass it on|pass that on|pass this on|tell them|tell her|tell him|made)'
      ]
    }
  },
  comment: {
    help: {
      despite: ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        '(heads up|heads-up|headsup|fyi|for your information|psa|friendly reminder)',
        '(hope|hoping) *1 (it|this|that) (helps|is useful|gets|finds)',
        '(i|we) *2 (handed|turned|dropped|brought|took) *6 (in|back|to your|at your|to the)',
        'just so (you|ye|ya) (know|are aware)',
        '(collected|raised|knitted|crocheted|baked|donated|gathered|sewed|saved up|clubbed together|fundraised) *6 (for|to) (you|your|the)',
        '(found|picked up) (a|an|some|somebody|someone|your) *9 (handed|gave|left|took|brought|passed) (it|them)',
        '(thought|figured|reckoned) *1 (you|ye|you guys) *1 (should|would|might|may|want|like) *3 know',
        '(wanted|want|writing) to (let you know|flag|point out|warn you|tell you that)',
        '(letting|let) you know (that|the|your|there)',
        '(might|may) want to (fix|change|check|update|correct|edit|know|look at)',
        '(typo|misspelt|misspelled|misprint) (in|on|alert)'
      ]
    }
  },
  lists: {
    curt: [
      'noted',
      'ok',
      'okay',
      'right',
      'done',
      'sure',
      'yes',
      'yep',
      'fixed',
      'changed',
      'updated',
      'corrected',
      'amended',
      'seen',
      'read',
      'logged',
      'fine',
      'we',
      'know',
      'will',
      'do'
    ]
  },
  messages: {
    help: {
      reason: 'Missing thanks to somebody who helped',
      note: 'The person took the trouble to tell you of a mistake. Thank them first, then say what you did about it.'
    },
    praise: {
      reason: 'Missing thanks for kind words',
      note: 'The person praised you and gets a dry line back. Say thank you, or show in some other way that it was read.'
    }
  }
} satisfies Words
