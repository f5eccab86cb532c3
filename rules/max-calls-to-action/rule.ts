import {defineRule} from '../../src/define-rule.js'
import {askGrammar} from '../../src/reading/grammar.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Calls to action that one post may hold. */
  max: number
}

const defaults: Options = {max: 2}

/** So many must be of the shop: three steps of a recipe are no calls. */
const minSure = 2

export default /* @__PURE__ */ defineRule(
  {
    id: 'max-calls-to-action',
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
  function* (reading, {max}, {phrases, lists, say}) {
    // “Call, write or drop in” is one call with three ways.
    const calls = phrases.filter(({from}, index) => phrases[index - 1]?.from !== from && !lists.or.includes(reading.tokens[from - 1]?.word ?? ''))
    if (calls.length <= max) return

    let kept = calls
    if (calls.some(({group}) => group === 'noun')) {
      const {isBaseVerb} = yield* askGrammar()
      kept = calls.filter(({group, at}) => {
        const sentence = reading.sentenceAt(at)!
        return group !== 'noun' || isBaseVerb(reading.slice(sentence), at.start - sentence.start)
      })
    }
    const extra = kept[max]
    if (!extra || kept.filter(({group}) => group === 'call').length < minSure) return
    yield {at: extra.at, ...say.tooMany({count: kept.length, calls: kept.map(({text}) => text).join(', '), max})}
  }
)
