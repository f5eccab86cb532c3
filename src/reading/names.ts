import type {Reading} from './reading.js'

const capital = /^\p{Lu}[\p{L}\p{M}'’-]*$/u

/** Is a token a word with a capital letter, such as a name? */
export function isCapitalized({tokens, text}: Reading, index: number): boolean {
  const token = tokens[index]
  return token !== undefined && token.kind === undefined && capital.test(text.slice(token.start, token.end))
}

/** Do two words with a capital letter, such as a first name and a surname, stand side by side, the second at `index`? */
export const endsFullName = (reading: Reading, index: number): boolean =>
  index > 0 && reading.tokens[index]!.before === 0 && isCapitalized(reading, index) && isCapitalized(reading, index - 1)
