import {defineRule} from '../../src/define-rule.js'
import {findTragedy} from '../../src/reading/tragedies.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-like-for-condolence',
    guideline: 'no-newsjacking',
    on: ['phrases'],
    supporting: ['mourning', 'initials', 'loss', 'disaster'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const bargain = phrases.find(({group}) => group === 'bargain')
    const ask = phrases.find(({group}) => group === 'ask')
    const hit = bargain ?? (phrases.some(({group}) => group === 'mourning') || findTragedy(reading, phrases) ? ask : undefined)
    if (hit) yield {at: hit.at, ...say.ask({text: hit.text})}
  }
)
