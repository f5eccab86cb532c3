import {fields} from '../../languages/fields.js'
import {endOf, lazy, wordBefore} from './characters.js'

const braces = /\{{2,3}[^{}\n]{1,80}\}{2,3}|\{%[^{}\n]{1,80}%\}|\{[\p{L}_][\p{L}\p{M}\p{N}_ .|-]{0,60}\}/uy
const dollar = /\$\{[^{}\n]{1,80}\}/uy
const percent = /%%[^%\s]{1,40}%%|%[A-Z][A-Z0-9_]{1,30}%/uy
const star = /\*\|[^|\n]{1,40}\|\*/uy
const blank = /_{4,}/uy
const crosses = /X{4,}(?![\p{L}\p{N}_])/uy
const percentField = /%([\p{L}_]{2,30})%/uy
const square = /\[{1,2}([^[\]\n]{1,60})\]{1,2}(?!\()/uy
const angle = /<{1,2}([^<>\n]{1,60})>{1,2}/uy

const variable = /^\p{L}+(?:_[\p{L}\p{N}]+)+$/u
const onlyCrosses = /^X+$/u
const noName = /[^\p{L}\p{M}\p{N}\s_-]/gu
const between = /[\s_-]+/u

const words = (kind: 'names' | 'beside' | 'instructions') => new Set([...fields.en[kind], ...fields.es[kind]])
const names = /* @__PURE__ */ lazy(() => words('names'))
const beside = /* @__PURE__ */ lazy(() => words('beside'))
const instructions = /* @__PURE__ */ lazy(() => words('instructions'))

/** Whether what stands in brackets names a field or tells somebody to fill it in: prose does neither. */
function isField(inside: string): boolean {
  if (variable.test(inside) || onlyCrosses.test(inside)) return true
  const parts = inside.toLowerCase().replace(noName, '').trim().split(between)
  return instructions().has(parts[0]!)
    ? parts.length > 1
    : parts.some((part) => names().has(part)) && parts.every((part) => names().has(part) || beside().has(part))
}

function endOfField(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  const inside = pattern.exec(text)?.[1]
  return inside && isField(inside) ? pattern.lastIndex : -1
}

/** Where the slot of a template that starts at `at` ends, or -1. */
export function placeholderEnd(text: string, at: number): number {
  switch (text[at]) {
    case '{':
      return endOf(braces, text, at)
    case '[':
      return endOfField(square, text, at)
    case '<':
      return endOfField(angle, text, at)
    case '$':
      return endOf(dollar, text, at)
    case '*':
      return endOf(star, text, at)
    case '_':
      return endOf(blank, text, at)
    case 'X':
      return wordBefore(text, at) ? -1 : endOf(crosses, text, at)
    case '%':
      if (wordBefore(text, at)) return -1
      return Math.max(endOf(percent, text, at), endOfField(percentField, text, at))
    default:
      return -1
  }
}
