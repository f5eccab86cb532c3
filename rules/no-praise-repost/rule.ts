import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Least number of words that make a quotation a review. */
  minWords: number
}

const defaults: Options = {minWords: 5}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-praise-repost',
    guideline: 'no-hard-sell',
    kinds: ['post'],
    needs: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'info',
    defaults
  },
  {en, es},
  function* (reading, {minWords}, {phrases, say}) {
    const review = reading.quotations.find(({start, end}) => reading.tokens.filter((token) => start <= token.start && token.end <= end).length >= minWords)
    const [boast] = phrases
    if (review && boast) yield {at: boast.at, ...say.boast({text: boast.text})}
  }
)
