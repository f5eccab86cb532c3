// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
import maxLength from '../rules/max-length/rule.js'
import noApologyBut from '../rules/no-apology-but/rule.js'
import noAskingToDelete from '../rules/no-asking-to-delete/rule.js'
import noBlamingCustomer from '../rules/no-blaming-customer/rule.js'
import noCalmingOrder from '../rules/no-calming-order/rule.js'
import noClickbait from '../rules/no-clickbait/rule.js'
import noConditionalApology from '../rules/no-conditional-apology/rule.js'
import noConditionalHelp from '../rules/no-conditional-help/rule.js'
import noDeadLink from '../rules/no-dead-link/rule.js'
import noDeleteThreat from '../rules/no-delete-threat/rule.js'
import noEngagementBait from '../rules/no-engagement-bait/rule.js'
import noFeelingsApology from '../rules/no-feelings-apology/rule.js'
import noForeignNetworkIdiom from '../rules/no-foreign-network-idiom/rule.js'
import noGuiltBait from '../rules/no-guilt-bait/rule.js'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noHushing from '../rules/no-hushing/rule.js'
import noInsult from '../rules/no-insult/rule.js'
import noLegalThreat from '../rules/no-legal-threat/rule.js'
import noLikeForCondolence from '../rules/no-like-for-condolence/rule.js'
import noMonologue from '../rules/no-monologue/rule.js'
import noOverApology from '../rules/no-over-apology/rule.js'
import noOwnerlessApology from '../rules/no-ownerless-apology/rule.js'
import noPitchInReply from '../rules/no-pitch-in-reply/rule.js'
import noPolicyWall from '../rules/no-policy-wall/rule.js'
import noPositiveOnly from '../rules/no-positive-only/rule.js'
import noPraiseRepost from '../rules/no-praise-repost/rule.js'
import noPrivateLife from '../rules/no-private-life/rule.js'
import noRumour from '../rules/no-rumour/rule.js'
import noSarcasm from '../rules/no-sarcasm/rule.js'
import noSelfPraise from '../rules/no-self-praise/rule.js'
import noTakingSides from '../rules/no-taking-sides/rule.js'
import noTragedyHumor from '../rules/no-tragedy-humor/rule.js'
import noTragedyPromotion from '../rules/no-tragedy-promotion/rule.js'
import noUnsourcedFigure from '../rules/no-unsourced-figure/rule.js'
import noVagueAuthority from '../rules/no-vague-authority/rule.js'
import noWeakDisclosure from '../rules/no-weak-disclosure/rule.js'
import noWeekdayMismatch from '../rules/no-weekday-mismatch/rule.js'
import noWorkplaceLeak from '../rules/no-workplace-leak/rule.js'
import requireDisclosure from '../rules/require-disclosure/rule.js'
import requireGiveawayTerms from '../rules/require-giveaway-terms/rule.js'

/** Every rule, by id. */
export const rules = {
  'max-calls-to-action': maxCallsToAction,
  'max-length': maxLength,
  'no-apology-but': noApologyBut,
  'no-asking-to-delete': noAskingToDelete,
  'no-blaming-customer': noBlamingCustomer,
  'no-calming-order': noCalmingOrder,
  'no-clickbait': noClickbait,
  'no-conditional-apology': noConditionalApology,
  'no-conditional-help': noConditionalHelp,
  'no-dead-link': noDeadLink,
  'no-delete-threat': noDeleteThreat,
  'no-engagement-bait': noEngagementBait,
  'no-feelings-apology': noFeelingsApology,
  'no-foreign-network-idiom': noForeignNetworkIdiom,
  'no-guilt-bait': noGuiltBait,
  'no-hard-sell': noHardSell,
  'no-hushing': noHushing,
  'no-insult': noInsult,
  'no-legal-threat': noLegalThreat,
  'no-like-for-condolence': noLikeForCondolence,
  'no-monologue': noMonologue,
  'no-over-apology': noOverApology,
  'no-ownerless-apology': noOwnerlessApology,
  'no-pitch-in-reply': noPitchInReply,
  'no-policy-wall': noPolicyWall,
  'no-positive-only': noPositiveOnly,
  'no-praise-repost': noPraiseRepost,
  'no-private-life': noPrivateLife,
  'no-rumour': noRumour,
  'no-sarcasm': noSarcasm,
  'no-self-praise': noSelfPraise,
  'no-taking-sides': noTakingSides,
  'no-tragedy-humor': noTragedyHumor,
  'no-tragedy-promotion': noTragedyPromotion,
  'no-unsourced-figure': noUnsourcedFigure,
  'no-vague-authority': noVagueAuthority,
  'no-weak-disclosure': noWeakDisclosure,
  'no-weekday-mismatch': noWeekdayMismatch,
  'no-workplace-leak': noWorkplaceLeak,
  'require-disclosure': requireDisclosure,
  'require-giveaway-terms': requireGiveawayTerms
}

export type Rules = typeof rules
