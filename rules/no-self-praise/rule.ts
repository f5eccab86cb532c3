import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-self-praise', guideline: 'no-hard-sell', needs: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (_reading, _options, {phrases, say}) {
    // One message a draft: bragging comes in runs.
    const [first] = phrases
    if (first) yield {at: first.at, ...say.praise({text: first.text})}
  }
)
