import {fields} from '../../languages/fields.js'
import {endOf, isDigit, lazy, wordBefore} from './characters.js'
import {gap, oneOf} from './patterns.js'

// How numbers are written in the countries that read English and Spanish; each form is bounded, none is a plain row of groups.
const international = /\+\d{1,15}(?:[ .-]{1,2}\d{1,9}|[ .-]?\(\d{1,5}\)[ .-]?\d{0,9}){0,6}(?!\d)/uy
const areaCode = /\(\+?\d{1,5}\)[ .-]?\d{2,9}(?:[ .-]\d{2,6}){0,4}(?![ .-]?\d)/uy
const national = /* @__PURE__ */ lazy(() => {
  const forms = [
    '0\\d{1,4}(?:[ .-]\\d{2,7}){1,5}', // trunk prefix: 0161 496 0134
    '[6-9]\\d{2}(?:[ -]\\d{3}){2}', // Spain, Peru: 900 123 456
    '[6-9]\\d{2}(?:[ .-]\\d{2}){3}', // Spain: 600 12 34 56
    '[89]\\d[ .-]\\d{3}(?:[ .-]\\d{2}){2}', // Spain: 91 123 45 67
    '(?:1[ .-])?[2-9]\\d{2}[ .-]\\d{3}[ .-]\\d{4}', // North America, Colombia: 1-800-555-0199
    '9[ -]\\d{4}[ -]\\d{4}', // Chile
    '\\d{2}[ -]\\d{4}[ -]\\d{4}', // Mexico, Argentina
    '[6-9]\\d{8}|0\\d{8,10}|[2-9]\\d{9}|1[2-9]\\d{9}' // without separators
  ]
  return new RegExp(`(?:${forms.join('|')})(?![.-]?\\d| \\d{3}|\\p{L})`, 'uy')
})
const local = /\d{3,4}-\d{4}(?![ .-]?\d|\p{L})/uy

const noDigit = /\D/g
const years = /(?:19|20)\d\d\)?[ ./-]{1,3}\(?(?:19|20)\d\d/u
const thousands = /^\+?\d{1,3}(?:[.,]\d{3})+$/u
const round = /0{5}$|000 000$|^[0 .()-]+$/u

const labelled = (labels: readonly string[]) =>
  new RegExp(`(?:^|[^\\p{L}])${oneOf(labels)}\\.?(?:${gap}${oneOf([...fields.en.beforeNumber, ...fields.es.beforeNumber])}\\.?){0,2}[\\s:#]{0,3}$`, 'iu')
const reference = /* @__PURE__ */ lazy(() => labelled([...fields.en.references, ...fields.es.references]))
const telephone = /* @__PURE__ */ lazy(() => labelled([...fields.en.telephones, ...fields.es.telephones]))

/** Where the telephone number that starts at `at` with `+`, `(` or a digit ends, or -1. */
export function phoneEnd(text: string, at: number): number {
  const first = text[at]
  if (first === '+' && wordBefore(text, at)) return -1
  const before = () => text.slice(Math.max(0, at - 32), at)
  let end = endOf(first === '+' ? international : first === '(' ? areaCode : national(), text, at)
  if (end < 0) {
    // Seven digits may be a range as well: 100-1500.
    end = endOf(local, text, at)
    if (end < 0 || (!text.startsWith('555-', at) && !telephone().test(before()))) return -1
  }
  const number = text.slice(at, end)
  const digits = number.replace(noDigit, '').length
  if (digits < 7 || digits > 15 || (first === '0' && digits < 9)) return -1
  if (thousands.test(number) || round.test(number) || years.test(number)) return -1
  // The tail of a longer row of digits, such as a card number.
  if (at > 1 && ' .-'.includes(text[at - 1]!) && isDigit(text.charCodeAt(at - 2))) return -1
  return text[at - 1] === '#' || reference().test(before()) ? -1 : end
}
