import type {Span} from '../types.js'
import type {Entity, EntityKind} from './entities.js'
import {contractions, enclitics} from '../languages/contractions.js'

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
  /** Of an entity, what it is. Emoji are no tokens but a flag of the next one. */
  readonly kind: EntityKind | undefined
  readonly before: number
}

const wordUnit = /[\p{L}\p{M}\p{N}]/u
const inner = new Set([0x27, 0x2019, 0x02bc, 0xad, 0x200b, 0x200c, 0x200d, 0x2060])
const invisible = /[\u00AD\u200B-\u200D\u2060]/g
const combining = /[\u0300-\u036F]/
const apostrophe = /[\u2019\u02BC]/g

const latin = new Uint8Array(0x250)
let latinReady = false

/** How many code units of `text` at `index` belong to a word: 0, 1 or 2. */
function unitsOfWord(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code < latin.length) {
    if (!latinReady) {
      for (let c = 0; c < latin.length; c++) latin[c] = wordUnit.test(String.fromCharCode(c)) ? 1 : 0
      latinReady = true
    }
    return latin[code]!
  }
  if (code >= 0x2000 && code < 0x2c00) return 0
  const character = String.fromCodePoint(text.codePointAt(index)!)
  return wordUnit.test(character) ? character.length : 0
}

const breakOf = new Map<string, number>([
  ...[...',，、'].map((c) => [c, Break.comma] as const),
  ...[...':—–()[]{}"“”«»‘’„•·*|/<>~_'].map((c) => [c, Break.mark] as const),
  ...[...'.;…。'].map((c) => [c, Break.stop] as const),
  ...[...'?？'].map((c) => [c, Break.question] as const),
  ...[...'!！'].map((c) => [c, Break.exclamation] as const),
  ...[...'¿¡'].map((c) => [c, Break.opening] as const)
])

const plainDot = (text: string, index: number, end: number) =>
  text.charCodeAt(index) === 0x2e && text.charCodeAt(index + 1) !== 0x2e && index + 1 < end

/** Tokens in order, and the flags of what stands behind the last one. */
export interface Tokens {
  readonly tokens: readonly Token[]
  readonly after: number
}

/** @param abbreviations words whose full stop ends no sentence */
export function tokenize(text: string, entities: readonly Entity[], abbreviations: ReadonlySet<string>): Tokens {
  const tokens: Token[] = []
  let before = 0
  let index = 0
  let last = ''

  const push = (start: number, end: number, word: string, kind?: EntityKind) => {
    tokens.push({start, end, word, kind, before})
    before = 0
    last = kind ? '' : word
  }

  const readUntil = (end: number) => {
    while (index < end) {
      let units = unitsOfWord(text, index)
      if (units > 0) {
        const start = index
        let plain = true
        while (index < end) {
          units = unitsOfWord(text, index)
          if (units === 0) {
            if (!inner.has(text.charCodeAt(index)) || index + 1 >= end || unitsOfWord(text, index + 1) === 0) break
            plain = false
            units = 1
          } else if (text.charCodeAt(index) > 0x17f) plain = false
          index += units
        }
        pushWord(start, index, plain)
        continue
      }
      const code = text.charCodeAt(index)
      if (code === 0x0a || code === 0x0d) {
        if (code === 0x0a) before |= before & Break.line ? Break.line | Break.blankLine : Break.line
      } else if (code !== 0x20) {
        const flag = breakOf.get(text[index]!)
        if (flag !== undefined) {
          if (!(flag === Break.stop && last !== '' && before === 0 && plainDot(text, index, text.length) && abbreviations.has(last))) before |= flag
        } else if (code === 0x2d && (text.charCodeAt(index - 1) <= 0x20 || text.charCodeAt(index + 1) <= 0x20)) before |= Break.mark
        if (code !== 0x2e) last = ''
      }
      index++
    }
  }

  const pushWord = (start: number, end: number, plain: boolean) => {
    let word = text.slice(start, end)
    if (plain) word = word.toLowerCase()
    else {
      word = word.replace(invisible, '').replace(apostrophe, "'")
      if (combining.test(word)) word = word.normalize('NFC')
      word = word.toLowerCase()
    }
    const whole = contractions.get(word)
    if (whole) {
      push(start, start + whole.length, whole.first)
      push(start + whole.length, end, whole.second)
      return
    }
    const mark = plain ? -1 : word.lastIndexOf("'")
    if (mark > 0 && end - start === word.length) {
      if (word.endsWith("n't")) {
        push(start, end - 3, word.slice(0, -3))
        push(end - 3, end, 'not')
        return
      }
      const second = enclitics.get(word.slice(mark))
      if (second) {
        push(start, start + mark, word.slice(0, mark))
        push(start + mark, end, second)
        return
      }
    }
    push(start, end, word)
  }

  for (const entity of entities) {
    readUntil(entity.start)
    if (entity.kind === 'emoji') {
      before |= Break.emoji
      last = ''
    } else push(entity.start, entity.end, text.slice(entity.start, entity.end).toLowerCase(), entity.kind)
    index = Math.max(index, entity.end)
  }
  readUntil(text.length)
  return {tokens, after: before | Break.stop}
}
