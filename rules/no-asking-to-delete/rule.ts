import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-asking-to-delete', guideline: 'no-silencing', kinds: ['reply'], needs: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (_reading, _options, {phrases, comment, say}) {
    // Whoever wants to know how to change a review hears how; whoever showed their own data is warned.
    if (comment.length > 0 || phrases.some(({group}) => group === 'data')) return
    const [first] = phrases
    if (first) yield {at: first.at, ...say.ask({text: first.text})}
  }
)
