const most = 20_000

/** The same for functions that read words by a list: each list has a memory of its own. */
export function rememberBy<List extends object, Word extends string, T>(read: (word: Word, list: List) => T): (word: Word, list: List) => T {
  const readers = new WeakMap<List, (word: Word) => T>()
  return (word, list) => {
    let reader = readers.get(list)
    if (!reader) readers.set(list, (reader = remember((each) => read(each, list))))
    return reader(word)
  }
}

/** The same function, which works for the most frequent words only once. */
export function remember<Word extends string, T>(read: (word: Word) => T): (word: Word) => T {
  const known = new Map<Word, T>()
  return (word) => {
    let answer = known.get(word)
    if (answer === undefined && !known.has(word)) {
      if (known.size === most) known.clear()
      known.set(word, (answer = read(word)))
    }
    return answer as T
  }
}
