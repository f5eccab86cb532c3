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
    on: ['phrases'],
    supporting: ['archive', 'said', 'credit'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {min}, {phrases, say}) {
    const first = (group: string) => phrases.find((hit) => hit.group === group)
    if (first('archive')) return
    const disclaimer = phrases.find((hit) => hit.group === 'disclaimer' && !namesSomebody(reading, hit))
    if (disclaimer) yield {at: disclaimer.at, ...say.found({text: disclaimer.text})}
    else if (!isCredited(reading, phrases)) {
      const found = first('found')
      const repost = first('repost')
      const quote = first('mood') && !first('said') ? bareQuotation(reading, min) : undefined
      if (found) yield {at: found.at, ...say.found({text: found.text})}
      else if (repost) yield {at: repost.at, ...say.repost({text: repost.text})}
      else if (quote) yield {at: quote, ...say.quote({text: reading.slice(quote)})}
    }
  }
)

/** Does a name or a handle follow: “credit to the photographer, Lena Ortiz”? */
const namesSomebody = (reading: Reading, {to}: Hit) =>
  reading.tokens.slice(to, to + 2).some(({kind, before}, index) => kind === 'mention' || (!(before & sentenceEnd) && isCapitalized(reading, to + index)))

/** Does it name somebody: a handle, a link, “by …”, or a name outside the quotations? */
const isCredited = (reading: Reading, phrases: readonly Hit[]) =>
  reading.entitiesOf('mention', 'url').length > 0 || phrases.some(({group, to}) => group === 'credit' && isCapitalized(reading, to))

/** With more words than these around it, a quotation is what the draft talks about. */
const longestComment = 20

/** A quotation that stands by itself in a draft which names nobody: neither introduced nor signed. */
function bareQuotation(reading: Reading, min: number): Span | undefined {
  const {tokens} = reading
  const [quotation, ...others] = reading.quotations
  if (!quotation || others.length > 0) return undefined
  const from = tokens.findIndex(({start}) => start >= quotation.start)
  const to = tokens.findIndex(({start}) => start >= quotation.end)
  const end = to < 0 ? tokens.length : to
  if (end - from < min || tokens.length - (end - from) > longestComment || (from > 0 && !(tokens[from]!.before & sentenceEnd))) return undefined
  const isName = (index: number) => isCapitalized(reading, index) && !(tokens[index]!.before & sentenceEnd) && !stockWords.en.has(tokens[index]!.word)
  for (let index = 1; index < tokens.length; index++) if ((index < from || index >= end) && isName(index)) return undefined
  return quotation
}
