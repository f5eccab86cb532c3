import type {Words} from '../../src/define-rule.js'

const review = '(review|reviews|rating|ratings|stars|star review|star rating|testimonial|five stars|thumbs up on (google|tripadvisor|trustpilot|yelp))'

export default {
  summary: 'A reward for a review',
  phrases: {
    request: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `(leave|leaves|write|writes|writing|give|gives|giving|post|posts|posting|drop|drops|pop|share|submit|leaving|add|send|show|hand|tap|put|pen|do|get|want) *6 ${review}`,
        '(rate|rates|review|reviews|reviewing|rating) (us|our|it|this|your (purchase|order|visit|stay))',
        `(for|with|in exchange for|in return for|against) *1 (every|each|your|a|all|any|an|honest|the) *3 ${review}`,
        `(swap|trade|exchange) *2 (your|a) *2 ${review}`
      ]
    },
    reward: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '<percent> (off|discount|back)',
        '<money> (off|back|voucher|gift|credit|discount|towards|card)',
        '(on us|on the house|on me|for free|for nothing|nothing at all|costs (you)? nothing|half price|complimentary)',
        '(free|complimentary) *1 (coffee|drink|dessert|gift|month|slice|pastry|wash|delivery|brownie|cookie|tea|sample|cake|upgrade|treat|pint|mug|tote|ticket|session|class|side|starter|shipping|scoop|bag|set|cup|<number>)',
        '^free',
        '(is|are) (free|ours|yours)',
        '(pick|choose|collect|earn|claim|grab) *1 (a|an|your|one|points) *1 (free|gift|sticker|treat|prize|points)?',
        '(win|wins|winning) (a|an|one|our|the|two|<money>|<number>)',
        '(prize|prizes|voucher|vouchers|gift card|giveaway|prize draw|raffle|discount|discount code|reward|freebie|cashback|coupon|loyalty points|bonus points)',
        '(entered|enter|entry) (in|into|to)',
        '(knock|take|took|get|gets|save) *2 (off|<percent>|<money>)',
        '(we will|we) (send|give|treat|thank|buy|refund|pay|throw) *1 (you|in) *2 (a|an|with|to|back|for|<money>|<percent>)',
        'in (return|exchange) (you|we)'
      ]
    }
  },
  messages: {
    incentive: {
      reason: 'Unexpected reward for a review “{text}”, expected a review asked for without one',
      note: 'A paid review is not an opinion, and whoever reads it is misled; platforms remove them. Ask for an honest one, good or bad, and give the reward for something else.'
    }
  }
} satisfies Words
