import {Break, type Token} from './tokens.js'

/** A word that is wrong between certain others: `before` and `after` are read as {@link wordsBefore} and {@link wordsAfter} write them. */
export interface Confusion {
  readonly before?: RegExp
  readonly after?: RegExp
  /** What is right instead, or what makes it of that which is written. */
  readonly right: string | ((written: string) => string)
  /** How many words are wrong together: 1 by default. */
  readonly width?: number
  /** How many words before it are wrong with it: none by default. */
  readonly back?: number
}

const reach = {before: 6, after: 4}

/** The mark before a token, as one sign: `¿` opens, `?` and `!` close, `.` ends a sentence, `/` a line, `,`, and `|` for all others. */
function signOf(flags: number): string {
  if (flags & Break.opening) return '¿'
  if (flags & Break.question) return '?'
  if (flags & Break.exclamation) return '!'
  if (flags & Break.stop) return '.'
  if (flags & Break.comma) return ','
  return flags & Break.line ? '/' : '|'
}

/** What stands before a token, or behind the last one: one sign for the marks, or a space; a hyphen joins words without one. */
function gapBefore(text: string, tokens: readonly Token[], index: number): string {
  const token = tokens[index]
  if (!token) return ` ${/[?!.,]/.exec(text.slice(tokens.at(-1)?.end))?.[0] ?? '/'} `
  if (token.before) return ` ${signOf(token.before)} `
  return index === 0 ? '' : text[token.start - 1] === '-' ? '-' : ' '
}

function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  let words = ''
  for (let index = from; index < to; index++) words += gapBefore(text, tokens, index) + tokens[index]!.word
  return words
}

/** Up to six words before a token, in lower case: ` / hola , ana ¿ `. */
export function wordsBefore(text: string, tokens: readonly Token[], index: number): string {
  const from = Math.max(0, index - reach.before)
  const start = from > 0 ? '' : tokens[0]!.before ? ' /' : ' / '
  return start + wordsOf(text, tokens, from, index) + gapBefore(text, tokens, index)
}

/** Up to four words behind a token, and what begins behind them: ` ver ? `. */
export function wordsAfter(text: string, tokens: readonly Token[], index: number): string {
  const to = Math.min(tokens.length, index + 1 + reach.after)
  const gap = gapBefore(text, tokens, to)
  return wordsOf(text, tokens, index + 1, to) + (index + reach.after < tokens.length ? gap[0] : gap)
}
