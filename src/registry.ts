// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
import noAbsoluteClaim from '../rules/no-absolute-claim/rule.js'
import noContradiction from '../rules/no-contradiction/rule.js'
import noEvasiveReply from '../rules/no-evasive-reply/rule.js'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noMonologue from '../rules/no-monologue/rule.js'
import noPitchInReply from '../rules/no-pitch-in-reply/rule.js'
import noPraiseRepost from '../rules/no-praise-repost/rule.js'
import noPrematureDenial from '../rules/no-premature-denial/rule.js'
import noReviewIncentive from '../rules/no-review-incentive/rule.js'
import noSelfPraise from '../rules/no-self-praise/rule.js'
import noUnkeepablePromise from '../rules/no-unkeepable-promise/rule.js'
import noVagueGreenClaim from '../rules/no-vague-green-claim/rule.js'
import requireHoldingReply from '../rules/require-holding-reply/rule.js'

/** Every rule, by id. */
export const rules = {
  'max-calls-to-action': maxCallsToAction,
  'no-absolute-claim': noAbsoluteClaim,
  'no-contradiction': noContradiction,
  'no-evasive-reply': noEvasiveReply,
  'no-hard-sell': noHardSell,
  'no-monologue': noMonologue,
  'no-pitch-in-reply': noPitchInReply,
  'no-praise-repost': noPraiseRepost,
  'no-premature-denial': noPrematureDenial,
  'no-review-incentive': noReviewIncentive,
  'no-self-praise': noSelfPraise,
  'no-unkeepable-promise': noUnkeepablePromise,
  'no-vague-green-claim': noVagueGreenClaim,
  'require-holding-reply': requireHoldingReply
}

export type Rules = typeof rules
