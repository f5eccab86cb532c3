const numbers = new Map<string, number>()

/** How many words patterns hold so far: what was looked up when there were fewer may be out of date. */
export const vocabularySize = (): number => numbers.size

/** The number of a word, a `<class>` or a `{verb:form}` of a pattern: comparing numbers costs less than comparing words. */
export function learn(word: string): number {
  let number = numbers.get(word)
  if (number === undefined) numbers.set(word, (number = numbers.size + 1))
  return number
}

/** The number of a word, 0 if no pattern holds it. */
export const numberOf = (word: string): number => numbers.get(word) ?? 0
