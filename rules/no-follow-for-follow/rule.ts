import {defineRule} from '../../src/define-rule.js'
import type {Hit} from '../../src/reading/reading.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-follow-for-follow',
    guideline: 'no-spamming',
    on: ['phrases'],
    supporting: ['gave'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const sentenceOf = ({at}: Hit) => reading.sentenceIndexAt(at)
    const given = phrases.filter(({group}) => group === 'gave').map(sentenceOf)
    // “We've just followed you. Your turn!”
    const asksBack = (hit: Hit) => given.some((index) => index <= sentenceOf(hit) && sentenceOf(hit) - index <= 1)
    const swap = phrases.find((hit) => hit.group === 'swap' || (hit.group === 'return' && asksBack(hit)))
    if (swap) yield {at: swap.at, ...say.swap({text: swap.text})}
  }
)
