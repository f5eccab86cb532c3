// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
import maxLength from '../rules/max-length/rule.js'
import noClickbait from '../rules/no-clickbait/rule.js'
import noCustomerCalledTroll from '../rules/no-customer-called-troll/rule.js'
import noDeadLink from '../rules/no-dead-link/rule.js'
import noEngagementBait from '../rules/no-engagement-bait/rule.js'
import noForeignNetworkIdiom from '../rules/no-foreign-network-idiom/rule.js'
import noGuiltBait from '../rules/no-guilt-bait/rule.js'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noMonologue from '../rules/no-monologue/rule.js'
import noPitchInReply from '../rules/no-pitch-in-reply/rule.js'
import noPraiseRepost from '../rules/no-praise-repost/rule.js'
import noPublicBlock from '../rules/no-public-block/rule.js'
import noSelfPraise from '../rules/no-self-praise/rule.js'
import noTrollAmplified from '../rules/no-troll-amplified/rule.js'
import noTrollFed from '../rules/no-troll-fed/rule.js'
import requireAnswerToAngryCustomer from '../rules/require-answer-to-angry-customer/rule.js'

/** Every rule, by id. */
export const rules = {
  'max-calls-to-action': maxCallsToAction,
  'max-length': maxLength,
  'no-clickbait': noClickbait,
  'no-customer-called-troll': noCustomerCalledTroll,
  'no-dead-link': noDeadLink,
  'no-engagement-bait': noEngagementBait,
  'no-foreign-network-idiom': noForeignNetworkIdiom,
  'no-guilt-bait': noGuiltBait,
  'no-hard-sell': noHardSell,
  'no-monologue': noMonologue,
  'no-pitch-in-reply': noPitchInReply,
  'no-praise-repost': noPraiseRepost,
  'no-public-block': noPublicBlock,
  'no-self-praise': noSelfPraise,
  'no-troll-amplified': noTrollAmplified,
  'no-troll-fed': noTrollFed,
  'require-answer-to-angry-customer': requireAnswerToAngryCustomer
}

export type Rules = typeof rules
