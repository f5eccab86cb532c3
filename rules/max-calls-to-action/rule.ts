import {defineRule} from '../../src/define-rule.js'
import {askGrammar} from '../../src/reading/grammar.js'
import type {Reading} from '../../src/reading/reading.js'
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
    on: ['phrases'],
    supporting: ['perhaps', 'noun'],
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
    const sure = calls.filter(({group}) => group !== 'noun')
    if (calls.length <= max || sure.filter(({group}) => group === 'call').length < minSure) return

    let kept = sure
    if (sure.length <= max) {
      const {isBaseVerb} = yield* askGrammar()
      kept = calls.filter((hit) => hit.group !== 'noun' || isBaseVerb(clauseFrom(reading, hit.from)))
    }
    const extra = kept[max]
    if (!extra) return
    yield {at: extra.at, ...say.tooMany({count: kept.length, calls: kept.map(({text}) => text).join(', '), max})}
  }
)

/** The clause that a token opens: grammar costs by the word. */
function clauseFrom({tokens, text}: Reading, from: number): string {
  let to = from + 1
  while (to < tokens.length && tokens[to]!.before === 0) to++
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end)
}
