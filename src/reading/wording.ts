import {facts} from '../languages/index.js'
import {remember} from '../languages/remember.js'
import type {Span} from '../types.js'
import type {EntityKind} from './entities.js'
import type {Reading} from './reading.js'
import {sentenceEnd, type Token} from './tokens.js'

/** The words that make a draft what it is, to compare it with others: each different one where it stands first, in order. */
export interface Wording {
  /** Hashes, since a campaign holds many drafts. */
  readonly words: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Hashes of some pairs of neighbouring words, the same ones in similar wordings: what it is found by. */
  readonly pairs: readonly number[]
}

const pairsKept = 12

/** @param words hashes, all different */
export function toWording(words: readonly number[], starts: readonly number[], ends: readonly number[]): Wording {
  const pairs: number[] = []
  for (let index = 1; index < words.length; index++) pairs.push(Math.imul(words[index - 1]!, 0x01000193) ^ words[index]!)
  return {words, starts, ends, pairs: pairs.sort((a, b) => a - b).slice(0, pairsKept)}
}

const valueKinds: ReadonlySet<EntityKind> = new Set<EntityKind>(['money', 'percent', 'date', 'time', 'number'])

/** Is it an amount, a date, an hour? */
export const isValue = ({kind}: Token): boolean => kind !== undefined && valueKinds.has(kind)

/** Does a word with a capital letter stand where a small one could? */
export const hasCapital = ({text}: Reading, {start, word}: Token): boolean => text.charCodeAt(start) !== word.charCodeAt(0)

let commonWords: ReadonlySet<string> | undefined

const accent = /[\u0300\u0301]/gu
/** Numbers and codes of an order, a case, a flight. */
const code = /^(?=(?:\D*\d){5})[\p{L}\d/_-]+$/u

/** A whole number that stands for a word, however its accents are written. */
export const hashOf: (word: string) => number = /* @__PURE__ */ remember((word) => hash(word.normalize('NFD').replace(accent, '')))

/** The same, but 0 for words that tell no draft from another. */
const tellingHash: (word: string) => number = /* @__PURE__ */ remember((word) => {
  commonWords ??= new Set([...facts.en.common, ...facts.es.common])
  return word.length === 1 || word.startsWith("'") || commonWords.has(word) || code.test(word) ? 0 : hashOf(word)
})

/** FNV-1a, 31 bits: numbers that engines keep without a box. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 1 || 1
}

/**
 * Wording without links, handles, hashtags, numbers of an order and words that stand in most drafts.
 *
 * @param ignored places that count as little, such as stock phrases
 */
export function wordingOf(reading: Reading, ignored: readonly Span[]): Wording {
  const seen = new Set<number>()
  const starts: number[] = []
  const ends: number[] = []
  // Small words belong to the telling one behind them.
  let start = -1
  const spans = [...ignored].sort((a, b) => a.start - b.start)
  let next = 0
  let ignoredTo = 0
  for (const token of reading.tokens) {
    if (start < 0 || token.before & sentenceEnd) start = token.start
    for (; next < spans.length && spans[next]!.start <= token.start; next++) ignoredTo = Math.max(ignoredTo, spans[next]!.end)
    const isIgnored = (token.kind !== undefined && !isValue(token)) || token.end <= ignoredTo
    const word = isIgnored ? 0 : tellingHash(token.word)
    if (word !== 0 && !seen.has(word)) {
      seen.add(word)
      starts.push(start)
      ends.push(token.end)
    }
    if (word !== 0 || isIgnored) start = -1
  }
  return toWording([...seen], starts, ends)
}

/** What a wording has in common with an earlier one. */
export interface Likeness<Item> {
  readonly item: Item
  /** Of the words of both together, the share that both have. */
  readonly share: number
  /** How many words both have. */
  readonly count: number
  /** From the first word in common to the last, in the later text and in the earlier one. */
  readonly at: Span
  readonly from: Span
}

interface Known<Item> {
  readonly item: Item
  readonly wording: Wording
  readonly number: number
  /** Pairs in common with the wording looked for. */
  common: number
}

/** What is looked at, so that time stays linear: the rarest pairs, the latest wordings that have one, the most promising of these. */
const pairsAsked = 8
const mostOfPair = 32
const mostCompared = 4
/** Pairs that similar wordings of three words or more have in common. */
const fewestPairs = 2

/** Wordings among which similar ones are found in about the same time however many there are. */
export class Wordings<Item> {
  readonly #min: number
  readonly #byPair = new Map<number, Known<Item>[]>()
  #size = 0

  /** @param min share of their words that similar texts have in common, 0 to 1 */
  constructor(min: number) {
    this.#min = min
  }

  add(item: Item, wording: Wording): void {
    const known = {item, wording, number: this.#size++, common: 0}
    for (const pair of wording.pairs) {
      const list = this.#byPair.get(pair)
      if (list) list.push(known)
      else this.#byPair.set(pair, [known])
    }
  }

  /** A similar one that `fits`: of those with the most pairs in common the latest. */
  find(wording: Wording, fits: (item: Item) => boolean = () => true): Likeness<Item> | undefined {
    const candidates = this.#candidates(wording)
    if (candidates.length === 0) return undefined
    const words = new Set(wording.words)
    for (const {item, wording: earlier} of candidates) {
      const count = earlier.words.reduce((sum, word) => (words.has(word) ? sum + 1 : sum), 0)
      const share = count / (words.size + earlier.words.length - count)
      if (share >= this.#min && fits(item)) return {item, share, count, at: spanOf(wording, new Set(earlier.words)), from: spanOf(earlier, words)}
    }
    return undefined
  }

  #candidates({pairs}: Wording): Known<Item>[] {
    const lists: Known<Item>[][] = []
    for (const pair of pairs) {
      const list = this.#byPair.get(pair)
      if (list) lists.push(list)
    }
    const fewest = Math.min(fewestPairs, pairs.length)
    if (lists.length < fewest) return []
    const touched: Known<Item>[] = []
    for (const list of lists.sort((a, b) => a.length - b.length).slice(0, pairsAsked)) {
      for (let index = Math.max(0, list.length - mostOfPair); index < list.length; index++) {
        const known = list[index]!
        if (known.common++ === 0) touched.push(known)
      }
    }
    const candidates = touched.filter(({common}) => common >= fewest).sort((a, b) => b.common - a.common || b.number - a.number)
    for (const known of touched) known.common = 0
    return candidates.slice(0, mostCompared)
  }
}

/** From the first of its words, or of those among them, to the last. */
export function spanOf({words, starts, ends}: Wording, among: ReadonlySet<number> = new Set(words)): Span {
  let [start, end] = [Infinity, 0]
  for (const [index, word] of words.entries()) {
    if (!among.has(word)) continue
    start = Math.min(start, starts[index]!)
    end = Math.max(end, ends[index]!)
  }
  return {start, end}
}
