import {defineRule} from '../../src/define-rule.js'
import {covers} from '../../src/reading/span.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Highest score that is not reported: each pressing phrase counts 2; scarcity, an order to buy and a price 1 each. */
  max: number
}

const defaults: Options = {max: 3}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-hard-sell',
    guideline: 'no-hard-sell',
    kinds: ['post'],
    needs: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {max}, {phrases, say}) {
    const pressure = phrases.filter(({group}) => group === 'pressure')
    const [first] = pressure
    if (!first) return

    const beside = new Map<string, string>()
    for (const {group, text, at} of phrases) {
      if (!beside.has(group) && !pressure.some((hit) => covers(hit.at, at))) beside.set(group, text)
    }
    const [amount] = reading.entitiesOf('money')
    if (amount && !beside.has('price')) beside.set('price', reading.slice(amount))
    if (2 * pressure.length + beside.size <= max) return

    const others = [...pressure.slice(1).map(({text}) => text), ...beside.values()]
    yield {at: first.at, ...say.push({text: first.text, others: others.join(' + ')})}
  }
)
