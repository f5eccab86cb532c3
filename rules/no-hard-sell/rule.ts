import {defineRule} from '../../src/define-rule.js'
import {sentencesWith} from '../../src/reading/together.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Highest score that is not reported: haste and threats count 2 each; a nudge, stock, a deadline, an order to buy and a price 1, once each. */
  max: number
}

/** So many phrases are named beside the first. */
const shown = 3

const defaults: Options = {max: 3}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-hard-sell',
    guideline: 'no-hard-sell',
    kinds: ['post'],
    on: ['phrases'],
    supporting: ['stock', 'deadline', 'order', 'price', 'gift'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {max}, {phrases, say}) {
    const strong = phrases.filter(({group}) => group === 'haste' || group === 'threat')
    let end = 0
    const pressing = strong.filter(({from, to}) => {
      const isFree = from >= end
      end = Math.max(end, to)
      return isFree
    })
    const first = pressing[0] ?? phrases.find(({group}) => group === 'nudge')
    if (!first) return

    const beside = new Map<string, string>()
    let next = 0
    let covered = 0
    for (const hit of phrases) {
      while (next < strong.length && strong[next]!.at.start <= hit.at.start) covered = Math.max(covered, strong[next++]!.at.end)
      if (hit.at.end > covered && !beside.has(hit.group)) beside.set(hit.group, hit.text)
    }
    // What is won or given is no price.
    const gifts = sentencesWith(reading, phrases, 'gift')
    beside.delete('gift')
    const amount = reading.entitiesOf('money').find((money) => !gifts.has(reading.sentenceAt(money)))
    if (amount && !beside.has('price')) beside.set('price', reading.slice(amount))

    // Pressure alone may be about a vaccine or an episode.
    const sells = beside.has('price') || phrases.some(({group}) => group === 'order')
    if (!sells || 2 * pressing.length + beside.size <= max) return

    const others = [...pressing.slice(1).map(({text}) => text), ...beside.values()].filter((text) => text !== first.text)
    yield {at: first.at, ...say.push({text: first.text, others: others.slice(0, shown).join(' + ')})}
  }
)
