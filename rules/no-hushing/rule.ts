import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-hushing',
    guideline: 'no-silencing',
    kinds: ['reply'],
    on: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (_reading, _options, {phrases, say}) {
    // Moving to private for the sake of somebody's data protects them.
    if (phrases.some(({group}) => group === 'data')) return
    const [first] = phrases
    if (first) yield {at: first.at, ...say.hush({text: first.text})}
  }
)
