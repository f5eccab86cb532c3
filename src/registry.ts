// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
import maxLength from '../rules/max-length/rule.js'
import noAtGender from '../rules/no-at-gender/rule.js'
import noBannedTerm from '../rules/no-banned-term/rule.js'
import noBounceOnly from '../rules/no-bounce-only/rule.js'
import noBrokenEntity from '../rules/no-broken-entity/rule.js'
import noCalendarCapital from '../rules/no-calendar-capital/rule.js'
import noCannedReply from '../rules/no-canned-reply/rule.js'
import noClickbait from '../rules/no-clickbait/rule.js'
import noClosedDoor from '../rules/no-closed-door/rule.js'
import noCommonSlip from '../rules/no-common-slip/rule.js'
import noDeadLink from '../rules/no-dead-link/rule.js'
import noEmojiOnlyReply from '../rules/no-emoji-only-reply/rule.js'
import noEngagementBait from '../rules/no-engagement-bait/rule.js'
import noForcedSlang from '../rules/no-forced-slang/rule.js'
import noForeignNetworkIdiom from '../rules/no-foreign-network-idiom/rule.js'
import noGuiltBait from '../rules/no-guilt-bait/rule.js'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noImpersonalAddress from '../rules/no-impersonal-address/rule.js'
import noJargon from '../rules/no-jargon/rule.js'
import noLanguageMismatch from '../rules/no-language-mismatch/rule.js'
import noLikeForCondolence from '../rules/no-like-for-condolence/rule.js'
import noMachineFiller from '../rules/no-machine-filler/rule.js'
import noMixedRegister from '../rules/no-mixed-register/rule.js'
import noMonologue from '../rules/no-monologue/rule.js'
import noPersonSwitch from '../rules/no-person-switch/rule.js'
import noPitchInReply from '../rules/no-pitch-in-reply/rule.js'
import noPraiseRepost from '../rules/no-praise-repost/rule.js'
import noPrivateLife from '../rules/no-private-life/rule.js'
import noPunctuationPile from '../rules/no-punctuation-pile/rule.js'
import noRegisterMismatch from '../rules/no-register-mismatch/rule.js'
import noRepeatedWord from '../rules/no-repeated-word/rule.js'
import noRumour from '../rules/no-rumour/rule.js'
import noSelfPraise from '../rules/no-self-praise/rule.js'
import noShouting from '../rules/no-shouting/rule.js'
import noTakingSides from '../rules/no-taking-sides/rule.js'
import noTemplateLeftover from '../rules/no-template-leftover/rule.js'
import noTextSpeak from '../rules/no-text-speak/rule.js'
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
import requireOpeningMarks from '../rules/require-opening-marks/rule.js'
import requireThanks from '../rules/require-thanks/rule.js'

/** Every rule, by id. */
export const rules = {
  'max-calls-to-action': maxCallsToAction,
  'max-length': maxLength,
  'no-at-gender': noAtGender,
  'no-banned-term': noBannedTerm,
  'no-bounce-only': noBounceOnly,
  'no-broken-entity': noBrokenEntity,
  'no-calendar-capital': noCalendarCapital,
  'no-canned-reply': noCannedReply,
  'no-clickbait': noClickbait,
  'no-closed-door': noClosedDoor,
  'no-common-slip': noCommonSlip,
  'no-dead-link': noDeadLink,
  'no-emoji-only-reply': noEmojiOnlyReply,
  'no-engagement-bait': noEngagementBait,
  'no-forced-slang': noForcedSlang,
  'no-foreign-network-idiom': noForeignNetworkIdiom,
  'no-guilt-bait': noGuiltBait,
  'no-hard-sell': noHardSell,
  'no-impersonal-address': noImpersonalAddress,
  'no-jargon': noJargon,
  'no-language-mismatch': noLanguageMismatch,
  'no-like-for-condolence': noLikeForCondolence,
  'no-machine-filler': noMachineFiller,
  'no-mixed-register': noMixedRegister,
  'no-monologue': noMonologue,
  'no-person-switch': noPersonSwitch,
  'no-pitch-in-reply': noPitchInReply,
  'no-praise-repost': noPraiseRepost,
  'no-private-life': noPrivateLife,
  'no-punctuation-pile': noPunctuationPile,
  'no-register-mismatch': noRegisterMismatch,
  'no-repeated-word': noRepeatedWord,
  'no-rumour': noRumour,
  'no-self-praise': noSelfPraise,
  'no-shouting': noShouting,
  'no-taking-sides': noTakingSides,
  'no-template-leftover': noTemplateLeftover,
  'no-text-speak': noTextSpeak,
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
  'require-opening-marks': requireOpeningMarks,
  'require-thanks': requireThanks
}

export type Rules = typeof rules
