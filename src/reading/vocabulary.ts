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

const mostWords = 20_000

/** The same function for tokens, which works once for a word of the vocabulary, and once for the most frequent other ones. */
export function perWord<T>(read: (word: string) => T): (token: {readonly word: string; readonly number: number}) => T {
  const known: T[] = []
  const others = new Map<string, T>()
  return ({word, number}) => {
    if (number > 0) return (known[number] ??= read(word))
    let answer = others.get(word)
    if (answer === undefined) {
      if (others.size === mostWords) others.clear()
      others.set(word, (answer = read(word)))
    }
    return answer
  }
}
