/** What a hand does to a word that it knows; `across`: two letters beside a third change places; `vowel`: one for another. No slip touches the first letter, nor the last alone. */
type TypingSlip = 'swapped' | 'across' | 'dropped' | 'vowel'

export interface Common {
  /** Words that every draft may have, in lower case. */
  readonly words: ReadonlySet<string>
  /** Words that are right, though only a slip away from one of these. */
  readonly alike: ReadonlySet<string>
  /** Of each slip, how many letters a word has at least that it makes no other word of, but for a few. */
  readonly shortest: Readonly<Record<TypingSlip, number>>
  /** What people hear who do not know how a word is spelt. */
  readonly sound: (word: string) => string
  /** How many letters a word has at least that no other word sounds like, but for a few. */
  readonly shortestHeard: number
}

const isVowel = (letter: string) => 'aeiou'.includes(letter)

/** By which one slip `right` becomes `word`; undefined if by none, or by more. */
function slipBetween(word: string, right: string): TypingSlip | undefined {
  let start = 0
  while (start < word.length && word[start] === right[start]) start++
  let end = word.length
  let rightEnd = right.length
  while (end > start && rightEnd > start && word[end - 1] === right[rightEnd - 1]) {
    end--
    rightEnd--
  }
  const is = word.slice(start, end)
  const was = right.slice(start, rightEnd)
  if (is.length === 2) return was === is[1]! + is[0] ? 'swapped' : undefined
  // “Lemantamos”
  if (is.length === 3) return was === is[2]! + is[1] + is[0] ? 'across' : undefined
  if (was.length !== 1 || end === word.length) return undefined
  if (is === '') return 'dropped'
  return isVowel(is) && isVowel(was) ? 'vowel' : undefined
}

/** Reads which common word was meant by one that is none; undefined: it may be any other. */
export function meantBy({words, alike, shortest, sound, shortestHeard}: Common): (word: string) => string | undefined {
  const least = Math.min(shortestHeard, ...Object.values(shortest))
  /** By first letter and length: no slip changes the one, nor the other by more than 1. */
  const byShape = new Map<number, string[]>()
  const bySound = new Map<string, string>()
  const shapeOf = (word: string, length: number) => word.charCodeAt(0) * 64 + length
  for (const word of words) {
    if (word.length < least) continue
    if (word.length >= shortestHeard) {
      const heard = sound(word)
      if (!bySound.has(heard)) bySound.set(heard, word)
    }
    const shape = shapeOf(word, word.length)
    const known = byShape.get(shape)
    if (known) known.push(word)
    else byShape.set(shape, [word])
  }
  return (word) => {
    // “Sooooo” is no slip.
    if (word.length < least - 1 || word.length > 20 || words.has(word) || alike.has(word) || /(.)\1\1/.test(word)) return undefined
    const heard = bySound.get(sound(word))
    if (heard) return heard
    for (let length = word.length; length <= word.length + 1; length++) {
      for (const right of byShape.get(shapeOf(word, length)) ?? []) {
        const slip = slipBetween(word, right)
        if (slip && right.length >= shortest[slip]) return right
      }
    }
    return undefined
  }
}
