import {Break, type Token} from './tokens.js'

/** A word that is wrong between certain others: `before` and `after` are read as {@link wordingOf} writes them. */
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
  if (flags & Break.opening) return '¿'
  if (flags & Break.question) return '?'
  if (flags & Break.exclamation) return '!'
  if (flags & Break.stop) return '.'
  if (flags & Break.comma) return ','
  return flags & Break.line ? '/' : '|'
}

const gap = (text: string, {start, before}: Token) => (before ? ` ${signOf(before)} ` : text[start - 1] === '-' ? '-' : ' ')

/** A text as words in lower case, with one sign for the marks between two; a hyphen joins words without a space. */
export interface Wording {
  /** Up to six words before a token: ` / hola , ana ¿ `. */
  readonly before: (index: number) => string
  /** Up to four words behind a token: ` ver ? `. */
  readonly after: (index: number) => string
}

export function wordingOf(text: string, tokens: readonly Token[]): Wording {
  let said = tokens[0]?.before ? ' /' : ' / '
  const gaps: number[] = []
  const words: number[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    gaps.push(said.length)
    if (index > 0 || token.before) said += gap(text, token)
    words.push(said.length)
    said += token.word
  }
  gaps.push(said.length)
  said += ` ${/[?!.,]/.exec(text.slice(tokens.at(-1)?.end))?.[0] ?? '/'} `
  return {
    before: (index) => said.slice(index > reach.before ? gaps[index - reach.before] : 0, words[index]),
    after: (index) => said.slice(gaps[index + 1], index + reach.after + 1 < gaps.length ? gaps[index + reach.after + 1]! + 1 : undefined)
  }
}
