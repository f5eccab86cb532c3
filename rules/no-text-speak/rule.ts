import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

const capital = /\p{Lu}/u

export default /* @__PURE__ */ defineRule(
  {id: 'no-text-speak', guideline: 'no-sloppy-writing', on: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {phrases, lists: {whole, numbered}, say}) {
    for (const {from, to} of phrases) {
      const index = reading.tokens.findIndex(({word}, at) => at >= from && at < to && Object.hasOwn(whole, word))
      const token = reading.tokens[index]!
      const text = reading.slice(token)
      // In capitals they are sizes, models and initials.
      if (capital.test(text.slice(-1)) || reading.isQuoted(token)) continue
      // “Step 2: choose a frame.”
      const isNumber = token.kind === 'number' && (reading.tokens[index + 1]?.before !== 0 || numbered.includes(reading.tokens[index - 1]?.word ?? ''))
      if (isNumber) continue
      const right = whole[token.word]!
      yield {
        at: {start: token.start, end: token.end},
        expected: [capital.test(text[0]!) ? right[0]!.toUpperCase() + right.slice(1) : right],
        ...say.textSpeak({text})
      }
      return
    }
  }
)
