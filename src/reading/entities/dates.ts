import {calendars} from '../../languages/calendar.js'
import type {Span} from '../../types.js'
import {endOf, isAsciiLetter, isGap, isUpper, lazy, wordBefore} from './characters.js'
import {both, gap, notInWord, oneOf} from './patterns.js'

const numeric = /(?:\d{1,2}([/.-])\d{1,2}\1(?:(?:1[5-9]|20)\d\d|\d\d)|(?:1[5-9]|20)\d\d([/.-])\d{1,2}\2\d{1,2})(?![/.-]?\d)/uy
const dayAndMonth = /(?:0[1-9]|[12]\d|3[01])\/(?:0[1-9]|1[0-2])(?![/.-]?\d|%)/uy
const separator = /[/.-]/
/** The same, of a code unit: `-`, `.` and `/` stand side by side. */
const separates = (code: number) => code > 0x2c && code < 0x30
const day = '(?:3[01]|[12]\\d|0?[1-9])'
const year = '(?:1[5-9]|20)\\d\\d(?![\\d\\p{L}]|[.,]\\d)'

const dayFirst = /* @__PURE__ */ lazy(
  () => new RegExp(`${day}(?:\\.?[ºª]|${oneOf(both('ordinals'))})?(?:${gap}|-)(?:${oneOf(both('of'))}${gap})?(\\p{L}{3,10})${notInWord}`, 'uy')
)
const yearBehind = /* @__PURE__ */ lazy(() => new RegExp(`\\.?,?(?:${gap}|-)(?:${oneOf(both('of'))}${gap})?${year}`, 'uy'))
const dayBehindMonth = /* @__PURE__ */ lazy(
  () => new RegExp(`${day}${oneOf(calendars.en.ordinals)}?(?:(?:,${gap}?|${gap})${year}|(?![\\p{L}\\d%]|[.,:/]\\d|${gap}?\\p{Sc}))`, 'uy')
)
const onlyYear = /* @__PURE__ */ lazy(() => new RegExp(year, 'uy'))

const months = /* @__PURE__ */ lazy(() => new Set(both('months').flatMap((month) => month.split(' '))))
const ambiguousMonths = /* @__PURE__ */ lazy(() => new Set(both('ambiguousMonths')))
const linkers = /* @__PURE__ */ lazy(() => new Set(both('of')))

function isMonth(word: string): boolean {
  const lower = word.toLowerCase()
  return months().has(lower) && (!ambiguousMonths().has(lower) || isUpper(word.charCodeAt(0)))
}

/** Day and month in either order, or after the year. */
function isCalendarDate(date: string): boolean {
  const [first, second, third] = date.split(separator).map(Number) as [number, number, number]
  if (first > 31) return second > 0 && second < 13 && third > 0 && third < 32
  // 1.10.20 may be a version.
  if (date.includes('.') && third < 100) return false
  return first > 0 && second > 0 && Math.min(first, second) < 13 && Math.max(first, second) < 32
}

/** The word of ASCII letters that only a gap separates from `at`. */
function wordBack(text: string, at: number, from: number): Span | undefined {
  let end = at - 1
  if (end <= from || !isGap(text.charCodeAt(end))) return
  if (text[end - 1] === '.') end--
  let start = end
  while (start > from && end - start < 11 && isAsciiLetter(text.charCodeAt(start - 1))) start--
  return start < end && !wordBefore(text, start) ? {start, end} : undefined
}

/** "November 22nd, 2026", "noviembre de 2026", of which a number is at `at`. */
function readMonthFirst(text: string, at: number, from: number): Span | undefined {
  let word = wordBack(text, at, from)
  if (!word) return
  const isLinked = linkers().has(text.slice(word.start, word.end))
  if (isLinked) word = wordBack(text, word.start, from)
  if (!word || !isMonth(text.slice(word.start, word.end))) return
  const end = Math.max(endOf(onlyYear(), text, at), isLinked ? -1 : endOf(dayBehindMonth(), text, at))
  return end > 0 ? {start: word.start, end} : undefined
}

/** The date one of whose numbers, the first, is at `at`; its month may stand before, but not before `from`. */
export function readDate(text: string, at: number, from: number): Span | undefined {
  return readNumeric(text, at) ?? readDayFirst(text, at) ?? readMonthFirst(text, at, from)
}

/** 12/10/2026, 2026-10-12, 25/12. */
function readNumeric(text: string, at: number): Span | undefined {
  // Of most numbers, what stands behind one, two or four digits says that they are none.
  if (!separates(text.charCodeAt(at + 1)) && !separates(text.charCodeAt(at + 2)) && !separates(text.charCodeAt(at + 4))) return
  let end = endOf(numeric, text, at)
  if (end > 0 && isCalendarDate(text.slice(at, end))) return {start: at, end}
  end = endOf(dayAndMonth, text, at)
  // 30/06 and 25/12; not 07/10, which may count the posts of a thread.
  return end > 0 && (text[at + 3] === '0' || text.slice(at, at + 2) > '12') ? {start: at, end} : undefined
}

/** "22nd November 2026", "22 de noviembre". */
function readDayFirst(text: string, at: number): Span | undefined {
  const pattern = dayFirst()
  pattern.lastIndex = at
  const month = pattern.exec(text)?.[1]
  if (!month || !isMonth(month)) return
  const end = pattern.lastIndex
  return {start: at, end: Math.max(end, endOf(yearBehind(), text, end))}
}

// A bare 24 h is how long, not when.
const time = /* @__PURE__ */ lazy(() => {
  const hour = '(?:2[0-4]|[01]?\\d)'
  const minutes = '[0-5]\\d'
  const suffix = `${gap}?(?:[ap]m|[ap]\\.${gap}?m\\.?|h|${oneOf(both('hours'))})${notInWord}`
  const longSuffix = `(?:${suffix}|${gap}${oneOf(both('afterMinutes'))}${notInWord})`
  return new RegExp(
    `${hour}(?:h${minutes}${notInWord}|:${minutes}(?::${minutes})?(?!\\d)${longSuffix}?|\\.${minutes}${longSuffix})|(?:2[0-3]|[01]?\\d)${suffix}`,
    'iuy'
  )
})

/** Where the time of day at `at` ends, or -1. */
export const timeEnd = (text: string, at: number) => endOf(time(), text, at)
