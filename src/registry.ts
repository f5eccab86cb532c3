// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
import noApologyBut from '../rules/no-apology-but/rule.js'
import noAskingToDelete from '../rules/no-asking-to-delete/rule.js'
import noBlamingCustomer from '../rules/no-blaming-customer/rule.js'
import noCalmingOrder from '../rules/no-calming-order/rule.js'
import noConditionalApology from '../rules/no-conditional-apology/rule.js'
import noConditionalHelp from '../rules/no-conditional-help/rule.js'
import noDeleteThreat from '../rules/no-delete-threat/rule.js'
import noFeelingsApology from '../rules/no-feelings-apology/rule.js'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noHushing from '../rules/no-hushing/rule.js'
import noInsult from '../rules/no-insult/rule.js'
import noLegalThreat from '../rules/no-legal-threat/rule.js'
import noMonologue from '../rules/no-monologue/rule.js'
import noOverApology from '../rules/no-over-apology/rule.js'
import noOwnerlessApology from '../rules/no-ownerless-apology/rule.js'
import noPitchInReply from '../rules/no-pitch-in-reply/rule.js'
import noPolicyWall from '../rules/no-policy-wall/rule.js'
import noPositiveOnly from '../rules/no-positive-only/rule.js'
import noPraiseRepost from '../rules/no-praise-repost/rule.js'
import noSarcasm from '../rules/no-sarcasm/rule.js'
import noSelfPraise from '../rules/no-self-praise/rule.js'

/** Every rule, by id. */
export const rules = {
  'max-calls-to-action': maxCallsToAction,
  'no-apology-but': noApologyBut,
  'no-asking-to-delete': noAskingToDelete,
  'no-blaming-customer': noBlamingCustomer,
  'no-calming-order': noCalmingOrder,
  'no-conditional-apology': noConditionalApology,
  'no-conditional-help': noConditionalHelp,
  'no-delete-threat': noDeleteThreat,
  'no-feelings-apology': noFeelingsApology,
  'no-hard-sell': noHardSell,
  'no-hushing': noHushing,
  'no-insult': noInsult,
  'no-legal-threat': noLegalThreat,
  'no-monologue': noMonologue,
  'no-over-apology': noOverApology,
  'no-ownerless-apology': noOwnerlessApology,
  'no-pitch-in-reply': noPitchInReply,
  'no-policy-wall': noPolicyWall,
  'no-positive-only': noPositiveOnly,
  'no-praise-repost': noPraiseRepost,
  'no-sarcasm': noSarcasm,
  'no-self-praise': noSelfPraise
}

export type Rules = typeof rules
