import {defineRule} from '../../src/define-rule.js'
import {fancyLetters, plainLetters} from '../../src/reading/letters.js'
import en from './en.js'
import es from './es.js'

const beyondLatin = /[^\u0000-\u024F\u2010-\u203A]/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-fancy-letters',
    guideline: 'no-barriers',
    on: ['fancy'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {say}) {
    if (!beyondLatin.test(reading.text)) return
    for (const at of fancyLetters(reading.text)) {
      const text = reading.slice(at)
      const plain = plainLetters(text)
      yield {at, ...say.fancy({text, plain}), expected: [plain]}
    }
  }
)
