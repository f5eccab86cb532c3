import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-repeated-word', guideline: 'no-sloppy-writing', stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {lists, say}) {
    const {text, tokens} = reading
    for (let index = 1; index < tokens.length; index++) {
      const {word, kind, before, start, end} = tokens[index]!
      const previous = tokens[index - 1]!
      if (word !== previous.word || before || kind || !lists.words.has(word)) continue
      const at = {start: previous.start, end}
      // “Give it it’s…”: the second is half of a contraction.
      if (start === previous.end || tokens[index + 1]?.start === end || reading.isQuoted(at)) continue
      // “From A a bus leaves”, “el El Niño”: a letter, a name.
      const startsSentence = index === 1 || previous.before !== 0
      const [first, second] = [reading.slice(previous), text.slice(start, end)]
      if (second !== word || (first !== second && !startsSentence)) continue
      yield {at, expected: [reading.slice(previous)], ...say.repeated({word})}
    }
  }
)
