import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-calming-order', guideline: 'no-arguing', kinds: ['reply'], needs: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (_reading, _options, {phrases, comment, say}) {
    // To somebody who is nervous, “breathe” is kind.
    const first = phrases.find(({group}) => group === 'order' || comment.length === 0)
    if (first) yield {at: first.at, ...say.calm({text: first.text})}
  }
)
