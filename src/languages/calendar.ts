import type {Locale} from '../types.js'

/** How dates, times and amounts are written in a language: lower case, forms of one thing separated by spaces. */
export interface Calendar {
  /** January first: the name, then its abbreviations. */
  readonly months: readonly string[]
  /** Monday first, as ISO 8601 has them: the name, then its abbreviations. */
  readonly weekdays: readonly string[]
  /** Months that are also other words: only months with a capital. */
  readonly ambiguousMonths: readonly string[]
  /** Between day, month and year. */
  readonly of: readonly string[]
  /** What ends a day: `1st`, `1ro`. */
  readonly ordinals: readonly string[]
  /** What makes an hour of a bare number: `18 hs`. */
  readonly hours: readonly string[]
  /** What may follow an hour with its minutes: `18:30 horas`. */
  readonly afterMinutes: readonly string[]
  readonly percent: readonly string[]
  /** Between an amount and its unit, without the `de` of `2 millones de euros`. */
  readonly magnitudes: readonly string[]
  /** Not `libras`, `pounds`, `reales`, `bolivianos`: as often weights, adjectives and people as money. */
  readonly currencies: readonly string[]
}

export const calendars: Readonly<Record<Locale, Calendar>> = {
  en: {
    months: [
      'january jan',
      'february feb',
      'march mar',
      'april apr',
      'may',
      'june jun',
      'july jul',
      'august aug',
      'september sep sept',
      'october oct',
      'november nov',
      'december dec'
    ],
    weekdays: ['monday mon', 'tuesday tue tues', 'wednesday wed', 'thursday thu thur thurs', 'friday fri', 'saturday sat', 'sunday sun'],
    ambiguousMonths: ['may', 'march', 'mar'],
    of: ['of'],
    ordinals: ['st', 'nd', 'rd', 'th'],
    hours: ["o'clock", 'o’clock'],
    afterMinutes: ['hours'],
    percent: ['percent', 'per cent', 'pct'],
    magnitudes: ['hundred', 'thousand', 'million', 'mln', 'billion', 'bln', 'trillion'],
    currencies: ['dollar', 'dollars', 'bucks', 'euro', 'euros', 'cent', 'cents', 'pence', 'quid', 'pounds sterling', 'pesos', 'rupees', 'yen']
  },
  es: {
    months: [
      'enero ene',
      'febrero feb',
      'marzo mar',
      'abril abr',
      'mayo may',
      'junio jun',
      'julio jul',
      'agosto ago',
      'septiembre setiembre sep sept',
      'octubre oct',
      'noviembre nov',
      'diciembre dic'
    ],
    weekdays: ['lunes lun', 'martes mar', 'miércoles mié mie', 'jueves jue', 'viernes vie', 'sábado sáb sab', 'domingo dom'],
    ambiguousMonths: ['ago', 'dic', 'ene'],
    of: ['de', 'del'],
    ordinals: ['er', 'ro', 'ra', 'do', 'da', 'to', 'ta', 'mo', 'ma', 'vo', 'va', 'no', 'na'],
    hours: ['hs', 'hrs'],
    afterMinutes: ['horas'],
    percent: ['por ciento', 'por cien'],
    magnitudes: ['mil millones', 'mil', 'millón', 'millon', 'millones', 'billón', 'billones'],
    currencies: [
      'euro',
      'euros',
      'céntimo',
      'céntimos',
      'dólar',
      'dólares',
      'dolares',
      'peso',
      'pesos',
      'centavos',
      'soles',
      'bolívares',
      'colones',
      'córdobas',
      'guaraníes',
      'lempiras',
      'quetzales',
      'mdp',
      'libras esterlinas'
    ]
  }
}

/** ISO 4217, as of 2026-11: the codes of the Americas and Europe that posts quote prices in. */
export const currencyCodes: readonly string[] = [
  'USD',
  'EUR',
  'GBP',
  'MXN',
  'ARS',
  'CLP',
  'PEN',
  'UYU',
  'BRL',
  'BOB',
  'PYG',
  'DOP',
  'CRC',
  'GTQ',
  'HNL',
  'NIO',
  'PAB',
  'VES',
  'CAD',
  'AUD',
  'NZD',
  'CHF',
  'JPY',
  'CNY',
  'INR'
]

/** Only behind the amount ("COP 30" is a summit); `MN` is how Mexico says that it means pesos. */
export const trailingCurrencyCodes: readonly string[] = ['COP', 'CUP', 'MN']

/** Signs before the amount that are no currency symbols of Unicode: sol, bolívar and boliviano, balboa, guaraní. */
export const currencySigns: readonly string[] = ['S/.', 'S/', 'Bs.', 'Bs', 'B/.', 'Gs.', 'Gs']
