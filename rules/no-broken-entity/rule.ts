import {defineRule} from '../../src/define-rule.js'
import type {Reading} from '../../src/reading/reading.js'
import {Break, type Token} from '../../src/reading/tokens.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

/** A letter before, a mark in it, or a space in it: `atwww.a.com`, `http:/a.com`, `https:// a.com`, `http//a.com`. */
const brokenLink = /(?<=\p{L})(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])|(?<!\p{L})(?:https?:\/(?!\/)|https?:\/\/(?=[ \t]+[\p{L}\p{N}-]+\.\p{L})|https?\/\/|htt?p?s?;\/\/|htp:\/\/|www[, ](?=[\p{L}\p{N}-]+\.\p{L}))/giu
/** No word of a sentence looks like it: an inner capital, a digit or an underscore. */
const handleLike = /\p{Ll}\p{Lu}|\p{L}\d|_/u

export default /* @__PURE__ */ defineRule(
  {id: 'no-broken-entity', guideline: 'no-sloppy-writing', stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {lists, say}) {
    const {text} = reading
    for (const sign of signs) {
      for (let start = text.indexOf(`${sign} `); start >= 0; start = text.indexOf(`${sign} `, start + 1)) {
        const next = reading.tokens.find((token) => token.start === start + 2)
        if (!next || next.kind || isWithinWord(text, start) || reading.isQuoted(next)) continue
        const name = reading.slice(next)
        if (sign === '#' ? !isTag(reading, start, next, lists.counted) : !isHandle(reading, next, lists)) continue
        yield {at: {start, end: next.end}, expected: [sign + name], ...say[sign === '#' ? 'hashtag' : 'mention']({name})}
      }
    }
    if (!text.includes('http') && !text.includes('www') && !text.includes('htp')) return
    for (const {0: text, index} of reading.text.matchAll(brokenLink)) {
      const at = linkAround(reading, index, index + text.length)
      yield {at, ...say.link({text: reading.slice(at)})}
    }
  }
)

const signs = ['#', '@'] as const

const isWithinWord = (text: string, index: number) => /[\p{L}\p{N}#@&]/u.test(text[index - 1] ?? '')

/** Is `# Word` a tag cut in two? At the start of a line it may be a Markdown heading, elsewhere a number: “table # four”. */
function isTag({text, tokens}: Reading, start: number, next: Token, counted: ReadonlySet<string>): boolean {
  const index = tokens.indexOf(next)
  const follows = tokens[index + 1]
  if (!/\p{L}/u.test(next.word) || counted.has(tokens[index - 1]?.word ?? '')) return false
  const isLineStart = text.slice(0, start).trimEnd() === '' || next.before & Break.line
  return !isLineStart || (index > 0 && (!follows || (follows.before & Break.line) !== 0 || follows.kind === 'hashtag'))
}

/** Is `@ name` a handle cut in two, and no “@ the corner”? */
function isHandle({tokens, text}: Reading, next: Token, {givers, places}: {givers: ReadonlySet<string>; places: ReadonlySet<string>}): boolean {
  const index = tokens.indexOf(next)
  if (handleLike.test(text.slice(next.start, next.end))) return true
  return givers.has(tokens[index - 1]?.word ?? '') && !places.has(next.word) && /^\p{Ll}/u.test(text.slice(next.start)) && next.end - next.start > 5
}

/** From the word that a link is glued to, or from the link, to the next white space. */
function linkAround({text}: Reading, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start > 0 && /\S/.test(text[start - 1]!)) start--
  while (/[ \t]/.test(text[end] ?? '')) end++
  while (/[^\s)»”"]/.test(text[end] ?? '')) end++
  return {start, end}
}
