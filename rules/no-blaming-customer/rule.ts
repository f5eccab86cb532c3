import {defineRule} from '../../src/define-rule.js'
import {isCalm} from '../../src/reading/comment/comment.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-blaming-customer',
    guideline: 'no-arguing',
    kinds: ['reply'],
    on: ['phrases'],
    supporting: ['missed'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, say}) {
    const isAsked = isCalm(reading.comment)
    const first = phrases.find(({group}) => group === 'scorn' || !isAsked)
    // Whoever takes the blame upon themselves may hear what happened; who only asks, or praises, is told how it is done.
    if (!first || comment.length > 0) return
    // “The ticket said so clearly, and we missed it” reproaches oneself.
    if (!phrases.some(({group}) => group === 'missed')) yield {at: first.at, ...say.blame({text: first.text})}
  }
)
