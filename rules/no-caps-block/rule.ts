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
/** Shorter ones are abbreviations as often as words. */
const wordLength = 4

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-caps-block',
    guideline: 'no-barriers',
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
      if (token.kind !== undefined || !letter.test(token.word)) continue
      const text = reading.slice(token)
      const isUpper = upper.test(text) && !lower.test(text)
      if (!isUpper || token.before & Break.blankLine) {
        yield* report(block)
        block = []
      }
      if (isUpper) block.push(token)
    }
    yield* report(block)
  }
)
