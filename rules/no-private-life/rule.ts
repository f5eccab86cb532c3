import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

const capital = /\p{Lu}/u

export default /* @__PURE__ */ defineRule(
  {id: 'no-private-life', guideline: 'no-personal-account', needs: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {phrases, say}) {
    // A freelancer who signs as “I” may speak of their own life.
    if (reading.context.brand?.voice === 'I') return
    const speaksUnderName = phrases.some(({group, to}) => {
      const next = reading.tokens[to]
      return group === 'introduction' && next !== undefined && next.before === 0 && capital.test(reading.text[next.start]!)
    })
    const first = phrases.find(({group}) => group === 'private')
    const family = phrases.find(({group}) => group === 'family')
    const hit = first ?? (!speaksUnderName && phrases.some(({group}) => group === 'mood') ? family : undefined)
    if (hit) yield {at: hit.at, ...say.private({text: hit.text})}
  }
)
