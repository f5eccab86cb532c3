// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
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
