import {contractions, shortened} from '../languages/contractions.js'
import {accented, sansAccent} from '../languages/es-address.js'
import {remember} from '../languages/remember.js'
import {type FormClass, verbForms} from '../languages/es-verbs.js'
import {type EntityKind, entityKinds} from './entities.js'
import {parsePattern, type Step} from './pattern.js'
import {phraseEnd, sentenceEnd, type Token, tokenize, type Tokens, withNumbers} from './tokens.js'
import {learn, vocabularySize} from './vocabulary.js'

/** One step of a compiled pattern; `next` is the step behind it. */
type Node =
  | {readonly type: 'end'; readonly isOfClause: boolean}
  /** A token of one of several words, `<class>`es or `{verb:form}`s, each with the ways that go on behind it. */
  | {readonly type: 'token'; readonly sieve: number; readonly ways: Ways; readonly hasForms: boolean; readonly hasClasses: boolean}
  | {readonly type: 'gap'; readonly max: number; readonly next: Node}
  | {readonly type: 'branch'; readonly options: readonly Node[]}

/** By number of a word, the ways that go on behind it. */
type Ways = ReadonlyMap<number, readonly Node[]>

interface Pattern<Entry> {
  readonly entry: Entry
  readonly steps: readonly Step[]
  readonly fromClauseStart: boolean
  readonly toClauseEnd: boolean
  /** Compiled when it is first tried: most patterns never are. */
  compiled: Node | undefined
}

/** What may stand at a place of a pattern: words, `<class>`es and `{verb:form}`s; undefined: anything, or nothing. */
type Keys = ReadonlySet<string> | undefined

/** A word that a pattern cannot do without, how many tokens may stand before it in the pattern, and its neighbours. */
interface Anchor {
  readonly key: string
  readonly min: number
  readonly max: number
  readonly left: () => Keys
  readonly right: () => Keys
}

/** A pattern to try where its anchor stands, beside neighbours that it needs too. */
interface Place<Entry> {
  readonly pattern: Pattern<Entry>
  readonly min: number
  readonly max: number
  readonly left: () => Keys
  readonly right: () => Keys
}

/** The patterns of an anchor. */
interface Anchored<Entry> {
  readonly places: Place<Entry>[]
  /** Of each, a sieve for the token on the left and one for that on the right; made when the anchor is first met. */
  sieves: Int32Array | undefined
}

/** A sieve lets a token pass that has a bit in common with it: most tokens that a pattern cannot stand beside have none. */
const anyBit = 1 << 31
/** No sieve has this one. */
const formsBit = 1 << 30
const bitOf = (number: number) => 1 << (number % 30)

export interface Match<Entry> {
  readonly entry: Entry
  /** Tokens: `[from, to)`. */
  readonly from: number
  readonly to: number
}

/** What the matchers of one language share. */
export class Idiom {
  readonly conjunctions: ReadonlySet<string>
  /** By number of a word, the `{verb:form}`s that it is. */
  readonly forms: number[][] = []
  /** By number of a word, what sieves see of it: its own bit, and those of the verb forms that it is. */
  readonly #bits: number[] = [anyBit]
  readonly #verbs = new Set<string>()
  readonly #ranks: ReadonlyMap<string, number>
  #last: Text | undefined

  /**
   * @param conjunctions words behind which a clause begins
   * @param common words that stand in most drafts, the commonest first
   */
  constructor(conjunctions: ReadonlySet<string>, common: readonly string[]) {
    this.conjunctions = conjunctions
    this.#ranks = new Map(common.map((word, rank) => [word, rank]))
  }

  learnForms(key: string): void {
    if (!key.startsWith('{') || this.#verbs.has(key)) return
    this.#verbs.add(key)
    const [verb, form] = key.slice(1, -1).split(':') as [string, FormClass]
    const own = learn(key)
    for (const number of new Set(verbForms(verb, form).flatMap(spellingsOf))) {
      ;(this.forms[number] ??= []).push(own)
      this.#learnWords()
      this.#bits[number]! |= formsBit | bitOf(own)
    }
  }

  #learnWords(): void {
    for (let number = this.#bits.length; number <= vocabularySize(); number++) this.#bits.push(anyBit | bitOf(number))
  }

  /** A text as matchers see it; it is the same text several times in a row. */
  textOf(read: Tokens): Text {
    if (this.#last?.read === read && read.vocabulary === vocabularySize()) return this.#last
    const tokens = withNumbers(read)
    this.#learnWords()
    const bits: number[] = []
    for (let index = 0; index < tokens.length; index++) {
      const {number, kind} = tokens[index]!
      const own = this.#bits[number]!
      bits.push(kind ? (own & ~formsBit) | bitOf(classNumbers[kind]) : own)
    }
    const opening = tokens.findIndex(({kind}) => kind !== 'mention')
    return (this.#last = {read, tokens, bits, opening, idiom: this})
  }

  /** How often a word may be expected, roughly: the commonest as often as two hundred others. */
  costOf(key: string): number {
    if (key.startsWith('{')) return 5
    if (key.startsWith('<')) return 30
    const rank = this.#ranks.get(key)
    return rank === undefined ? 1 : 200 / (1 + rank / 20)
  }
}

/**
 * Patterns of one language, looked for together: each is tried only where its rarest word stands, so most of a
 * draft's words cost one look-up.
 */
export class Matcher<Entry> {
  /** By rarest word, `<class>` or `{verb:form}`. */
  readonly #anchors = new Map<number, Anchored<Entry>>()
  readonly #idiom: Idiom

  constructor(idiom: Idiom) {
    this.#idiom = idiom
  }

  /** @throws {SyntaxError} names the pattern and the place in it */
  add(source: string, entry: Entry): void {
    const {steps, fromClauseStart, toClauseEnd} = parsePattern(source)
    const pattern = {entry, steps, fromClauseStart, toClauseEnd, compiled: undefined}
    for (const {key, min, max, left, right} of this.#anchorsOf(steps, {min: 0, max: 0, left: anything, right: anything})) {
      this.#idiom.learnForms(key)
      for (const number of spellingsOf(key)) {
        const place = {pattern, min, max, left, right}
        const anchored = this.#anchors.get(number)
        if (anchored) {
          anchored.places.push(place)
          anchored.sieves = undefined
        } else this.#anchors.set(number, {places: [place], sieves: undefined})
      }
    }
  }

  #compile(steps: readonly Step[], next: Node): Node {
    return steps.reduceRight((behind: Node, step) => {
      if (step.type === 'gap') return {type: 'gap', max: step.max, next: behind}
      if (step.type === 'key') return this.#chain(wordsOf(step.key), behind)
      const ways: [key: string, next: Node][] = []
      const options: Node[] = step.optional ? [behind] : []
      for (const option of step.options) {
        const [first, ...rest] = option
        if (first?.type === 'key') {
          const [word, ...words] = wordsOf(first.key)
          ways.push([word!, this.#chain(words, this.#compile(rest, behind))])
        } else options.push(this.#compile(option, behind))
      }
      if (ways.length > 0) options.push(this.#token(ways))
      return options.length === 1 ? options[0]! : {type: 'branch', options}
    }, next)
  }

  #chain(words: readonly string[], next: Node): Node {
    return words.reduceRight((behind: Node, word) => this.#token([[word, behind]]), next)
  }

  #token(ways: readonly (readonly [key: string, next: Node])[]): Node {
    const byNumber = new Map<number, Node[]>()
    let sieve = 0
    for (const [key, next] of ways) {
      this.#idiom.learnForms(key)
      for (const number of spellingsOf(key)) {
        sieve |= bitOf(number)
        const known = byNumber.get(number)
        if (known) known.push(next)
        else byNumber.set(number, [next])
      }
    }
    const has = (sign: string) => ways.some(([key]) => key.startsWith(sign))
    return {type: 'token', sieve, ways: byNumber, hasForms: has('{'), hasClasses: has('<')}
  }

  /**
   * The rarest words of which steps need one.
   *
   * @param outside how many tokens may stand before the steps, and what on either side of them
   */
  #anchorsOf(steps: readonly Step[], {min, max, left, right}: Omit<Anchor, 'key'>): Anchor[] {
    const costs = steps.map((step) => this.#costOf(step))
    const index = costs.indexOf(Math.min(...costs))
    const step = steps[index]!
    const width = widthOf(steps.slice(0, index))
    const outside = {
      min: min + width.min,
      max: max + width.max,
      left: () => lastKeys(steps.slice(0, index), left()),
      right: () => firstKeys(steps.slice(index + 1), right())
    }
    if (step.type === 'choice') return step.options.flatMap((option) => this.#anchorsOf(option, outside))
    const words = step.type === 'key' ? wordsOf(step.key) : []
    if (words.length === 1) return [{...outside, key: words[0]!}]
    return this.#anchorsOf(
      words.map((key) => ({type: 'key', key})),
      outside
    )
  }

  /** How often a step may be expected, roughly; one that a pattern can do without, always. */
  #costOf(step: Step): number {
    if (step.type === 'key') return Math.min(...wordsOf(step.key).map((word) => this.#idiom.costOf(word)))
    if (step.type === 'gap' || step.optional) return Number.POSITIVE_INFINITY
    let sum = 0
    for (const option of step.options) sum += Math.min(...option.map((inner) => this.#costOf(inner)))
    return sum
  }

  #makeSieves({places}: Anchored<Entry>): Int32Array {
    return Int32Array.from(places.flatMap(({left, right}) => [this.#sieveOf(left()), this.#sieveOf(right())]))
  }

  #sieveOf(keys: Keys): number {
    if (!keys) return anyBit
    let sieve = 0
    for (const key of keys) {
      this.#idiom.learnForms(key)
      for (const number of spellingsOf(key)) sieve |= bitOf(number)
    }
    return sieve
  }

  /** Every place where a pattern fits, at its longest. */
  match(read: Tokens): Match<Entry>[] {
    for (;;) {
      const size = vocabularySize()
      const matches = this.#matchesIn(read)
      // What is tried for the first time teaches words, some of which the text may hold.
      if (vocabularySize() === size) return matches
    }
  }

  #matchesIn(read: Tokens): Match<Entry>[] {
    const text = this.#idiom.textOf(read)
    const {tokens, bits} = text
    const matches: Match<Entry>[] = []
    for (let index = 0; index < tokens.length; index++) {
      const {number, kind} = tokens[index]!
      if (number !== 0) this.#tryAround(text, index, number, matches)
      if (kind) this.#tryAround(text, index, classNumbers[kind], matches)
      else if (bits[index]! & formsBit) for (const form of this.#idiom.forms[number]!) this.#tryAround(text, index, form, matches)
    }
    return matches
  }

  /** Try the patterns of an anchor that stands at a token. */
  #tryAround(text: Text, index: number, key: number, matches: Match<Entry>[]): void {
    const anchored = this.#anchors.get(key)
    if (!anchored) return
    const {places} = anchored
    const sieves = (anchored.sieves ??= this.#makeSieves(anchored))
    const left = index > 0 ? text.bits[index - 1]! : anyBit
    const right = index + 1 < text.bits.length ? text.bits[index + 1]! : anyBit
    for (let nth = 0; nth < places.length; nth++) {
      if (!(sieves[2 * nth]! & left) || !(sieves[2 * nth + 1]! & right)) continue
      const {pattern, min, max} = places[nth]!
      const first = (pattern.compiled ??= this.#compile(pattern.steps, pattern.toClauseEnd ? clauseEnd : end))
      for (let start = Math.max(0, index - max); start <= index - min; start++) {
        if (pattern.fromClauseStart && !startsClause(text, start)) continue
        const to = walk(text, first, start, start)
        if (to >= 0) matches.push({entry: pattern.entry, from: start, to})
      }
    }
  }
}

/** A text to match. */
interface Text {
  readonly read: Tokens
  readonly tokens: readonly Token[]
  /** What sieves see of each. */
  readonly bits: readonly number[]
  /** Behind the handles that a reply opens with, a clause begins too: -1 if there is nothing but handles. */
  readonly opening: number
  readonly idiom: Idiom
}

const end: Node = {type: 'end', isOfClause: false}
const clauseEnd: Node = {type: 'end', isOfClause: true}

const startsClause = ({tokens, opening, idiom}: Text, index: number): boolean =>
  index === 0 || index === opening || tokens[index]!.before !== 0 || idiom.conjunctions.has(tokens[index - 1]!.word)

/** Where the longest way from `node` on ends, or -1. */
function walk(text: Text, node: Node, index: number, start: number): number {
  const {tokens} = text
  if (node.type === 'token') {
    if (index >= tokens.length || !(node.sieve & text.bits[index]!)) return -1
    const token = tokens[index]!
    if (index > start && token.before & phraseEnd) return -1
    const {ways, hasForms, hasClasses} = node
    const {number, kind} = token
    let longest = number === 0 ? -1 : walkAll(text, ways.get(number), index + 1, start)
    if (kind) {
      if (hasClasses) longest = Math.max(longest, walkAll(text, ways.get(classNumbers[kind]), index + 1, start))
    } else if (hasForms && number !== 0) {
      for (const form of text.idiom.forms[number] ?? none) longest = Math.max(longest, walkAll(text, ways.get(form), index + 1, start))
    }
    return longest
  }
  if (node.type === 'end') return node.isOfClause && (index < tokens.length ? tokens[index]!.before : text.read.after) === 0 ? -1 : index
  if (node.type === 'branch') return walkAll(text, node.options, index, start)
  let longest = walk(text, node.next, index, start)
  for (let skipped = 1; skipped <= node.max; skipped++) {
    const token = tokens[index + skipped]
    if (!token || tokens[index + skipped - 1]!.before & sentenceEnd || token.before & sentenceEnd) break
    const to = walk(text, node.next, index + skipped, start)
    // What a gap skips must lead somewhere: it is no part of the phrase by itself.
    if (to > index + skipped && to > longest) longest = to
  }
  return longest
}

/** Where the longest of several ways ends, or -1. */
function walkAll(text: Text, ways: readonly Node[] | undefined, index: number, start: number): number {
  let longest = -1
  if (ways) {
    for (let way = 0; way < ways.length; way++) {
      const to = walk(text, ways[way]!, index, start)
      if (to > longest) longest = to
    }
  }
  return longest
}

const anything = (): Keys => undefined

/** How many tokens steps take. */
function widthOf(steps: readonly Step[]): {min: number; max: number} {
  let [min, max] = [0, 0]
  for (const step of steps) {
    if (step.type === 'gap') max += step.max
    else if (step.type === 'key') {
      min += wordsOf(step.key).length
      max += wordsOf(step.key).length
    } else {
      const widths = step.options.map(widthOf)
      if (!step.optional) min += Math.min(...widths.map((width) => width.min))
      max += Math.max(...widths.map((width) => width.max))
    }
  }
  return {min, max}
}

/** What steps begin with; `behind`: what follows them. */
const firstKeys = (steps: readonly Step[], behind: Keys): Keys => steps.reduceRight((next: Keys, step) => keysOf(step, next, firstKeys, 0), behind)

/** What steps end with; `before`: what precedes them. */
const lastKeys = (steps: readonly Step[], before: Keys): Keys => steps.reduce((previous: Keys, step) => keysOf(step, previous, lastKeys, -1), before)

function keysOf(step: Step, beyond: Keys, ofSteps: typeof firstKeys, end: 0 | -1): Keys {
  if (step.type === 'gap') return undefined
  if (step.type === 'key') return new Set([wordsOf(step.key).at(end)!])
  const all = step.options.map((option) => ofSteps(option, beyond))
  if (step.optional) all.push(beyond)
  const keys = new Set<string>()
  for (const some of all) {
    if (!some) return undefined
    for (const key of some) keys.add(key)
  }
  return keys
}

const none: readonly never[] = []
const noAbbreviations: ReadonlySet<string> = new Set()
const plainWord = /^[\p{L}\p{N}]+$/u

/** The tokens that a word of a pattern stands for. */
const wordsOf = remember((key: string): readonly string[] =>
  key.startsWith('<') || key.startsWith('{') || (plainWord.test(key) && !contractions.has(key))
    ? [key]
    : tokenize(key, [], noAbbreviations).tokens.map(({word}) => word)
)

/** How a text may write a word of a pattern, as numbers: without its accents, and shortened (“’s” for “is”). */
const spellingsOf = remember((word: string): readonly number[] =>
  word.startsWith('<') || word.startsWith('{')
    ? [learn(word)]
    : [...new Set([word, accented.has(word) ? word : sansAccent(word), ...(shortened.get(word) ?? none)])].map(learn)
)

const classNumbers = Object.fromEntries(entityKinds.map((kind) => [kind, learn(`<${kind}>`)])) as Readonly<Record<EntityKind, number>>
