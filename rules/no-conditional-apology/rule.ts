import {defineRule} from '../../src/define-rule.js'
import {together} from '../../src/reading/together.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-conditional-apology',
    guideline: 'no-fake-apologies',
    on: ['phrases'],
    supporting: ['doubt'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const at = phrases.find(({group}) => group === 'condition')?.at ?? together(reading, phrases, ['apology', 'doubt'])
    if (at) yield {at, ...say.condition({text: reading.slice(at)})}
  }
)
