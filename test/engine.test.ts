import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import retextEnglish from 'retext-english'
import {unified, type Preset} from 'unified'
import {engine} from 'unified-engine'
import type {VFile} from 'vfile'
import {afterAll, beforeAll, expect, test} from 'vitest'
import noNearDuplicate from '../rules/no-near-duplicate/rule.js'
import recommended, {createPreset} from '../src/index.js'

const text = 'The kiln came back from the menders on Tuesday and the first glazes are already cooling on the rack.'
const drafts = {'a.txt': text, 'b.txt': `${text} Come and see.`, 'c.txt': 'Soup on Friday, and bread for whoever stacks chairs.'}

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'drafts-'))
  for (const [name, draft] of Object.entries(drafts)) await writeFile(join(cwd, name), draft)
})

afterAll(() => rm(cwd, {recursive: true}))

const run = (preset: Preset): Promise<readonly VFile[]> =>
  new Promise((resolve, reject) => {
    const stream = new PassThrough().resume()
    const options = {processor: unified().use(retextEnglish), plugins: [preset], cwd, files: ['.'], extensions: ['txt'], streamError: stream}
    engine(options, (error, _code, context) => (error ? reject(error) : resolve(context!.files)))
  })

const said = (files: readonly VFile[]) => Object.fromEntries(files.map(({path, messages}) => [path, messages.map(({reason}) => reason)]))

const repeated = {
  'a.txt': [],
  'b.txt': ['Unexpected repetition of a.txt: “The kiln came back from the menders on Tuesday and the first…”, expected something new'],
  'c.txt': []
}

test('drafts of a folder that unified-engine runs are judged together, each run by itself', async () => {
  const files = await run(recommended)
  expect(said(files)).toEqual(repeated)
  expect(files[1]!.messages[0]!.note).toContain('8 of its 8 telling words are those of a.txt:1:1,')
  expect(said(await run(recommended))).toEqual(repeated)
})

test('a rule alone judges them, too', async () => {
  expect(said(await run({plugins: [noNearDuplicate]}))).toEqual(repeated)
  expect(said(await run({plugins: [[noNearDuplicate, false]]}))).toEqual({'a.txt': [], 'b.txt': [], 'c.txt': []})
})

test('what a preset knows of every draft reaches its rules', async () => {
  const [, second] = await run(createPreset({locale: 'es', draft: {network: 'x'}}))
  expect(second!.messages.map(({reason}) => reason)).toEqual([
    'Se repite a.txt: «The kiln came back from the menders on Tuesday and the first…»; mejor algo nuevo'
  ])
  const files = await run(createPreset({draft: {network: 'bluesky'}, rules: {'max-length': ['error', {limits: {bluesky: 60}}], 'no-near-duplicate': 'off'}}))
  expect(said(files)['c.txt']).toEqual([])
  expect(said(files)['a.txt']).toEqual(['Unexpected length of 100 on Bluesky, expected 60 at most'])
})
