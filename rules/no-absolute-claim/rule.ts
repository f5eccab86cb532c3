import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-absolute-claim',
    guideline: 'no-lies',
    on: ['phrases'],
    supporting: ['offering', 'people', 'outcome', 'proof', 'said'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    if (phrases.some(({group}) => group === 'proof')) return
    const has = (group: 'people' | 'offering' | 'outcome' | 'said', from: number, to: number) =>
      phrases.some((hit) => hit.group === group && from <= hit.from && hit.to <= to)
    for (const {at, text, group, from, to} of phrases) {
      if (group === 'people' || group === 'offering' || group === 'outcome' || group === 'said') continue
      const sentence = reading.sentenceAt(at)!
      // “They say that they are the best in town.”
      if (has('said', sentence.from, to)) continue
      // “All bags are searched, without exception” is a rule of the house, “all guests sleep well” no fact.
      if (group === 'exceptionless' && !has('outcome', sentence.from, sentence.to)) continue
      // “You are the best”, “the best fans in the world”: nothing is sold.
      if (group === 'superlative' && has('people', sentence.from, sentence.to)) continue
      if (group === 'hundred' && !reading.entities.some((entity) => entity.start >= at.start && entity.end <= at.end && isAll.test(reading.slice(entity))))
        continue
      // “Bar La Infalible” is a name.
      if (at.start > sentence.start && isCapital.test(text)) continue
      if (group === 'never' && !has('offering', sentence.from, from)) continue
      yield {at, ...say.absolute({text})}
      return
    }
  }
)

const isCapital = /^\p{Lu}\p{Ll}/u
const isAll = /^100\D*$/u
