// Written by test/generated.test.ts: run `npx vitest run -u`.
import maxCallsToAction from '../rules/max-calls-to-action/rule.js'
import noBounceOnly from '../rules/no-bounce-only/rule.js'
import noCannedReply from '../rules/no-canned-reply/rule.js'
import noClosedDoor from '../rules/no-closed-door/rule.js'
import noEmojiOnlyReply from '../rules/no-emoji-only-reply/rule.js'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noImpersonalAddress from '../rules/no-impersonal-address/rule.js'
import noLanguageMismatch from '../rules/no-language-mismatch/rule.js'
import noMonologue from '../rules/no-monologue/rule.js'
import noPitchInReply from '../rules/no-pitch-in-reply/rule.js'
import noPraiseRepost from '../rules/no-praise-repost/rule.js'
import noRegisterMismatch from '../rules/no-register-mismatch/rule.js'
import noSelfPraise from '../rules/no-self-praise/rule.js'
import noTemplateLeftover from '../rules/no-template-leftover/rule.js'
import noUnansweredQuestion from '../rules/no-unanswered-question/rule.js'
import requireThanks from '../rules/require-thanks/rule.js'

/** Every rule, by id. */
export const rules = {
  'max-calls-to-action': maxCallsToAction,
  'no-bounce-only': noBounceOnly,
  'no-canned-reply': noCannedReply,
  'no-closed-door': noClosedDoor,
  'no-emoji-only-reply': noEmojiOnlyReply,
  'no-hard-sell': noHardSell,
  'no-impersonal-address': noImpersonalAddress,
  'no-language-mismatch': noLanguageMismatch,
  'no-monologue': noMonologue,
  'no-pitch-in-reply': noPitchInReply,
  'no-praise-repost': noPraiseRepost,
  'no-register-mismatch': noRegisterMismatch,
  'no-self-praise': noSelfPraise,
  'no-template-leftover': noTemplateLeftover,
  'no-unanswered-question': noUnansweredQuestion,
  'require-thanks': requireThanks
}

export type Rules = typeof rules
