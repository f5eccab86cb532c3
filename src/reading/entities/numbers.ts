import type {Entity, EntityKind} from '../entities.js'
import {endOf, isDigit, lazy, wordAt, wordBefore} from './characters.js'
import {readDate, timeEnd} from './dates.js'
import {moneyEnd, readSigned} from './money.js'
import {amount, both, gap, notInWord, oneOf} from './patterns.js'
import {phoneEnd} from './phones.js'

const percent = /* @__PURE__ */ lazy(() => new RegExp(`${gap}?[%٪]|${gap}${oneOf(both('percent'))}${notInWord}`, 'iuy'))
const ordinal = /* @__PURE__ */ lazy(() => new RegExp(`\\.?[ºª]|${oneOf(both('ordinals'))}${notInWord}`, 'uy'))
const magnitude = /(?:[kK]|MM?)(?![\p{L}\p{N}])/uy
// Case tells 5 g from 5G.
const unit = /(?:[kcm]?m|[kK][mMgG]|m?g|[cm]?[lL]|h|min|s|se[cg]|[xX]|[KMGT][bB]|k?Wh?|mAh|[MG]bps|fps|px|in|ft|lbs?|oz|mph)(?![\p{L}\p{N}])/uy

/**
 * What the digit at `at` is the first of: a date, a time, money, a percentage, a telephone number or any number; nothing inside
 * a word (`B2B`, `100pre`). Dates and money may start before it, but not before `from`.
 */
export function readNumber(text: string, at: number, from: number): Entity | undefined {
  const end = endOf(amount, text, at)
  const signed = readSigned(text, at, from)
  if (signed) return {kind: 'money', ...signed}
  if (wordBefore(text, at)) return

  const until = (kind: EntityKind, end: number): Entity | undefined => (end < 0 ? undefined : {kind, start: at, end})
  // Most times have a colon between digits, and no date has.
  const hasColon = text[end] === ':' && isDigit(text.charCodeAt(end + 1))
  const date = hasColon ? undefined : readDate(text, at, from)
  if (date) return {kind: 'date', ...date}
  return (
    until('time', timeEnd(text, at)) ??
    until('money', moneyEnd(text, at, end)) ??
    until('percent', endOf(percent(), text, end)) ??
    until('phone', phoneEnd(text, at)) ??
    until('number', numberEnd(text, at, end))
  )
}

/** Where the number `[at, end)` ends with its suffix (`3rd`, `10k`, but not `10km`), or -1. */
function numberEnd(text: string, at: number, end: number): number {
  // Covid-19
  if (text[at - 1] === '-' && wordBefore(text, at - 1) && !isDigit(text.charCodeAt(at - 2))) return -1
  const whole = Math.max(endOf(ordinal(), text, end), endOf(magnitude, text, end))
  if (whole > 0) return whole
  return wordAt(text, end) && endOf(unit, text, end) < 0 ? -1 : end
}

/** Where the word with digits at `at` ends, with the numbers that dots join to it: `v2.0.1`. */
export function codeEnd(text: string, at: number): number {
  let end = at
  while (wordAt(text, end) || (text[end] === '.' && isDigit(text.charCodeAt(end + 1)))) end++
  return end
}
