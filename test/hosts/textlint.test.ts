import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createProject} from './project.js'

const textlint = 'textlint/bin/textlint.js'
const rule = `
import textlintCmGuidelines from 'cm-guidelines/textlint'

export default textlintCmGuidelines({rules: {'no-hard-sell': 'error', 'no-repeated-word': 'info'}})
`

test('reports in textlint, at the right place, with its own severities', async () => {
  const project = createProject(
    {
      'rules/cm-guidelines.js': rule,
      'a.md':
        '---\nnetwork: x\n---\n> Quoted &amp; *quoted*\n\nA &amp; \\* **Last chance**! Book your [seat](https://a.example) now, only 3 seats left. 40% off!\n',
      'b.txt': 'Come to the the shop.\n',
      'c.md': '---\nnetwork: y\n---\nOn.\n'
    },
    'textlint'
  )
  const {code, out} = await project.run(textlint, '--rulesdir', 'rules', '--format', 'json', 'a.md', 'b.txt', 'c.md')
  const found = JSON.parse(out).map(({messages}: {messages: {message: string; severity: number; range: [number, number]; line: number}[]}) =>
    messages.map(({message, severity, line, range}) => [/\(([\w-]+)\)$/mu.exec(message)![1], severity, line, range])
  )
  expect(found).toEqual([[['no-hard-sell', 2, 6, [57, 68]]], [['no-repeated-word', 3, 1, [8, 15]]], [['front-matter', 2, 2, [4, 11]]]])
  expect(code).toBe(1)
})

test('mends what has one replacement', async () => {
  const project = createProject({'rules/cm-guidelines.js': rule, 'a.md': 'You will *recieve* it on Monday.\n'}, 'textlint')
  await project.run(textlint, '--rulesdir', 'rules', '--fix', 'a.md')
  expect(readFileSync(join(project.root, 'a.md'), 'utf8')).toBe('You will *receive* it on Monday.\n')
})
