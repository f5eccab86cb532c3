// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
import maxEmojiRun from '../rules/max-emoji-run/rule.js'
import maxHashtagDensity from '../rules/max-hashtag-density/rule.js'
import maxHashtags from '../rules/max-hashtags/rule.js'
import maxLength from '../rules/max-length/rule.js'
import maxMentions from '../rules/max-mentions/rule.js'
import maxPostsPerDay from '../rules/max-posts-per-day/rule.js'
import maxPromotionShare from '../rules/max-promotion-share/rule.js'
import noAbsoluteClaim from '../rules/no-absolute-claim/rule.js'
import noApologyBut from '../rules/no-apology-but/rule.js'
import noAsciiArt from '../rules/no-ascii-art/rule.js'
import noAskingToDelete from '../rules/no-asking-to-delete/rule.js'
import noAtGender from '../rules/no-at-gender/rule.js'
import noAutoMessage from '../rules/no-auto-message/rule.js'
import noBannedTerm from '../rules/no-banned-term/rule.js'
import noBlamingCustomer from '../rules/no-blaming-customer/rule.js'
import noBounceOnly from '../rules/no-bounce-only/rule.js'
import noBrokenEntity from '../rules/no-broken-entity/rule.js'
import noBrokenHashtag from '../rules/no-broken-hashtag/rule.js'
import noCalendarCapital from '../rules/no-calendar-capital/rule.js'
import noCalmingOrder from '../rules/no-calming-order/rule.js'
import noCannedReply from '../rules/no-canned-reply/rule.js'
import noCapsBlock from '../rules/no-caps-block/rule.js'
import noClickbait from '../rules/no-clickbait/rule.js'
import noClosedDoor from '../rules/no-closed-door/rule.js'
import noCommonSlip from '../rules/no-common-slip/rule.js'
import noCompetitorAttack from '../rules/no-competitor-attack/rule.js'
import noCompetitorCopy from '../rules/no-competitor-copy/rule.js'
import noCompetitorHashtag from '../rules/no-competitor-hashtag/rule.js'
import noConditionalApology from '../rules/no-conditional-apology/rule.js'
import noConditionalHelp from '../rules/no-conditional-help/rule.js'
import noConflictingFacts from '../rules/no-conflicting-facts/rule.js'
import noContradiction from '../rules/no-contradiction/rule.js'
import noCustomerCalledTroll from '../rules/no-customer-called-troll/rule.js'
import noDeadLink from '../rules/no-dead-link/rule.js'
import noDeleteThreat from '../rules/no-delete-threat/rule.js'
import noEmojiOnlyReply from '../rules/no-emoji-only-reply/rule.js'
import noEmojiWords from '../rules/no-emoji-words/rule.js'
import noEmptyComment from '../rules/no-empty-comment/rule.js'
import noEngagementBait from '../rules/no-engagement-bait/rule.js'
import noEvasiveReply from '../rules/no-evasive-reply/rule.js'
import noFakeUrgency from '../rules/no-fake-urgency/rule.js'
import noFancyLetters from '../rules/no-fancy-letters/rule.js'
import noFeelingsApology from '../rules/no-feelings-apology/rule.js'
import noFollowForFollow from '../rules/no-follow-for-follow/rule.js'
import noForcedSlang from '../rules/no-forced-slang/rule.js'
import noForeignNetworkIdiom from '../rules/no-foreign-network-idiom/rule.js'
import noGenericHashtag from '../rules/no-generic-hashtag/rule.js'
import noGuiltBait from '../rules/no-guilt-bait/rule.js'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noHiddenPoint from '../rules/no-hidden-point/rule.js'
import noHushing from '../rules/no-hushing/rule.js'
import noIdenticalCrosspost from '../rules/no-identical-crosspost/rule.js'
import noImpersonalAddress from '../rules/no-impersonal-address/rule.js'
import noInsult from '../rules/no-insult/rule.js'
import noJargon from '../rules/no-jargon/rule.js'
import noLanguageMismatch from '../rules/no-language-mismatch/rule.js'
import noLegalThreat from '../rules/no-legal-threat/rule.js'
import noLikeForCondolence from '../rules/no-like-for-condolence/rule.js'
import noMachineFiller from '../rules/no-machine-filler/rule.js'
import noMeToo from '../rules/no-me-too/rule.js'
import noMemorialDayPromotion from '../rules/no-memorial-day-promotion/rule.js'
import noMixedRegister from '../rules/no-mixed-register/rule.js'
import noMonologue from '../rules/no-monologue/rule.js'
import noNearDuplicate from '../rules/no-near-duplicate/rule.js'
import noOverApology from '../rules/no-over-apology/rule.js'
import noOwnerlessApology from '../rules/no-ownerless-apology/rule.js'
import noPaymentNumber from '../rules/no-payment-number/rule.js'
import noPersonSwitch from '../rules/no-person-switch/rule.js'
import noPersonalData from '../rules/no-personal-data/rule.js'
import noPitchInReply from '../rules/no-pitch-in-reply/rule.js'
import noPolicyWall from '../rules/no-policy-wall/rule.js'
import noPositiveOnly from '../rules/no-positive-only/rule.js'
import noPraiseRepost from '../rules/no-praise-repost/rule.js'
import noPrematureDenial from '../rules/no-premature-denial/rule.js'
import noPrivateFacts from '../rules/no-private-facts/rule.js'
import noPrivateLife from '../rules/no-private-life/rule.js'
import noPublicBlock from '../rules/no-public-block/rule.js'
import noPublicDataRequest from '../rules/no-public-data-request/rule.js'
import noPunctuationPile from '../rules/no-punctuation-pile/rule.js'
import noRegisterMismatch from '../rules/no-register-mismatch/rule.js'
import noRepeatedHashtagBlock from '../rules/no-repeated-hashtag-block/rule.js'
import noRepeatedLink from '../rules/no-repeated-link/rule.js'
import noRepeatedPersonalData from '../rules/no-repeated-personal-data/rule.js'
import noRepeatedReply from '../rules/no-repeated-reply/rule.js'
import noRepeatedWord from '../rules/no-repeated-word/rule.js'
import noReviewIncentive from '../rules/no-review-incentive/rule.js'
import noRumour from '../rules/no-rumour/rule.js'
import noSarcasm from '../rules/no-sarcasm/rule.js'
import noSelfPraise from '../rules/no-self-praise/rule.js'
import noShouting from '../rules/no-shouting/rule.js'
import noTakingSides from '../rules/no-taking-sides/rule.js'
import noTemplateLeftover from '../rules/no-template-leftover/rule.js'
import noTextSpeak from '../rules/no-text-speak/rule.js'
import noTragedyHumor from '../rules/no-tragedy-humor/rule.js'
import noTragedyPromotion from '../rules/no-tragedy-promotion/rule.js'
import noTrollAmplified from '../rules/no-troll-amplified/rule.js'
import noTrollFed from '../rules/no-troll-fed/rule.js'
import noUnansweredQuestion from '../rules/no-unanswered-question/rule.js'
import noUncreditedText from '../rules/no-uncredited-text/rule.js'
import noUnkeepablePromise from '../rules/no-unkeepable-promise/rule.js'
import noUnsolicitedLink from '../rules/no-unsolicited-link/rule.js'
import noUnsourcedFigure from '../rules/no-unsourced-figure/rule.js'
import noVagueAuthority from '../rules/no-vague-authority/rule.js'
import noVagueGreenClaim from '../rules/no-vague-green-claim/rule.js'
import noVagueLink from '../rules/no-vague-link/rule.js'
import noWeakDisclosure from '../rules/no-weak-disclosure/rule.js'
import noWeekdayMismatch from '../rules/no-weekday-mismatch/rule.js'
import noWorkplaceLeak from '../rules/no-workplace-leak/rule.js'
import requireAltText from '../rules/require-alt-text/rule.js'
import requireAnswerToAngryCustomer from '../rules/require-answer-to-angry-customer/rule.js'
import requireDisclosure from '../rules/require-disclosure/rule.js'
import requireGiveawayTerms from '../rules/require-giveaway-terms/rule.js'
import requireHashtagCase from '../rules/require-hashtag-case/rule.js'
import requireHoldingReply from '../rules/require-holding-reply/rule.js'
import requireOpeningMarks from '../rules/require-opening-marks/rule.js'
import requireThanks from '../rules/require-thanks/rule.js'

/** Every rule, by id. */
export const rules = {
  'max-calls-to-action': maxCallsToAction,
  'max-emoji-run': maxEmojiRun,
  'max-hashtag-density': maxHashtagDensity,
  'max-hashtags': maxHashtags,
  'max-length': maxLength,
  'max-mentions': maxMentions,
  'max-posts-per-day': maxPostsPerDay,
  'max-promotion-share': maxPromotionShare,
  'no-absolute-claim': noAbsoluteClaim,
  'no-apology-but': noApologyBut,
  'no-ascii-art': noAsciiArt,
  'no-asking-to-delete': noAskingToDelete,
  'no-at-gender': noAtGender,
  'no-auto-message': noAutoMessage,
  'no-banned-term': noBannedTerm,
  'no-blaming-customer': noBlamingCustomer,
  'no-bounce-only': noBounceOnly,
  'no-broken-entity': noBrokenEntity,
  'no-broken-hashtag': noBrokenHashtag,
  'no-calendar-capital': noCalendarCapital,
  'no-calming-order': noCalmingOrder,
  'no-canned-reply': noCannedReply,
  'no-caps-block': noCapsBlock,
  'no-clickbait': noClickbait,
  'no-closed-door': noClosedDoor,
  'no-common-slip': noCommonSlip,
  'no-competitor-attack': noCompetitorAttack,
  'no-competitor-copy': noCompetitorCopy,
  'no-competitor-hashtag': noCompetitorHashtag,
  'no-conditional-apology': noConditionalApology,
  'no-conditional-help': noConditionalHelp,
  'no-conflicting-facts': noConflictingFacts,
  'no-contradiction': noContradiction,
  'no-customer-called-troll': noCustomerCalledTroll,
  'no-dead-link': noDeadLink,
  'no-delete-threat': noDeleteThreat,
  'no-emoji-only-reply': noEmojiOnlyReply,
  'no-emoji-words': noEmojiWords,
  'no-empty-comment': noEmptyComment,
  'no-engagement-bait': noEngagementBait,
  'no-evasive-reply': noEvasiveReply,
  'no-fake-urgency': noFakeUrgency,
  'no-fancy-letters': noFancyLetters,
  'no-feelings-apology': noFeelingsApology,
  'no-follow-for-follow': noFollowForFollow,
  'no-forced-slang': noForcedSlang,
  'no-foreign-network-idiom': noForeignNetworkIdiom,
  'no-generic-hashtag': noGenericHashtag,
  'no-guilt-bait': noGuiltBait,
  'no-hard-sell': noHardSell,
  'no-hidden-point': noHiddenPoint,
  'no-hushing': noHushing,
  'no-identical-crosspost': noIdenticalCrosspost,
  'no-impersonal-address': noImpersonalAddress,
  'no-insult': noInsult,
  'no-jargon': noJargon,
  'no-language-mismatch': noLanguageMismatch,
  'no-legal-threat': noLegalThreat,
  'no-like-for-condolence': noLikeForCondolence,
  'no-machine-filler': noMachineFiller,
  'no-me-too': noMeToo,
  'no-memorial-day-promotion': noMemorialDayPromotion,
  'no-mixed-register': noMixedRegister,
  'no-monologue': noMonologue,
  'no-near-duplicate': noNearDuplicate,
  'no-over-apology': noOverApology,
  'no-ownerless-apology': noOwnerlessApology,
  'no-payment-number': noPaymentNumber,
  'no-person-switch': noPersonSwitch,
  'no-personal-data': noPersonalData,
  'no-pitch-in-reply': noPitchInReply,
  'no-policy-wall': noPolicyWall,
  'no-positive-only': noPositiveOnly,
  'no-praise-repost': noPraiseRepost,
  'no-premature-denial': noPrematureDenial,
  'no-private-facts': noPrivateFacts,
  'no-private-life': noPrivateLife,
  'no-public-block': noPublicBlock,
  'no-public-data-request': noPublicDataRequest,
  'no-punctuation-pile': noPunctuationPile,
  'no-register-mismatch': noRegisterMismatch,
  'no-repeated-hashtag-block': noRepeatedHashtagBlock,
  'no-repeated-link': noRepeatedLink,
  'no-repeated-personal-data': noRepeatedPersonalData,
  'no-repeated-reply': noRepeatedReply,
  'no-repeated-word': noRepeatedWord,
  'no-review-incentive': noReviewIncentive,
  'no-rumour': noRumour,
  'no-sarcasm': noSarcasm,
  'no-self-praise': noSelfPraise,
  'no-shouting': noShouting,
  'no-taking-sides': noTakingSides,
  'no-template-leftover': noTemplateLeftover,
  'no-text-speak': noTextSpeak,
  'no-tragedy-humor': noTragedyHumor,
  'no-tragedy-promotion': noTragedyPromotion,
  'no-troll-amplified': noTrollAmplified,
  'no-troll-fed': noTrollFed,
  'no-unanswered-question': noUnansweredQuestion,
  'no-uncredited-text': noUncreditedText,
  'no-unkeepable-promise': noUnkeepablePromise,
  'no-unsolicited-link': noUnsolicitedLink,
  'no-unsourced-figure': noUnsourcedFigure,
  'no-vague-authority': noVagueAuthority,
  'no-vague-green-claim': noVagueGreenClaim,
  'no-vague-link': noVagueLink,
  'no-weak-disclosure': noWeakDisclosure,
  'no-weekday-mismatch': noWeekdayMismatch,
  'no-workplace-leak': noWorkplaceLeak,
  'require-alt-text': requireAltText,
  'require-answer-to-angry-customer': requireAnswerToAngryCustomer,
  'require-disclosure': requireDisclosure,
  'require-giveaway-terms': requireGiveawayTerms,
  'require-hashtag-case': requireHashtagCase,
  'require-holding-reply': requireHoldingReply,
  'require-opening-marks': requireOpeningMarks,
  'require-thanks': requireThanks
}

export type Rules = typeof rules
