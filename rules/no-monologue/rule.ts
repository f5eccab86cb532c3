import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Least number of “we” and “our” that makes a monologue. */
  min: number
  /** Least share of them among the words, from 0 to 1. */
  share: number
}

const defaults: Options = {min: 6, share: 0.15}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-monologue',
    guideline: 'no-hard-sell',
    kinds: ['post'],
    on: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'info',
    defaults
  },
  {en, es},
  function* (reading, {min, share}, {phrases, lists, say}) {
    const {weEndings, notWe, reader} = lists
    const isForTheReader =
      reading.entitiesOf('url', 'email', 'phone', 'money', 'time').length > 0 ||
      reading.tokens.some(({word, kind}) => !kind && reader.has(word)) ||
      reading.sentences.some(({isQuestion}) => isQuestion)
    if (isForTheReader) return

    const verbs = reading.tokens.filter(({word}) => weEndings.some((ending) => word.endsWith(ending)) && !notWe.includes(word))
    const count = phrases.length + verbs.length
    if (count >= min && count >= share * reading.tokens.length) yield {at: reading.whole, ...say.monologue({count})}
  }
)
