import {defineRule, type Finding} from '../../src/define-rule.js'
import {type Confusion, wordsAfter, wordsBefore} from '../../src/reading/confusions.js'
import {type Neighbours, neighboursOf, possible} from '../../src/reading/neighbours.js'
import type {Reading} from '../../src/reading/reading.js'
import type {Token} from '../../src/reading/tokens.js'
import {perWord} from '../../src/reading/vocabulary.js'
import {Break} from '../../src/reading/tokens.js'
import en from './en.js'
import es from './es.js'

interface Slip extends Pick<Finding, 'at'> {
  readonly right: string
}

export interface Lists {
  /** May it be misspelt, in some text? */
  readonly mayBeMisspelt: (word: string) => boolean
  /** How a word is spelt that is never right as it stands. */
  readonly misspelling: (word: string, text: () => readonly string[]) => string | undefined
  /** Words that are right in one place and wrong in another, and forms of words. */
  readonly confusions: ReadonlyMap<string, readonly Confusion[]>
  /** Which form of those a word has. */
  readonly formOf?: (word: string) => string | undefined
  /** Has it contractions, such as “don’t”? */
  readonly hasContractions: boolean
  /** Letters that a text without any accent does without throughout. */
  readonly accents: RegExp | undefined
  /** Words of other languages, next to which a misspelling may be a word of theirs. */
  readonly foreign: ReadonlySet<string>
}

export default /* @__PURE__ */ defineRule(
  {id: 'no-common-slip', guideline: 'no-sloppy-writing', stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {lists, say}) {
    let slips = findSlips(reading, lists)
    // All without accents: one fault.
    if (slips.length > 2 && lists.accents && !lists.accents.test(reading.text)) slips = slips.slice(0, 1)
    for (const {at, right} of slips) yield {at, expected: [right], ...say.slip({text: reading.slice(at), right})}
  }
)

/** What words may be, in some text. */
interface Suspicion {
  /** 0 for most words, of which nothing else need be asked; odd if it may be misspelt; half of it, in whole numbers: which of `confusions`. */
  readonly of: (token: Token) => number
  readonly confusions: readonly Neighbours[]
}

const suspicions = new WeakMap<Lists, Suspicion>()

function suspicionBy(lists: Lists): Suspicion {
  let suspicion = suspicions.get(lists)
  if (!suspicion) {
    const words = ['', ...lists.confusions.keys()]
    const places = new Map(words.map((word, place) => [word, place]))
    const of = perWord((word) => (lists.mayBeMisspelt(word) ? 1 : 0) + 2 * (places.get(word) ?? places.get(lists.formOf?.(word) ?? '')!))
    const confusions = words.map((word) => neighboursOf(lists.confusions.get(word) ?? none))
    suspicions.set(lists, (suspicion = {of, confusions}))
  }
  return suspicion
}

function findSlips(reading: Reading, lists: Lists): readonly Slip[] {
  const {misspelling, hasContractions} = lists
  const {text, tokens} = reading
  const suspicion = suspicionBy(lists)
  const suspects = suspectsAmong(tokens, suspicion, hasContractions)
  if (suspects.length === 0) return none

  const slips: Slip[] = []
  for (const index of suspects) {
    if (hasContractions && isSecondHalf(tokens, index)) {
      const contraction = withApostrophe(reading.slice(tokens[index - 1]!), reading.slice(tokens[index]!))
      if (contraction) slips.push(...slipAt(reading, index - 1, index + 1, contraction))
      continue
    }
    const suspected = suspicion.of(tokens[index]!)
    const right = suspected & 1 ? misspelling(tokens[index]!.word, () => tokens.map((token) => token.word)) : undefined
    if (right !== undefined) {
      if (!isName(reading, index, right) && !isForeign(tokens, index, lists.foreign)) slips.push(...slipAt(reading, index, index + 1, right))
      continue
    }
    const candidates = possible(suspicion.confusions[suspected >> 1]!, tokens, index)
    if (candidates.length === 0) continue
    const [left, rest] = [wordsBefore(text, tokens, index), wordsAfter(text, tokens, index)]
    const confusion = candidates.find(({before, after}) => (!after || after.test(rest)) && (!before || before.test(left)))
    if (!confusion || (confusion.back && isCapital(text, tokens[index])) || isForeign(tokens, index, lists.foreign)) continue
    slips.push(...slipAt(reading, index - (confusion.back ?? 0), index + (confusion.width ?? 1), confusion.right))
  }
  return slips
}

const none: readonly never[] = []

const isCapital = (text: string, token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2))

/** Is the word a name: capitalised inside a sentence, or at its start with another capitalised word behind it? */
function isName({text, tokens}: Reading, index: number, right: string): boolean {
  const token = tokens[index]!
  if (!isCapital(text, token) || right !== right.toLowerCase()) return false
  if (index > 0 && (token.before & ~Break.comma) === 0 && tokens[index - 1]!.kind !== 'mention') return true
  // “Indicca: …” names who speaks.
  if (text[token.end] === ':') return true
  const next = tokens[index + 1]
  return next?.before === 0 && next.kind === undefined && next.word.length > 1 && isCapital(text, next)
}

const isForeign = (tokens: readonly Token[], index: number, foreign: ReadonlySet<string>): boolean =>
  [-2, -1, 1, 2].some((distance) => foreign.has(tokens[index + distance]?.word ?? ''))

/** What is right instead of the tokens `[from, to)`, unless they are somebody else’s, or all capitals. */
function slipAt(reading: Reading, from: number, to: number, mended: Confusion['right']): readonly Slip[] {
  const at = {start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end}
  const written = reading.slice(at)
  // Capitals go without accents, and may be an acronym or a name.
  if ((written.length > 1 && written === written.toUpperCase()) || reading.isQuoted(at)) return none
  const right = typeof mended === 'string' ? mended : mended(written)
  return [{at, right: /^\p{Lu}/u.test(written) ? right[0]!.toUpperCase() + right.slice(1) : right}]
}

/** The words that may be a slip. */
function suspectsAmong(tokens: readonly Token[], {of}: Suspicion, hasContractions: boolean): number[] {
  const suspects: number[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.kind === undefined && (of(token) !== 0 || (hasContractions && isSecondHalf(tokens, index)))) suspects.push(index)
  }
  return suspects
}

/** Is it the `m` of “Im”, the `not` of “dont”? */
function isSecondHalf(tokens: readonly Token[], index: number): boolean {
  if (index === 0) return false
  const half = tokens[index - 1]!
  return half.end === tokens[index]!.start && half.kind === undefined
}

/** The halves of a contraction that lacks its apostrophe, mended: `do`, `nt`; `i`, `m`. */
function withApostrophe(first: string, second: string): string | undefined {
  if (/['’ʼ]/.test(first + second) || second === 'not') return undefined
  const negated = /^n?t$/i.test(second)
  return `${first === 'i' ? 'I' : first}${negated ? second.slice(0, -1) : ''}’${negated ? second.slice(-1) : second}`
}
