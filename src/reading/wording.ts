import {facts} from '../languages/index.js'
import {remember} from '../languages/remember.js'
import type {Span} from '../types.js'
import type {EntityKind} from './entities.js'
import type {Reading} from './reading.js'
import {covers} from './span.js'
import type {Token} from './tokens.js'

/** The words that make a draft what it is, to compare it with others: each different one where it stands first, in order. */
export interface Wording {
  /** Hashes, since a campaign holds many drafts. */
  readonly words: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
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
function hash(text: string): number {
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
  for (const token of reading.tokens) {
    if (token.kind !== undefined && !valueKinds.has(token.kind)) continue
    const word = tellingHash(token.word)
    if (word === 0 || seen.has(word) || ignored.some((span) => covers(span, token))) continue
    seen.add(word)
    starts.push(token.start)
    ends.push(token.end)
  }
  return {words: [...seen], starts, ends}
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

/** Pairs of neighbouring words that a wording is looked for by. */
const pairsKept = 16
/** Earlier wordings that one is compared with at most, so that the time of a campaign is linear whatever is in it. */
const mostCompared = 32

/**
 * Wordings among which similar ones are found in about the same time however many there are: compared are only those
 * with a pair of neighbouring words in common, out of a few of each that are chosen by their hashes, so that similar texts
 * choose the same.
 */
export class Wordings<Item> {
  readonly #min: number
  readonly #known: {readonly item: Item; readonly wording: Wording}[] = []
  /** By pair, the numbers of those that have it. */
  readonly #byPair = new Map<number, number[]>()

  /** @param min share of their words that similar texts have in common, 0 to 1 */
  constructor(min: number) {
    this.#min = min
  }

  add(item: Item, wording: Wording): void {
    const number = this.#known.push({item, wording}) - 1
    for (const pair of pairsOf(wording)) {
      const numbers = this.#byPair.get(pair)
      if (numbers) numbers.push(number)
      else this.#byPair.set(pair, [number])
    }
  }

  /** A similar one that `fits`, of those with the rarest pair in common the latest. */
  find(wording: Wording, fits: (item: Item) => boolean = () => true): Likeness<Item> | undefined {
    const lists: number[][] = []
    for (const pair of pairsOf(wording)) {
      const numbers = this.#byPair.get(pair)
      if (numbers) lists.push(numbers)
    }
    if (lists.length === 0) return undefined
    const words = new Set(wording.words)
    const compared = new Set<number>()
    for (const numbers of lists.sort((a, b) => a.length - b.length)) {
      for (let index = numbers.length - 1; index >= 0; index--) {
        const number = numbers[index]!
        if (compared.has(number)) continue
        if (compared.size === mostCompared) return undefined
        compared.add(number)
        const {item, wording: earlier} = this.#known[number]!
        const count = earlier.words.filter((word) => words.has(word)).length
        const share = count / (words.size + earlier.words.length - count)
        if (share >= this.#min && fits(item)) return {item, share, count, at: commonSpan(wording, earlier), from: commonSpan(earlier, wording)}
      }
    }
    return undefined
  }
}

function pairsOf({words}: Wording): number[] {
  const pairs: number[] = []
  for (let index = 1; index < words.length; index++) pairs.push(Math.imul(words[index - 1]!, 0x01000193) ^ words[index]!)
  return pairs.sort((a, b) => a - b).slice(0, pairsKept)
}

/** From the first word that both have to the last, in the one. */
function commonSpan({words, starts, ends}: Wording, other: Wording): Span {
  const common = [...words.keys()].filter((index) => other.words.includes(words[index]!))
  return {start: Math.min(...common.map((index) => starts[index]!)), end: Math.max(...common.map((index) => ends[index]!))}
}
