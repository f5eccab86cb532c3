import {defineRule} from '../../src/define-rule.js'
import {findLabel} from '../../src/reading/disclosure.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Characters within which a label is seen: what Instagram shows before “more”. */
  reach: number
  /** Hashtags that may stand before a label. */
  maxTagsBefore: number
}

const defaults: Options = {reach: 125, maxTagsBefore: 2}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-weak-disclosure',
    guideline: 'no-hidden-ads',
    kinds: ['post'],
    on: ['phrases', 'hashtag'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {reach, maxTagsBefore}, {phrases, lists, say}) {
    if (reading.context.sponsored === false) return
    const label = findLabel(reading, phrases, reach, maxTagsBefore)
    if (!label || label.kind === 'clear') return
    const isTag = reading.text[label.at.start] === '#'
    const better = lists.label[isTag ? 1 : 0]!
    yield {
      at: label.at,
      ...(isTag && label.kind !== 'late' && {expected: [better]}),
      ...say[label.kind]({text: reading.slice(label.at), label: better})
    }
  }
)
