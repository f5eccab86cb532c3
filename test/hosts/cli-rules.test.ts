import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {template} from '../../src/hosts/cli/init.js'
import {createPreset} from '../../src/preset.js'
import {createProject} from './project.js'

const cli = 'cm-guidelines/dist/cli.js'
const slip = 'You will recieve it, and and the rest.'

test('--init writes a configuration, never over another', async () => {
  const project = createProject({'sale.md': slip})
  expect(await project.run(cli, '--init')).toEqual({code: 0, out: 'cm-guidelines.config.yaml is written\n'})
  expect(readFileSync(join(project.root, 'cm-guidelines.config.yaml'), 'utf8')).toBe(template)
  expect((await project.run(cli, 'sale.md')).out).toContain('no-common-slip')
  expect(await project.run(cli, '--init')).toEqual({code: 2, out: 'cm-guidelines: cm-guidelines.config.yaml is already there, and stays as it is\n'})

  const other = createProject({'cm-guidelines.config.ts': ''})
  expect((await other.run(cli, '--init')).code).toBe(2)
  expect(readdirSync(other.root)).not.toContain('cm-guidelines.config.yaml')
})

test('what --init comments out is right as it stands', () => {
  const config = parse(template.replace(/^#(?! )/gmu, '').replace(/^#(?= {2,})/gmu, ''))
  expect(Object.keys(config)).toEqual(['preset', 'brand', 'draft', 'rules', 'locale'])
  expect(config.rules).toHaveProperty('no-monologue', 'off')
  expect(() => createPreset(config)).not.toThrow()
})

test('--explain shows the page of a rule, in one language or both', async () => {
  const project = createProject({})
  const {code, out} = await project.run(cli, '--explain', 'no-hard-sell')
  expect(code).toBe(0)
  expect(out).toMatch(/^# no-hard-sell\n\nPressure to buy: .* \/ Presión para comprar: /u)
  expect(out).not.toContain('<!--')
  for (const text of ['## Why', '| `max` | `3` |', '### English', '### Español']) expect(out).toContain(text)

  const english = await project.run(cli, '--explain', 'no-hard-sell', '--locale', 'en')
  expect(english.out).toMatch(/\n\nPressure to buy: [^/\n]*\n\nGuideline 3: Don’t just turn up and sell · /u)
  expect(english.out).not.toContain('Español')
  const spanish = await project.run(cli, '--explain', 'no-hard-sell', '--locale', 'es')
  expect(spanish.out).toMatch(/\n\nPresión para comprar: [^/\n]*\n\nGuideline 3: No llegar y vender · /u)
  expect(spanish.out).not.toContain('### English')

  expect(await project.run(cli, '--explain', 'no-hardsell')).toEqual({
    code: 2,
    out: 'cm-guidelines: Unknown rule “no-hardsell”, did you mean “no-hard-sell”?\n'
  })
  expect((await project.run(cli, '--explain', '../cli')).code).toBe(2)
})

test('--report-unused-allow warns of what lets nothing pass', async () => {
  const project = createProject({
    'cm-guidelines.config.yaml': 'draft: {allow: {no-shouting: true}}\nrules:\n  no-repeated-word: [warn, {allow: [and, the]}]\n  no-jargon: "off"\n',
    'a.md': `---\nallow:\n  no-common-slip: [definately, recieve]\n  no-hard-sell: true\n  no-repeated-word: [and]\n---\n${slip}\n`,
    'b.md': `---\nallow: {no-common-slip: true}\n---\n${slip}\n`,
    'c.md': '---\ndrafts: sections\nallow: {no-common-slip: true}\n---\n# One\n\nAll is well.\n\n# Two\n\nYou will recieve it.\n',
    'd.md': 'COME AND SEE THE OVEN TODAY, it is hot.\n'
  })
  expect((await project.run(cli, '.', '--quiet')).out).toBe('5 drafts, no messages\n')
  const {code, out} = await project.run(cli, '.', '--quiet', '--report-unused-allow', '--frail')
  expect(code).toBe(1)
  expect(out.replace(/ +/gu, ' ').split('\n').slice(0, -2)).toEqual([
    'a.md',
    '3:20-3:30 warning Unused allow of no-common-slip: “definately” lets nothing pass unused-allow cm-guidelines',
    '4:17-4:21 warning Unused allow of no-hard-sell: the rule has nothing to report here unused-allow cm-guidelines',
    '',
    'cm-guidelines.config.yaml',
    ' warning Unused allow of no-repeated-word: “the” lets nothing pass unused-allow cm-guidelines',
    ''
  ])
})

test('--report-unused-allow knows of rules that compare drafts', async () => {
  const repeated = 'The tartan flask keeps tea warm for six hours, seven if nobody opens it.'
  const draft = (allow: string) => `---\nnetwork: x\n${allow}---\n${repeated}\n`
  const project = createProject({'a.md': draft(''), 'b.md': draft('allow: {no-near-duplicate: true}\n')})
  expect((await project.run(cli, '.', '--report-unused-allow')).out).not.toContain('unused-allow')
  project.write({'a.md': 'The oven goes on at six.\n'})
  expect((await project.run(cli, '.', '--report-unused-allow')).out).toContain('Unused allow of no-near-duplicate')
})
