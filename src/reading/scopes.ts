import {facts} from '../languages/index.js'
import type {Locale, Span} from '../types.js'
import type {PhraseGroup} from './phrases.js'
import {Break, sentenceEnd, type Token, type Tokens} from './tokens.js'
import {perWord} from './vocabulary.js'

/**
 * Where words do not mean what they say: in a quotation, denied, asked, supposed, or named (“the button ‘Buy now’”).
 */
export const scopeNames = ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'] as const

export type ScopeName = (typeof scopeNames)[number]

/** Patterns that count wherever they are said, in whatever scope. */
export const said = (...patterns: string[]): PhraseGroup => ({despite: scopeNames, patterns})

const quotes: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"]
])
const quoteMark = /[“„«‘"]|(?<![\p{L}\p{N}'])'(?=\p{L})(?!(?:em|til|tis|twas|cause|bout|round|n)(?!\p{L}))|^[ \t]*>|(?<![\p{L}\p{N}])RT @/gmu
const letter = /[\p{L}\p{N}]/u
/** “'Tis the season at the dogs' home” is no quotation. */
const longestInApostrophes = 60

/** Without one of these there is no quotation. */
const quoteSign = /[“„«‘"'>]|RT @/

/** Quotations: in quotation marks, in lines that begin with `>`, and all that follows `RT @`. */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = []
  if (!quoteSign.test(text)) return spans
  let from = 0
  for (const match of text.matchAll(quoteMark)) {
    const start = match.index
    if (start < from) continue
    const [mark] = match
    let end: number
    if (mark.endsWith('>')) end = text.indexOf('\n', start)
    else if (mark === 'RT @') end = text.length
    else end = closing(text, start, mark, quotes.get(mark)!)
    if (end === -2) continue
    from = end < 0 ? text.length : end
    spans.push({start, end: from})
  }
  return spans
}

/** Where a quotation ends: at its mark, before a blank line at the latest; -2: it is no quotation. */
function closing(text: string, start: number, open: string, close: string): number {
  const paragraph = text.indexOf('\n\n', start)
  const end = paragraph < 0 ? text.length : paragraph
  const limit = open === "'" ? Math.min(end, start + longestInApostrophes) : end
  for (let at = text.indexOf(close, start + 1); at >= 0 && at < limit; at = text.indexOf(close, at + 1)) {
    // ’ inside a word is an apostrophe; 24" is a measure.
    if ((close === '’' || close === "'") && letter.test(text[at + 1] ?? '')) continue
    if (open === '"' && /\d/.test(text[start - 1] ?? '')) return -2
    return at + 1
  }
  return -2
}

const reach = 6

/** What a word does to those behind it. */
const Role = {negates: 1, endsNegativePhrase: 2, supposes: 4, mentions: 8}

const roleReaders = new Map<Locale, (token: Token) => number>()

/** Flags of {@link Role} for a word: most words have none. */
function rolesOf(locale: Locale): (token: Token) => number {
  let read = roleReaders.get(locale)
  if (!read) {
    const {negations, negativePhrases, hypotheses, mentions} = facts[locale]
    const lastWords = new Set(negativePhrases.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)))
    const roles: readonly [ReadonlySet<string>, number][] = [
      [negations, Role.negates],
      [lastWords, Role.endsNegativePhrase],
      [hypotheses, Role.supposes],
      [mentions, Role.mentions]
    ]
    read = perWord((word) => roles.reduce((flags, [words, flag]) => (words.has(word) ? flags | flag : flags), 0))
    roleReaders.set(locale, read)
  }
  return read
}

const endsSentence = (token: Token) => (token.before & sentenceEnd) !== 0

/** Is there, before `from` and in its clause, a word that denies? “Not only” and the like deny nothing. */
export function isNegated({tokens}: Pick<Tokens, 'tokens'>, from: number, locale: Locale): boolean {
  const roleOf = rolesOf(locale)
  for (let index = from - 1; index >= 0 && index >= from - reach; index--) {
    if (tokens[index + 1]!.before & (sentenceEnd | Break.comma | Break.mark | Break.emoji)) return false
    const role = roleOf(tokens[index]!)
    if (!(role & (Role.negates | Role.endsNegativePhrase))) continue
    const {negativePhrases, falseNegations} = facts[locale]
    const pair = (at: number) => `${tokens[at - 1]?.word ?? ''} ${tokens[at]?.word ?? ''}`
    if (role & Role.negates) return !falseNegations.includes(pair(index)) && !falseNegations.includes(pair(index + 1))
    const ending = ` ${tokens[index - 2]?.word ?? ''} ${pair(index)}`
    if (negativePhrases.some((phrase) => ending.endsWith(` ${phrase}`))) return true
  }
  return false
}

/** Does the sentence of the token before `to` end with a question mark? */
export function isQuestioned({tokens, after}: Tokens, to: number): boolean {
  let index = to
  while (index < tokens.length && !endsSentence(tokens[index]!)) index++
  return ((index < tokens.length ? tokens[index]!.before : after) & Break.question) !== 0
}

/** Does the clause, up to a comma, begin with “if” or the like? */
export function isHypothetical({tokens}: Tokens, from: number, locale: Locale): boolean {
  const roleOf = rolesOf(locale)
  for (let index = from; index >= 0; index--) {
    if (index < from && roleOf(tokens[index]!) & Role.supposes) return true
    if (tokens[index]!.before & (sentenceEnd | Break.comma | Break.mark | Break.opening)) return false
  }
  return false
}

/** Does a word such as “button” or “slogan” introduce it? */
export function isMentioned({tokens}: Pick<Tokens, 'tokens'>, from: number, locale: Locale): boolean {
  for (let index = from - 1; index >= 0 && index >= from - 2; index--) {
    if (tokens[index + 1]!.before & sentenceEnd) return false
    if (rolesOf(locale)(tokens[index]!) & Role.mentions) return true
  }
  return false
}
