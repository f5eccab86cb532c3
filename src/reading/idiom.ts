import {type FormClass, verbForms} from '../languages/es-verbs.js'
import {type EntityKind, entityKinds} from './entities.js'
import {Tape} from './memory.js'
import {spellingsOf} from './spellings.js'
import type {Tokens} from './tokens.js'
import {Column, knownNumberOf, learn} from './vocabulary.js'

// A sieve lets a token pass that has a bit in common with it: most tokens that a pattern cannot stand beside have none.

/** Of every token, and of the sieve that lets all pass. */
export const anyBit = 1 << 31
/** Of the words that are verb forms; no sieve has it. */
export const formsBit = 1 << 30

const bitOf = (number: number) => 1 << (number % 30)

/** A text as the matchers of a language see it: columns with a row for each token, which the next text overwrites. */
export interface Columns {
  length: number
  /** Numbers of the words. */
  numbers: Int32Array
  /** Numbers of the `<class>`es of entities, 0 for words. */
  classes: Int32Array
  /** What sieves see; the row behind the last one passes no sieve but that which lets all pass. */
  bits: Int32Array
  /** Marks of the matchers that look for something around the word. */
  seekers: Int32Array
  /** What stands before each token, and in the row behind the last one, what stands behind that. */
  before: Int32Array
  /** Behind the handles that a reply opens with, a clause begins too: -1 if there is nothing but handles. */
  opening: number
}

const columnsOf = (length: number): Columns => {
  const column = () => new Int32Array(length)
  return {length: 0, numbers: column(), classes: column(), bits: column(), seekers: column(), before: column(), opening: -1}
}

/** What the matchers of one language share. */
export class Idiom {
  /** Numbers of words behind which a clause begins. */
  readonly conjunctions: ReadonlySet<number>
  /** What the matchers have to say of their patterns; nothing is at address 0. */
  readonly tape = new Tape()
  /** Of words, what sieves see of them: a bit of its own, if a sieve has it, and those of the verb forms that it is. */
  readonly #bits = new Column()
  /** Of words, the addresses of the `{verb:form}`s that they are. */
  readonly #forms = new Column()
  /** Of words, the marks of the matchers that look for something around them. */
  readonly #seekers = new Column()
  readonly #verbs = new Set<string>()
  readonly #ranks: ReadonlyMap<string, number>
  #matchers = 0
  /** How often what is known of words has changed. */
  #changes = 0
  #columns = columnsOf(128)
  #read: Tokens | undefined
  #readAt = 0

  /**
   * @param conjunctions words behind which a clause begins
   * @param common words that stand in most drafts, the commonest first
   */
  constructor(conjunctions: ReadonlySet<string>, common: readonly string[]) {
    this.tape.push([0])
    this.conjunctions = new Set([...conjunctions].map(learn))
    this.#ranks = new Map(common.map((word, rank) => [word, rank]))
  }

  /** The mark of one more matcher: a bit, which others may have too. */
  nextMark(): number {
    return bitOf(this.#matchers++)
  }

  /** Columns made when there were fewer changes may be out of date. */
  get changes(): number {
    return this.#changes
  }

  /** Have a matcher asked about a word, a `<class>` or a `{verb:form}`. */
  seek(number: number, mark: number): void {
    this.#mark(this.#seekers, number, mark)
  }

  /** Do any of the matchers with a mark look for something around a word? */
  isSought(number: number, mark: number): boolean {
    return (this.#seekers.get(number) & mark) !== 0
  }

  /** The sieve that lets some words pass, `<class>`es or `{verb:form}`s. */
  sieveOf(numbers: readonly number[]): number {
    let sieve = 0
    for (const number of numbers) {
      const bit = bitOf(number)
      this.#mark(this.#bits, number, bit)
      sieve |= bit
    }
    return sieve
  }

  learnForms(key: string): void {
    if (!key.startsWith('{') || this.#verbs.has(key)) return
    this.#verbs.add(key)
    const [verb, form] = key.slice(1, -1).split(':') as [string, FormClass]
    const own = learn(key)
    for (const number of new Set(verbForms(verb, form).flatMap(spellingsOf))) {
      const at = this.formsAt(number)
      const count = this.tape.cells[at]!
      this.#forms.set(number, this.tape.push([count + 1, ...this.tape.cells.subarray(at + 1, at + 1 + count), own]))
      this.#mark(this.#bits, number, formsBit | bitOf(own))
    }
  }

  /** The address of the `{verb:form}`s that a word is: how many, then their numbers. */
  formsAt(number: number): number {
    return this.#forms.get(number)
  }

  #mark(column: Column, number: number, bits: number): void {
    const known = column.get(number)
    if ((known & bits) === bits) return
    column.set(number, known | bits)
    this.#changes++
  }

  /** The columns of a text; it is the same text several times in a row. */
  columnsOf(read: Tokens): Columns {
    if (this.#read === read && this.#readAt === this.#changes) return this.#columns
    const {tokens} = read
    const {length} = tokens
    if (length >= this.#columns.bits.length) this.#columns = columnsOf(2 * length)
    const columns = this.#columns
    const {numbers, classes, bits, seekers, before} = columns
    columns.length = length
    columns.opening = -1
    for (let index = 0; index < length; index++) {
      const token = tokens[index]!
      const {kind} = token
      // Patterns may have learnt the word since, and some hold such entities.
      const word = token.number || (kind === undefined || writtenAsWords.has(kind) ? knownNumberOf(token.word) : 0)
      const own = anyBit | this.#bits.get(word)
      numbers[index] = word
      seekers[index] = this.#seekers.get(word)
      before[index] = token.before
      if (kind === undefined) {
        classes[index] = 0
        bits[index] = own
      } else {
        const number = classNumbers[kind]
        classes[index] = number
        bits[index] = (own & ~formsBit) | bitOf(number)
      }
      if (columns.opening < 0 && kind !== 'mention') columns.opening = index
    }
    bits[length] = anyBit
    before[length] = read.after
    this.#read = read
    this.#readAt = this.#changes
    return columns
  }

  /** How often a word may be expected, roughly: the commonest as often as two hundred others. */
  readonly costOf = (key: string): number => {
    if (key.startsWith('{')) return 5
    if (key.startsWith('<')) return 30
    const rank = this.#ranks.get(key)
    return rank === undefined ? 1 : 200 / (1 + rank / 20)
  }
}

const classNumbers = Object.fromEntries(entityKinds.map((kind) => [kind, learn(`<${kind}>`)])) as Readonly<Record<EntityKind, number>>

/** Entities made of letters and digits, as the words of patterns are. */
const writtenAsWords: ReadonlySet<EntityKind> = new Set(['number', 'time', 'date', 'phone'])
