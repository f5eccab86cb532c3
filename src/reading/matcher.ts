import {shortened} from '../languages/contractions.js'
import {type FormClass, verbForms} from '../languages/es-verbs.js'
import type {EntityKind} from './entities.js'
import {parsePattern, type Step} from './pattern.js'
import {phraseEnd, sentenceEnd, type Token, tokenize, type Tokens} from './tokens.js'

/** One step of a compiled pattern; `next` is the step behind it, undefined at the end of the pattern. */
type Node =
  /** A token of one of several words, `<class>`es or `{verb:form}`s, each with the ways that go on behind it. */
  | {readonly type: 'token'; readonly ways: ReadonlyMap<string, readonly (Node | undefined)[]>; readonly hasForms: boolean}
  | {readonly type: 'gap'; readonly max: number; readonly next: Node | undefined}
  | {readonly type: 'branch'; readonly options: readonly (Node | undefined)[]}

interface Compiled<Entry> {
  readonly entry: Entry
  readonly first: Node | undefined
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

/** A pattern to try where its anchor stands. */
interface Place<Entry> {
  readonly pattern: Compiled<Entry>
  readonly min: number
  readonly max: number
}

/** The patterns of one anchor: most are tried only beside a neighbour that they need too. */
interface Anchored<Entry> {
  readonly anywhere: Place<Entry>[]
  readonly behind: Map<string, Place<Entry>[]>
  readonly before: Map<string, Place<Entry>[]>
}

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
  readonly #anchors = new Map<string, Anchored<Entry>>()
  /** Word to the `{verb:form}`s that it is. */
  readonly #forms = new Map<string, string[]>()
  readonly #verbs = new Set<string>()
  readonly #conjunctions: ReadonlySet<string>
  readonly #common: readonly string[]

  /**
   * @param conjunctions words behind which a clause begins
   * @param common words that stand in most drafts, the commonest first
   */
  constructor(conjunctions: ReadonlySet<string>, common: readonly string[]) {
    this.#conjunctions = conjunctions
    this.#common = common
  }

  /** @throws {SyntaxError} names the pattern and the place in it */
  add(source: string, entry: Entry): void {
    const {steps, fromClauseStart, toClauseEnd} = parsePattern(source)
    const pattern = {entry, first: this.#compile(steps, undefined), fromClauseStart, toClauseEnd}
    for (const {key, min, max, left, right} of this.#anchorsOf(steps, anything, anything).anchors) {
      const place = {pattern, min, max}
      const [before, behind] = [left(), right()]
      for (const spelling of spellingsOf(key)) {
        let anchored = this.#anchors.get(spelling)
        if (!anchored) this.#anchors.set(spelling, (anchored = {anywhere: [], behind: new Map(), before: new Map()}))
        if (before && this.#sumOf(before) < this.#sumOf(behind)) enlist(anchored.behind, before, place)
        else if (behind) enlist(anchored.before, behind, place)
        else anchored.anywhere.push(place)
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
    const byKey = new Map<string, (Node | undefined)[]>()
    for (const [key, next] of ways) {
      this.#learn(key)
      for (const word of spellingsOf(key)) {
        const known = byKey.get(word)
        if (known) known.push(next)
        else byKey.set(word, [next])
      }
    }
    return {type: 'token', ways: byKey, hasForms: ways.some(([key]) => key.startsWith('{'))}
  }

  #learn(key: string): void {
    if (!key.startsWith('{') || this.#verbs.has(key)) return
    this.#verbs.add(key)
    const [verb, form] = key.slice(1, -1).split(':') as [string, FormClass]
    for (const word of new Set(verbForms(verb, form).flatMap(spellingsOf))) {
      const keys = this.#forms.get(word)
      if (keys) keys.push(key)
      else this.#forms.set(word, [key])
    }
  }

  /** The rarest words of which a pattern needs one, and the tokens that the steps take. */
  #anchorsOf(steps: readonly Step[], left: () => Keys, right: () => Keys): {anchors: readonly Anchor[]; cost: number; min: number; max: number} {
    let best: {anchors: readonly Anchor[]; cost: number} = {anchors: [], cost: Number.POSITIVE_INFINITY}
    let min = 0
    let max = 0
    const consider = (anchors: readonly Anchor[], cost: number) => {
      if (cost < best.cost) best = {cost, anchors: anchors.map((anchor) => ({...anchor, min: min + anchor.min, max: max + anchor.max}))}
    }
    for (const [index, step] of steps.entries()) {
      const before = () => lastKeys(steps.slice(0, index), left())
      const behind = () => firstKeys(steps.slice(index + 1), right())
      if (step.type === 'gap') max += step.max
      else if (step.type === 'key') {
        const words = wordsOf(step.key)
        for (const [at, key] of words.entries()) {
          const neighbour = (word: string | undefined, outside: () => Keys) => (word ? () => new Set(spellingsOf(word)) : outside)
          consider([{key, min: at, max: at, left: neighbour(words[at - 1], before), right: neighbour(words[at + 1], behind)}], this.#costOf(key))
        }
        min += words.length
        max += words.length
      } else {
        const options = step.options.map((option) => this.#anchorsOf(option, before, behind))
        if (!step.optional) {
          consider(
            options.flatMap(({anchors}) => anchors),
            options.reduce((sum, {cost}) => sum + cost, 0)
          )
          min += Math.min(...options.map((option) => option.min))
        }
        max += Math.max(...options.map((option) => option.max))
      }
    }
    return {...best, min, max}
  }

  /** How often one of several keys may be expected. */
  #sumOf(keys: Keys): number {
    if (!keys) return Number.POSITIVE_INFINITY
    let sum = 0
    for (const key of keys) sum += this.#costOf(key)
    return sum
  }

  /** How often a key may be expected, roughly: the commonest word as often as two hundred others. */
  #costOf(key: string): number {
    if (key.startsWith('{')) return 5
    if (key.startsWith('<')) return 30
    const rank = this.#common.indexOf(key)
    return rank < 0 ? 1 : 200 / (1 + rank / 20)
  }

  /** Every place where a pattern fits, at its longest. */
  match({tokens, after}: Tokens): Match<Entry>[] {
    const matches: Match<Entry>[] = []

    const isEnd = ({toClauseEnd}: Compiled<Entry>, index: number) => !toClauseEnd || (index < tokens.length ? tokens[index]!.before : after) !== 0

    /** Where the longest of several ways ends, or -1. */
    const walkAll = (pattern: Compiled<Entry>, ways: readonly (Node | undefined)[] | undefined, index: number, start: number): number => {
      let longest = -1
      if (ways) for (const way of ways) longest = Math.max(longest, walk(pattern, way, index, start))
      return longest
    }
    /** Where the longest way from `node` on ends, or -1. */
    const walk = (pattern: Compiled<Entry>, node: Node | undefined, index: number, start: number): number => {
      if (!node) return isEnd(pattern, index) ? index : -1
      if (node.type === 'branch') return walkAll(pattern, node.options, index, start)
      if (node.type === 'token') {
        const token = tokens[index]
        if (!token || (index > start && token.before & phraseEnd)) return -1
        const {ways, hasForms} = node
        let longest = walkAll(pattern, ways.get(token.word), index + 1, start)
        if (token.kind) longest = Math.max(longest, walkAll(pattern, ways.get(classKey(token.kind)), index + 1, start))
        else if (hasForms) for (const key of this.#forms.get(token.word) ?? none) longest = Math.max(longest, walkAll(pattern, ways.get(key), index + 1, start))
        return longest
      }
      let longest = walk(pattern, node.next, index, start)
      for (let skipped = 1; skipped <= node.max; skipped++) {
        const token = tokens[index + skipped]
        if (!token || tokens[index + skipped - 1]!.before & sentenceEnd || token.before & sentenceEnd) break
        const to = walk(pattern, node.next, index + skipped, start)
        // What a gap skips must lead somewhere: it is no part of the phrase by itself.
        if (to > index + skipped) longest = Math.max(longest, to)
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
    const tryEach = (places: readonly Place<Entry>[] | undefined, index: number) => {
      if (!places) return
      for (const {pattern, min, max} of places) {
        for (let start = Math.max(0, index - max); start <= index - min; start++) {
          if (pattern.fromClauseStart && !startsClause(start)) continue
          const to = walk(pattern, pattern.first, start, start)
          if (to >= 0) matches.push({entry: pattern.entry, from: start, to})
        }
      }
    }
    const tryBeside = (places: ReadonlyMap<string, readonly Place<Entry>[]>, index: number, neighbour: Token | undefined) => {
      if (!neighbour || places.size === 0) return
      const {word, kind} = neighbour
      tryEach(places.get(word), index)
      if (kind) tryEach(places.get(classKey(kind)), index)
      else for (const key of this.#forms.get(word) ?? none) tryEach(places.get(key), index)
    }
    const tryAround = (index: number, key: string) => {
      const anchored = this.#anchors.get(key)
      if (!anchored) return
      tryEach(anchored.anywhere, index)
      tryBeside(anchored.behind, index, tokens[index - 1])
      tryBeside(anchored.before, index, tokens[index + 1])
    }

    for (let index = 0; index < tokens.length; index++) {
      const {word, kind} = tokens[index]!
      tryAround(index, word)
      if (kind) tryAround(index, classKey(kind))
      else for (const key of this.#forms.get(word) ?? none) tryAround(index, key)
    }
    return matches
  }
}

const anything = (): Keys => undefined

/** What steps begin with; `behind`: what follows them. */
const firstKeys = (steps: readonly Step[], behind: Keys): Keys =>
  steps.reduceRight((next: Keys, step) => keysOf(step, next, firstKeys, (words) => words[0]!), behind)

/** What steps end with; `before`: what precedes them. */
const lastKeys = (steps: readonly Step[], before: Keys): Keys =>
  steps.reduce((previous: Keys, step) => keysOf(step, previous, lastKeys, (words) => words.at(-1)!), before)

function keysOf(step: Step, beyond: Keys, ofSteps: typeof firstKeys, pick: (words: readonly string[]) => string): Keys {
  if (step.type === 'gap') return undefined
  if (step.type === 'key') return new Set(spellingsOf(pick(wordsOf(step.key))))
  const all = step.options.map((option) => ofSteps(option, beyond))
  if (step.optional) all.push(beyond)
  const keys = new Set<string>()
  for (const some of all) {
    if (!some) return undefined
    for (const key of some) keys.add(key)
  }
  return keys
}

function enlist<Entry>(lists: Map<string, Place<Entry>[]>, keys: ReadonlySet<string>, place: Place<Entry>): void {
  for (const key of keys) {
    const list = lists.get(key)
    if (list) list.push(place)
    else lists.set(key, [place])
  }
}

const none: readonly string[] = []
const noAbbreviations: ReadonlySet<string> = new Set()

/** The tokens that a word of a pattern stands for. */
const wordsOf = (key: string): string[] =>
  key.startsWith('<') || key.startsWith('{') ? [key] : tokenize(key, [], noAbbreviations).tokens.map(({word}) => word)

const plain = (word: string) => word.replace(/[áéíóú]/g, (letter) => 'aeiou'['áéíóú'.indexOf(letter)]!)

/** How a text may write a word of a pattern: without its accents, and shortened (“’s” for “is”). */
function spellingsOf(word: string): string[] {
  if (word.startsWith('<') || word.startsWith('{')) return [word]
  return [...new Set([word, plain(word)]), ...(shortened.get(word) ?? none)]
}

const classKeys = new Map<EntityKind, string>()

function classKey(kind: EntityKind): string {
  let key = classKeys.get(kind)
  if (!key) classKeys.set(kind, (key = `<${kind}>`))
  return key
}
