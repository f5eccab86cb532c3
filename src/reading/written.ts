import {contractions, enclitics} from '../languages/contractions.js'
import {remember} from '../languages/remember.js'
import {numberOf} from './vocabulary.js'

const invisible = /[\u00AD\u200B-\u200D\u2060]/g
const combining = /[\u0300-\u036F]/
const apostrophe = /[\u2019\u02BC]/g

/** How a written word is read: as one word, or as the two of a contraction; `length`: code units of the first. */
export interface Spelling {
  readonly first: string
  readonly second?: string | undefined
  readonly length: number
}

export const spellingOf = remember((written: string): Spelling => {
  const clean = written.replace(invisible, '').replace(apostrophe, "'").toLowerCase()
  const word = combining.test(clean) ? clean.normalize('NFC') : clean
  const contraction = contractions.get(word)
  if (contraction) return contraction
  const mark = word.lastIndexOf("'")
  if (mark > 0 && word.length === written.length) {
    const length = word.endsWith("n't") ? word.length - 3 : mark
    const second = word.endsWith("n't") ? 'not' : enclitics.get(word.slice(mark))
    if (second && length > 0) return {first: word.slice(0, length), second, length}
  }
  return {first: word, length: written.length}
})

// Most words of a draft are old acquaintances. A `Map` would want a string made of each, only to find the one that is there,
// and go to five places in memory for it. Two hashes of 32 bits, made in one pass with the search for the word's end, tell
// 20,000 words apart as well as their letters do: that any two of them share both is as likely as 1 in 10^11.

/** The first hash of a written word goes from one code unit to the next. */
export const hashWith = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0
/** The second one, FNV-1a. */
export const checkWith = (check: number, code: number): number => Math.imul(check ^ code, 0x01000193)

const most = 20_000
const longest = 32
/** Cells of a slot: both hashes, length (0: free), number of the word. */
const width = 4
const least = 1 << 10
let slots = new Int32Array(width * least)
let known = 0
/** Contractions that are kept; a slot has their place, less than zero. */
const contracted: Contraction[] = []

/** A contraction of two words by their numbers; `length`: code units of the first. */
export interface Contraction {
  readonly first: number
  readonly second: number
  readonly length: number
}

/** The contraction that has a number below zero. */
export const contractionOf = (number: number): Contraction => contracted[-number - 1]!

/**
 * The number of the word that is written as `[start, end)` of a text; below 0 if it is a contraction, 0 if it is no word that is
 * kept.
 *
 * @param hash of its code units
 * @param check of the same
 */
export function numberOfWritten(text: string, start: number, end: number, hash: number, check: number): number {
  const length = end - start
  if (length > longest) return 0
  let slot = firstSlot(hash)
  for (; slots[slot + 2] !== 0; slot = nextSlot(slot)) {
    if (slots[slot] === hash && slots[slot + 1] === check && slots[slot + 2] === length) return slots[slot + 3]!
  }
  makeRoom()
  const number = read(text.slice(start, end))
  put([hash, check, length, number])
  known++
  return number
}

function read(written: string): number {
  const {first, second, length} = spellingOf(written)
  const number = numberOf(first)
  if (second === undefined) return number
  const behind = numberOf(second)
  return number > 0 && behind > 0 ? -contracted.push({first: number, second: behind, length}) : 0
}

const firstSlot = (hash: number) => Math.imul(hash, width) & (slots.length - 1)
const nextSlot = (slot: number) => (slot + width) & (slots.length - 1)

function makeRoom(): void {
  if (known === most) {
    slots.fill(0)
    known = contracted.length = 0
  } else if (2 * known * width >= slots.length) moveTo(new Int32Array(2 * slots.length))
}

/** As few slots as will do lie in fewer places. */
function moveTo(more: Int32Array<ArrayBuffer>): void {
  const old = slots
  slots = more
  for (let from = 0; from < old.length; from += width) if (old[from + 2] !== 0) put(old.subarray(from, from + width))
}

function put(cells: ArrayLike<number>): void {
  let slot = firstSlot(cells[0]!)
  while (slots[slot + 2] !== 0) slot = nextSlot(slot)
  slots.set(cells, slot)
}
