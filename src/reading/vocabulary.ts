const numbers = new Map<string, number>()

/** Most words of texts that get a number: a host that reads for years meets more than it can keep. */
const most = 20_000
let ofTexts = 0

/** The number of a word, a `<class>` or a `{verb:form}` of a pattern: comparing numbers costs less than comparing words. */
export function learn(word: string): number {
  let number = numbers.get(word)
  if (number === undefined) numbers.set(word, (number = numbers.size + 1))
  return number
}

/** The number of a word of a text; 0 if it is one too many. */
export const numberOf = (word: string): number => numbers.get(word) ?? (ofTexts < most ? (ofTexts++, learn(word)) : 0)

/** The number that a word has already, or 0. */
export const knownNumberOf = (word: string): number => numbers.get(word) ?? 0

/** How many numbers there are. */
export const vocabularySize = (): number => numbers.size

/**
 * The same function for tokens, which works once for a word.
 *
 * @param read from a word to a number of at least zero
 */
export function perWord(read: (word: string) => number): (token: {readonly word: string; readonly number: number}) => number {
  /** One more than what was read; 0 until it is. */
  let known = new Int32Array(1024)
  return ({word, number}) => {
    if (number === 0) return read(word)
    if (number >= known.length) {
      const longer = new Int32Array(2 * number)
      longer.set(known)
      known = longer
    }
    return (known[number] ||= read(word) + 1) - 1
  }
}
