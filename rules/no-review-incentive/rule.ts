import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-review-incentive',
    guideline: 'no-lies',
    on: ['phrases'],
    supporting: ['reward'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const request = phrases.find(({group}) => group === 'request')
    const reward = request && phrases.find(({group, from, to}) => group === 'reward' && (from >= request.to || to <= request.from))
    if (!reward) return
    const [first, last] = request.from < reward.from ? [request, reward] : [reward, request]
    // Elsewhere in a long draft, the reward is for something else.
    if (last.from - first.to > reach) return
    const at = {start: first.at.start, end: last.at.end}
    yield {at, ...say.incentive({text: reading.slice(at)})}
  }
)

/** Tokens between the request and its reward. */
const reach = 24
