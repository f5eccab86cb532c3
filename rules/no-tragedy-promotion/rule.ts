import {defineRule} from '../../src/define-rule.js'
import {readDates} from '../../src/reading/dates.js'
import {isCapitalized} from '../../src/reading/names.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import {findTragedy} from '../../src/reading/tragedies.js'
import type {Token} from '../../src/reading/tokens.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-tragedy-promotion',
    guideline: 'no-newsjacking',
    on: ['phrases', 'inReplyTo'],
    supporting: ['promotion', 'trade', 'leisure', 'off', 'aid', 'culture', 'own'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'error',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, lists, say}) {
    if (phrases.some(({group}) => group === 'aid' || group === 'culture' || group === 'own')) return
    const own = findTragedy(reading, phrases)
    const tragedy = own ?? (reading.comment && findTragedy(reading.comment, comment))
    const first = (name: string) => phrases.find(({group}) => group === name)?.at
    const memorial = findMemorial(reading, phrases, lists.days) ?? (first('promotion') && findTribute(reading, phrases))
    if (!tragedy && !memorial) return

    const isPrice = (amount: Span) => !lists.large.some((word) => reading.slice(amount).toLowerCase().includes(word))
    const offer =
      first('promotion') ??
      (reading.kind === 'post' ? (first('trade') ?? reading.entitiesOf('money').find(isPrice)) : undefined) ??
      (first('off') ? undefined : (first('leisure') ?? (isUnasked(reading) ? findGoods(reading, lists, memorial ? undefined : own?.at) : undefined)))
    if (!offer) return
    const {name, topic} = memorial ? {name: 'memorial' as const, topic: memorial} : {name: 'tragedy' as const, topic: tragedy!.text}
    yield {at: {start: offer.start, end: offer.end}, ...say[name]({text: reading.slice(offer), topic})}
  }
)

/** Who asks wants to hear of what the brand has. */
const isUnasked = ({comment}: Reading) => !comment?.text.includes('?')

/** Of so many words is what stands behind “our”: “our dawn-roasted flat white”. */
const longestName = 3

/** Who writes more than so many words about it does more than hang a product on it. */
const longestPost = 60

interface Lists {
  readonly our: readonly string[]
  readonly you: readonly string[]
  readonly died: readonly string[]
  readonly goods: readonly string[]
  readonly kept: readonly string[]
  readonly abstract: readonly string[]
}

/** What is called ours and is neither people nor feelings nor a place: “our boots”, not “our deepest sympathy”; outside the sentence that mourns. */
function findGoods(reading: Reading, {our, you, died, goods, kept, abstract}: Lists, mourning: Span | undefined): Span | undefined {
  const {tokens} = reading
  if (tokens.length > longestPost) return undefined
  const isWare = ({word}: Token) => !kept.some((beginning) => word.startsWith(beginning)) && !abstract.some((ending) => word.endsWith(ending))
  const isGood = ({word}: Token) => goods.includes(word) || goods.includes(word.replace(/s$/u, ''))
  const isNamed = (index: number) => tokens[index]?.before === 0 && isCapitalized(reading, index)
  const wordsOf = (at: Span) => {
    const {from, to} = reading.sentenceAt(at)!
    return tokens.slice(from, to)
  }
  // “Our first customer has died” mourns one’s own.
  const own = mourning && wordsOf(mourning)
  if (own?.some(({word}) => our.includes(word))) return undefined
  const isOffered = (words: readonly Token[]) =>
    words.some(({word, kind}) => kind === 'number' || you.includes(word)) && !words.some(({word}) => died.includes(word))
  const isSold = (token: Token) => !own || (!own.includes(token) && isOffered(wordsOf(token)))
  for (const [index, token] of tokens.entries()) {
    if (reading.isQuoted(token)) continue
    if (isGood(token) && (isNamed(index - 1) || isNamed(index + 1))) return {start: token.start, end: token.end}
    const next = index + 1
    if (!our.includes(token.word) || tokens[next]?.before !== 0 || isNamed(next)) continue
    const end = tokens.findIndex(({before}, at) => at > next && (before !== 0 || at - next >= longestName))
    const name = tokens.slice(next, end < 0 ? undefined : end)
    if ((name.some(isGood) || isSold(token)) && name.every(isWare)) return {start: token.start, end: tokens[next]!.end}
  }
  return undefined
}

/** “In their memory”, in the sentence that sells or the one before. */
function findTribute(reading: Reading, phrases: readonly Hit<string>[]): string | undefined {
  const indexOf = ({at}: Hit<string>) => reading.sentenceIndexAt(at)
  const sold = phrases.filter(({group}) => group === 'promotion').map(indexOf)
  return phrases.find((hit) => hit.group === 'tribute' && sold.some((index) => index >= indexOf(hit) && index - indexOf(hit) <= 1))?.text
}

/** A day of remembrance by its name, or by its date where the draft also remembers. */
function findMemorial(reading: Reading, phrases: readonly Hit<string>[], days: readonly string[]): string | undefined {
  const named = phrases.find(({group}) => group === 'memorial')
  if (named) return named.text
  if (!phrases.some(({group}) => group === 'memory')) return undefined
  const date = reading.entitiesOf('date').find((entity) => readDates(reading.slice(entity)).some(({month, day}) => days.includes(`${month}-${day}`)))
  return date && reading.slice(date)
}
