import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-troll-amplified',
    guideline: 'no-troll-spotlight',
    on: ['phrases'],
    supporting: ['author'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const shown = phrases.find(({group}) => group === 'audience' || group === 'trophy') ?? phrases.find(({group}) => group === 'exhibit')
    if (!shown) return
    // Somebody must be on show: named, quoted or pointed at. A seagull may be hater of the week.
    const isSomebody =
      shown.group !== 'exhibit' || phrases.some(({group}) => group === 'author') || reading.entitiesOf('mention').length > 0 || reading.quotations.length > 0
    if (isSomebody) yield {at: shown.at, ...say.amplified({text: shown.text})}
  }
)
