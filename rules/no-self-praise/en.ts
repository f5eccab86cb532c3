import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Praise of oneself: we are the best, the leaders, so proud of us',
  phrases: {
    praise: [
      'we are *2 (the best|the leaders|the leading|number one|the number one|no 1|the greatest|pioneers|second to none|unrivalled|unbeatable|world-class|the experts|the market leader|an industry leader)',
      '(as|being) (the|a) *1 (market|industry|world|undisputed|global|category) (leader|leaders)',
      'we (have)? (set|raised|redefined|rewritten) the (standard|bar|rules)',
      'set the standard *6 (we|us)',
      'humbled (and honoured|and honored|and proud)? (to|by)',
      '(proud|thrilled|delighted|honoured|honored|excited) to (be|have been|be *1 again) *2 (named|recognised|recognized|ranked|voted|crowned) *4 (best|leading|top|leader|number one|most)',
      '(no one|nobody) (else)? does it (like|better than) (us|we do)',
      '(our|an) (award-winning|world-class|unrivalled|unmatched|unbeatable|incomparable|legendary) *1 (team|service|product|products|brand|quality|company|leadership|excellence|talent)',
      'you are lucky to have us',
      'proud of (ourselves|our (success|growth|excellence|greatness|leadership|achievements|results))',
      '(some of|we have) the (best|finest) *2 in the (business|industry|world|country|sector)',
      '(another|yet another) (award|record|success|triumph) for (us|our)',
      'our (excellence|greatness|success story|leadership) (speaks|is|has)',
      '(there is a reason|it is no wonder|no wonder) we (are|have been) *2 (best|leaders|number one|chosen|first)'
    ]
  },
  messages: {
    praise: {
      reason: 'Unexpected self-praise “{text}”, expected something of use to the reader',
      note: 'If you are good, people will say so; said by the brand it reads as boasting. Tell what changes for the reader, show the work, or thank those who did it by name.'
    }
  }
} satisfies Words
