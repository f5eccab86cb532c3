import {defineRule} from '../../src/define-rule.js'
import {stockWords} from '../../src/languages/stock-words.js'
import {isCapitalized} from '../../src/reading/names.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import type {Span} from '../../src/types.js'
import {sentenceEnd} from '../../src/reading/tokens.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Fewest words of a quotation that needs its author. */
  min: number
}

const defaults: Options = {min: 5}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-uncredited-text',
    guideline: 'no-copycat',
    on: ['phrases', 'quote'],
    supporting: ['mood'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {min}, {phrases, lists, say}) {
    const first = (group: string) => phrases.find((hit) => hit.group === group)
    const says = (words: readonly string[]) => reading.tokens.some((token) => words.includes(token.word) && !reading.isQuoted(token))
    if (says(lists.archives)) return
    // “No idea who filmed it” needs something that somebody made.
    const disclaimer = phrases.find((hit) => hit.group === 'disclaimer' && !namesSomebody(reading, hit)) ?? (says(lists.works) ? first('unknown') : undefined)
    if (disclaimer) yield {at: disclaimer.at, ...say.found({text: disclaimer.text})}
    else if (!isCredited(reading, lists.credits)) {
      const found = first('found')
      const repost = first('repost')
      const quote = says(lists.sayings) ? undefined : bareQuotation(reading, min, first('mood'), lists.us)
      if (found) yield {at: found.at, ...say.found({text: found.text})}
      else if (repost) yield {at: repost.at, ...say.repost({text: repost.text})}
      else if (quote) yield {at: quote, ...say.quote({text: reading.slice(quote)})}
    }
  }
)

/** Does a name or a handle follow: “credit to the photographer, Lena Ortiz”? */
const namesSomebody = (reading: Reading, {to}: Hit) =>
  reading.tokens.slice(to, to + 2).some(({kind, before}, index) => kind === 'mention' || (!(before & sentenceEnd) && isCapitalized(reading, to + index)))

/** Does it name somebody: a handle, a link, “by …” before a name? */
const isCredited = (reading: Reading, before: readonly string[]) =>
  reading.entitiesOf('mention', 'url').length > 0 ||
  reading.tokens.some((token, index) => before.includes(token.word) && isCapitalized(reading, index + 1) && !reading.isQuoted(token))

/** With more words than these around it, a quotation is what the draft talks about. */
const longestComment = 20

/** So many times the fewest words has a quotation that no mood explains, such as “Happy Monday!”. */
const withoutMood = 2

/** A quotation that stands by itself in a draft which names nobody: neither signed nor introduced, but for “words to live by:”. */
function bareQuotation(reading: Reading, min: number, mood: Hit | undefined, us: readonly string[]): Span | undefined {
  const {tokens, text} = reading
  const [quotation, ...others] = reading.quotations
  if (!quotation || others.length > 0 || text[quotation.end] === ',') return undefined
  const from = tokens.findIndex(({start}) => start >= quotation.start)
  const to = tokens.findIndex(({start}) => start >= quotation.end)
  const end = to < 0 ? tokens.length : to
  if (end - from < (mood ? min : withoutMood * min)) return undefined
  if (tokens.length - (end - from) > longestComment) return undefined
  const isIntroduced = from > 0 && !(tokens[from]!.before & sentenceEnd)
  if (isIntroduced && !(mood && mood.to <= from && text.slice(0, quotation.start).trimEnd().endsWith(':'))) return undefined
  // What customers say, they say of us and of themselves.
  if (!mood && tokens.slice(from, end).some(({word, kind}) => kind !== undefined || us.includes(word))) return undefined
  const isName = (index: number) => isCapitalized(reading, index) && !(tokens[index]!.before & sentenceEnd) && !stockWords.en.has(tokens[index]!.word)
  for (let index = 1; index < tokens.length; index++) if ((index < from || index >= end) && isName(index)) return undefined
  return quotation
}
