import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-ownerless-apology',
    guideline: 'no-fake-apologies',
    on: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (_reading, _options, {phrases, say}) {
    const isOwned = phrases.some(({group}) => group === 'owner')
    const first = phrases.find(({group}) => group === 'ownerless' || (group === 'vague' && !isOwned))
    if (first) yield {at: first.at, ...say.ownerless({text: first.text})}
  }
)
