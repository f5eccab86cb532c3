import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

const capital = /\p{Lu}/u

export default /* @__PURE__ */ defineRule(
  {id: 'no-text-speak', guideline: 'no-sloppy-writing', needs: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    // In capitals they are sizes, models and initials.
    const first = phrases.find(({group, text, at}) => (group === 'anyCase' || !capital.test(text.slice(-1))) && !reading.isQuoted({start: at.start, end: at.start + 1}))
    if (!first) return
    const {text, at} = first
    const whole = lists.whole[text.toLowerCase()]
    yield {at, expected: whole === undefined ? undefined : [capital.test(text[0]!) ? whole[0]!.toUpperCase() + whole.slice(1) : whole], ...say.textSpeak({text})}
  }
)
