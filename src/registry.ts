// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
import maxEmojiRun from '../rules/max-emoji-run/rule.js'
import maxHashtagDensity from '../rules/max-hashtag-density/rule.js'
import maxHashtags from '../rules/max-hashtags/rule.js'
import maxMentions from '../rules/max-mentions/rule.js'
import noAsciiArt from '../rules/no-ascii-art/rule.js'
import noAutoMessage from '../rules/no-auto-message/rule.js'
import noBrokenHashtag from '../rules/no-broken-hashtag/rule.js'
import noCapsBlock from '../rules/no-caps-block/rule.js'
import noEmojiWords from '../rules/no-emoji-words/rule.js'
import noEmptyComment from '../rules/no-empty-comment/rule.js'
import noFancyLetters from '../rules/no-fancy-letters/rule.js'
import noFollowForFollow from '../rules/no-follow-for-follow/rule.js'
import noGenericHashtag from '../rules/no-generic-hashtag/rule.js'
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
import noVagueLink from '../rules/no-vague-link/rule.js'
import requireAltText from '../rules/require-alt-text/rule.js'
import requireHashtagCase from '../rules/require-hashtag-case/rule.js'

/** Every rule, by id. */
export const rules = {
  'max-calls-to-action': maxCallsToAction,
  'max-emoji-run': maxEmojiRun,
  'max-hashtag-density': maxHashtagDensity,
  'max-hashtags': maxHashtags,
  'max-mentions': maxMentions,
  'no-ascii-art': noAsciiArt,
  'no-auto-message': noAutoMessage,
  'no-broken-hashtag': noBrokenHashtag,
  'no-caps-block': noCapsBlock,
  'no-emoji-words': noEmojiWords,
  'no-empty-comment': noEmptyComment,
  'no-fancy-letters': noFancyLetters,
  'no-follow-for-follow': noFollowForFollow,
  'no-generic-hashtag': noGenericHashtag,
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
  'no-unsolicited-link': noUnsolicitedLink,
  'no-vague-link': noVagueLink,
  'require-alt-text': requireAltText,
  'require-hashtag-case': requireHashtagCase
}

export type Rules = typeof rules
