import {anchorsOf, type Around, type Keys} from './anchors.js'
import {anyBit, type Columns, formsBit, type Idiom} from './idiom.js'
import {NumberMap, type Tape} from './memory.js'
import {parsePattern, type Step} from './pattern.js'
import {Program} from './program.js'
import {spellingsOf} from './spellings.js'
import type {Tokens} from './tokens.js'

interface Pattern<Entry> {
  readonly entry: Entry
  readonly steps: readonly Step[]
  readonly fromClauseStart: boolean
  readonly toClauseEnd: boolean
  /** Address of its first node; 0 until it is first tried, which most patterns never are. */
  node: number
}

/** A pattern to try where its anchor stands, beside neighbours that it needs too. */
interface Place {
  readonly pattern: number
  readonly around: Around
}

export interface Match<Entry> {
  readonly entry: Entry
  /** Tokens: `[from, to)`. */
  readonly from: number
  readonly to: number
}

/** Cells of a place behind those of the sieves: how many tokens may stand before the anchor, node, pattern. */
const cellsOfPlace = 3
/** Of the first cell: the least in eight bits, the most in eight bits, and whether a clause must begin there. */
const clauseBit = 1 << 16

/**
 * Patterns of one language, looked for together: each is tried only where its rarest word stands, so most of a
 * draft's words cost one look-up.
 */
export class Matcher<Entry> {
  readonly #patterns: Pattern<Entry>[] = []
  /** By rarest word, `<class>` or `{verb:form}`. */
  readonly #places = new Map<number, Place[]>()
  /**
   * Addresses of the same, from when they are first met: how many places, of each a sieve for the token on the left and one for
   * that on the right, of each its cells.
   */
  readonly #blocks = new NumberMap()
  readonly #idiom: Idiom
  readonly #tape: Tape
  readonly #program: Program
  readonly #mark: number

  constructor(idiom: Idiom) {
    this.#idiom = idiom
    this.#tape = idiom.tape
    this.#program = new Program(idiom)
    this.#mark = idiom.nextMark()
  }

  /** @throws {SyntaxError} names the pattern and the place in it */
  add(source: string, entry: Entry): void {
    const {steps, fromClauseStart, toClauseEnd} = parsePattern(source)
    const pattern = this.#patterns.push({entry, steps, fromClauseStart, toClauseEnd, node: 0}) - 1
    for (const {key, around} of anchorsOf(steps, this.#idiom.costOf)) {
      this.#idiom.learnForms(key)
      for (const number of spellingsOf(key)) {
        const place = {pattern, around}
        const places = this.#places.get(number)
        if (places) {
          places.push(place)
          if (this.#blocks.get(number) !== 0) this.#blocks.set(number, 0)
        } else {
          this.#places.set(number, [place])
          this.#idiom.seek(number, this.#mark)
        }
      }
    }
  }

  #makeBlock(number: number): number {
    const places = this.#places.get(number)
    if (!places) return 0
    const sieves = places.flatMap(({around: {left, right}}) => [this.#sieveOf(left()), this.#sieveOf(right())])
    const cells = places.flatMap(({pattern, around: {min, max}}) => {
      return [min | (max << 8) | (this.#patterns[pattern]!.fromClauseStart ? clauseBit : 0), 0, pattern]
    })
    const block = this.#tape.push([places.length, ...sieves, ...cells])
    this.#blocks.set(number, block)
    return block
  }

  #sieveOf(keys: Keys): number {
    if (!keys) return anyBit
    for (const key of keys) this.#idiom.learnForms(key)
    return this.#idiom.sieveOf([...keys].flatMap(spellingsOf))
  }

  /** Every place where a pattern fits, at its longest. */
  match(read: Tokens): Match<Entry>[] {
    for (;;) {
      const {changes} = this.#idiom
      const matches = this.#matchesIn(this.#idiom.columnsOf(read))
      // What is tried for the first time teaches words, some of which the text may hold.
      if (this.#idiom.changes === changes) return matches
    }
  }

  #matchesIn(text: Columns): Match<Entry>[] {
    const matches: Match<Entry>[] = []
    for (let index = 0; index < text.length; index++) {
      const number = text.numbers[index]!
      const kind = text.classes[index]!
      if (text.seekers[index]! & this.#mark) this.#tryAround(text, index, number, matches)
      if (kind !== 0) this.#tryAround(text, index, kind, matches)
      else if (text.bits[index]! & formsBit) {
        const {cells} = this.#tape
        const at = this.#idiom.formsAt(number)
        for (let nth = cells[at]!; nth > 0; nth--) {
          const form = cells[at + nth]!
          if (this.#idiom.isSought(form, this.#mark)) this.#tryAround(text, index, form, matches)
        }
      }
    }
    return matches
  }

  /** Try the patterns of an anchor that stands at a token. */
  #tryAround(text: Columns, index: number, key: number, matches: Match<Entry>[]): void {
    const block = this.#blocks.get(key) || this.#makeBlock(key)
    if (block === 0) return
    const left = index > 0 ? text.bits[index - 1]! : anyBit
    const right = text.bits[index + 1]!
    const {cells} = this.#tape
    const count = cells[block]!
    for (let nth = 0; nth < count; nth++) {
      const sieve = block + 1 + 2 * nth
      if (cells[sieve]! & left && cells[sieve + 1]! & right) this.#try(text, index, block + 1 + 2 * count + cellsOfPlace * nth, matches)
    }
  }

  #try(text: Columns, index: number, place: number, matches: Match<Entry>[]): void {
    const {cells} = this.#tape
    const [extent, pattern] = [cells[place]!, cells[place + 2]!]
    const node = cells[place + 1]! || this.#compile(place, pattern)
    const first = Math.max(0, index - ((extent >> 8) & 0xff))
    const last = index - (extent & 0xff)
    for (let start = first; start <= last; start++) {
      if (!this.#program.mayBegin(text, node, start) || (extent & clauseBit && !this.#startsClause(text, start))) continue
      const to = this.#program.walk(text, node, start, start)
      if (to >= 0) matches.push({entry: this.#patterns[pattern]!.entry, from: start, to})
    }
  }

  #compile(place: number, number: number): number {
    const pattern = this.#patterns[number]!
    pattern.node ||= this.#program.compile(pattern.steps, pattern.toClauseEnd)
    return (this.#tape.cells[place + 1] = pattern.node)
  }

  #startsClause({opening, before, numbers}: Columns, index: number): boolean {
    return index === 0 || index === opening || before[index] !== 0 || this.#idiom.conjunctions.has(numbers[index - 1]!)
  }
}
