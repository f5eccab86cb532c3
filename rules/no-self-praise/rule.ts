import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

/** So many kinds of hints make a boast where none claims to be the best in so many words. */
const enough = 2

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-self-praise',
    guideline: 'no-hard-sell',
    on: ['phrases'],
    supporting: ['pride', 'reader'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const hints = phrases.filter(({group}) => group === 'prize' || group === 'pride' || group === 'quality')
    const isBoast = new Set(hints.map(({group}) => group)).size >= enough
    // A prize that comes with a question, thanks or something to use is news.
    const isNews = phrases.some(({group}) => group === 'reader') || reading.sentences.some(({isQuestion}) => isQuestion)
    // One message a draft: bragging comes in runs.
    const boast = phrases.find(({group}) => group === 'claim') ?? (isBoast && !isNews ? hints[0] : undefined)
    if (boast) yield {at: boast.at, ...say.praise({text: boast.text})}
  }
)
