import {readdirSync, readFileSync} from 'node:fs'
import {nearest} from '../../nearest.js'
import type {Locale} from '../../types.js'

const pages = new URL('../docs/rules/', import.meta.url)

/**
 * The page of a rule as a terminal shows it.
 *
 * @param locale leaves out what is said in the other language as well; without it, both stay
 * @throws {Error} names the wrong rule and the nearest right one
 */
export function explain(id: string, locale: Locale | undefined, hasColor: boolean): string {
  const ids = readdirSync(pages).map((name) => name.replace(/\.md$/u, ''))
  if (!ids.includes(id)) throw new Error(`Unknown rule “${id}”${nearest(id, ids)}`)
  const page = readFileSync(new URL(`${id}.md`, pages), 'utf8').replace(/<!--.*?-->\n*/gsu, '')
  const text = locale ? inOne(page, locale) : page
  return hasColor ? colored(text) : text
}

const headings: Readonly<Record<Locale, string>> = {en: 'English', es: 'Español'}

/** What pages say in both languages: the first two lines, and the examples. */
function inOne(page: string, locale: Locale): string {
  const own = locale === 'en' ? '$<en>' : '$<es>'
  const [start, ...sections] = page
    .replace(/^(?<en>[^\n]+\.) \/ (?<es>[^\n]+\.)$/mu, own)
    .replace(/^(?<number>Guideline \d+: )(?<en>[^\n]+?) \/ (?<es>[^\n]+?) · /mu, `$<number>${own} · `)
    .split(/^(?=### )/mu)
  const other = headings[locale === 'en' ? 'es' : 'en']
  return [start, ...sections.filter((section) => !section.startsWith(`### ${other}`))].join('')
}

/** Headings in bold, code in cyan. */
const colored = (text: string): string => text.replace(/^#+ (.+)$/gmu, '\u001B[1m$1\u001B[22m').replace(/`([^`\n]+)`/gu, '\u001B[36m$1\u001B[39m')
