import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-customer-called-troll',
    guideline: 'no-troll-spotlight',
    on: ['phrases'],
    supporting: ['fraud'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    if (phrases.some(({group}) => group === 'fraud')) return
    const label = phrases.find(({group}) => group !== 'name' || reading.kind === 'reply')
    if (label) yield {at: label.at, ...say.called({text: label.text})}
  }
)
