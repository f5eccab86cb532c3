import {defineRule} from '../../src/define-rule.js'
import {facts} from '../../src/languages/index.js'
import {amountOf} from '../../src/reading/amounts.js'
import {readDates, weekdayOf} from '../../src/reading/dates.js'
import {Reading} from '../../src/reading/reading.js'
import {isContent, stemOf} from '../../src/reading/reply/reply.js'
import type {Sentence} from '../../src/reading/sentences.js'
import type {Locale, Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

/** What a statement says in one respect: comparable values, each with its place. */
type Values = Map<string, Span>

type Kind = 'price' | 'date' | 'weekday' | 'time' | 'duration'

interface Statement {
  readonly reading: Reading
  readonly sentence: Sentence
  /** Stems of its content words, with their tokens’ indexes. */
  readonly words: ReadonlyMap<string, number>
  readonly values: Readonly<Record<Kind, Values>>
}

const kinds: readonly Kind[] = ['date', 'weekday', 'price', 'time', 'duration']
const noon = 720

export default /* @__PURE__ */ defineRule(
  {id: 'no-contradiction', guideline: 'no-lies', on: ['thread', 'brand'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'error', defaults: {}},
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    const {thread = [], brand} = reading.context
    const turns = thread.filter(({from}) => from === 'brand')
    const known = Object.entries(brand?.facts ?? {})
    if (turns.length + known.length === 0 || phrases.some(({group}) => group === 'correction')) return

    const locale: Locale = reading.language === 'es' ? 'es' : 'en'
    const read = (text: string) => statementsOf(new Reading(text, {kind: 'post', language: locale}), locale, lists)
    const drafted = statementsOf(reading, locale, lists)
    const asked = reading.comment ? statementsOf(reading.comment, locale, lists) : []

    for (const [topic, fact] of known) {
      const [heading] = read(topic)
      const stated = read(fact)
      if (!heading || stated.length === 0) continue
      const isOpening = heading.reading.tokens.some(({word}) => lists.opening.includes(word))
      for (const draft of drafted) {
        if (draft.sentence.isQuestion) continue
        const at = isOpening
          ? phrases.some(({group, from}) => group === 'open' && draft.sentence.from <= from && from < draft.sentence.to) && !has(draft, lists.exceptions)
            ? otherHours(draft, stated, locale, lists)
            : undefined
          : [...heading.words.keys()].some((stem) => draft.words.has(stem))
            ? otherValue(draft, stated)
            : undefined
        if (at) return yield {at, ...say.contradiction({text: reading.slice(at), earlier: `${topic}: ${fact}`})}
      }
    }

    // The last word on a matter counts.
    for (const {text} of turns.reverse()) {
      const stated = read(text).filter(({sentence}) => !sentence.isQuestion)
      for (const draft of drafted) {
        if (draft.sentence.isQuestion) continue
        for (const earlier of stated) {
          const isSame =
            isSameTopic(draft, earlier, locale, lists) ||
            asked.some((question) => isSameTopic(question, earlier, locale, lists) && !isOther(draft, earlier, locale, lists))
          const at = (isSame ? otherValue(draft, stated) : undefined) ?? (isDenied(draft, earlier, locale, lists) ? draft.sentence : undefined)
          if (at)
            return yield {at: {start: at.start, end: at.end}, ...say.contradiction({text: reading.slice(at), earlier: earlier.reading.slice(earlier.sentence)})}
        }
      }
    }
  }
)

interface Lists {
  readonly opening: readonly string[]
  readonly exceptions: readonly string[]
  readonly everyDay: readonly string[]
  readonly closed: readonly string[]
  readonly through: readonly string[]
  readonly beforeHour: readonly string[]
  readonly hours: readonly string[]
  readonly units: Readonly<Record<string, number>>
  readonly neutral: readonly string[]
  readonly stock: readonly string[]
  readonly absent: readonly string[]
  readonly changed: readonly string[]
}

function statementsOf(reading: Reading, locale: Locale, lists: Lists): Statement[] {
  return reading.sentences.map((sentence) => {
    const words = new Map<string, number>()
    const values: Record<Kind, Values> = {price: new Map(), date: new Map(), weekday: new Map(), time: new Map(), duration: new Map()}
    for (let index = sentence.from; index < sentence.to; index++) {
      const token = reading.tokens[index]!
      const text = reading.slice(token)
      const weekday = weekdayOf(token, locale)
      if (weekday >= 0) values.weekday.set(String(weekday), token)
      else if (token.kind === 'money') values.price.set(String(amountOf(text)), token)
      else if (token.kind === 'date') for (const {month, day} of readDates(text, locale === 'es' ? 'day' : undefined)) values.date.set(`${month}-${day}`, token)
      else if (isContent(token, locale) && !lists.neutral.includes(token.word)) words.set(stemOf(token.word), index)
      const minutes = minutesOf(reading, index, lists)
      if (minutes !== undefined) values.time.set(String(minutes % noon), token)
      const unit = lists.units[token.word]
      const number = unit && [reading.tokens[index - 1], reading.tokens[index - 2]].find((before) => before?.kind === 'number')
      if (unit && number) values.duration.set(String(amountOf(reading.slice(number)) * unit), {start: number.start, end: token.end})
    }
    return {reading, sentence, words, values}
  })
}

/** Minutes after midnight, or after noon. */
function minutesOf(reading: Reading, index: number, {beforeHour, hours}: Lists): number | undefined {
  const {word, kind} = reading.tokens[index]!
  if (kind === 'time') {
    const [hour = 0, minute = 0] = (word.match(/\d+/gu) ?? []).map(Number)
    return hour * 60 + minute
  }
  if (!beforeHour.includes(reading.tokens[index - 1]?.word ?? '')) return undefined
  if (kind === 'number') return Number(word) <= 24 ? Number(word) * 60 : undefined
  const hour = hours.indexOf(word)
  return hour < 0 ? undefined : (hour + 1) * 60
}

const has = ({reading, sentence}: Statement, words: readonly string[]) =>
  reading.tokens.slice(sentence.from, sentence.to).some(({word}) => words.includes(word))

/** The first value that the earlier statements give otherwise. */
function otherValue(draft: Statement, stated: readonly Statement[]): Span | undefined {
  for (const kind of kinds) {
    const earlier = new Set(stated.flatMap(({values}) => [...values[kind].keys()]))
    const now = [...draft.values[kind]]
    if (earlier.size > 0 && now.length > 0 && now.every(([value]) => !earlier.has(value))) return now[0]![1]
  }
  return undefined
}

/** Days of a statement on opening hours, “Tue-Sun” being six; those behind “closed” are left out. */
function openDays({reading, sentence}: Statement, locale: Locale, {through, closed, everyDay}: Lists): Map<number, Span> {
  const days = new Map<number, Span>()
  let isClosed = false
  let last = -1
  let lastIndex = -1
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = reading.tokens[index]!
    if (closed.includes(token.word)) isClosed = true
    else if (token.before) isClosed = isClosed && token.before === 0
    const pair = `${token.word} ${reading.tokens[index + 1]?.word ?? ''}`
    if (everyDay.some((words) => words === token.word || words === pair)) for (let day = 0; day < 7; day++) days.set(day, token)
    const day = weekdayOf(token, locale)
    if (day < 0) continue
    if (isClosed) days.delete(day)
    else {
      const isRange = last >= 0 && (lastIndex === index - 1 || (lastIndex >= index - 3 && through.includes(reading.tokens[lastIndex + 1]!.word)))
      if (isRange) for (let between = last; between !== day; between = (between + 1) % 7) days.set(between, days.get(between) ?? token)
      days.set(day, token)
      last = day
      lastIndex = index
    }
  }
  return days
}

/** Opening days or hours that the fact does not have. */
function otherHours(draft: Statement, stated: readonly Statement[], locale: Locale, lists: Lists): Span | undefined {
  if (has(draft, lists.closed)) return undefined
  const days = new Set(stated.flatMap((statement) => [...openDays(statement, locale, lists).keys()]))
  if (days.size > 0) for (const [day, at] of openDays(draft, locale, lists)) if (!days.has(day)) return at
  const hours = new Set(stated.flatMap(hoursOf))
  if (hours.size > 0) for (const [time, at] of draft.values.time) if (!hours.has(Number(time))) return at
  return undefined
}

/** Hours of a fact, in which every number is one. */
const hoursOf = ({reading, sentence}: Statement): number[] =>
  reading.tokens.slice(sentence.from, sentence.to).flatMap(({word, kind}) => {
    if (kind && kind !== 'time' && kind !== 'number') return []
    const [hour, minute = 0] = (word.match(/\d+/gu) ?? []).map(Number)
    return hour === undefined ? [] : [(hour * 60 + minute) % noon]
  })

/** Do two statements share a word, and not one that another word beside it makes another thing: “small kayak”, “big kayak”? */
const isSameTopic = (a: Statement, b: Statement, locale: Locale, lists: Lists): boolean =>
  [...a.words.keys()].some((stem) => b.words.has(stem)) && !isOther(a, b, locale, lists)

function isOther(a: Statement, b: Statement, locale: Locale, {neutral}: Lists): boolean {
  // Adjectives stand before nouns in English, behind them in Spanish.
  const side = locale === 'es' ? 1 : -1
  const beside = ({reading}: Statement, index: number) => {
    const token = reading.tokens[index + side]
    const joint = reading.tokens[side > 0 ? index + side : index]
    return token && joint!.before === 0 && isContent(token, locale) && weekdayOf(token, locale) < 0 && !neutral.includes(token.word)
      ? stemOf(token.word)
      : undefined
  }
  for (const [stem, index] of a.words) {
    const other = b.words.get(stem)
    if (other === undefined) continue
    const mine = beside(a, index)
    const theirs = beside(b, other)
    if (mine && theirs && mine !== theirs && !b.words.has(mine) && !a.words.has(theirs)) return true
  }
  return false
}

/** Does one deny what the other affirms, in the same words? */
function isDenied(a: Statement, b: Statement, locale: Locale, lists: Lists): boolean {
  if (has(a, lists.changed) || has(b, lists.changed)) return false
  const isNegative = (statement: Statement) => has(statement, [...facts[locale].negations, ...lists.absent])
  const shared = [...a.words.keys()].filter((stem) => b.words.has(stem)).length
  const isStock = has(a, lists.stock) && has(b, lists.stock)
  return isNegative(a) !== isNegative(b) && shared >= (isStock ? 1 : 2) && !isOther(a, b, locale, lists)
}
