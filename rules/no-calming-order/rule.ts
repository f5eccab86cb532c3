import {defineRule} from '../../src/define-rule.js'
import {isCalm} from '../../src/reading/comment/comment.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-calming-order',
    guideline: 'no-arguing',
    on: ['phrases'],
    supporting: ['matter'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, say}) {
    // “No need to be nervous” is kind to whoever only asks.
    const isAsked = isCalm(reading.comment)
    const first = phrases.find(({group, from}) => {
      if (group === 'matter') return false
      // A post may say it of yoga.
      if (reading.kind === 'post') return group === 'imperative' && phrases.some((hit) => hit.group === 'matter')
      if (group === 'imperative') return true
      // “Breathe” is kind to somebody who is nervous, and “come and relax” an invitation.
      return isAsked ? false : group === 'order' || (comment.length === 0 && (from === 0 || reading.tokens[from]!.before !== 0))
    })
    if (first) yield {at: first.at, ...say.calm({text: first.text})}
  }
)
