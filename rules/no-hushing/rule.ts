import {defineRule} from '../../src/define-rule.js'
import {together} from '../../src/reading/together.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-hushing',
    guideline: 'no-silencing',
    kinds: ['reply'],
    on: ['phrases'],
    supporting: ['reproach', 'fine'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, say}) {
    // Moving to private for the sake of somebody's data protects them.
    if (comment.length > 0 || phrases.some(({group}) => group === 'fine')) return
    const at = phrases.find(({group}) => group === 'hush')?.at ?? together(reading, phrases, ['audience', 'reproach'])
    if (at) yield {at, ...say.hush({text: reading.slice(at)})}
  }
)
