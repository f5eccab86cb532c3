// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
import noAtGender from '../rules/no-at-gender/rule.js'
import noBannedTerm from '../rules/no-banned-term/rule.js'
import noBrokenEntity from '../rules/no-broken-entity/rule.js'
import noCalendarCapital from '../rules/no-calendar-capital/rule.js'
import noCommonSlip from '../rules/no-common-slip/rule.js'
import noForcedSlang from '../rules/no-forced-slang/rule.js'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noJargon from '../rules/no-jargon/rule.js'
import noMachineFiller from '../rules/no-machine-filler/rule.js'
import noMixedRegister from '../rules/no-mixed-register/rule.js'
import noMonologue from '../rules/no-monologue/rule.js'
import noPersonSwitch from '../rules/no-person-switch/rule.js'
import noPitchInReply from '../rules/no-pitch-in-reply/rule.js'
import noPraiseRepost from '../rules/no-praise-repost/rule.js'
import noPunctuationPile from '../rules/no-punctuation-pile/rule.js'
import noRepeatedWord from '../rules/no-repeated-word/rule.js'
import noSelfPraise from '../rules/no-self-praise/rule.js'
import noShouting from '../rules/no-shouting/rule.js'
import noTextSpeak from '../rules/no-text-speak/rule.js'
import requireOpeningMarks from '../rules/require-opening-marks/rule.js'

/** Every rule, by id. */
export const rules = {
  'max-calls-to-action': maxCallsToAction,
  'no-at-gender': noAtGender,
  'no-banned-term': noBannedTerm,
  'no-broken-entity': noBrokenEntity,
  'no-calendar-capital': noCalendarCapital,
  'no-common-slip': noCommonSlip,
  'no-forced-slang': noForcedSlang,
  'no-hard-sell': noHardSell,
  'no-jargon': noJargon,
  'no-machine-filler': noMachineFiller,
  'no-mixed-register': noMixedRegister,
  'no-monologue': noMonologue,
  'no-person-switch': noPersonSwitch,
  'no-pitch-in-reply': noPitchInReply,
  'no-praise-repost': noPraiseRepost,
  'no-punctuation-pile': noPunctuationPile,
  'no-repeated-word': noRepeatedWord,
  'no-self-praise': noSelfPraise,
  'no-shouting': noShouting,
  'no-text-speak': noTextSpeak,
  'require-opening-marks': requireOpeningMarks
}

export type Rules = typeof rules
