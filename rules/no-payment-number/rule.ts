import {defineRule} from '../../src/define-rule.js'
import {identifiersOf} from '../../src/reading/identifiers.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-payment-number',
    guideline: 'no-exposed-data',
    on: ['digits'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'error',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {lists, say}) {
    for (const {kind, ...at} of identifiersOf(reading)) {
      const text = reading.slice(at)
      if (kind === 'card') yield {at, ...say.card({text})}
      // An account in a post, or for donations, is the organisation's own.
      else if (kind === 'account' && reading.kind === 'reply' && !reading.tokens.some(({word}) => lists.own.includes(word))) yield {at, ...say.account({text})}
    }
  }
)
