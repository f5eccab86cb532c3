import {Break, type Token} from './tokens.js'

/** A word that is wrong between certain others: `before` and `after` are read as {@link surroundingsOf} writes them. */
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
export interface Surroundings {
  /** Up to six words before a token: ` / hola , ana ¿ `. */
  readonly before: (index: number) => string
  /** Up to four words behind a token: ` ver ? `. */
  readonly after: (index: number) => string
}

export function surroundingsOf(text: string, tokens: readonly Token[]): Surroundings {
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

/** Words that a confusion wants on either side, `''` for a mark; undefined: others will do too. */
interface Neighbours {
  readonly left: ReadonlySet<string> | undefined
  readonly right: ReadonlySet<string> | undefined
}

const neighbours = new WeakMap<Confusion, Neighbours>()

/** Can a confusion be at a token, as far as its neighbours tell? Of most common words, no more need be asked. */
export function isPossible(confusion: Confusion, tokens: readonly Token[], index: number): boolean {
  let known = neighbours.get(confusion)
  if (!known) neighbours.set(confusion, (known = {left: lastWords(confusion.before), right: firstWords(confusion.after)}))
  const next = tokens[index + 1]
  return (
    (!known.right || known.right.has(!next || next.before ? '' : next.word)) &&
    (!known.left || known.left.has(index === 0 || tokens[index]!.before ? '' : tokens[index - 1]!.word))
  )
}

/** `^ (?:a|b c) …` wants `a` or `b`. */
function firstWords(after: RegExp | undefined): Neighbours['right'] {
  const match = /^\^ (?:\(\?:((?:[^()[\]\\]|\[[^\]]*\]|\((?:[^()\\]|\\.)*\)\??)*)\)|([^ ()|]+)) /u.exec(after?.source ?? '')
  return match ? wordsAmong(alternativesOf(match[1] ?? match[2]!).map((alternative) => alternative.split(' ')[0]!)) : undefined
}

/** `… (?:a b|c) $` wants `b` or `c`. */
function lastWords(before: RegExp | undefined): Neighbours['left'] {
  const match = / (?:\(\?:((?:[^()[\]\\]|\[[^\]]*\]|\((?:[^()\\]|\\.)*\)\??)*)\)|([^ ()|]+)) \$$/u.exec(before?.source ?? '')
  return match ? wordsAmong(alternativesOf(match[1] ?? match[2]!).map((alternative) => alternative.split(' ').at(-1)!)) : undefined
}

/** Parts between the `|` that stand in no group and no class. */
function alternativesOf(source: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of source) {
    if ('(['.includes(character)) depth++
    else if (')]'.includes(character)) depth--
    if (character === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}

function wordsAmong(parts: readonly string[]): ReadonlySet<string> | undefined {
  const words = parts.map((part) => (/^(?:\\?[.,!?¿¡/]|\\\||\[[.,!?¿¡/|\\]+\])$/u.test(part) ? '' : part))
  return words.every((word) => /^[\p{L}\p{M}\p{N}']*$/u.test(word)) ? new Set(words) : undefined
}
