import {defineRule} from '../../src/define-rule.js'
import {findBrokenLink} from '../../src/reading/entities/broken-link.js'
import type {Reading} from '../../src/reading/reading.js'
import {Break} from '../../src/reading/tokens.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

const name = /[\p{L}_](?:[\p{L}\p{N}_.]{0,60}[\p{L}\p{N}_])?/uy
/** No word of a sentence looks like it: an inner capital, a digit or an underscore. */
const handleLike = /\p{Ll}\p{Lu}|\p{L}\d|_/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-broken-entity',
    guideline: 'no-sloppy-writing',
    on: ['apart', 'address'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {lists, say}) {
    const {text, tokens} = reading
    if (text.includes('# ') || text.includes('@ ')) {
      for (let index = 0; index < tokens.length; index++) {
        const {start, kind} = tokens[index]!
        const sign = text[start - 2]
        if (kind || text[start - 1] !== ' ' || (sign !== '#' && sign !== '@') || /[\p{L}\p{N}#@&]/u.test(text[start - 3] ?? '')) continue
        name.lastIndex = start
        const [word] = name.exec(text) ?? []
        if (!word) continue
        const at = {start: start - 2, end: start + word.length}
        const isBroken = sign === '#' ? isTag(reading, index, word, lists.counted) : isHandle(reading, index, word, lists)
        if (isBroken && !reading.isQuoted(at)) yield {at, expected: [sign + word], ...say[sign === '#' ? 'hashtag' : 'mention']({name: word})}
      }
    }
    const link = findBrokenLink(text)
    if (!link) return
    const at = linkAround(text, link.start, link.end)
    yield {at, ...say.link({text: reading.slice(at)})}
  }
)

/** Is `# Word` a tag cut in two? At the start of a line it may be a Markdown heading, elsewhere a number: “your account # if…”. */
function isTag({tokens}: Reading, index: number, tag: string, counted: ReadonlySet<string>): boolean {
  const previous = tokens[index - 1]
  if (!previous || counted.has(previous.word)) return false
  const {before} = tokens[index]!
  const next = tokens[index + 1]
  const isLast = !next || next.kind === 'hashtag' || (next.before & Break.line) !== 0
  return before & Break.line ? isLast : handleLike.test(tag) || (isLast && before !== 0)
}

/** Is `@ name` a handle cut in two, and no “@ the corner”? */
function isHandle(
  {text, tokens}: Reading,
  index: number,
  handle: string,
  {givers, places}: {givers: ReadonlySet<string>; places: ReadonlySet<string>}
): boolean {
  if (handleLike.test(handle)) return true
  const {start, word} = tokens[index]!
  return givers.has(tokens[index - 1]?.word ?? '') && !places.has(word) && handle.length > 5 && text[start] === text[start]!.toLowerCase()
}

/** The link between the white spaces around it, and what is glued to it. */
function linkAround(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start > 0 && /\S/.test(text[start - 1]!)) start--
  while (/[ \t]/.test(text[end] ?? '')) end++
  while (/[^\s)»”"]/.test(text[end] ?? '')) end++
  while (/[.,;:!?]/.test(text[end - 1]!)) end--
  return {start, end}
}
