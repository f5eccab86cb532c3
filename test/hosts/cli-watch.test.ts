import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test, vi} from 'vitest'
import {createProject} from './project.js'

const good = 'The oven goes on at six, and the first loaves are out at eight.\n'

test('--watch judges again when drafts, the configuration or the ignore file change', async () => {
  const project = createProject({'drafts/a/oven.md': good})
  const child = project.start('cm-guidelines/dist/cli.js', 'drafts', '--watch', '--quiet')
  onTestFinished(() => void child.kill())
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const next = async (expected: string | RegExp, act: () => void) => {
    out = err = ''
    act()
    await vi.waitFor(() => expect(out + err).toMatch(expected), {timeout: 15_000, interval: 50})
  }

  await next('1 draft, no messages', () => {})
  await next(/no-common-slip[\s\S]*1 warning/u, () => project.write({'drafts/a/oven.md': 'You will recieve it.\n'}))
  await next(/✖ 1 error/u, () => project.write({'cm-guidelines.config.yaml': 'rules: {no-common-slip: error}\n'}))
  await next('Unknown rule “no-common-slop”, did you mean “no-common-slip”?', () =>
    project.write({'cm-guidelines.config.yaml': 'rules: {no-common-slop: error}\n'})
  )
  await next('2 drafts, no messages', () => project.write({'drafts/b/new.md': good, 'cm-guidelines.config.yaml': 'rules: {no-common-slip: off}\n'}))
  await next('1 draft, no messages', () => project.write({'.cm-guidelinesignore': 'b\n'}))
  await next('0 drafts, no messages', () => rmSync(join(project.root, 'drafts/a'), {recursive: true}))
}, 60_000)
