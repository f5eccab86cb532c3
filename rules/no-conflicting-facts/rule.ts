import {type CampaignDraft, defineCampaignRule} from '../../src/define-campaign-rule.js'
import {amountOf} from '../../src/reading/amounts.js'
import {readDates, weekdayOf} from '../../src/reading/dates.js'
import type {Reading} from '../../src/reading/reading.js'
import {isCapitalized} from '../../src/reading/names.js'
import {isContent, stemOf} from '../../src/reading/reply/reply.js'
import {dayOf, daysBetween} from '../../src/reading/schedule.js'
import type {Sentence} from '../../src/reading/sentences.js'
import {Break} from '../../src/reading/tokens.js'
import type {Locale, Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Days after which a price or an hour may have changed without a word. */
  days: number
}

const defaults: Options = {days: 60}

/** One thing that a draft says of another: “loom course”, £90. */
interface Claim {
  /** What it is said of, and which kind of thing is said. */
  readonly key: string
  readonly value: string
  readonly at: Span
  readonly text: string
  /** The date that is said, `05-22`: it is over some day, and the next may be announced. */
  readonly date?: string
}

interface Digest {
  readonly claims: readonly Claim[]
  readonly day: string | undefined
}

/** A single word is no name: there are many courses. */
const minWords = 2
/** So many words may stand between a thing and its price: “costs only”. */
const maxBetween = 4

const kinds = {money: 'price', date: 'date', time: 'time'} as const

export default /* @__PURE__ */ defineCampaignRule(
  {
    id: 'no-conflicting-facts',
    guideline: 'no-lies',
    on: ['money', 'date', 'time', 'phrases'],
    supporting: ['changed'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'error',
    defaults
  },
  {en, es},
  (reading, _options, {phrases, lists}): Digest | undefined => {
    if (reading.context.reference || phrases.some(({group}) => group === 'changed')) return undefined
    const claims: Claim[] = []
    for (const sentence of reading.sentences) {
      if (sentence.isQuestion || reading.tokens.slice(sentence.from, sentence.to).some(({word}) => lists.unsure.includes(word))) continue
      const open = phrases.find(({from}) => sentence.from <= from && from < sentence.to)
      const claim = open ? hoursIn(reading, sentence, open.from, lists) : undefined
      if (claim) claims.push(claim)
      else claims.push(...claimsIn(reading, sentence, lists))
    }
    return claims.length > 0 ? {claims, day: dayOf(reading.context)} : undefined
  },
  function* (drafts, {days}, say) {
    const known = new Map<string, {draft: CampaignDraft<Digest>; claim: Claim}>()
    const isDated = drafts.every(({digest}) => digest.day !== undefined)
    const inOrder = isDated ? [...drafts].sort((a, b) => (a.digest.day! < b.digest.day! ? -1 : a.digest.day! > b.digest.day! ? 1 : 0)) : drafts
    for (const draft of inOrder) {
      for (const claim of draft.digest.claims) {
        const earlier = known.get(claim.key)
        known.set(claim.key, {draft, claim})
        if (!earlier || earlier.claim.value === claim.value || earlier.draft === draft) continue
        const [from, to] = [earlier.draft.digest.day, draft.digest.day]
        if (from && to && (daysBetween(from, to) > days || (earlier.claim.date && isOver(earlier.claim.date, from, to)))) continue
        if (claim.date && isWeeksApart(earlier.claim.date!, claim.date)) continue
        yield {
          draft,
          at: claim.at,
          ...say(draft).conflict({text: claim.text, earlier: earlier.claim.text, place: earlier.draft.placeOf(earlier.claim.at)})
        }
      }
    }
  }
)

/** Is a date over, as seen from one day, when another comes? */
const isOver = (date: string, from: string, to: string): boolean => {
  const year = Number(from.slice(0, 4))
  const next = `${year}-${date}` >= from ? `${year}-${date}` : `${year + 1}-${date}`
  return to > next
}

/** The same weekday of another week, in any year but over the end of February: there is one every week. */
const isWeeksApart = (one: string, other: string): boolean => daysBetween(`2026-${one}`, `2026-${other}`) % 7 === 0

interface Lists {
  readonly neutral: readonly string[]
  readonly joining: readonly string[]
  readonly generic: readonly string[]
  readonly repeated: readonly string[]
  readonly bounds: readonly string[]
  readonly narrowing: readonly string[]
  readonly companions: readonly string[]
  readonly special: readonly string[]
  readonly beforeHour: readonly string[]
}

const localeOf = ({language}: Reading): Locale => (language === 'es' ? 'es' : 'en')

function claimsIn(reading: Reading, sentence: Sentence, lists: Lists): Claim[] {
  const {tokens} = reading
  const claims: Claim[] = []
  for (const [entity, kind] of Object.entries(kinds)) {
    const of = range(sentence.from, sentence.to).filter((index) => tokens[index]!.kind === entity)
    // “£3 small, £5 large” says more than one thing.
    if (of.length !== 1) continue
    const index = of[0]!
    const token = tokens[index]!
    if (index > sentence.from && lists.bounds.includes(tokens[index - 1]!.word)) continue
    const before = topicBefore(reading, sentence, index, lists)
    if (before && index + 1 < sentence.to && isNarrowed(reading, index + 1, sentence.to, lists)) continue
    const topic = before ?? topicAfter(reading, sentence, index, lists)
    if (!topic || topic.length < minWords || topic.every((word) => lists.generic.includes(word))) continue
    if (kind !== 'price' && topic.some((word) => lists.repeated.includes(word))) continue

    const text = reading.slice(token)
    const [date, ...others] = kind === 'date' ? readDates(text, localeOf(reading) === 'es' ? 'day' : undefined) : []
    if (others.length > 0 || (kind === 'date' && !date)) continue
    const monthDay = date && `${twoDigits(date.month)}-${twoDigits(date.day)}`
    const value = kind === 'price' ? String(amountOf(text)) : (monthDay ?? minutesOf(token.word))
    // An hour holds for its day, a price for its currency.
    const scope = kind === 'time' ? daysIn(reading, sentence) : kind === 'price' ? currencyOf(text) : ''
    claims.push({key: `${kind} ${topic.map(stemOf).sort().join(' ')} ${scope}`, value, at: {start: token.start, end: token.end}, text, date: monthDay})
  }
  return claims
}

/** `€` and `euros` are one. */
const currencyOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\d\s.,]/gu, '')
    .replace('€', 'e')
    .charAt(0)

const range = (from: number, to: number) => Array.from({length: to - from}, (_, index) => from + index)
const twoDigits = (number: number) => String(number).padStart(2, '0')

/** `8pm`, `20:00` and `8:00` differ by half a day at most in what a reader takes them for. */
function minutesOf(time: string): string {
  const [hour = 0, minute = 0] = (time.match(/\d+/gu) ?? []).map(Number)
  return String((hour * 60 + minute) % 720)
}

/** Days and dates of a sentence. */
const daysIn = (reading: Reading, {from, to}: Sentence): string =>
  reading.tokens
    .slice(from, to)
    .flatMap((token) => (token.kind === 'date' ? [token.word] : weekdayOf(token, localeOf(reading)) >= 0 ? [String(weekdayOf(token, localeOf(reading)))] : []))
    .join(' ')

const isTopic = (reading: Reading, index: number, {neutral}: Lists): boolean => {
  const token = reading.tokens[index]!
  return isContent(token, localeOf(reading)) && !neutral.includes(token.word) && weekdayOf(token, localeOf(reading)) < 0
}

/** Is a claim about some of the thing only? “£90 for groups”, “£12 with Leo”, “5 June: Rioja” */
function isNarrowed(reading: Reading, index: number, to: number, lists: Lists): boolean {
  const {word, before} = reading.tokens[index]!
  if (before & Break.mark) return isTopic(reading, index, lists)
  if (before !== 0 || index + 1 >= to) return false
  if (lists.companions.includes(word)) return isCapitalized(reading, index + 1)
  return lists.narrowing.includes(word) && (reading.tokens[index + 1]!.kind !== undefined || isTopic(reading, index + 1, lists))
}

/** “the loom course” of “the loom course costs £90”; undefined where a comma cuts it off from what it belongs to. */
function topicBefore(reading: Reading, {from}: Sentence, value: number, lists: Lists): string[] | undefined {
  const {tokens} = reading
  let index = value - 1
  while (index >= from && value - index <= maxBetween && !isTopic(reading, index, lists)) index--
  if (index < from || !isTopic(reading, index, lists)) return undefined
  for (let between = index + 2; between <= value; between++) if (tokens[between]!.before & Break.comma) return undefined
  const words: string[] = []
  for (; index >= from; index--) {
    if (isTopic(reading, index, lists)) words.push(tokens[index]!.word)
    else if (!lists.joining.includes(tokens[index]!.word)) break
    if (index > from && tokens[index]!.before !== 0) return undefined
  }
  return words
}

/** “the loom course” of “£90 for the loom course” and “4 June: loom course”. */
function topicAfter(reading: Reading, {to}: Sentence, value: number, lists: Lists): string[] | undefined {
  const {tokens} = reading
  let index = value + 1
  while (index < to && index - value <= 2 && tokens[index]!.before === 0 && lists.joining.includes(tokens[index]!.word)) index++
  const words: string[] = []
  for (; index < to && (words.length === 0 || tokens[index]!.before === 0); index++) {
    if (isTopic(reading, index, lists)) words.push(tokens[index]!.word)
    else if (!lists.joining.includes(tokens[index]!.word)) break
  }
  return words
}

/** “Open from 10 to 18”, with the days and the places it is said of. */
function hoursIn(reading: Reading, sentence: Sentence, open: number, lists: Lists): Claim | undefined {
  const {tokens} = reading
  const within = range(sentence.from, sentence.to)
  if (within.some((index) => lists.special.includes(tokens[index]!.word) || tokens[index]!.kind === 'date')) return undefined
  const hours = within.filter((index) => {
    const {kind, word, before} = tokens[index]!
    return kind === 'time' || (kind === 'number' && Number(word) <= 24 && before === 0 && lists.beforeHour.includes(tokens[index - 1]?.word ?? ''))
  })
  if (hours.length !== 2) return undefined
  const about = within.filter((index) => index !== open && isTopic(reading, index, lists)).map((index) => stemOf(tokens[index]!.word))
  const [first, last] = [tokens[hours[0]!]!, tokens[hours[1]!]!]
  const at = {start: first.start, end: last.end}
  return {
    key: `hours ${about.sort().join(' ')} ${daysIn(reading, sentence)}`,
    value: `${minutesOf(first.word)} ${minutesOf(last.word)}`,
    at,
    text: reading.slice(at)
  }
}
