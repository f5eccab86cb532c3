import {profiles} from '../languages/profiles.js'
import type {Language} from '../types.js'

/** What a word, ending or letter says for each profile, 0 to 3: two bits each, English lowest, then Spanish. */
type Evidence = number

interface Weights {
  words: Map<string, Evidence>
  endings: Map<number, Evidence>
  letters: Map<number, Evidence>
  totals: Int32Array
}

let weights: Weights | undefined

/** The last three letters as one number: no string is made for a look-up. */
const endingOf = (word: string) =>
  (word.charCodeAt(word.length - 3) << 20) ^ (word.charCodeAt(word.length - 2) << 10) ^ word.charCodeAt(word.length - 1)

const weigh = (): Weights => {
  const words: Weights['words'] = new Map()
  const endings: Weights['endings'] = new Map()
  const letters: Weights['letters'] = new Map()
  const all = Object.values(profiles)
  all.forEach((profile, language) => {
    const add = <Key>(evidence: Map<Key, Evidence>, key: Key, weight: number) => {
      const known = evidence.get(key) ?? 0
      if (!((known >> (2 * language)) & 3)) evidence.set(key, known | (weight << (2 * language)))
    }
    const spellings = (list: string) => `${list} ${list.normalize('NFD').replace(/\p{M}/gu, '')}`.split(/\s+/)
    for (const word of spellings(profile.words)) add(words, word, 2)
    for (const ending of spellings(profile.endings)) add(endings, endingOf(ending), 1)
    for (const letter of profile.letters) {
      const weight = profile.letters.split(letter).length - 1
      add(letters, letter.charCodeAt(0), weight)
      add(letters, letter.toUpperCase().charCodeAt(0), weight)
    }
  })
  return {words, endings, letters, totals: new Int32Array(all.length)}
}
export const debug = () => Object.fromEntries(Object.keys(profiles).map((c, i) => [c, weights!.totals[i]]))

const evidenceOf = (word: string, {words, endings}: Weights): Evidence => {
  const known = words.get(word)
  if (known !== undefined) return known
  const at = word.indexOf("'")
  if (at > 0) return (words.get(word.slice(0, at + 1)) ?? 0) + (words.get(word.slice(at)) ?? 0)
  return word.length > 4 ? (endings.get(endingOf(word)) ?? 0) : 0
}

const count = (evidence: Evidence, totals: Int32Array) => {
  for (let language = 0; evidence; evidence >>>= 2, language++) totals[language]! += evidence & 3
}

/** Latin letters and marks; also mathematical alphabets and the like, which say nothing. */
const isLatin = (code: number) => code < 0x370 || (code > 0x1dff && code < 0x1f00) || code > 0xd7ff

const distinct = (words: readonly string[], language: number, known: Weights['words']) =>
  [...new Set(words)].filter(word => ((known.get(word) ?? 0) >> (2 * language)) & 3).length

export function detectLanguage(words: readonly string[], text: string): Language | undefined {
  weights ??= weigh()
  const {totals, letters} = weights
  totals.fill(0)
  let latin = 0
  let foreign = 0
  for (const word of words) {
    if (isLatin(word.charCodeAt(0))) {
      latin += word.length
      count(evidenceOf(word, weights), totals)
    } else foreign += word.length
  }
  if (foreign > latin) return 'other'
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f && code < 0x250) count(letters.get(code) ?? 0, totals)
  }
  const english = totals[0]!
  const spanish = totals[1]!
  const known = Math.max(english, spanish)
  let other = 0
  for (let language = 2; language < totals.length; language++) other = Math.max(other, totals[language]!)
  if (words.length < 4) {
    if (other > known + 1) return 'other'
    if (Math.abs(english - spanish) < 2 || other > known || (other > known - 2 && known < 3)) return undefined
  }
  // A neighbour of Spanish wins by little; what is not English shows at once.
  if (other > known + (english > spanish ? 1 : 0)) return 'other'
  if (known === 0) return undefined
  const lead = english - spanish || distinct(words, 0, weights.words) - distinct(words, 1, weights.words)
  return lead > 0 ? 'en' : 'es'
}
