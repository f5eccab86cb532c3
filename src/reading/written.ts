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

/** The hash of a written word goes from one code unit to the next. */
export const hashWith = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0

// Most words of a draft are old acquaintances. A `Map` would want a string made of each, only to find the one that is there,
// and go to five places in memory for it; here it is one.

/** A slot is half a line of memory: hash (2 cells), length (0: free), number of the word (2), and its code units. */
const width = 16
const Cell = {hash: 0, length: 2, number: 3, units: 5}
const longest = width - Cell.units
const most = 20_000
let slots = new Uint16Array(width << 10)
let known = 0

/**
 * The number of the word that is written as `[start, end)` of a text; 0 if it is a contraction, or no word that is kept.
 *
 * @param hash of its code units
 */
export function numberOfWritten(text: string, start: number, end: number, hash: number): number {
  const length = end - start
  if (length > longest) return numberOfSpelling(spellingOf(text.slice(start, end)))
  let slot = firstSlot(hash)
  for (; slots[slot + Cell.length] !== 0; slot = nextSlot(slot)) if (isIn(slot, text, start, length, hash)) return numberIn(slot)
  if (known === most) {
    slots.fill(0)
    known = 0
  } else if (2 * known * width >= slots.length) makeRoom()
  slot = freeSlot(hash)
  const number = numberOfSpelling(spellingOf(text.slice(start, end)))
  slots.set([hash, hash >>> 16, length, number, number >>> 16], slot)
  for (let index = 0; index < length; index++) slots[slot + Cell.units + index] = text.charCodeAt(start + index)
  known++
  return number
}

const numberOfSpelling = ({first, second}: Spelling): number => (second === undefined ? numberOf(first) : 0)

const firstSlot = (hash: number) => Math.imul(hash, width) & (slots.length - 1)
const nextSlot = (slot: number) => (slot + width) & (slots.length - 1)
const numberIn = (slot: number) => slots[slot + Cell.number]! | (slots[slot + Cell.number + 1]! << 16)

function isIn(slot: number, text: string, start: number, length: number, hash: number): boolean {
  if (slots[slot] !== (hash & 0xffff) || slots[slot + 1] !== hash >>> 16 || slots[slot + Cell.length] !== length) return false
  for (let index = 0; index < length; index++) if (slots[slot + Cell.units + index] !== text.charCodeAt(start + index)) return false
  return true
}

function freeSlot(hash: number): number {
  let slot = firstSlot(hash)
  while (slots[slot + Cell.length] !== 0) slot = nextSlot(slot)
  return slot
}

/** Few words lie in few places: there are never many more slots than words. */
function makeRoom(): void {
  const old = slots
  slots = new Uint16Array(2 * old.length)
  for (let from = 0; from < old.length; from += width) {
    if (old[from + Cell.length] !== 0) slots.set(old.subarray(from, from + width), freeSlot(old[from]! | (old[from + 1]! << 16)))
  }
}
