// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
import maxEmojiRun from '../rules/max-emoji-run/rule.js'
import maxHashtagDensity from '../rules/max-hashtag-density/rule.js'
import maxHashtags from '../rules/max-hashtags/rule.js'
import maxLength from '../rules/max-length/rule.js'
import maxMentions from '../rules/max-mentions/rule.js'
import noAsciiArt from '../rules/no-ascii-art/rule.js'
import noAtGender from '../rules/no-at-gender/rule.js'
import noAutoMessage from '../rules/no-auto-message/rule.js'
import noBannedTerm from '../rules/no-banned-term/rule.js'
import noBrokenEntity from '../rules/no-broken-entity/rule.js'
import noBrokenHashtag from '../rules/no-broken-hashtag/rule.js'
import noCalendarCapital from '../rules/no-calendar-capital/rule.js'
import noCapsBlock from '../rules/no-caps-block/rule.js'
import noClickbait from '../rules/no-clickbait/rule.js'
import noCommonSlip from '../rules/no-common-slip/rule.js'
import noDeadLink from '../rules/no-dead-link/rule.js'
import noEmojiWords from '../rules/no-emoji-words/rule.js'
import noEmptyComment from '../rules/no-empty-comment/rule.js'
import noEngagementBait from '../rules/no-engagement-bait/rule.js'
import noFancyLetters from '../rules/no-fancy-letters/rule.js'
import noFollowForFollow from '../rules/no-follow-for-follow/rule.js'
import noForcedSlang from '../rules/no-forced-slang/rule.js'
import noForeignNetworkIdiom from '../rules/no-foreign-network-idiom/rule.js'
import noGenericHashtag from '../rules/no-generic-hashtag/rule.js'
import noGuiltBait from '../rules/no-guilt-bait/rule.js'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noJargon from '../rules/no-jargon/rule.js'
import noLikeForCondolence from '../rules/no-like-for-condolence/rule.js'
import noMachineFiller from '../rules/no-machine-filler/rule.js'
import noMixedRegister from '../rules/no-mixed-register/rule.js'
import noMonologue from '../rules/no-monologue/rule.js'
import noPaymentNumber from '../rules/no-payment-number/rule.js'
import noPersonSwitch from '../rules/no-person-switch/rule.js'
import noPersonalData from '../rules/no-personal-data/rule.js'
import noPitchInReply from '../rules/no-pitch-in-reply/rule.js'
import noPraiseRepost from '../rules/no-praise-repost/rule.js'
import noPrivateFacts from '../rules/no-private-facts/rule.js'
import noPrivateLife from '../rules/no-private-life/rule.js'
import noPublicDataRequest from '../rules/no-public-data-request/rule.js'
import noPunctuationPile from '../rules/no-punctuation-pile/rule.js'
import noRepeatedPersonalData from '../rules/no-repeated-personal-data/rule.js'
import noRepeatedWord from '../rules/no-repeated-word/rule.js'
import noRumour from '../rules/no-rumour/rule.js'
import noSelfPraise from '../rules/no-self-praise/rule.js'
import noShouting from '../rules/no-shouting/rule.js'
import noTakingSides from '../rules/no-taking-sides/rule.js'
import noTextSpeak from '../rules/no-text-speak/rule.js'
import noTragedyHumor from '../rules/no-tragedy-humor/rule.js'
import noTragedyPromotion from '../rules/no-tragedy-promotion/rule.js'
import noUnsolicitedLink from '../rules/no-unsolicited-link/rule.js'
import noUnsourcedFigure from '../rules/no-unsourced-figure/rule.js'
import noVagueAuthority from '../rules/no-vague-authority/rule.js'
import noVagueLink from '../rules/no-vague-link/rule.js'
import noWeakDisclosure from '../rules/no-weak-disclosure/rule.js'
import noWeekdayMismatch from '../rules/no-weekday-mismatch/rule.js'
import noWorkplaceLeak from '../rules/no-workplace-leak/rule.js'
import requireAltText from '../rules/require-alt-text/rule.js'
import requireDisclosure from '../rules/require-disclosure/rule.js'
import requireGiveawayTerms from '../rules/require-giveaway-terms/rule.js'
import requireHashtagCase from '../rules/require-hashtag-case/rule.js'
import requireOpeningMarks from '../rules/require-opening-marks/rule.js'

/** Every rule, by id. */
export const rules = {
  'max-calls-to-action': maxCallsToAction,
  'max-emoji-run': maxEmojiRun,
  'max-hashtag-density': maxHashtagDensity,
  'max-hashtags': maxHashtags,
  'max-length': maxLength,
  'max-mentions': maxMentions,
  'no-ascii-art': noAsciiArt,
  'no-at-gender': noAtGender,
  'no-auto-message': noAutoMessage,
  'no-banned-term': noBannedTerm,
  'no-broken-entity': noBrokenEntity,
  'no-broken-hashtag': noBrokenHashtag,
  'no-calendar-capital': noCalendarCapital,
  'no-caps-block': noCapsBlock,
  'no-clickbait': noClickbait,
  'no-common-slip': noCommonSlip,
  'no-dead-link': noDeadLink,
  'no-emoji-words': noEmojiWords,
  'no-empty-comment': noEmptyComment,
  'no-engagement-bait': noEngagementBait,
  'no-fancy-letters': noFancyLetters,
  'no-follow-for-follow': noFollowForFollow,
  'no-forced-slang': noForcedSlang,
  'no-foreign-network-idiom': noForeignNetworkIdiom,
  'no-generic-hashtag': noGenericHashtag,
  'no-guilt-bait': noGuiltBait,
  'no-hard-sell': noHardSell,
  'no-jargon': noJargon,
  'no-like-for-condolence': noLikeForCondolence,
  'no-machine-filler': noMachineFiller,
  'no-mixed-register': noMixedRegister,
  'no-monologue': noMonologue,
  'no-payment-number': noPaymentNumber,
  'no-person-switch': noPersonSwitch,
  'no-personal-data': noPersonalData,
  'no-pitch-in-reply': noPitchInReply,
  'no-praise-repost': noPraiseRepost,
  'no-private-facts': noPrivateFacts,
  'no-private-life': noPrivateLife,
  'no-public-data-request': noPublicDataRequest,
  'no-punctuation-pile': noPunctuationPile,
  'no-repeated-personal-data': noRepeatedPersonalData,
  'no-repeated-word': noRepeatedWord,
  'no-rumour': noRumour,
  'no-self-praise': noSelfPraise,
  'no-shouting': noShouting,
  'no-taking-sides': noTakingSides,
  'no-text-speak': noTextSpeak,
  'no-tragedy-humor': noTragedyHumor,
  'no-tragedy-promotion': noTragedyPromotion,
  'no-unsolicited-link': noUnsolicitedLink,
  'no-unsourced-figure': noUnsourcedFigure,
  'no-vague-authority': noVagueAuthority,
  'no-vague-link': noVagueLink,
  'no-weak-disclosure': noWeakDisclosure,
  'no-weekday-mismatch': noWeekdayMismatch,
  'no-workplace-leak': noWorkplaceLeak,
  'require-alt-text': requireAltText,
  'require-disclosure': requireDisclosure,
  'require-giveaway-terms': requireGiveawayTerms,
  'require-hashtag-case': requireHashtagCase,
  'require-opening-marks': requireOpeningMarks
}

export type Rules = typeof rules
