import {Break, type Token} from './tokens.js'

/** A word that is wrong between certain others: `before` and `after` are read as {@link wordsBefore} and {@link wordsAfter} write them. */
export interface Confusion {
  readonly before?: RegExp
  readonly after?: RegExp
  readonly right: string
  /** How many words are wrong together: 1 by default. */
  readonly width?: number
}

const reach = 4

/** The mark between two words, as one sign: `¿` opens, `?` and `!` close, `.` ends a sentence, `/` a line, `,`, and `|` for all others. */
const closed: readonly (readonly [number, string])[] = [
  [Break.question, '?'],
  [Break.exclamation, '!'],
  [Break.stop, '.'],
  [Break.comma, ','],
  [Break.line, '/'],
  [Break.mark | Break.emoji, '|']
]
const signOf = (flags: number) => closed.find(([flag]) => flags & flag)?.[1]

/** Up to four words before a token and the marks between them: `vamos , a `; a hyphen joins words without a space. */
export function wordsBefore(text: string, tokens: readonly Token[], index: number): string {
  let said = ''
  for (let at = Math.max(0, index - reach); at <= index; at++) {
    const token = tokens[at]!
    const sign = token.before & Break.opening ? '¿' : at === 0 ? '/' : signOf(token.before)
    said += sign ? ` ${sign} ` : text[token.start - 1] === '-' ? '-' : ' '
    if (at < index) said += token.word
  }
  return said.replace(/ {2,}/g, ' ')
}

/** Up to four words behind a token and the marks between them, likewise. */
export function wordsAfter(text: string, tokens: readonly Token[], index: number): string {
  let said = ''
  for (let at = index + 1; at <= index + reach; at++) {
    const token = tokens[at]
    const sign = token ? signOf(token.before) : '/'
    said += sign ? ` ${sign} ` : text[token!.start - 1] === '-' ? '-' : ' '
    if (!token) break
    said += token.word
  }
  return `${said} `.replace(/ {2,}/g, ' ')
}
