import {type Calendar, calendars} from '../../languages/calendar.js'

/** A space that stays on the line, in a pattern. */
export const gap = '[ \\u00A0\\u202F]'

export const notInWord = '(?![\\p{L}\\p{N}])'

/** Alternatives, longest first: one that is the start of another would hide it. */
export const oneOf = (words: readonly string[]) =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.$/]/g, '\\$&').replaceAll(' ', gap))
    .join('|')})`

/** The words of both languages: entities are found before the language is known. */
export const both = (kind: keyof Calendar) => [...calendars.en[kind], ...calendars.es[kind]]

/** Digits and their separators; spaces between thousands are what ISO 80000-1 and the RAE ask for. */
export const amount = /(?:\d{1,3}(?:[ \u00A0\u202F]\d{3}){1,4}(?![ \u00A0\u202F]?\d)|\d+)(?:[.,]\d+){0,8}/uy
