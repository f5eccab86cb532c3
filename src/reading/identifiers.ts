import type {Span} from '../types.js'
import {isDigit} from './entities/characters.js'
import type {Reading} from './reading.js'

export type IdentifierKind = 'card' | 'account' | 'identity'

/** A number that names one person or one purse, known by its form and its check digits. */
export interface Identifier extends Span {
  readonly kind: IdentifierKind
}

const digitsOf = (text: string) => text.replace(/\D/g, '')

/** ISO/IEC 7812-1, annex B. */
function isLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}

// Issuers and lengths: American Express, Diners Club, Visa, Mastercard (both ranges), Discover.
const card =
  /^(?:3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01]|720)\d{12,13}|6(?:011|4[4-9]\d|5\d\d)\d{12})$/u

/** The digits of `digits` times `weights`, over and over. */
const weighted = (digits: string, weights: readonly number[]) =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * weights[index % weights.length]!, 0)
const complement = (sum: number) => (10 - (sum % 10)) % 10

/** CLABE, Mexico: 17 digits and the check digit. */
const isClabe = (digits: string) =>
  digits.length === 18 &&
  complement([...digits.slice(0, 17)].reduce((sum, digit, index) => sum + ((Number(digit) * [3, 7, 1][index % 3]!) % 10), 0)) === Number(digits[17])

/** CBU and CVU, Argentina: two blocks, each with its check digit. */
const isCbu = (digits: string) =>
  digits.length === 22 &&
  complement(weighted(digits.slice(0, 7), [7, 1, 3, 9])) === Number(digits[7]) &&
  complement(weighted(digits.slice(8, 21), [3, 9, 7, 1])) === Number(digits[21])

/** ISO 13616; lengths of the countries whose people this library reads (swift.com, IBAN registry, release 99). */
const ibanLengths: Readonly<Record<string, number>> = {
  ES: 24,
  GB: 22,
  IE: 22,
  DE: 22,
  FR: 27,
  IT: 27,
  PT: 25,
  NL: 18,
  BE: 16,
  AD: 24,
  CR: 22,
  DO: 28,
  GT: 28,
  SV: 28,
  GI: 23,
  LT: 20
}

function ibanEnd(text: string, at: number): number {
  const length = ibanLengths[text.slice(at, at + 2)]
  if (!length) return -1
  let iban = ''
  let end = at
  for (; end < text.length && iban.length < length; end++) {
    const character = text[end]!
    if (/[\dA-Z]/u.test(character)) iban += character
    else if (character !== ' ' && character !== '-') return -1
  }
  if (iban.length < length) return -1
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) rest = Number(rest + String(Number.parseInt(character, 36))) % 97
  return rest === 1 ? end : -1
}

const isPlainNumber = (digits: string): IdentifierKind | undefined =>
  card.test(digits) && isLuhn(digits) ? 'card' : isClabe(digits) || isCbu(digits) ? 'account' : undefined

/** Spain: DNI and NIE, eight digits (of a NIE the first is X, Y or Z) and a letter. */
function isDni(text: string): boolean {
  const number = text.replace(/[.-]/g, '')
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number.slice(0, -1).replace(/^[XYZ]/u, (letter) => String('XYZ'.indexOf(letter)))) % 23] === number.at(-1)
}

/** Chile: RUT of a person; those of companies start at 50 million. */
function isRut(text: string): boolean {
  const [number, check] = [digitsOf(text.slice(0, -1)), text.at(-1)!.toUpperCase()]
  const rest = 11 - (weighted([...number].reverse().join(''), [2, 3, 4, 5, 6, 7]) % 11)
  return Number(number) < 50_000_000 && check === (rest === 11 ? '0' : rest === 10 ? 'K' : String(rest))
}

/** Argentina: CUIT or CUIL of a person (20, 23, 24, 27). */
function isCuit(text: string): boolean {
  const digits = digitsOf(text)
  return (11 - (weighted(digits.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(digits[10])
}

/** Mexico: CURP, 17 characters and a check digit. */
function isCurp(text: string): boolean {
  const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'
  const sum = [...text.slice(0, 17)].reduce((total, character, index) => total + alphabet.indexOf(character) * (18 - index), 0)
  return complement(sum) === Number(text[17])
}

const always = () => true

/** Forms whose letters and marks tell them from other numbers. */
const identities: readonly {form: RegExp; isValid: (text: string) => boolean}[] = [
  {form: /(?:\d{8}|\d{1,2}\.\d{3}\.\d{3}|[XYZ]-?\d{7})-?[A-Z](?![\p{L}\p{N}])/uy, isValid: isDni},
  {form: /(?:\d{1,2}\.\d{3}\.\d{3}|\d{7,8})-[\dkK](?![\p{L}\p{N}])/uy, isValid: isRut},
  {form: /2[0347]-\d{8}-\d(?!\d)/uy, isValid: isCuit},
  {form: /[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d(?![\p{L}\p{N}])/uy, isValid: isCurp},
  // Mexico: RFC of a person; its last three characters are no check of the rest.
  {form: /[A-ZÑ&]{4}-?\d\d(?:0\d|1[0-2])(?:[0-2]\d|3[01])-?[A-Z\d]{2}[A\d](?![\p{L}\p{N}])/uy, isValid: always},
  // United States: SSN. United Kingdom: National Insurance number.
  {form: /(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/uy, isValid: always},
  {form: /[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/uy, isValid: always}
]

const plain = /\d(?:[ -]?\d){12,21}(?!\d)/uy
const start = /(?<![\p{L}\p{N}])(?<!\d[.-])(?:[A-ZÑ&]{1,4}-? ?)?\d/gu

function identifierAt(text: string, at: number): Identifier | undefined {
  const iban = ibanEnd(text, at)
  if (iban > 0) return {kind: 'account', start: at, end: iban}
  if (isDigit(text.charCodeAt(at))) {
    plain.lastIndex = at
    const match = plain.exec(text)
    const kind = match && isPlainNumber(digitsOf(match[0]))
    if (kind) return {kind, start: at, end: plain.lastIndex}
  }
  for (const {form, isValid} of identities) {
    form.lastIndex = at
    const match = form.exec(text)
    if (match && isValid(match[0])) return {kind: 'identity', start: at, end: form.lastIndex}
  }
  return undefined
}

const known = new WeakMap<Reading, readonly Identifier[]>()

/** Payment cards, bank accounts and identity numbers of a draft, outside links and tags; found once. */
export function identifiersOf(reading: Reading): readonly Identifier[] {
  let found = known.get(reading)
  if (!found) known.set(reading, (found = findIdentifiers(reading)))
  return found
}

/** The shortest of them, a British one, has as many. */
const fewestDigits = 6

function hasDigits(text: string): boolean {
  let digits = 0
  for (let at = 0; at < text.length && digits < fewestDigits; at++) if (isDigit(text.charCodeAt(at))) digits++
  return digits === fewestDigits
}

function findIdentifiers({text, entities}: Reading): Identifier[] {
  const found: Identifier[] = []
  if (!hasDigits(text)) return found
  let next = 0
  const isInside = (at: number) => {
    while (next < entities.length && entities[next]!.end <= at) next++
    const {kind, start} = entities[next] ?? {}
    return start !== undefined && start <= at && (kind === 'url' || kind === 'email' || kind === 'hashtag')
  }
  for (const {0: head, index} of text.matchAll(start)) {
    if (index < (found.at(-1)?.end ?? 0) || isInside(index)) continue
    // “RFC 4…”: the capitals may belong to the number, or say what it is.
    const identifier = identifierAt(text, index) ?? (head.length > 1 ? identifierAt(text, index + head.length - 1) : undefined)
    if (identifier) found.push(identifier)
  }
  return found
}
