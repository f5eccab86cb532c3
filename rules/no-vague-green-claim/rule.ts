import {defineRule} from '../../src/define-rule.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-vague-green-claim',
    guideline: 'no-lies',
    on: ['phrases'],
    supporting: ['plan', 'proof'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const of = (group: 'claim' | 'goods' | 'proof' | 'plan') => phrases.filter((hit) => hit.group === group)
    // A figure or a seal anywhere shows what is meant.
    if (of('proof').length > 0 || reading.entitiesOf('percent').length > 0) return
    // A plan, a talk or work on it claims nothing of a product.
    const plans = of('plan')
    const isPlan = (at: Span) => plans.some((plan) => reading.sentenceAt(plan.at) === reading.sentenceAt(at))
    const claim = of('claim')
      .concat(of('goods'))
      .find(({at}) => !isPlan(at))
    if (claim) yield {at: claim.at, ...say.vague({text: claim.text})}
  }
)
