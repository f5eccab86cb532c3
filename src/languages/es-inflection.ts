import {sansAccent} from './es-address.js'
import type {FormClass} from './es-verbs.js'

/** The plural of a Spanish noun or adjective in lower case, if it has one of its own. */
export const pluralOf = (word: string): string => {
  if (/[aeiouáéóú]$/.test(word)) return `${word}s`
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`
  return `${/[áéíóú][ns]$/.test(word) ? sansAccent(word) : word}es`
}

/**
 * Spanish nouns and adjectives, singular and plural, as a choice in a pattern.
 *
 * @param singulars separated by white space
 */
export const plurals = (singulars: string): string =>
  `(${singulars
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, pluralOf(word)])
    .join('|')})`

/**
 * Spanish adjectives and participles in `-o`, or in `-n` and `-r` with a feminine in `-a`, in both genders and numbers, as
 * a choice in a pattern.
 *
 * @param masculines separated by white space
 */
export const genders = (masculines: string): string =>
  plurals(
    masculines
      .trim()
      .split(/\s+/)
      .flatMap((word) => [word, word.endsWith('o') ? `${word.slice(0, -1)}a` : `${sansAccent(word)}a`])
      .join(' ')
  )

/**
 * Forms of Spanish verbs as a choice in a pattern.
 *
 * @param infinitives separated by spaces
 */
export const verbs = (infinitives: string, ...forms: FormClass[]): string =>
  `(${infinitives
    .split(' ')
    .flatMap((infinitive) => forms.map((form) => `{${infinitive}:${form}}`))
    .join('|')})`
