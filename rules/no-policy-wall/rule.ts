import {defineRule} from '../../src/define-rule.js'
import {factsOf, isCalm} from '../../src/reading/comment/comment.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-policy-wall',
    guideline: 'no-arguing',
    kinds: ['reply'],
    on: ['phrases'],
    supporting: ['policy', 'alternative'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    // A wall stands before somebody who wants something.
    const facts = reading.comment && factsOf(reading.comment)
    if (facts && !facts.isComplaint && facts.questions.length + facts.complaints.length + facts.requests.length === 0) return
    const first = (name: string) => phrases.find(({group}) => group === name)
    // A “no” with a way out is no wall.
    if (first('alternative')) return
    const wall = first('wall') ?? (facts && !isCalm(reading.comment) ? first('cold') : undefined) ?? (first('refusal') && first('policy'))
    if (wall) yield {at: wall.at, ...say.wall({text: wall.text})}
  }
)
