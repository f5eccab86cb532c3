const beyondAscii = /[\p{L}\p{M}\p{N}]/u

export const isDigit = (code: number) => code > 47 && code < 58

export const isAsciiLetter = (code: number) => (code > 96 && code < 123) || (code > 64 && code < 91)

export const isUpper = (code: number) => code > 64 && code < 91

/** A space that stays on the line: plain, no-break or narrow no-break. */
export const isGap = (code: number) => code === 0x20 || code === 0xa0 || code === 0x202f

/** Letters, marks, digits and `_`; not the marks that only turn a character into an emoji, nor `ª` and `º`, which end numbers. */
function isWord(code: number): boolean {
  if (code < 128) return isAsciiLetter(code) || isDigit(code) || code === 0x5f
  if (code === 0xaa || code === 0xba || code === 0x20e3 || (code >= 0xfe00 && code <= 0xfe0f)) return false
  return beyondAscii.test(String.fromCodePoint(code))
}

/** Whether a character of a word starts at `at`. */
export const wordAt = (text: string, at: number) => at < text.length && isWord(text.codePointAt(at)!)

/** How many code units the character that ends at `at` has: 1 or 2. */
export const unitsBefore = (text: string, at: number) => (at > 1 && text.codePointAt(at - 2)! > 0xffff ? 2 : 1)

/** Whether a character of a word ends at `at`. */
export const wordBefore = (text: string, at: number) => at > 0 && isWord(text.codePointAt(at - unitsBefore(text, at))!)

/** Where a match of a sticky pattern at `at` ends, or -1. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** A value made on first use: importing the library compiles nothing. */
export function lazy<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
