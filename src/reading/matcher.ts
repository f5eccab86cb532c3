import {contractions, shortened} from '../languages/contractions.js'
import {accented, sansAccent} from '../languages/es-address.js'
import {remember} from '../languages/remember.js'
import {type FormClass, verbForms} from '../languages/es-verbs.js'
import {type EntityKind, entityKinds} from './entities.js'
import {parsePattern, type Step} from './pattern.js'
import {phraseEnd, sentenceEnd, type Token, tokenize, type Tokens, withNumbers} from './tokens.js'
import {learn} from './vocabulary.js'

/** One step of a compiled pattern; `next` is the step behind it, undefined at the end of the pattern. */
type Node =
  /** A token of one of several words, `<class>`es or `{verb:form}`s, each with the ways that go on behind it. */
  | {readonly type: 'token'; readonly ways: Ways; readonly hasForms: boolean; readonly hasClasses: boolean}
  | {readonly type: 'gap'; readonly max: number; readonly next: Node | undefined}
  | {readonly type: 'branch'; readonly options: readonly (Node | undefined)[]}

/** By number of a word, the ways that go on behind it. */
type Ways = ReadonlyMap<number, readonly (Node | undefined)[]>

interface Compiled<Entry> {
  readonly entry: Entry
  /** Compiled when it is first tried: most patterns never are. */
  readonly first: () => Node | undefined
  readonly fromClauseStart: boolean
  readonly toClauseEnd: boolean
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
  readonly pattern: Compiled<Entry>
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
const bitOf = (number: number) => 1 << (number % 31)

export interface Match<Entry> {
  readonly entry: Entry
  /** Tokens: `[from, to)`. */
  readonly from: number
  readonly to: number
}

/**
 * Patterns of one language, looked for together: each is tried only where its rarest word stands, so most of a
 * draft's words cost one look-up.
 */
export class Matcher<Entry> {
  /** By rarest word, `<class>` or `{verb:form}`. */
  readonly #anchors: Anchored<Entry>[] = []
  /** Word to the `{verb:form}`s that it is. */
  readonly #forms: number[][] = []
  readonly #verbs = new Set<string>()
  readonly #conjunctions: ReadonlySet<string>
  readonly #ranks: ReadonlyMap<string, number>

  /**
   * @param conjunctions words behind which a clause begins
   * @param common words that stand in most drafts, the commonest first
   */
  constructor(conjunctions: ReadonlySet<string>, common: readonly string[]) {
    this.#conjunctions = conjunctions
    this.#ranks = new Map(common.map((word, rank) => [word, rank]))
  }

  /** @throws {SyntaxError} names the pattern and the place in it */
  add(source: string, entry: Entry): void {
    const {steps, fromClauseStart, toClauseEnd} = parsePattern(source)
    const pattern = {entry, first: once(() => this.#compile(steps, undefined)), fromClauseStart, toClauseEnd}
    for (const {key, min, max, left, right} of this.#anchorsOf(steps, {min: 0, max: 0, left: anything, right: anything})) {
      this.#learnForms(key)
      for (const number of spellingsOf(key)) {
        const anchored = (this.#anchors[number] ??= {places: [], sieves: undefined})
        anchored.places.push({pattern, min, max, left, right})
        anchored.sieves = undefined
      }
    }
  }

  #compile(steps: readonly Step[], next: Node | undefined): Node | undefined {
    return steps.reduceRight((behind: Node | undefined, step) => {
      if (step.type === 'gap') return {type: 'gap', max: step.max, next: behind}
      if (step.type === 'key') return this.#chain(wordsOf(step.key), behind)
      const ways: [key: string, next: Node | undefined][] = []
      const options: (Node | undefined)[] = step.optional ? [behind] : []
      for (const option of step.options) {
        const [first, ...rest] = option
        if (first?.type === 'key') {
          const [word, ...words] = wordsOf(first.key)
          ways.push([word!, this.#chain(words, this.#compile(rest, behind))])
        } else options.push(this.#compile(option, behind))
      }
      if (ways.length > 0) options.push(this.#token(ways))
      return options.length === 1 ? options[0] : {type: 'branch', options}
    }, next)
  }

  #chain(words: readonly string[], next: Node | undefined): Node | undefined {
    return words.reduceRight((behind: Node | undefined, word) => this.#token([[word, behind]]), next)
  }

  #token(ways: readonly (readonly [key: string, next: Node | undefined])[]): Node {
    const byNumber = new Map<number, (Node | undefined)[]>()
    for (const [key, next] of ways) {
      this.#learnForms(key)
      for (const number of spellingsOf(key)) {
        const known = byNumber.get(number)
        if (known) known.push(next)
        else byNumber.set(number, [next])
      }
    }
    const has = (sign: string) => ways.some(([key]) => key.startsWith(sign))
    return {type: 'token', ways: byNumber, hasForms: has('{'), hasClasses: has('<')}
  }

  #learnForms(key: string): void {
    if (!key.startsWith('{') || this.#verbs.has(key)) return
    this.#verbs.add(key)
    const [verb, form] = key.slice(1, -1).split(':') as [string, FormClass]
    for (const number of new Set(verbForms(verb, form).flatMap(spellingsOf))) (this.#forms[number] ??= []).push(learn(key))
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
    if (step.type === 'key') return Math.min(...wordsOf(step.key).map((word) => this.#costOfWord(word)))
    if (step.type === 'gap' || step.optional) return Number.POSITIVE_INFINITY
    let sum = 0
    for (const option of step.options) sum += Math.min(...option.map((inner) => this.#costOf(inner)))
    return sum
  }

  /** Make the sieves of what a token may be the anchor of. */
  #prepare({number, kind}: Token): void {
    if (number !== 0) this.#makeSieves(this.#anchors[number])
    if (kind) this.#makeSieves(this.#anchors[classNumbers[kind]])
    else for (const form of this.#forms[number] ?? none) this.#makeSieves(this.#anchors[form])
  }

  #makeSieves(anchored: Anchored<Entry> | undefined): void {
    if (!anchored || anchored.sieves) return
    anchored.sieves = Int32Array.from(anchored.places.flatMap(({left, right}) => [this.#sieveOf(left()), this.#sieveOf(right())]))
  }

  #sieveOf(keys: Keys): number {
    if (!keys) return anyBit
    let sieve = 0
    for (const key of keys) {
      this.#learnForms(key)
      for (const number of spellingsOf(key)) sieve |= bitOf(number)
    }
    return sieve
  }

  /** The bits of a token: its word's, its class's, those of the verb forms that it is. */
  #bitsOf(token: Token | undefined): number {
    if (!token) return anyBit
    const {number, kind} = token
    let bits = number === 0 ? anyBit : anyBit | bitOf(number)
    if (kind) return bits | bitOf(classNumbers[kind])
    const forms = this.#forms[number]
    if (forms) for (let form = 0; form < forms.length; form++) bits |= bitOf(forms[form]!)
    return bits
  }

  /** The commonest word as often as two hundred others. */
  #costOfWord(key: string): number {
    if (key.startsWith('{')) return 5
    if (key.startsWith('<')) return 30
    const rank = this.#ranks.get(key)
    return rank === undefined ? 1 : 200 / (1 + rank / 20)
  }

  /** Every place where a pattern fits, at its longest. */
  match(read: Tokens): Match<Entry>[] {
    const tokens = withNumbers(read)
    const {after} = read
    const matches: Match<Entry>[] = []

    const isEnd = ({toClauseEnd}: Compiled<Entry>, index: number) => !toClauseEnd || (index < tokens.length ? tokens[index]!.before : after) !== 0

    /** Where the longest of several ways ends, or -1. */
    const walkAll = (pattern: Compiled<Entry>, ways: readonly (Node | undefined)[] | undefined, index: number, start: number): number => {
      let longest = -1
      if (ways) {
        for (let way = 0; way < ways.length; way++) {
          const to = walk(pattern, ways[way], index, start)
          if (to > longest) longest = to
        }
      }
      return longest
    }
    /** Where the longest way from `node` on ends, or -1. */
    const walk = (pattern: Compiled<Entry>, node: Node | undefined, index: number, start: number): number => {
      if (!node) return isEnd(pattern, index) ? index : -1
      if (node.type === 'branch') return walkAll(pattern, node.options, index, start)
      if (node.type === 'token') {
        if (index >= tokens.length) return -1
        const token = tokens[index]!
        if (index > start && token.before & phraseEnd) return -1
        const {ways, hasForms, hasClasses} = node
        const {number, kind} = token
        let longest = number === 0 ? -1 : walkAll(pattern, ways.get(number), index + 1, start)
        if (kind) {
          if (hasClasses) longest = Math.max(longest, walkAll(pattern, ways.get(classNumbers[kind]), index + 1, start))
        } else if (hasForms && number !== 0) {
          const forms = this.#forms[number]
          if (forms) for (let form = 0; form < forms.length; form++) longest = Math.max(longest, walkAll(pattern, ways.get(forms[form]!), index + 1, start))
        }
        return longest
      }
      let longest = walk(pattern, node.next, index, start)
      for (let skipped = 1; skipped <= node.max; skipped++) {
        const token = tokens[index + skipped]
        if (!token || tokens[index + skipped - 1]!.before & sentenceEnd || token.before & sentenceEnd) break
        const to = walk(pattern, node.next, index + skipped, start)
        // What a gap skips must lead somewhere: it is no part of the phrase by itself.
        if (to > index + skipped && to > longest) longest = to
      }
      return longest
    }

    // Behind the handles that a reply opens with, a clause begins too.
    let opening = 0
    while (tokens[opening]?.kind === 'mention') opening++
    const startsClause = (index: number) => {
      const previous = tokens[index - 1]
      return !previous || index === opening || tokens[index]!.before !== 0 || this.#conjunctions.has(previous.word)
    }
    const tryAround = (index: number, key: number, left: number, right: number) => {
      const anchored = this.#anchors[key]
      if (!anchored) return
      const {places} = anchored
      const sieves = anchored.sieves!
      for (let nth = 0; nth < places.length; nth++) {
        if (!(sieves[2 * nth]! & left) || !(sieves[2 * nth + 1]! & right)) continue
        const {pattern, min, max} = places[nth]!
        const first = pattern.first()
        // Compiling teaches words, some of which the text may hold.
        withNumbers(read)
        for (let start = Math.max(0, index - max); start <= index - min; start++) {
          if (pattern.fromClauseStart && !startsClause(start)) continue
          const to = walk(pattern, first, start, start)
          if (to >= 0) matches.push({entry: pattern.entry, from: start, to})
        }
      }
    }

    for (const token of tokens) this.#prepare(token)
    withNumbers(read)
    let [left, here] = [anyBit, this.#bitsOf(tokens[0])]
    for (let index = 0; index < tokens.length; index++) {
      const {number, kind} = tokens[index]!
      const right = this.#bitsOf(tokens[index + 1])
      if (number !== 0) tryAround(index, number, left, right)
      if (kind) tryAround(index, classNumbers[kind], left, right)
      else if (number !== 0) {
        const forms = this.#forms[number]
        if (forms) for (let form = 0; form < forms.length; form++) tryAround(index, forms[form]!, left, right)
      }
      left = here
      here = right
    }
    return matches
  }
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

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined
  return () => (made ??= {value: make()}).value
}
