import {currencyCodes, currencySigns, trailingCurrencyCodes} from '../../languages/calendar.js'
import type {Span} from '../../types.js'
import {endOf, isGap, isUpper, lazy, wordBefore} from './characters.js'
import {amount, both, gap, notInWord, oneOf} from './patterns.js'

const magnitude = /* @__PURE__ */ lazy(() => new RegExp(`(?:${gap}?(?:k|mm?|bn)|b|(?:${gap}?${oneOf(both('magnitudes'))}){1,2})${notInWord}`, 'iuy'))
const linked = `(?:${gap}de(?=${gap}))?${gap}?`
// Only € and ¢ mostly stand behind: in "15 $ 20" the symbol may belong to what follows.
const symbolBehind = /* @__PURE__ */ lazy(
  () =>
    new RegExp(
      `${linked}(?:(?:[€¢]|\\p{Sc}(?!${gap}\\d))(?!\\d)|${oneOf(currencyCodes)}${notInWord}(?!${gap}\\d)|${oneOf(trailingCurrencyCodes)}${notInWord})`,
      'uy'
    )
)
const wordBehind = /* @__PURE__ */ lazy(() => new RegExp(`${linked}${oneOf(both('currencies'))}${notInWord}`, 'iuy'))
const pence = /\d{2}p(?![\p{L}\p{N}])/uy
/** `U$S` and `U$D` are how Argentina and Uruguay write dollars. */
const symbolBefore = /\p{Sc}[SD]?[ \u00A0\u202F]?(?=\d)/uy
const signBefore = /* @__PURE__ */ lazy(() => new RegExp(`(?:^|[^\\p{L}\\p{N}])(${oneOf([...currencyCodes, ...currencySigns])}${gap}?)$`, 'u'))

/** Where the number that ends at `end` ends with its magnitude: `5k`, `5 millones`. */
const scaledEnd = (text: string, end: number) => Math.max(end, endOf(magnitude(), text, end))

/** Where the unit of money at `end` ends (`€`, ` de pesos`), or -1. */
const unitEnd = (text: string, end: number) => Math.max(endOf(symbolBehind(), text, end), endOf(wordBehind(), text, end))

/** Where an amount ends whose number ends at `end` and follows a symbol: `$5 million`, `$500 MXN`. */
function endBehindSymbol(text: string, end: number): number {
  const scaled = scaledEnd(text, end)
  return Math.max(scaled, unitEnd(text, scaled))
}

/** The amount whose currency symbol is at `at`, with the letters of the symbol that stand before: `€5`, `US$ 20`. */
export function readMoney(text: string, at: number, from: number): Span | undefined {
  const number = endOf(symbolBefore, text, at)
  if (number < 0 || text[at - 1] === text[at]) return
  let start = at
  while (start > from && at - start < 4 && isUpper(text.charCodeAt(start - 1))) start--
  if (wordBefore(text, start)) return
  return {start, end: endBehindSymbol(text, endOf(amount, text, number))}
}

/** The amount whose number is at `at` and has a code or sign of letters before it: `MXN 300`, `S/ 85`. */
export function readSigned(text: string, at: number, from: number): Span | undefined {
  const last = text.charCodeAt(isGap(text.charCodeAt(at - 1)) ? at - 2 : at - 1)
  // Only a capital, a stop, a slash or the s of Bs ends one.
  if (!isUpper(last) && last !== 0x2e && last !== 0x2f && last !== 0x73) return
  const sign = signBefore().exec(text.slice(Math.max(from, at - 6), at))?.[1]
  return sign ? {start: at - sign.length, end: endBehindSymbol(text, endOf(amount, text, at))} : undefined
}

/** Where the amount of money whose number is `[at, end)` and has its unit behind it ends, or -1. */
export const moneyEnd = (text: string, at: number, end: number) => Math.max(unitEnd(text, scaledEnd(text, end)), endOf(pence, text, at))
