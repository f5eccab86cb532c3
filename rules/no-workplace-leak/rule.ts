import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-workplace-leak',
    guideline: 'no-personal-account',
    on: ['phrases'],
    supporting: ['inside'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const inside = new Set(phrases.filter(({group}) => group === 'inside').map(({at}) => reading.sentenceAt(at)))
    const hit = phrases.find(({group, at}) => group === 'leak' || (group === 'grumble' && inside.has(reading.sentenceAt(at))))
    if (hit) yield {at: hit.at, ...say.leak({text: hit.text})}
  }
)
