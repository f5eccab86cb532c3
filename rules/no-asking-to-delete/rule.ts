import {defineRule} from '../../src/define-rule.js'
import {together} from '../../src/reading/together.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-asking-to-delete',
    guideline: 'no-silencing',
    kinds: ['reply'],
    on: ['phrases'],
    supporting: ['undo', 'opinion', 'ask', 'ours', 'data'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, say}) {
    // Whoever wants to know how to change a review hears how; whoever showed their own data is warned.
    if (comment.length > 0) return
    // “Take it down” is about a review where the reply speaks of one.
    const change = phrases.some(({group}) => group === 'opinion') ? (['change', 'changeIt'] as const) : (['change'] as const)
    const at =
      together(reading, phrases, ['request'], ['data']) ??
      change.map((name) => together(reading, phrases, ['ask', name], ['ours', 'data'])).find(Boolean) ??
      together(reading, phrases, ['ask', 'theirs', 'undo'], ['ours', 'data'])
    if (at) yield {at, ...say.ask({text: reading.slice(at)})}
  }
)
