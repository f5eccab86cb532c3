import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-calming-order', guideline: 'no-arguing', needs: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {phrases, comment, say}) {
    const isReply = reading.kind === 'reply'
    // To somebody who is nervous, “breathe” is kind.
    const first = phrases.find(({group}) => group === 'imperative' || (isReply && (group === 'order' || comment.length === 0)))
    if (first) yield {at: first.at, ...say.calm({text: first.text})}
  }
)
