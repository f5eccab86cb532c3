import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import {replyFacts} from '../../src/reading/reply/reply.js'
import {overlaps} from '../../src/reading/span.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-premature-denial',
    guideline: 'no-lies',
    kinds: ['reply'],
    needs: ['inReplyTo'],
    on: ['phrases'],
    supporting: ['checked'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, say}) {
    const {isComplaint, complaints} = factsOf(reading.comment!)
    const denial = phrases.find(({group}) => group === 'denial' || group === 'impossible' || (group === 'always' && isComplaint))
    // Whoever says what was looked at, when and where, or asks, does not deny in advance.
    if (!denial || phrases.some(({group}) => group === 'checked') || replyFacts(reading).requests.some((request) => !overlaps(request, denial.at))) return
    if (denial.group === 'impossible' || isComplaint || complaints.length > 0 || comment.length > 0) yield {at: denial.at, ...say.denial({text: denial.text})}
  }
)
