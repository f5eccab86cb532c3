// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
import maxLength from '../rules/max-length/rule.js'
import noClickbait from '../rules/no-clickbait/rule.js'
import noDeadLink from '../rules/no-dead-link/rule.js'
import noEngagementBait from '../rules/no-engagement-bait/rule.js'
import noForeignNetworkIdiom from '../rules/no-foreign-network-idiom/rule.js'
import noGuiltBait from '../rules/no-guilt-bait/rule.js'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noLikeForCondolence from '../rules/no-like-for-condolence/rule.js'
import noMonologue from '../rules/no-monologue/rule.js'
import noPitchInReply from '../rules/no-pitch-in-reply/rule.js'
import noPraiseRepost from '../rules/no-praise-repost/rule.js'
import noPrivateLife from '../rules/no-private-life/rule.js'
import noRumour from '../rules/no-rumour/rule.js'
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
  'no-clickbait': noClickbait,
  'no-dead-link': noDeadLink,
  'no-engagement-bait': noEngagementBait,
  'no-foreign-network-idiom': noForeignNetworkIdiom,
  'no-guilt-bait': noGuiltBait,
  'no-hard-sell': noHardSell,
  'no-like-for-condolence': noLikeForCondolence,
  'no-monologue': noMonologue,
  'no-pitch-in-reply': noPitchInReply,
  'no-praise-repost': noPraiseRepost,
  'no-private-life': noPrivateLife,
  'no-rumour': noRumour,
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
