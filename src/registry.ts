// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
import maxLength from '../rules/max-length/rule.js'
import noBounceOnly from '../rules/no-bounce-only/rule.js'
import noCannedReply from '../rules/no-canned-reply/rule.js'
import noClickbait from '../rules/no-clickbait/rule.js'
import noClosedDoor from '../rules/no-closed-door/rule.js'
import noDeadLink from '../rules/no-dead-link/rule.js'
import noEmojiOnlyReply from '../rules/no-emoji-only-reply/rule.js'
import noEngagementBait from '../rules/no-engagement-bait/rule.js'
import noForeignNetworkIdiom from '../rules/no-foreign-network-idiom/rule.js'
import noGuiltBait from '../rules/no-guilt-bait/rule.js'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noImpersonalAddress from '../rules/no-impersonal-address/rule.js'
import noLanguageMismatch from '../rules/no-language-mismatch/rule.js'
import noLikeForCondolence from '../rules/no-like-for-condolence/rule.js'
import noMonologue from '../rules/no-monologue/rule.js'
import noPitchInReply from '../rules/no-pitch-in-reply/rule.js'
import noPraiseRepost from '../rules/no-praise-repost/rule.js'
import noPrivateLife from '../rules/no-private-life/rule.js'
import noRegisterMismatch from '../rules/no-register-mismatch/rule.js'
import noRumour from '../rules/no-rumour/rule.js'
import noSelfPraise from '../rules/no-self-praise/rule.js'
import noTakingSides from '../rules/no-taking-sides/rule.js'
import noTemplateLeftover from '../rules/no-template-leftover/rule.js'
import noTragedyHumor from '../rules/no-tragedy-humor/rule.js'
import noTragedyPromotion from '../rules/no-tragedy-promotion/rule.js'
import noUnansweredQuestion from '../rules/no-unanswered-question/rule.js'
import noUnsourcedFigure from '../rules/no-unsourced-figure/rule.js'
import noVagueAuthority from '../rules/no-vague-authority/rule.js'
import noWeakDisclosure from '../rules/no-weak-disclosure/rule.js'
import noWeekdayMismatch from '../rules/no-weekday-mismatch/rule.js'
import noWorkplaceLeak from '../rules/no-workplace-leak/rule.js'
import requireDisclosure from '../rules/require-disclosure/rule.js'
import requireGiveawayTerms from '../rules/require-giveaway-terms/rule.js'
import requireThanks from '../rules/require-thanks/rule.js'

/** Every rule, by id. */
export const rules = {
  'max-calls-to-action': maxCallsToAction,
  'max-length': maxLength,
  'no-bounce-only': noBounceOnly,
  'no-canned-reply': noCannedReply,
  'no-clickbait': noClickbait,
  'no-closed-door': noClosedDoor,
  'no-dead-link': noDeadLink,
  'no-emoji-only-reply': noEmojiOnlyReply,
  'no-engagement-bait': noEngagementBait,
  'no-foreign-network-idiom': noForeignNetworkIdiom,
  'no-guilt-bait': noGuiltBait,
  'no-hard-sell': noHardSell,
  'no-impersonal-address': noImpersonalAddress,
  'no-language-mismatch': noLanguageMismatch,
  'no-like-for-condolence': noLikeForCondolence,
  'no-monologue': noMonologue,
  'no-pitch-in-reply': noPitchInReply,
  'no-praise-repost': noPraiseRepost,
  'no-private-life': noPrivateLife,
  'no-register-mismatch': noRegisterMismatch,
  'no-rumour': noRumour,
  'no-self-praise': noSelfPraise,
  'no-taking-sides': noTakingSides,
  'no-template-leftover': noTemplateLeftover,
  'no-tragedy-humor': noTragedyHumor,
  'no-tragedy-promotion': noTragedyPromotion,
  'no-unanswered-question': noUnansweredQuestion,
  'no-unsourced-figure': noUnsourcedFigure,
  'no-vague-authority': noVagueAuthority,
  'no-weak-disclosure': noWeakDisclosure,
  'no-weekday-mismatch': noWeekdayMismatch,
  'no-workplace-leak': noWorkplaceLeak,
  'require-disclosure': requireDisclosure,
  'require-giveaway-terms': requireGiveawayTerms,
  'require-thanks': requireThanks
}

export type Rules = typeof rules
