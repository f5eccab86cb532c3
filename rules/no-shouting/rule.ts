import {defineRule} from '../../src/define-rule.js'
import {romanNumeral, vowel} from '../../src/languages/letters.js'
import {Break, sentenceEnd, type Token} from '../../src/reading/tokens.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Words in capitals, one after another, that may stand. */
  max: number
}

const defaults: Options = {max: 2}

const lowerCase = /\p{Ll}/u

export default /* @__PURE__ */ defineRule(
  {id: 'no-shouting', guideline: 'no-sloppy-writing', on: ['capitals'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults},
  {en, es},
  function* (reading, {max}, {lists, say}) {
    const {text, tokens} = reading

    /** Do these words in capitals say something, or are they acronyms, names, a chant? */
    const isShout = (run: readonly Token[]) => {
      const words = run
        .map((token) => reading.slice(token))
        .filter((word) => !romanNumeral.test(word) && (word.length > 1 || lists.common.has(word.toLowerCase())))
      const common = words.filter((word) => lists.common.has(word.toLowerCase())).length
      const ordinary = words.filter((word) => word.length > 3 && vowel.test(word)).length
      if (new Set(words).size <= max || common + ordinary === 0) return false
      return common > 0 ? common + ordinary > 1 : ordinary > max + 1
    }
    const isNamed = (from: number) => [1, 2].some((back) => lists.introducing.has(tokens[from - back]?.word ?? ''))

    let from = 0
    while (from < tokens.length) {
      let to = from
      while (to < tokens.length && isCapital(text, tokens[to]!) && (to === from || !(tokens[to]!.before & (sentenceEnd | Break.mark | Break.comma)))) to++
      if (to - from > max) {
        const run = tokens.slice(from, to).filter(({kind}) => !kind)
        const at = {start: tokens[from]!.start, end: tokens[to - 1]!.end}
        if (isShout(run) && !isNamed(from) && !reading.isQuoted(at)) {
          yield {at, ...say.shouting({text: reading.slice(at)})}
          return
        }
      }
      from = Math.max(to, from + 1)
    }
  }
)

/** Is a word all in capitals? A number is neither here nor there, a hashtag or handle is not. */
function isCapital(text: string, {start, end, kind}: Token): boolean {
  if (kind) return kind === 'number'
  const code = text.charCodeAt(start)
  if (code >= 0x61 && code <= 0x7a) return false
  return !lowerCase.test(text.slice(start, end))
}
