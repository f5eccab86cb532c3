import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-insult', guideline: 'no-arguing', on: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'error', defaults: {}},
  {en, es},
  function* (_reading, _options, {phrases: [insult], say}) {
    if (insult) yield {at: insult.at, ...say.insult({text: insult.text})}
  }
)
