import {isAbbreviation} from '../languages/index.js'
import type {Span} from '../types.js'
import type {Entity, EntityKind} from './entities.js'
import {numberOf, perWord, wordOf} from './vocabulary.js'
import {checkWith, contractionOf, hashWith, numberOfWritten, spellingOf} from './written.js'

/** What stands between a token and the one before it: a set of flags. */
export const Break = {
  comma: 1,
  /** Colon, dash, bracket, quotation mark, bullet… */
  mark: 2,
  emoji: 4,
  line: 8,
  /** Full stop, semicolon, ellipsis. */
  stop: 16,
  question: 32,
  exclamation: 64,
  /** ¿ or ¡ before this token. */
  opening: 128,
  blankLine: 256
} as const

/** Flags that end a sentence. */
export const sentenceEnd = Break.stop | Break.question | Break.exclamation | Break.line
/** Flags that no phrase crosses: a phrase may be wrapped over two lines. */
export const phraseEnd = Break.stop | Break.question | Break.exclamation | Break.blankLine

/** A word or an entity, as phrases see it. */
export interface Token extends Span {
  /** Lower case, composed, straight apostrophes; contractions are two tokens (“don’t”: `do`, `not`). */
  readonly word: string
  /** The word’s number in the vocabulary; 0 if it has none, as entities, of which there is no end. */
  readonly number: number
  /** Of an entity, what it is. Emoji are no tokens but a flag of the next one. */
  readonly kind: EntityKind | undefined
  readonly before: number
}

/** A token as the scan makes it: its word is made when it is asked for, since most never are. */
class Scanned implements Token {
  readonly start: number
  readonly end: number
  readonly number: number
  readonly kind: EntityKind | undefined
  readonly before: number
  readonly #source: string | undefined

  /** @param source of an entity, the text that it stands in; of a word without a number, the word */
  constructor(start: number, end: number, before: number, number: number, kind?: EntityKind, source?: string) {
    this.start = start
    this.end = end
    this.number = number
    this.kind = kind
    this.before = before
    this.#source = source
  }

  get word(): string {
    if (this.number > 0) return wordOf(this.number)
    return this.kind === undefined ? this.#source! : this.#source!.slice(this.start, this.end).toLowerCase()
  }
}

const wordUnit = /[\p{L}\p{M}\p{N}]/u
const inner = new Set([0x27, 0x2019, 0x02bc, 0xad, 0x200b, 0x200c, 0x200d, 0x2060])

/** Of the characters below U+0250, the flag of a break, or: */
const letter = 1 << 14
const other = 0

let latin: Uint16Array | undefined

function latinKinds(): Uint16Array {
  if (latin) return latin
  latin = new Uint16Array(0x250)
  for (let code = 0; code < latin.length; code++) {
    latin[code] = wordUnit.test(String.fromCharCode(code)) ? letter : (breakOf.get(code) ?? other)
  }
  return latin
}

/** How many code units at `index`, beyond U+0250, belong to a word: 0, 1 or 2. */
function unitsOfWord(text: string, index: number): number {
  const code = text.charCodeAt(index)
  // Punctuation and signs; variation selectors, which are marks of emoji.
  if ((code >= 0x2000 && code < 0x2c00) || (code >= 0xfe00 && code < 0xfe10)) return 0
  const character = String.fromCodePoint(text.codePointAt(index)!)
  return wordUnit.test(character) ? character.length : 0
}

const breakOf = new Map<number, number>([
  ...charactersOf(',，、', Break.comma),
  ...charactersOf(':—–()[]{}"“”«»‘’„•·*|/<>~_', Break.mark),
  ...charactersOf('.;…。', Break.stop),
  ...charactersOf('?？', Break.question),
  ...charactersOf('!！', Break.exclamation),
  ...charactersOf('¿¡', Break.opening)
])

function charactersOf(characters: string, flag: number): [number, number][] {
  return [...characters].map((character) => [character.charCodeAt(0), flag])
}

const newline = 0x0a
const stop = 0x2e
const hyphen = 0x2d

/** Tokens in order, and the flags of what stands behind the last one. */
export interface Tokens {
  readonly tokens: readonly Token[]
  readonly after: number
}

/** @param entities of the text, in order */
export function tokenize(text: string, entities: readonly Entity[]): Tokens {
  const kinds = latinKinds()
  const tokens: Token[] = []
  let before = 0
  let index = 0
  let entityIndex = 0
  let entity = entities[0]
  let limit = entity ? entity.start : text.length

  for (;;) {
    if (index >= limit) {
      if (!entity) break
      if (entity.kind === 'emoji') before |= Break.emoji
      else {
        tokens.push(new Scanned(entity.start, entity.end, before, 0, entity.kind, text))
        before = 0
      }
      index = Math.max(index, entity.end)
      entity = entities[++entityIndex]
      limit = entity ? entity.start : text.length
      continue
    }

    const start = index
    let hash = 0
    let check = 0
    while (index < limit) {
      let code = text.charCodeAt(index)
      if (code >= 0x250 || kinds[code] !== letter) {
        const units = code < 0x250 ? 0 : unitsOfWord(text, index)
        if (units === 0 && (code === 0x20 || index === start || !inner.has(code) || !isInner(text, index, limit))) break
        if (units === 2) {
          hash = hashWith(hash, code)
          check = checkWith(check, code)
          code = text.charCodeAt(++index)
        }
      }
      hash = hashWith(hash, code)
      check = checkWith(check, code)
      index++
    }
    if (index > start) {
      const number = numberOfWritten(text, start, index, hash, check)
      if (number > 0) tokens.push(new Scanned(start, index, before, number))
      else if (number < 0) {
        const {first, second, length} = contractionOf(number)
        tokens.push(new Scanned(start, start + length, before, first), new Scanned(start + length, index, 0, second))
      } else {
        const {first, second, length} = spellingOf(text.slice(start, index))
        const middle = second === undefined ? index : start + length
        tokens.push(new Scanned(start, middle, before, numberOf(first), undefined, first))
        if (second !== undefined) tokens.push(new Scanned(middle, index, 0, numberOf(second), undefined, second))
      }
      before = 0
      // What stands behind most words says nothing.
      if (index < limit && text.charCodeAt(index) === 0x20) index++
      continue
    }

    const code = text.charCodeAt(index)
    if (code === newline) before |= before & Break.line ? Break.blankLine : Break.line
    else if (code === hyphen) {
      if (text.charCodeAt(index - 1) <= 0x20 || text.charCodeAt(index + 1) <= 0x20) before |= Break.mark
    } else {
      const flag = code < 0x250 ? kinds[code]! : (breakOf.get(code) ?? other)
      if (flag !== other && !(code === stop && before === 0 && isAbbreviated(text, index, tokens))) before |= flag
    }
    index++
  }
  return {tokens, after: before | Break.stop}
}

/** Is the mark at `index` an apostrophe or an invisible character inside a word? */
const isInner = (text: string, index: number, limit: number): boolean => index + 1 < limit && wordUnit.test(text[index + 1]!)

/** Does the full stop at `index` belong to the word before it? */
function isAbbreviated(text: string, index: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  return last !== undefined && last.end === index && abbreviates(last) === 1 && index + 1 < text.length && text.charCodeAt(index + 1) !== stop
}

const abbreviates = /* @__PURE__ */ perWord((word) => Number(isAbbreviation(word)))
