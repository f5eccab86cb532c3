const numbers = new Map<string, number>()
const words = ['']

/** Most words of texts that get a number: a host that reads for years meets more than it can keep. */
const most = 20_000
let ofTexts = 0

/** How many cells of a row are a line of memory. */
const width = 16

/** Rows by number of a word: all that is known of it is in one line, so that it is fetched once. */
interface Bank {
  cells: Int32Array
  /** How many of its columns are taken. */
  columns: number
}

const banks: Bank[] = []

/** Something to be known of every word: a number, 0 until it is set. */
export class Column {
  readonly #bank: Bank
  readonly #index: number

  constructor() {
    let bank = banks.at(-1)
    if (!bank || bank.columns === width) banks.push((bank = {cells: new Int32Array(sizeFor(words.length)), columns: 0}))
    this.#bank = bank
    this.#index = bank.columns++
  }

  get(number: number): number {
    return this.#bank.cells[number * width + this.#index]!
  }

  set(number: number, value: number): void {
    this.#bank.cells[number * width + this.#index] = value
  }
}

const sizeFor = (words: number): number => width * Math.max(1024, 2 * words)

/** The number of a word, a `<class>` or a `{verb:form}` of a pattern: comparing numbers costs less than comparing words. */
export function learn(word: string): number {
  let number = numbers.get(word)
  if (number === undefined) {
    numbers.set(word, (number = words.push(word) - 1))
    for (const bank of banks) if (number * width >= bank.cells.length) grow(bank, number)
  }
  return number
}

function grow(bank: Bank, words: number): void {
  const {cells} = bank
  bank.cells = new Int32Array(sizeFor(words))
  bank.cells.set(cells)
}

/** The number of a word of a text; 0 if it is one too many. */
export function numberOf(word: string): number {
  const number = knownNumberOf(word)
  if (number > 0 || ofTexts === most) return number
  ofTexts++
  return learn(word)
}

/** The word of a number. */
export const wordOf = (number: number): string => words[number]!

/** The number that a word has already, or 0. */
export const knownNumberOf = (word: string): number => numbers.get(word) ?? 0

/**
 * The same function for tokens, which works once for a word.
 *
 * @param read from a word to a number of at least zero
 */
export function perWord(read: (word: string) => number): (token: {readonly word: string; readonly number: number}) => number {
  /** One more than what was read. */
  const known = new Column()
  return (token) => {
    const {number} = token
    if (number === 0) return read(token.word)
    const before = known.get(number)
    if (before !== 0) return before - 1
    const answer = read(token.word)
    known.set(number, answer + 1)
    return answer
  }
}
