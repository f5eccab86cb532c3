import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import Ajv from 'ajv-draft-04'
import type {Log} from 'sarif'
import {expect, test} from 'vitest'
import {createProject} from './project.js'

const files = {
  'drafts/slip & co, 100%.md': 'You will recieve it on Monday.\nIt is in the the post: <b>"yes"</b> 🥐\n',
  'drafts/oven.md': 'The oven goes on at six, and the first loaves are out at eight.\n',
  'drafts/wrong.md': '---\nnetwork: facebok\n---\nOn.\n'
}

const show = (format: string, ...args: string[]) => createProject(files).run('cm-guidelines/dist/cli.js', 'drafts', '--format', format, ...args)

test('json is what other tools of unified write', async () => {
  const {code, out} = await show('json')
  const report: {path: string; messages: {ruleId: string; line: number; expected?: string[]}[]}[] = JSON.parse(out)
  expect(code).toBe(1)
  expect(report.map(({path, messages}) => [path, ...messages.map(({ruleId, line}) => `${ruleId} ${line}`)])).toEqual([
    ['drafts/oven.md'],
    ['drafts/slip & co, 100%.md', 'no-common-slip 1', 'no-repeated-word 2'],
    ['drafts/wrong.md', 'front-matter 2']
  ])
  expect(report[1]!.messages[0]!.expected).toEqual(['receive'])
  expect(JSON.parse((await show('json', '--quiet')).out)).toHaveLength(2)
})

test('ndjson has a line for each file', async () => {
  const {out} = await show('ndjson', '--quiet')
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toMatchObject([
    {path: 'drafts/slip & co, 100%.md', messages: [{ruleId: 'no-common-slip', severity: 'warn', place: {start: {offset: 9}}}, {ruleId: 'no-repeated-word'}]},
    {path: 'drafts/wrong.md', messages: [{ruleId: 'front-matter', severity: 'error'}]}
  ])
})

test('sarif is valid, and has the places and the replacements', async () => {
  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'))
  const validate = new Ajv.default({strict: false, validateFormats: false, unicodeRegExp: false}).compile(schema)
  const log: Log = JSON.parse((await show('sarif')).out)
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  // That it can fail at all.
  expect(validate({...log, version: '1'})).toBe(false)

  const [{results = [], tool}] = log.runs as [Log['runs'][0]]
  expect(results.map(({ruleId, level}) => `${ruleId} ${level}`)).toEqual(['no-common-slip warning', 'no-repeated-word warning', 'front-matter error'])
  for (const {ruleId, ruleIndex} of results) expect(tool.driver.rules![ruleIndex!]!.id).toBe(ruleId)
  const artifactLocation = {uri: 'drafts/slip%20%26%20co%2C%20100%25.md'}
  const region = {startLine: 1, startColumn: 10, endLine: 1, endColumn: 17}
  expect(results[0]!.locations).toEqual([{physicalLocation: {artifactLocation, region}}])
  expect(results[0]!.fixes).toEqual([{artifactChanges: [{artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text: 'receive'}}]}]}])
  expect(results[2]!.fixes).toBeUndefined()

  expect(validate(JSON.parse((await createProject({'a.md': 'On.'}).run('cm-guidelines/dist/cli.js', 'a.md', '--format=sarif')).out))).toBe(true)
})

test('github has an annotation for each message', async () => {
  expect((await show('github')).out.split('\n').map((line) => line.replace(/(title=[a-z-]+::).*$/u, '$1'))).toEqual([
    '::warning file=drafts/slip & co%2C 100%25.md,line=1,endLine=1,col=10,endColumn=17,title=no-common-slip::',
    '::warning file=drafts/slip & co%2C 100%25.md,line=2,endLine=2,col=10,endColumn=17,title=no-repeated-word::',
    '::error file=drafts/wrong.md,line=2,endLine=2,col=1,endColumn=8,title=front-matter::',
    ''
  ])
})

/** Elements of XML, each with the attributes that it has; throws if it is not well-formed. */
function elementsOf(xml: string): string[] {
  const open: string[] = []
  const elements: string[] = []
  let done = 0
  for (const {0: tag, 1: close, 2: name, 3: attributes, 4: isEmpty, index} of xml.matchAll(
    /<(\/?)([a-z-]+)((?: [a-z]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#10);[^"<&]*)*")*)(\/?)>/gu
  )) {
    if (/[<>]|&(?!(?:amp|lt|gt|quot|#10);)/u.test(xml.slice(done, index))) throw new Error(`Wrong text before ${tag}`)
    done = index + tag.length
    if (close && open.pop() !== name) throw new Error(`Unexpected ${tag}`)
    if (close) continue
    elements.push(name! + attributes!)
    if (!isEmpty) open.push(name!)
  }
  if (open.length > 0 || xml.slice(done).trim()) throw new Error('Unexpected end')
  return elements
}

test('junit is well-formed, and fails what the command fails at', async () => {
  const [declaration, ...lines] = (await show('junit')).out.split('\n')
  expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>')
  expect(elementsOf(lines.join('\n')).filter((element) => !element.startsWith('system-out'))).toEqual([
    'testsuites name="cm-guidelines" tests="4" failures="1"',
    'testsuite name="drafts/oven.md" tests="1" failures="0"',
    'testcase name="no messages" classname="drafts/oven.md"',
    'testsuite name="drafts/slip &amp; co, 100%.md" tests="2" failures="0"',
    'testcase name="no-common-slip:1:10" classname="drafts/slip &amp; co, 100%.md"',
    'testcase name="no-repeated-word:2:10" classname="drafts/slip &amp; co, 100%.md"',
    'testsuite name="drafts/wrong.md" tests="1" failures="1"',
    'testcase name="front-matter:2:1" classname="drafts/wrong.md"',
    expect.stringMatching(/^failure type="error" message="Unknown value “facebok”/u)
  ])
  expect((await show('junit', '--frail')).out.match(/<failure /gu)).toHaveLength(3)
})
