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
      // “Give it it’s…”: the second is half of a contraction; “el El Niño”: a name.
      if (start === previous.end || tokens[index + 1]?.start === end || text[start] !== text[start]!.toLowerCase() || reading.isQuoted(at)) continue
      yield {at, expected: [reading.slice(previous)], ...say.repeated({word})}
    }
  }
)
