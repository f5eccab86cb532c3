// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
import maxMentions from '../rules/max-mentions/rule.js'
import noAutoMessage from '../rules/no-auto-message/rule.js'
import noEmptyComment from '../rules/no-empty-comment/rule.js'
import noFollowForFollow from '../rules/no-follow-for-follow/rule.js'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noMonologue from '../rules/no-monologue/rule.js'
import noPaymentNumber from '../rules/no-payment-number/rule.js'
import noPersonalData from '../rules/no-personal-data/rule.js'
import noPitchInReply from '../rules/no-pitch-in-reply/rule.js'
import noPraiseRepost from '../rules/no-praise-repost/rule.js'
import noPrivateFacts from '../rules/no-private-facts/rule.js'
import noPublicDataRequest from '../rules/no-public-data-request/rule.js'
import noRepeatedPersonalData from '../rules/no-repeated-personal-data/rule.js'
import noSelfPraise from '../rules/no-self-praise/rule.js'
import noUnsolicitedLink from '../rules/no-unsolicited-link/rule.js'

/** Every rule, by id. */
export const rules = {
  'max-calls-to-action': maxCallsToAction,
  'max-mentions': maxMentions,
  'no-auto-message': noAutoMessage,
  'no-empty-comment': noEmptyComment,
  'no-follow-for-follow': noFollowForFollow,
  'no-hard-sell': noHardSell,
  'no-monologue': noMonologue,
  'no-payment-number': noPaymentNumber,
  'no-personal-data': noPersonalData,
  'no-pitch-in-reply': noPitchInReply,
  'no-praise-repost': noPraiseRepost,
  'no-private-facts': noPrivateFacts,
  'no-public-data-request': noPublicDataRequest,
  'no-repeated-personal-data': noRepeatedPersonalData,
  'no-self-praise': noSelfPraise,
  'no-unsolicited-link': noUnsolicitedLink
}

export type Rules = typeof rules
