import type {Span} from '../types.js'
import type {Entity, EntityKind} from './entities.js'
import {numberOf, wordOf} from './vocabulary.js'
import {hashWith, numberOfWritten, spellingOf} from './written.js'

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

const wordUnit = /[\p{L}\p{M}\p{N}]/u
const inner = new Set([0x27, 0x2019, 0x02bc, 0xad, 0x200b, 0x200c, 0x200d, 0x2060])

/** Kinds of characters below U+0250. */
const other = 0
const letter = 1
const space = 2

let latin: Uint8Array | undefined

function latinKinds(): Uint8Array {
  if (latin) return latin
  latin = new Uint8Array(0x250)
  for (let code = 0; code < latin.length; code++) {
    const character = String.fromCharCode(code)
    latin[code] = wordUnit.test(character) ? letter : code <= 0x20 && code !== 0x0a ? space : other
  }
  return latin
}

/** How many code units at `index`, beyond U+0250, belong to a word: 0, 1 or 2. */
function unitsOfWord(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code >= 0x2000 && code < 0x2c00) return 0
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

/** @param abbreviations words whose full stop ends no sentence */
export function tokenize(text: string, entities: readonly Entity[], abbreviations: ReadonlySet<string>): Tokens {
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
        const word = text.slice(entity.start, entity.end).toLowerCase()
        tokens.push({start: entity.start, end: entity.end, word, number: 0, kind: entity.kind, before})
        before = 0
      }
      index = Math.max(index, entity.end)
      entity = entities[++entityIndex]
      limit = entity ? entity.start : text.length
      continue
    }

    const start = index
    let hash = 0
    while (index < limit) {
      const code = text.charCodeAt(index)
      if (code < 0x250 && kinds[code] === letter) index++
      else {
        const units = code < 0x250 ? 0 : unitsOfWord(text, index)
        if (units === 0 && (code === 0x20 || index === start || !inner.has(code) || !isInner(text, index, limit))) break
        index += units || 1
      }
      hash = hashWith(hash, code)
    }
    if (index > start) {
      const number = numberOfWritten(text, start, index, hash)
      if (number > 0) tokens.push({start, end: index, word: wordOf(number), number, kind: undefined, before})
      else {
        const {first, second, length} = spellingOf(text.slice(start, index))
        const middle = second === undefined ? index : start + length
        tokens.push({start, end: middle, word: first, number: numberOf(first), kind: undefined, before})
        if (second !== undefined) tokens.push({start: middle, end: index, word: second, number: numberOf(second), kind: undefined, before: 0})
      }
      before = 0
      // What stands behind most words says nothing.
      if (index < limit && text.charCodeAt(index) === 0x20) index++
      continue
    }

    const code = text.charCodeAt(index)
    if (code === newline) before |= before & Break.line ? Break.blankLine : Break.line
    else if (!(code < 0x250 && kinds[code] === space)) {
      if (code === hyphen) {
        if (text.charCodeAt(index - 1) <= 0x20 || text.charCodeAt(index + 1) <= 0x20) before |= Break.mark
      } else {
        const flag = breakOf.get(code)
        if (flag !== undefined && !(code === stop && before === 0 && isAbbreviation(text, index, tokens, abbreviations))) before |= flag
      }
    }
    index++
  }
  return {tokens, after: before | Break.stop}
}

/** Is the mark at `index` an apostrophe or an invisible character inside a word? */
const isInner = (text: string, index: number, limit: number): boolean => index + 1 < limit && wordUnit.test(text[index + 1]!)

/** Does the full stop at `index` belong to the word before it? */
function isAbbreviation(text: string, index: number, tokens: readonly Token[], abbreviations: ReadonlySet<string>): boolean {
  const last = tokens.at(-1)
  return last !== undefined && last.end === index && abbreviations.has(last.word) && index + 1 < text.length && text.charCodeAt(index + 1) !== stop
}
