import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import type {Hit} from '../../src/reading/reading.js'
import {replyFacts} from '../../src/reading/reply/reply.js'
import en from './en.js'
import es from './es.js'

/** Emoji that mock whoever complains. */
const mocking = /[\u{1F644}\u{1F44F}\u{1F921}\u{1F923}\u{1F602}\u{1F60F}\u{1F485}\u{1F971}]/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-sarcasm',
    guideline: 'no-arguing',
    kinds: ['reply'],
    on: ['phrases', 'emoji'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment: wards, say}) {
    const facts = reading.comment && factsOf(reading.comment)
    const isComplaint = facts?.isComplaint ?? false
    // Good news, and most questions, get a joke that everybody enjoys.
    const isGoodNews = !facts || (!isComplaint && facts.praise.length + facts.thanks.length > 0)
    const isUpset = isComplaint || (!isGoodNews && facts.complaints.length > 0)
    const isMeant = ({group}: Hit) =>
      group === 'mockery' ||
      ((isUpset || (group === 'doubtful' && !isGoodNews && facts.questions.length === 0)) &&
        (group === 'doubtful' || wards.length === 0) &&
        replyFacts(reading).apologies.length === 0)
    const first = phrases.find(isMeant)
    if (first) yield {at: first.at, ...say.sarcasm({text: first.text})}
    else if (isComplaint) {
      const emoji = reading.entitiesOf('emoji').find((entity) => mocking.test(reading.slice(entity)))
      if (emoji) yield {at: emoji, ...say.sarcasm({text: reading.slice(emoji)})}
    }
  }
)
