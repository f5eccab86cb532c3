import {calendars} from '../languages/calendar.js'
import type {Locale} from '../types.js'
import type {Token} from './tokens.js'

export interface CalendarDate {
  /** Undefined where the draft does not say. */
  readonly year: number | undefined
  /** 1 to 12 */
  readonly month: number
  /** 1 to 31 */
  readonly day: number
}

const parts = /\p{L}+|\d+/gu

const monthOf = (word: string, locale: Locale) => calendars[locale].months.findIndex((names) => names.split(' ').includes(word)) + 1

const fullYear = (year: number | undefined) => (year !== undefined && year < 100 ? 2000 + year : year)

/**
 * What the text of a date entity says: one date, two where `5/6/2026` may be either, none where it is no day of the year.
 *
 * @param order of day and month in numbers, where it is known
 */
export function readDates(text: string, order?: 'day' | 'month'): CalendarDate[] {
  const words = text.toLowerCase().match(parts) ?? []
  const month = words.map((word) => monthOf(word, 'en') || monthOf(word, 'es')).find(Boolean)
  const numbers = words.filter((word) => /^\d/u.test(word)).map(Number)
  let dates: CalendarDate[]
  if (month) dates = [{year: numbers[1], month, day: numbers[0]!}]
  else {
    const [first, second, third] = numbers as [number, number, number | undefined]
    if (first > 31) dates = [{year: first, month: second, day: third!}]
    else {
      const dayFirst = {year: fullYear(third), month: second, day: first}
      const monthFirst = {year: fullYear(third), month: first, day: second}
      dates = order === 'day' ? [dayFirst] : order === 'month' ? [monthFirst] : first === second ? [dayFirst] : [dayFirst, monthFirst]
    }
  }
  return dates.filter(({year = 2000, month, day}) => month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
}

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')

/** 0: Monday; -1: no weekday. */
export function weekdayOf({word, kind}: Token, locale: Locale): number {
  if (kind) return -1
  const plain = fold(word)
  return calendars[locale].weekdays.findIndex((names) =>
    fold(names)
      .split(' ')
      .some((name, index) => name === plain || (index === 0 && `${name}s` === plain))
  )
}
