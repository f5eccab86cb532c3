import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-repeated-word', guideline: 'no-sloppy-writing', on: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const {tokens} = reading
    for (const {from, at} of phrases) {
      const [previous, second, next] = [tokens[from]!, tokens[from + 1]!, tokens[from + 2]]
      const {word, before, start, end} = second
      // “Give it it’s…”: the second is half of a contraction.
      if (word !== previous.word || before || start === previous.end || next?.start === end) continue
      // “From A a bus leaves”, “el El Niño”: a letter, a name.
      const startsSentence = from === 0 || previous.before !== 0
      const first = reading.slice(previous)
      if (reading.slice(second) !== word || (first !== word && !startsSentence)) continue
      yield {at, expected: [first], ...say.repeated({word})}
    }
  }
)
