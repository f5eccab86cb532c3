import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-blaming-customer', guideline: 'no-arguing', kinds: ['reply'], needs: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {phrases, comment, lists, say}) {
    // Whoever takes the blame upon themselves may hear what happened.
    if (comment.length > 0) return
    const {due} = lists
    const first = phrases.find(({group, to}) => {
      if (group === 'blame') return true
      // “You should have had a text” is no reproach: it is what was owed to them.
      const next = reading.tokens[to]
      const second = reading.tokens[to + 1]
      return next !== undefined && !due.includes(next.word) && !due.includes(`${next.word} ${second?.word}`)
    })
    if (first) yield {at: first.at, ...say.blame({text: first.text})}
  }
)
