import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

const capital = /\p{Lu}/u

export default /* @__PURE__ */ defineRule(
  {id: 'no-text-speak', guideline: 'no-sloppy-writing', on: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {phrases, lists: {whole}, say}) {
    for (const {from, to} of phrases) {
      const token = reading.tokens.slice(from, to).find(({word}) => Object.hasOwn(whole, word))!
      const text = reading.slice(token)
      // In capitals they are sizes, models and initials.
      if (capital.test(text.slice(-1)) || reading.isQuoted(token)) continue
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
