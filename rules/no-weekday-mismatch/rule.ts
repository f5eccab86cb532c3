import {defineRule} from '../../src/define-rule.js'
import {calendars} from '../../src/languages/calendar.js'
import {type CalendarDate, readDates} from '../../src/reading/dates.js'
import {sentenceEnd} from '../../src/reading/tokens.js'
import type {Locale} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

const day = 86_400_000
/** A post that looks back is written soon after. */
const recent = 60 * day
/** Leap days come back within 8 years: 2096 and 2104. */
const furthest = 8

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-weekday-mismatch',
    guideline: 'no-unverified-information',
    on: ['date'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'error',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {lists, say}) {
    if (!reading.entities.some(({kind}) => kind === 'date')) return
    const {tokens} = reading
    const locale: Locale = reading.language === 'es' ? 'es' : 'en'
    const {scheduledAt, brand} = reading.context
    const order = locale === 'es' || brand?.jurisdiction === 'uk' ? 'day' : brand?.jurisdiction === 'us' ? 'month' : undefined
    const now = scheduledAt === undefined ? undefined : Date.parse(scheduledAt)

    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'date' || token.before & sentenceEnd) continue
      const previous = tokens[index - 1]
      const named = previous && lists.between.includes(previous.word) && !(previous.before & sentenceEnd) ? tokens[index - 2] : previous
      const weekday = named && weekdayOf(named.word, locale)
      if (weekday === undefined || weekday < 0) continue

      const fitting = readDates(reading.slice(token), order).flatMap((date) => weekdaysOf(date, now))
      if (fitting.length === 0 || fitting.includes(weekday)) continue
      const {text} = reading
      const isCapital = text[named!.start] !== named!.word[0]
      const expected = [...new Set(fitting)].map((other) => (isCapital ? capitalised(lists.names[other]!) : lists.names[other]!))
      yield {
        at: {start: named!.start, end: named!.end},
        expected,
        ...say.mismatch({text: reading.slice(named!), date: reading.slice(token), expected: expected.join(' / ')})
      }
    }
  }
)

const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1)

const mark = /\p{M}/gu
const fold = (word: string) => word.normalize('NFD').replace(mark, '')

/** 0: Monday, as in the calendars; -1: no weekday. */
const weekdayOf = (word: string, locale: Locale) => calendars[locale].weekdays.findIndex((names) => fold(names).split(' ').includes(fold(word)))

const weekdayAt = (time: number) => (new Date(time).getUTCDay() + 6) % 7

/** Weekdays that a date may fall on: in its year, or the next time after `now` and the last time if it was not long ago. */
function weekdaysOf({year, month, day: dayOfMonth}: CalendarDate, now: number | undefined): number[] {
  const timeIn = (year: number) => Date.UTC(year, month - 1, dayOfMonth)
  if (year !== undefined) return [weekdayAt(timeIn(year))]
  if (now === undefined) return []
  const today = Math.floor(now / day) * day
  const thisYear = new Date(today).getUTCFullYear()
  const times = Array.from({length: furthest + 2}, (_, index) => thisYear - 1 + index)
    .map(timeIn)
    .filter((time) => new Date(time).getUTCMonth() === month - 1)
  const next = times.find((time) => time >= today)!
  return [next, ...times.filter((time) => time < today && time >= today - recent)].map(weekdayAt)
}
