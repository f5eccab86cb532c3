import {defineRule} from '../../src/define-rule.js'
import {together} from '../../src/reading/together.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-conditional-help',
    guideline: 'no-silencing',
    kinds: ['reply'],
    on: ['phrases'],
    supporting: ['undo', 'opinion', 'condition', 'help', 'free'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    if (!phrases.some(({group}) => group === 'help')) return
    const isOpinion = phrases.some(({group}) => group === 'opinion')
    const conditions = isOpinion ? (['change', 'praise', 'silence', 'changeIt'] as const) : (['change', 'praise', 'silence'] as const)
    const at =
      conditions.map((name) => together(reading, phrases, ['condition', name], ['free'])).find(Boolean) ??
      together(reading, phrases, ['condition', 'theirs', 'undo', 'help'], ['free'])
    if (at) yield {at, ...say.condition({text: reading.slice(at)})}
  }
)
