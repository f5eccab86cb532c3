import {Break, type Token} from './tokens.js'

/** A word that is wrong between certain others: `before` and `after` are read as {@link wordsBefore} and {@link wordsAfter} write them. */
export interface Confusion {
  readonly before?: RegExp
  readonly after?: RegExp
  readonly right: string
  /** How many words are wrong together: 1 by default. */
  readonly width?: number
}

const reach = {before: 6, after: 4}

/** The mark before a token, as one sign: `¿` opens, `?` and `!` close, `.` ends a sentence, `/` a line, `,`, and `|` for all others. */
function signOf(flags: number): string {
  if (flags & Break.question) return '?'
  if (flags & Break.exclamation) return '!'
  if (flags & Break.stop) return '.'
  if (flags & Break.comma) return ','
  return flags & Break.line ? '/' : '|'
}

const gap = (text: string, {start, before}: Token, sign: string) => (before ? ` ${sign} ` : text[start - 1] === '-' ? '-' : ' ')

/** Up to six words before a token and the marks between them: ` vamos , a `; a hyphen joins words without a space. */
export function wordsBefore(text: string, tokens: readonly Token[], index: number): string {
  let said = index > reach.before ? ' ' : ' / '
  for (let at = Math.max(0, index - reach.before); at <= index; at++) {
    const token = tokens[at]!
    if (at > 0 || token.before) said += gap(text, token, token.before & Break.opening ? '¿' : signOf(token.before))
    if (at < index) said += token.word
  }
  return said
}

/** Up to four words behind a token and the marks between them, likewise. */
export function wordsAfter(text: string, tokens: readonly Token[], index: number): string {
  const end = Math.min(tokens.length, index + reach.after + 1)
  let said = ''
  for (let at = index + 1; at < end; at++) {
    const token = tokens[at]!
    said += gap(text, token, signOf(token.before)) + token.word
  }
  return end === tokens.length ? `${said} ${/[?!.,]/.exec(text.slice(tokens[end - 1]!.end))?.[0] ?? '/'} ` : `${said} `
}
