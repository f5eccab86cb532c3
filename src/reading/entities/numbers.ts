import {calendars, currencyCodes, currencySigns, trailingCurrencyCodes} from '../../languages/calendar.js'
import {fields} from '../../languages/fields.js'
import type {Entity, EntityKind} from '../entities.js'
import {endOf, isAsciiLetter, isDigit, isGap, isUpper, lazy, wordAt, wordBefore} from './characters.js'

const {en, es} = calendars
const gap = '[ \\u00A0\\u202F]'
const notInWord = '(?![\\p{L}\\p{N}])'

/** Alternatives for a pattern, longest first: an alternative that is the start of another would hide it. */
const oneOf = (words: readonly string[]) =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.$/]/g, '\\$&').replaceAll(' ', gap))
    .join('|')})`

const both = (kind: 'of' | 'ordinals' | 'hours' | 'afterMinutes' | 'percent' | 'magnitudes' | 'currencies') => oneOf([...en[kind], ...es[kind]])

// The space between thousands is what the RAE and the SI ask for.
const amount = new RegExp(`(?:\\d{1,3}(?:${gap}\\d{3}){1,4}(?!${gap}?\\d)|\\d+)(?:[.,]\\d+){0,8}`, 'uy')

// Dates

const numericDate = /(?:\d{1,2}([/.-])\d{1,2}\1(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d([/.-])\d{1,2}\2\d{1,2})(?![/.-]?\d)/uy
const dayAndMonth = /(?:0[1-9]|[12]\d|3[01])\/(?:0[1-9]|1[0-2])(?![/.-]?\d|%)/uy
const separator = /[/.-]/
const day = '(?:3[01]|[12]\\d|0?[1-9])'
const year = '(?:19|20)\\d\\d(?![\\d\\p{L}]|[.,]\\d)'

const dayFirst = /* @__PURE__ */ lazy(() => new RegExp(`${day}(?:\\.?[ºª]|${both('ordinals')})?[ \\u00A0-](?:${both('of')}${gap})?(\\p{L}{3,10})${notInWord}`, 'uy'))
const yearAfter = /* @__PURE__ */ lazy(() => new RegExp(`\\.?,?[ \\u00A0-](?:${both('of')}${gap})?${year}`, 'uy'))
const dayAfterMonth = /* @__PURE__ */ lazy(() => new RegExp(`${day}(?:${oneOf(en.ordinals)})?(?![\\p{L}\\d%]|[.,:/]\\d|${gap}?\\p{Sc})(?:,?${gap}${year})?`, 'uy'))
const onlyYear = new RegExp(year, 'uy')

const forms = (months: readonly string[]) => months.flatMap((month) => month.split(' '))
const months = /* @__PURE__ */ lazy(() => new Set([...forms(en.months), ...forms(es.months)]))
const ambiguousMonths = /* @__PURE__ */ lazy(() => new Set([...en.ambiguousMonths, ...es.ambiguousMonths]))
const linkers = /* @__PURE__ */ lazy(() => new Set([...en.of, ...es.of]))

function isMonth(word: string): boolean {
  const lower = word.toLowerCase()
  return months().has(lower) && (!ambiguousMonths().has(lower) || isUpper(word.charCodeAt(0)))
}

/** `1 to 12`, `1 to 31` in either order, and in the order of ISO 8601 when the year leads. */
function isCalendarDate(date: string): boolean {
  const [first, second, third] = date.split(separator).map(Number) as [number, number, number]
  if (first > 31) return second > 0 && second < 13 && third > 0 && third < 32
  if (date.includes('.') && third < 100) return false
  return first > 0 && second > 0 && Math.min(first, second) < 13 && Math.max(first, second) < 32
}

/** Where the word of ASCII letters that a gap separates from `at` starts, or -1. */
function wordBack(text: string, at: number, from: number): number {
  let end = at - 1
  if (end <= from || !isGap(text.charCodeAt(end))) return -1
  if (text[end - 1] === '.') end--
  let start = end
  while (start > from && end - start < 11 && isAsciiLetter(text.charCodeAt(start - 1))) start--
  return start < end && !wordBefore(text, start) ? start : -1
}

const wordFrom = (text: string, start: number, end: number) => text.slice(start, end).trimEnd().replace('.', '')

function readDateAfterMonth(text: string, at: number, from: number): Entity | undefined {
  let start = wordBack(text, at, from)
  if (start < 0) return
  let word = wordFrom(text, start, at)
  if (linkers().has(word)) {
    const month = wordBack(text, start, from)
    if (month < 0) return
    word = wordFrom(text, month, start)
    start = month
    if (endOf(onlyYear, text, at) < 0) return
  }
  if (!isMonth(word)) return
  const end = Math.max(endOf(onlyYear, text, at), endOf(dayAfterMonth(), text, at))
  return end > 0 ? {kind: 'date', start, end} : undefined
}

function readDate(text: string, at: number, from: number): Entity | undefined {
  let end = endOf(numericDate, text, at)
  if (end > 0 && isCalendarDate(text.slice(at, end))) return {kind: 'date', start: at, end}
  end = endOf(dayAndMonth, text, at)
  // 30/06 and 25/12; not 07/10, which may count the posts of a thread.
  if (end > 0 && (text[at + 3] === '0' || text.slice(at, at + 2) > '12')) return {kind: 'date', start: at, end}
  const pattern = dayFirst()
  pattern.lastIndex = at
  const month = pattern.exec(text)?.[1]
  if (month && isMonth(month)) {
    end = pattern.lastIndex
    return {kind: 'date', start: at, end: Math.max(end, endOf(yearAfter(), text, end))}
  }
  return readDateAfterMonth(text, at, from)
}

// Times

const time = /* @__PURE__ */ lazy(() => {
  const hour = '(?:2[0-4]|[01]?\\d)'
  const half = `${gap}?(?:[ap]m|[ap]\\.${gap}?m\\.?)`
  const clock = `${gap}?(?:h|${both('hours')})`
  return new RegExp(
    `${hour}(?:h[0-5]\\d${notInWord}|:[0-5]\\d(?::[0-5]\\d)?(?!\\d)(?:(?:${half}|${clock}|${gap}${both('afterMinutes')})${notInWord})?|(?:\\.[0-5]\\d)?(?:${half}|${clock})${notInWord}|\\.[0-5]\\d${gap}${both('afterMinutes')}${notInWord})`,
    'iuy'
  )
})

// Money

const shortMagnitude = `(?:${gap}?(?:[kK]|MM?)|m|bn|B)${notInWord}`
const magnitude = /* @__PURE__ */ lazy(() => `(?:${shortMagnitude}|(?:${gap}${both('magnitudes')}){1,2}${notInWord}(?:${gap}de(?=${gap}))?)`)
const codes = /* @__PURE__ */ lazy(() => oneOf([...currencyCodes, ...trailingCurrencyCodes]))

const symbolAfter = /* @__PURE__ */ lazy(() => new RegExp(`${magnitude()}?${gap}?(?:(?:[€¢]|\\p{Sc}(?!${gap}\\d))(?!\\d)|${codes()}${notInWord}(?!${gap}\\d))`, 'uy'))
const wordAfter = /* @__PURE__ */ lazy(() => new RegExp(`${magnitude()}?${gap}?${both('currencies')}${notInWord}`, 'iuy'))
const pence = /\d{1,2}p(?![\p{L}\p{N}])/uy
const symbolBefore = new RegExp(`\\p{Sc}[SD]?${gap}?(?=\\d)`, 'uy')
const magnitudeAfter = /* @__PURE__ */ lazy(() => new RegExp(`${magnitude()}`, 'uy'))
const signBefore = /* @__PURE__ */ lazy(() => new RegExp(`(?:^|[^\\p{L}\\p{N}])(${oneOf([...currencyCodes, ...currencySigns])}${gap}?)$`, 'u'))

/** Where an amount of money ends whose number ends at `end` and follows a symbol: `$5 million`, `$500 MXN`. */
function endBehindSymbol(text: string, end: number): number {
  const unit = Math.max(endOf(symbolAfter(), text, end), endOf(wordAfter(), text, end))
  return Math.max(end, unit, endOf(magnitudeAfter(), text, end))
}

/** The amount whose currency symbol is at `at`: `€5`, `US$ 20`. */
export function readMoney(text: string, at: number, from: number): Entity | undefined {
  const number = endOf(symbolBefore, text, at)
  if (number < 0 || text[at - 1] === text[at]) return
  let start = at
  while (start > from && at - start < 4 && isUpper(text.charCodeAt(start - 1))) start--
  if (wordBefore(text, start)) return
  return {kind: 'money', start, end: endBehindSymbol(text, endOf(amount, text, number))}
}

/** Where the code or sign before the number at `at` starts (`MXN 300`, `S/ 85`), or -1. */
function signStart(text: string, at: number, from: number): number {
  const last = text.charCodeAt(isGap(text.charCodeAt(at - 1)) ? at - 2 : at - 1)
  // Only a capital, a stop, a slash or the s of Bs ends one.
  if (!isUpper(last) && last !== 0x2e && last !== 0x2f && last !== 0x73) return -1
  const sign = signBefore().exec(text.slice(Math.max(from, at - 6), at))?.[1]
  return sign ? at - sign.length : -1
}

// Telephones

const international = /\+\d{1,15}(?:[ .-]{1,2}\d{1,9}|[ .-]?\(\d{1,5}\)[ .-]?\d{0,9}){0,6}(?!\d)/uy
const areaCode = /\(\+?\d{1,5}\)[ .-]?\d{2,9}(?:[ .-]\d{2,6}){0,4}(?![ .-]?\d)/uy
const national =
  /(?:0\d{1,4}(?:[ .-]\d{2,7}){1,5}|[6-9]\d{2}(?:[ -]\d{3}){2}|[6-9]\d{2}(?:[ .-]\d{2}){3}|[89]\d[ .-]\d{3}(?:[ .-]\d{2}){2}|(?:1[ .-])?[2-9]\d{2}[ .-]\d{3}[ .-]\d{4}|9[ -]\d{4}[ -]\d{4}|\d{2}[ -]\d{4}[ -]\d{4}|[6-9]\d{8}|0\d{8,10}|[2-9]\d{9}|1[2-9]\d{9})(?![ .-]?\d|\p{L})/uy
const local = /\d{3,4}-\d{4}(?![ .-]?\d|\p{L})/uy
const years = /(?:19|20)\d\d\)?[ ./-]{1,3}\(?(?:19|20)\d\d/u
const thousands = /^\+?\d{1,3}(?:[.,]\d{3})+$/u
const round = /0{5}$|000 000$/u
const noDigit = /\D/g
const reference = /* @__PURE__ */ lazy(() => new RegExp(`(?:#|(?:^|[^\\p{L}])${oneOf([...fields.en.references, ...fields.es.references])}\\.?(?:${gap}(?:is|es))?)[\\s:#º]{0,3}$`, 'iu'))
const telephone = /* @__PURE__ */ lazy(() => new RegExp(`(?:^|[^\\p{L}])${oneOf([...fields.en.telephones, ...fields.es.telephones])}\\.?(?:${gap}(?:al|us on|us at|us|on|at|is))?[\\s:.]{0,3}$`, 'iu'))

/** The telephone number that starts at `at` with `+`, `(` or a digit. */
export function readPhone(text: string, at: number): Entity | undefined {
  const first = text[at]
  let end = endOf(first === '+' ? international : first === '(' ? areaCode : national, text, at)
  const before = () => text.slice(Math.max(0, at - 24), at)
  if (end < 0 && isDigit(text.charCodeAt(at)) && (end = endOf(local, text, at)) > 0 && !telephone().test(before()) && !text.startsWith('555-', at)) return
  if (end < 0) return
  const number = text.slice(at, end)
  const digits = number.replace(noDigit, '').length
  if (digits < 7 || digits > 15 || (first === '0' && digits < 9)) return
  if (thousands.test(number) || round.test(number) || years.test(number)) return
  // The tail of a longer row of digits, such as a card number.
  if (at > 1 && ' .-'.includes(text[at - 1]!) && isDigit(text.charCodeAt(at - 2))) return
  if (reference().test(before())) return
  return {kind: 'phone', start: at, end}
}

// Numbers

const percentAfter = /* @__PURE__ */ lazy(() => new RegExp(`${gap}?[%٪]|${gap}${both('percent')}${notInWord}`, 'iuy'))
const ordinal = /* @__PURE__ */ lazy(() => new RegExp(`\\.?[ºª]|${both('ordinals')}${notInWord}`, 'uy'))
const suffix = /(?:[kK]|MM?)(?![\p{L}\p{N}])/uy
// Case tells 5 g from 5G.
const unit = /(?:[kcm]?m|[kK][mMgG]|m?g|[cm]?[lL]|h|min|s|se[cg]|[xX]|[KMGT][bB]|k?Wh?|mAh|[MG]bps|fps|px|in|ft|lbs?|oz|mph)(?![\p{L}\p{N}])/uy

/** What starts with the digit at `at`, which stands in no word: a date, a time, money, a percentage, a telephone or a number; money and dates may reach back to `from`. */
export function readNumber(text: string, at: number, from: number): Entity | undefined {
  const end = endOf(amount, text, at)
  const as = (kind: EntityKind, end: number): Entity => ({kind, start: at, end})

  const sign = signStart(text, at, from)
  if (sign >= 0) return {kind: 'money', start: sign, end: endBehindSymbol(text, end)}
  if (wordBefore(text, at)) return

  const date = readDate(text, at, from)
  if (date) return date
  const clock = endOf(time(), text, at)
  if (clock > 0) return as('time', clock)
  const money = Math.max(endOf(symbolAfter(), text, end), endOf(wordAfter(), text, end), endOf(pence, text, at))
  if (money > 0) return as('money', money)
  const percent = endOf(percentAfter(), text, end)
  if (percent > 0) return as('percent', percent)
  const phone = readPhone(text, at)
  if (phone) return phone

  // Covid-19, A-3
  if (text[at - 1] === '-' && wordBefore(text, at - 1) && !isDigit(text.charCodeAt(at - 2))) return
  const whole = Math.max(endOf(ordinal(), text, end), endOf(suffix, text, end))
  if (whole > 0) return as('number', whole)
  return wordAt(text, end) && endOf(unit, text, end) < 0 ? undefined : as('number', end)
}

/** Where the word with digits at `at` ends, with the numbers that dots join to it: `v2.0.1`. */
export function endOfCode(text: string, at: number): number {
  let end = at
  while (wordAt(text, end) || (text[end] === '.' && isDigit(text.charCodeAt(end + 1)))) end++
  return end
}
