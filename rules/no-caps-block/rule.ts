import {defineRule, type Finding} from '../../src/define-rule.js'
import {Break, type Token} from '../../src/reading/tokens.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Words in capitals that may stand together. */
  max: number
}

const defaults: Options = {max: 6}

const letter = /\p{L}/u
const upper = /\p{Lu}/u
const lower = /\p{Ll}/u
/** Whether a character is one of a to z: most words need no closer look. */
const isLower = (code: number) => code > 96 && code < 123
/** Shorter ones are abbreviations as often as words. */
const wordLength = 4

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-caps-block',
    guideline: 'no-barriers',
    on: ['capitals'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {max}, {say}) {
    const report = (block: readonly Token[]): Finding[] => {
      if (block.length <= max || block.filter(({word}) => word.length >= wordLength).length <= max / 2) return []
      const at = {start: block[0]!.start, end: block.at(-1)!.end}
      return [{at, ...say.block({text: reading.slice(at), count: block.length})}]
    }
    let block: Token[] = []
    for (const token of reading.tokens) {
      // Numbers and links neither make a block nor end it.
      if (token.kind !== undefined) continue
      const isUpper = !isLower(reading.text.charCodeAt(token.start + 1)) && upper.test(reading.slice(token)) && !lower.test(reading.slice(token))
      if (block.length > 0 && (token.before & Break.blankLine || (!isUpper && letter.test(token.word)))) {
        yield* report(block)
        block = []
      }
      if (isUpper) block.push(token)
    }
    yield* report(block)
  }
)
