import {englishEnd, profiles, spanishMark} from '../languages/profiles.js'
import type {Language} from '../types.js'
import {Break, type Token} from './tokens.js'
import {perWord} from './vocabulary.js'

/** What a word, ending or letter says for each profile, 0 to 3: two bits each, English lowest, then Spanish. */
type Evidence = number

/** Evidence of a word that begins with a letter of another script. */
const foreignBit = 1 << 29

interface Weights {
  /** Of a word itself. */
  ofWord: (token: Token) => Evidence
  /** Of a word itself, or of how it ends. */
  ofEnding: (token: Token) => Evidence
  /** Of a word's letters beyond ASCII. */
  ofLetters: (token: Token) => Evidence
  /** One per profile, used anew by every call. */
  totals: Int32Array
}

let weights: Weights | undefined

const weigh = (): Weights => {
  const words = new Map<string, Evidence>()
  const endings = new Map<number, Evidence>()
  const letters = new Map<number, Evidence>()
  const all = Object.values(profiles)
  all.forEach((profile, language) => {
    const shift = 2 * language
    const add = <Key>(evidence: Map<Key, Evidence>, key: Key, weight: number) => {
      const known = evidence.get(key) ?? 0
      if (weightOf(known, language) === 0) evidence.set(key, known | (weight << shift))
    }
    for (const word of spellings(profile.weak ?? '')) add(words, word, 1)
    for (const word of spellings(profile.words)) add(words, word, 2)
    for (const ending of spellings(profile.endings)) add(endings, endingOf(ending), 1)
    for (const letter of profile.letters) {
      const weight = profile.letters.split(letter).length - 1
      add(letters, letter.charCodeAt(0), weight)
    }
  })
  /** For a letter beyond Latin-1 that no profile has. */
  const unnamed = 2 << (2 * all.length - 2)
  return {
    ofWord: perWord((word) => (isLatin(word.charCodeAt(0)) ? (words.get(word) ?? 0) : foreignBit)),
    ofEnding: perWord((word) => {
      if (!isLatin(word.charCodeAt(0))) return foreignBit
      const known = words.get(word)
      if (known !== undefined) return known
      const at = word.indexOf("'")
      if (at > 0) return (words.get(word.slice(0, at + 1)) ?? 0) | (words.get(word.slice(at)) ?? 0)
      return word.length > 4 ? (endings.get(endingOf(word)) ?? 0) : 0
    }),
    ofLetters: perWord((word) => {
      let sum = 0
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at)
        if (code > 0x7f && code < 0x250) sum = sumOf(sum, letters.get(code) ?? (code > 0xff ? unnamed : 0))
      }
      return sum
    }),
    totals: new Int32Array(all.length)
  }
}

const spellings = (list: string) => `${list} ${list.normalize('NFD').replace(/\p{M}/gu, '')}`.match(/\S+/gu) ?? []

/** The last three letters as one number: a look-up makes no string. */
const endingOf = (word: string) => (word.charCodeAt(word.length - 3) << 20) ^ (word.charCodeAt(word.length - 2) << 10) ^ word.charCodeAt(word.length - 1)

const weightOf = (evidence: Evidence, language: number) => (evidence >> (2 * language)) & 3

/** Evidence taken together, of which each profile has three at most. */
function sumOf(one: Evidence, other: Evidence): Evidence {
  let sum = 0
  for (let shift = 0; (one | other) >> shift; shift += 2) sum |= Math.min(3, ((one >> shift) & 3) + ((other >> shift) & 3)) << shift
  return sum
}

const count = (evidence: Evidence, totals: Int32Array) => {
  for (let language = 0; evidence; evidence >>>= 2, language++) totals[language]! += evidence & 3
}

const apostrophe = /['\u2019\u02BC]/

/** Are these the halves of a contraction without its apostrophe? “Im” and “dont” are words of other languages, too. */
const isBareContraction = (text: string, {start, end}: Token, next: Token | undefined) =>
  next !== undefined && next.start === end && next.kind === undefined && !apostrophe.test(text.slice(start, next.end))

/** By its first code unit. Mathematical alphabets, which are surrogates, pass too: they say nothing of the language. */
const isLatin = (code: number) => code < 0x370 || (code > 0x1dff && code < 0x1f00) || code > 0xd7ff

const distinct = (tokens: readonly Token[], language: number, {ofWord}: Weights) =>
  new Set(tokens.filter((token) => token.kind === undefined && weightOf(ofWord(token), language)).map(({word}) => word)).size

/** Of drafts as long, function words say enough, and how the others end would cost more than it tells. */
const longDraft = 24

/**
 * Tells English and Spanish from each other and from everything else, by function words, endings and letters.
 *
 * Where Spanish and a neighbour of it are level, it is Spanish; English and Spanish are told apart by the number
 * of different words then.
 *
 * @param tokens of the draft; links, handles, hashtags and numbers say nothing
 * @param text the draft itself
 * @returns undefined without any evidence, and below 4 words without a clear signal
 */
export function detectLanguage(tokens: readonly Token[], text: string): Language | undefined {
  weights ??= weigh()
  const {totals, ofLetters} = weights
  let words = 0
  for (const {kind} of tokens) if (kind === undefined) words++
  const evidenceOf = words < longDraft ? weights.ofEnding : weights.ofWord
  totals.fill(0)
  let latin = 0
  let foreign = 0
  let openings = 0
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.before & Break.opening) openings++
    if (token.kind !== undefined) continue
    const evidence = evidenceOf(token)
    const length = token.end - token.start
    if (evidence & foreignBit) foreign += length
    else {
      latin += length
      if (isBareContraction(text, token, tokens[index + 1])) index++
      else {
        count(evidence, totals)
        count(ofLetters(token), totals)
      }
    }
  }
  if (foreign > latin) return 'other'

  const english = totals[0]!
  const spanish = totals[1]! + 3 * openings
  const known = Math.max(english, spanish)
  let other = 0
  for (let language = 2; language < totals.length; language++) other = Math.max(other, totals[language]!)
  if (words < 4) {
    if (other > known + 1) return 'other'
    // Clear is a word that others have seldom at most, or two that no other language has more of.
    if (Math.abs(english - spanish) < 2 || other > (known > 2 || spanishMark.test(text) ? known : 1)) return undefined
  }
  // Few words part Spanish from its neighbours; English has none, so a lead of one is chance.
  if (other > known + (spanish > english ? 0 : 1)) return 'other'
  if (known === 0) return undefined
  const lead = english - spanish || distinct(tokens, 0, weights) - distinct(tokens, 1, weights)
  return lead > 0 || (lead === 0 && tokens.some(({word, kind}) => kind === undefined && englishEnd.test(word))) ? 'en' : 'es'
}
