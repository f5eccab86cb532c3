import {defineRule} from '../../src/define-rule.js'
import {detectLanguage} from '../../src/reading/language.js'
import type {Reading} from '../../src/reading/reading.js'
import type {Language} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Words of either text, below which its language is not sure. */
  minWords: number
}

const defaults: Options = {minWords: 5}

const capital = /^\p{Lu}/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-language-mismatch',
    guideline: 'no-one-size-fits-all',
    kinds: ['reply'],
    needs: ['inReplyTo'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {minWords}, {say}) {
    // What the text itself says, whatever the context calls it. Names are of no language.
    const languageOf = ({tokens, text}: Reading): Language | undefined => {
      const words = tokens.filter(({kind, start, before}, index) => !kind && (index === 0 || before !== 0 || !capital.test(text.slice(start, start + 2))))
      return words.length < minWords ? undefined : detectLanguage(words, text)
    }
    const asked = languageOf(reading.comment!)
    if (asked !== 'en' && asked !== 'es') return
    const answered = languageOf(reading)
    if ((answered === 'en' || answered === 'es') && answered !== asked) yield {at: reading.whole, ...say[asked]()}
  }
)
