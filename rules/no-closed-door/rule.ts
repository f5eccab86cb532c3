import {defineRule} from '../../src/define-rule.js'
import {factsOf, isCalm} from '../../src/reading/comment/comment.js'
import type {Reading} from '../../src/reading/reading.js'
import {replyFacts} from '../../src/reading/reply/reply.js'
import en from './en.js'
import es from './es.js'

/** Does somebody still wait for an answer? */
function isPending({kind, comment}: Reading): boolean {
  if (kind === 'post' || !comment) return kind === 'reply'
  const {complaints, isComplaint, questions} = factsOf(comment)
  return isComplaint || complaints.length + questions.length > 0
}

function helps(reading: Reading): boolean {
  const {apologies, actions, requests} = replyFacts(reading)
  return apologies.length + actions.length + requests.length > 0
}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-closed-door',
    guideline: 'no-ignoring',
    on: ['phrases'],
    supporting: ['open'],
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
    const isTold = reading.kind === 'reply' && !isCalm(reading.comment)
    const shut = phrases.find(({group}) => group === 'shut' || (group === 'over' ? isPending(reading) : isTold && !helps(reading)))
    if (shut) yield {at: shut.at, ...say.shut({text: shut.text})}
  }
)
