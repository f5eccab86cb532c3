import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-closed-door',
    guideline: 'no-ignoring',
    needs: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    // Another way in is open.
    if (phrases.some(({group}) => group === 'open')) return
    const {comment} = reading
    const isPending = !comment || factsOf(comment).isComplaint || factsOf(comment).questions.length > 0
    const shut = phrases.find(({group}) => group === 'shut' || (group === 'over' && isPending && reading.kind === 'reply'))
    if (shut) yield {at: shut.at, ...say.shut({text: shut.text})}
  }
)
