import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {type GuidelineId, guidelines} from '../src/guidelines.js'
import type {Locale} from '../src/types.js'
import {allRules} from './catalogue.js'
import {pageOf} from './page.js'

// Run `npx vitest run -u` to write these files anew; a stale file fails the test.

const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const read = (path: string) => {
  try {
    return readFileSync(new URL(path, import.meta.url), 'utf8')
  } catch {
    return ''
  }
}

test('src/registry.ts holds every rule', async () => {
  const imports = allRules.map(({meta}) => `import ${camel(meta.id)} from '../rules/${meta.id}/rule.js'`)
  const entries = allRules.map(({meta}) => `  '${meta.id}': ${camel(meta.id)}`)
  const source = `// Written by test/generated.test.ts: run \`npx vitest run -u\`.\n${imports.join('\n')}\n\n/** Every rule, by id. */\nexport const rules = {\n${entries.join(',\n')}\n}\n\nexport type Rules = typeof rules\n`
  await expect(source).toMatchFileSnapshot('../src/registry.ts')
})

/** Rules by guideline, between the markers of a README. */
function ruleTable(locale: Locale): string {
  const heads = {en: ['guideline', 'rule', 'reports'], es: ['directriz', 'regla', 'avisa de']}[locale]
  const rows = Object.entries(guidelines).flatMap(([id, {number, name}]) => {
    const own = allRules.filter(({meta}) => meta.guideline === (id as GuidelineId))
    return own.map(({meta, words}, index) => {
      const mark = meta.recommended ? '' : ' ○'
      return `| ${index === 0 ? `${number}. ${name[locale]}` : ''} | [\`${meta.id}\`](docs/rules/${meta.id}.md)${mark} | ${words[locale].summary} |`
    })
  })
  return [`| ${heads.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n')
}

test.each([
  ['../README.md', 'en'],
  ['../README.es.md', 'es']
] as const)('%s lists every rule', async (path, locale) => {
  const current = read(path)
  expect(current).toContain('<!-- rules -->')
  const next = current.replace(/(<!-- rules -->\n)[\s\S]*?(\n<!-- \/rules -->)/, (_, before, after) => `${before}\n${ruleTable(locale)}\n${after}`)
  await expect(next).toMatchFileSnapshot(path)
})

test.each(allRules.map(({meta}) => [meta.id]))('docs/rules/%s.md is up to date', async (id) => {
  const path = `../docs/rules/${id}.md`
  const page = await pageOf(id, read(path))
  await expect(page).toMatchFileSnapshot(path)
  expect(page, 'a person has to write these parts').not.toMatch(/\bTODO\b/)
})
