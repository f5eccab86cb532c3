import {stockWords} from '../languages/stock-words.js'
import type {Span} from '../types.js'
import type {Reading} from './reading.js'
import {isCapitalized} from './names.js'
import {isContent} from './reply/reply.js'
import {covers} from './span.js'

/** The words of a text that another may share: no links, handles, hashtags, numbers, names and quotations. */
export interface Passage {
  readonly words: readonly string[]
  /** Where each word stands in the text. */
  readonly places: readonly Span[]
  /** Which words say something that not every brand says. */
  readonly telling: readonly boolean[]
}

/** Words in a row, but for what a passage leaves out, that stand in two texts: `[from, to)` of the passage. */
export interface SharedRun<Source> {
  readonly from: number
  readonly to: number
  readonly source: Source
}

/** What a text shares with one other. */
export interface Overlap<Source> {
  readonly source: Source
  /** In order; none of words that every brand says alone. */
  readonly runs: SharedRun<Source>[]
  /** Words in all runs. */
  words: number
  /** How many of them are telling. */
  telling: number
}

/** Words in other languages than the two: as short as this, most say little. */
const short = 3

export function passageOf(reading: Reading): Passage {
  const {tokens, locales, quotations} = reading
  const words: string[] = []
  const places: Span[] = []
  const telling: boolean[] = []
  let quotation = 0
  for (const [index, token] of tokens.entries()) {
    const {kind, word, before, start, end} = token
    while (quotations[quotation] && quotations[quotation]!.end <= start) quotation++
    const isQuoted = quotations[quotation] !== undefined && covers(quotations[quotation]!, token)
    // What begins behind a mark has a capital though it be no name.
    const isName = index > 0 && before === 0 && isCapitalized(reading, index)
    if (kind || isName || isQuoted) continue
    words.push(word)
    places.push({start, end})
    telling.push(locales.length === 0 ? word.length > short : locales.every((locale) => isContent(token, locale) && !stockWords[locale].has(word)))
  }
  return {words, places, telling}
}

/** So many words in a row are looked for. */
const seed = 4

/** Texts to compare others with; to add one and to look one up takes time in proportion to its length. */
export class SharedPassages<Source> {
  readonly #seeds = new Map<string, {readonly words: readonly string[]; readonly source: Source; readonly at: number}>()

  /** Of what several texts say in the same words, the first is the source. */
  add(source: Source, {words}: Passage): void {
    for (let at = 0; at + seed <= words.length; at++) {
      const key = keyOf(words, at)
      if (!this.#seeds.has(key)) this.#seeds.set(key, {words, source, at})
    }
  }

  /** What a text shares with each of those added, most words first. */
  overlapsOf(passage: Passage): Overlap<Source>[] {
    const overlaps = new Map<Source, Overlap<Source>>()
    for (const run of this.#runsIn(passage)) {
      const {from, to, source} = run
      const telling = passage.telling.slice(from, to).filter(Boolean).length
      if (telling === 0) continue
      let overlap = overlaps.get(source)
      if (!overlap) overlaps.set(source, (overlap = {source, runs: [], words: 0, telling: 0}))
      overlap.runs.push(run)
      overlap.words += to - from
      overlap.telling += telling
    }
    return [...overlaps.values()].sort((a, b) => b.words - a.words)
  }

  *#runsIn({words}: Passage): Generator<SharedRun<Source>> {
    for (let from = 0; from + seed <= words.length; ) {
      const known = this.#seeds.get(keyOf(words, from))
      if (!known) {
        from++
        continue
      }
      let to = from + seed
      while (to < words.length && words[to] === known.words[known.at + to - from]) to++
      yield {from, to, source: known.source}
      from = to
    }
  }
}

const keyOf = (words: readonly string[], at: number) => words.slice(at, at + seed).join(' ')
