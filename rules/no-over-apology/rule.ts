import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Highest score that is not reported: each apology counts 1, each excess (“a thousand times”, “no words”) 2. */
  max: number
}

const defaults: Options = {max: 3}

/** Words of a draft that may hold one apology more: who tells a long story of a failure may say sorry again. */
const wordsPerApology = 60

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-over-apology',
    guideline: 'no-fake-apologies',
    on: ['phrases'],
    supporting: ['excess'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'info',
    defaults
  },
  {en, es},
  function* (reading, {max}, {phrases, say}) {
    const apologies = phrases.filter(({group}) => group === 'apology')
    const excesses = phrases.filter(({group}) => group === 'excess')
    const [first] = phrases
    if (!first || apologies.length === 0) return
    const score = apologies.length + 2 * excesses.length
    if (score <= max + Math.floor(reading.tokens.length / wordsPerApology)) return
    yield {
      at: first.at,
      ...say.over({
        text: first.text,
        others: phrases
          .filter((hit) => hit !== first)
          .map(({text}) => text)
          .join(' + ')
      })
    }
  }
)
