import {readFileSync} from 'node:fs'
import {guidelines} from '../src/guidelines.js'
import type {Locale} from '../src/types.js'
import {type Case, readCase, reports, type Table} from './cases.js'
import {allTables} from './catalogue.js'

const human = `## Why

TODO

## When not to use it

TODO
`

const languageNames = {en: 'English', es: 'Spanish', other: 'other languages'}

/** A rule's page: the frame from its metadata, the examples from its table, the reasons from the page as it is. */
export async function pageOf(id: string, current: string): Promise<string> {
  const table = allTables.find(({rule}) => rule.meta.id === id)!
  const {meta, words} = table.rule
  const {number, name} = guidelines[meta.guideline]
  const reasons = /<!-- \/frame -->\n\n([\s\S]*?)\n<!-- options -->/.exec(current)?.[1] ?? human
  const facts = [
    meta.recommended ? 'recommended' : 'strict only',
    `default severity \`${meta.severity}\``,
    (meta.kinds ?? ['post', 'reply']).map((kind) => (kind === 'post' ? 'posts' : 'replies')).join(' and '),
    ...(meta.languages ?? []).map((language) => `only in ${languageNames[language]}`),
    ...(meta.needs ?? []).map((need) => `needs \`${need}\``),
    `since ${meta.since}`
  ]
  return `<!-- frame -->

# ${id}

${words.en.summary}. / ${words.es.summary}.

Guideline ${number}: ${name.en} / ${name.es} · ${facts.join(' · ')}

<!-- /frame -->

${reasons.trim()}

<!-- options -->

## Options

${optionTable(id, meta.defaults)}

## Examples

${(await Promise.all((['en', 'es'] as const).filter((locale) => meta.languages?.includes(locale) ?? true).map((locale) => exampleList(table, locale)))).join('\n\n')}

<!-- /options -->
`
}

/** Options with their defaults; what they mean is the comment beside them in the rule. */
function optionTable(id: string, defaults: object): string {
  const source = readFileSync(new URL(`../rules/${id}/rule.ts`, import.meta.url), 'utf8')
  const rows = Object.entries(defaults).map(([option, value]) => {
    const meaning = new RegExp(`/\\*\\* ([^*]+) \\*/\\s+${option}\\b`).exec(source)?.[1]
    if (!meaning) throw new Error(`${id}: option “${option}” needs a comment of one line`)
    return `| \`${option}\` | \`${JSON.stringify(value)}\` | ${meaning} |`
  })
  return ['| option | default | meaning |', '| --- | --- | --- |', ...rows, '| `allow` | `[]` | Words or phrases to let pass. |'].join('\n')
}

const shown = 3

async function exampleList(table: Table, locale: Locale): Promise<string> {
  const words = {en: {title: 'English', wrong: 'Reported:', right: 'Fine:'}, es: {title: 'Español', wrong: 'Avisa:', right: 'Bien:'}}[locale]
  const quote = (item: Case) => {
    const {text, draft, beside} = readCase(table, locale, item)
    const lines = (value: string) => value.replace(/\n/g, '\n> ')
    if (beside.length > 0) {
      const numbered = [...beside, {...draft, text}].map(
        (each, index) => `> **#${index + 1}** ${[each.scheduledAt, lines(each.text)].filter(Boolean).join(' · ')}`
      )
      return numbered.join('\n>\n')
    }
    const answered = draft.inReplyTo ? `> *${lines(draft.inReplyTo.text)}*\n>\n` : ''
    return `${answered}> ${lines(text)}`
  }
  const wrong = await Promise.all(
    table[locale].invalid.slice(0, shown).map(async (item) => {
      const messages = await reports(table.rule, readCase(table, locale, item))
      return `${quote(item)}\n\n${messages.map(({reason}) => `* ${reason}`).join('\n')}`
    })
  )
  return `### ${words.title}\n\n${words.wrong}\n\n${wrong.join('\n\n')}\n\n${words.right}\n\n${table[locale].valid.slice(0, shown).map(quote).join('\n\n<!-- -->\n\n')}`
}
