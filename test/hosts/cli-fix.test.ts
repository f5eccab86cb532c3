import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {expect, test} from 'vitest'
import {createProject, type Project} from './project.js'

const cli = 'cm-guidelines/dist/cli.js'
const read = ({root}: Project, path: string) => readFileSync(join(root, path), 'utf8')

const wrong = {
  'a/slip.md': '\uFEFF---\r\nnetwork: x\r\n---\r\nYou will recieve it in the the post!!!!\r\n',
  'a/july.csv': 'text,network\n"You will recieve it, and the the rest",x\n',
  'a/july.json': '[{"text": "You will recieve it \\"soon\\""}]',
  'a/oven.md': 'The oven goes on at six.\n'
}

const right = {
  'a/slip.md': '\uFEFF---\r\nnetwork: x\r\n---\r\nYou will receive it in the post!\r\n',
  'a/july.csv': 'text,network\n"You will receive it, and the rest",x\n',
  'a/july.json': '[{"text": "You will receive it \\"soon\\""}]',
  'a/oven.md': wrong['a/oven.md']
}

test('--fix writes replacements into the files, and reports what is left', async () => {
  const project = createProject(wrong)
  expect(await project.run(cli, 'a', '--fix', '--quiet')).toEqual({code: 0, out: '4 drafts, no messages\n'})
  for (const [path, content] of Object.entries(right)) expect(read(project, path)).toBe(content)

  project.write({'a/sale.md': 'Last chance! Book your seat now, only 3 seats left. 40% off!!!\n'})
  const {code, out} = await project.run(cli, 'a', '--fix', '--frail')
  expect(read(project, 'a/sale.md')).toMatch(/off!\n$/u)
  expect(out).toContain('no-hard-sell')
  expect(out).not.toContain('no-punctuation-pile')
  expect(code).toBe(1)
})

test('--dry-run prints a diff that git applies, and leaves the files alone', async () => {
  const project = createProject(wrong)
  const child = project.start(cli, 'a', '--fix', '--dry-run')
  const [diff, report] = await Promise.all([text(child.stdout), text(child.stderr)])
  for (const [path, content] of Object.entries(wrong)) expect(read(project, path)).toBe(content)
  expect(diff.match(/^\+\+\+ .+$/gmu)).toEqual(['+++ b/a/july.csv', '+++ b/a/july.json', '+++ b/a/slip.md'])
  expect(report).toContain('4 drafts, no messages\n')

  writeFileSync(join(project.root, 'fix.diff'), diff)
  execFileSync('git', ['apply', 'fix.diff'], {cwd: project.root})
  for (const [path, content] of Object.entries(right)) expect(read(project, path)).toBe(content)
})

test('--fix of standard input prints the text', async () => {
  const child = createProject({}).start(cli, '--fix', '--stdin-filename', 'none/draft.md')
  child.stdin.end(wrong['a/slip.md'].slice(1))
  expect(await text(child.stdout)).toBe(right['a/slip.md'].slice(1))
})

test('--fix makes no choice, and leaves alone what it could spoil', async () => {
  const project = createProject({
    'cm-guidelines.config.json': JSON.stringify({brand: {terms: {prefer: {cheap: 'good, "fair"'}}}}),
    'plain.md': 'Our cheap bread.\n',
    'table.csv': 'text\nOur cheap bread.\n'
  })
  const utf16 = Buffer.from('\uFEFFYou will recieve it.\n', 'utf16le')
  writeFileSync(join(project.root, 'utf16.md'), utf16)
  const {out} = await project.run(cli, '.', 'none.md', '--fix')
  expect(read(project, 'plain.md')).toBe('Our good, "fair" bread.\n')
  expect(read(project, 'table.csv')).toBe('text\nOur cheap bread.\n')
  expect(readFileSync(join(project.root, 'utf16.md'))).toEqual(utf16)
  expect(out).toContain('no-common-slip')
  expect(out).toContain('no-banned-term')
  expect(out).toContain('Cannot read file')
})
