import {defineRule} from '../../src/define-rule.js'
import {covers} from '../../src/reading/span.js'
import type {Network} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Hashtags that one draft may hold. */
  max: number
  /** Other limits by network. */
  networks: Partial<Record<Network, number>>
}

const defaults: Options = {max: 5, networks: {x: 2}}

export default /* @__PURE__ */ defineRule(
  {
    id: 'max-hashtags',
    guideline: 'no-hashtag-stuffing',
    on: ['hashtag'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, options, {lists, say}) {
    const max = (reading.network && options.networks[reading.network]) ?? options.max
    const all = reading.entitiesOf('hashtag')
    if (all.length <= max) return
    // Labels of advertising are owed, and a quotation is another's.
    const tags = all.filter(
      (tag) => !lists.labels.includes(reading.slice(tag).slice(1).toLowerCase()) && !reading.quotations.some((quotation) => covers(quotation, tag))
    )
    const extra = tags[max]
    if (extra) yield {at: {start: extra.start, end: tags.at(-1)!.end}, ...say.tooMany({count: tags.length, max})}
  }
)
