import {defineRule} from '../../src/define-rule.js'
import {together} from '../../src/reading/together.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-unkeepable-promise',
    guideline: 'no-lies',
    on: ['phrases'],
    supporting: ['vow', 'denied', 'never'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    if (phrases.some(({group}) => group === 'denied')) return
    const vow = phrases.find(({group}) => group === 'vow')
    for (const {at, text, group} of phrases) {
      if (group === 'vow' || group === 'denied' || group === 'oath' || group === 'never') continue
      // “You won’t get another chance” is no promise, but to whoever lost the first.
      if (group === 'another' && reading.kind === 'post') continue
      // “No matter what” and results are promises only where somebody promises.
      if (group === 'whatever' && (!vow || reading.sentenceAt(vow.at) !== reading.sentenceAt(at))) continue
      yield {at, ...say.promise({text})}
      return
    }
    const at = together(reading, phrases, ['oath', 'never'])
    if (at) yield {at, ...say.promise({text: reading.slice(at)})}
  }
)
