import {defineRule} from '../../src/define-rule.js'
import {covers} from '../../src/reading/span.js'
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
    on: ['phrases'],
    supporting: ['praise'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'info',
    defaults
  },
  {en, es},
  function* (reading, {minWords}, {phrases, say}) {
    const boast = phrases.find(({group}) => group === 'boast')
    if (!boast) return
    const reviews = reading.quotations.filter((quotation) => reading.tokens.filter((token) => covers(quotation, token)).length >= minWords)
    const praised = phrases.some(({group, at}) => group === 'praise' && reviews.some((review) => covers(review, at)))
    if (praised) yield {at: boast.at, ...say.boast({text: boast.text})}
  }
)
