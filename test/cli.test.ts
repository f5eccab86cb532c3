import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {text} from 'node:stream/consumers'
import {build} from 'tsup'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {parse, stringify} from 'yaml'
import packageJson from '../package.json' with {type: 'json'}
import type {DraftContext} from '../src/types.js'

// Inside the package, so that its dependencies resolve.
mkdirSync('node_modules/.cache', {recursive: true})
const outDir = mkdtempSync(resolve('node_modules/.cache/cm-guidelines-'))
let cwd: string

beforeAll(() => build({config: false, silent: true, entry: {cli: 'src/hosts/cli.ts'}, outDir, format: 'esm', target: 'es2022'}), 60_000)

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'cm-guidelines-'))
  return () => rmSync(cwd, {recursive: true})
})

afterAll(() => rmSync(outDir, {recursive: true}))

const en = 'Last chance! Book your seat now, only 3 seats left. 40% off!\n'
const es = '¡Última oportunidad! Reserva tu plaza ya, solo quedan 3 plazas. ¡40 % de descuento!\n'
const good = 'The oven goes on at six, and the first loaves are out at eight.\n'
const bueno = 'El horno se enciende a las seis, y los primeros panes salen a las ocho.\n'

function write(files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), {recursive: true})
    writeFileSync(join(cwd, path), content)
  }
}

interface Result {
  code: number
  out: string
  err: string
}

const start = (args: string[], from = '.', env = {}) =>
  spawn(process.execPath, [join(outDir, 'cli.js'), ...args], {cwd: join(cwd, from), env: {PATH: process.env.PATH, ...env}})

/** Run the command as a shell does, with `input` on its standard input. */
async function run(args: string[], input = '', from = '.', env = {}): Promise<Result> {
  const child = start(args, from, env)
  child.stdin.end(input)
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return {code, out, err}
}

test('reports on a folder: drafts in both languages, and nothing else in it', async () => {
  write({
    'drafts/sale.md': en,
    'drafts/venta.txt': es,
    'drafts/more/oven.markdown': good,
    'drafts/more/horno.MD': bueno,
    'drafts/README.md': en,
    'drafts/more/changelog.md': en,
    'drafts/LICENSE.txt': en,
    'drafts/LICENSE': en,
    'drafts/.old/sale.md': en,
    'drafts/.sale.md': en,
    'drafts/node_modules/a/sale.md': en,
    'drafts/sale.html': en
  })
  const {code, out, err} = await run(['drafts'])
  expect(out.match(/^\S.*\.\w+(?=$|:)/gmu)).toEqual(['drafts/more/horno.MD', 'drafts/more/oven.markdown', 'drafts/sale.md', 'drafts/venta.txt'])
  expect(out).toMatch(/^drafts\/sale\.md\n1:1-1:12 +warning Unexpected pressure to buy: “Last chance”.* no-hard-sell +cm-guidelines$/mu)
  expect(out).toMatch(/^drafts\/venta\.txt\n1:2-1:20 +warning Presión para comprar: «Última oportunidad».* no-hard-sell +cm-guidelines$/mu)
  expect(out).toContain('drafts/more/oven.markdown: no issues found\n')
  expect({code, err}).toEqual({code: 0, err: ''})

  const quiet = await run(['drafts', '--quiet'])
  expect(quiet.out).not.toContain('no issues found')
  expect(quiet.out).toContain('no-hard-sell')
})

test.each<[name: string, paths: string[], found: string[]]>([
  ['a named file', ['a/README.md'], ['a/README.md']],
  ['a named file in a hidden folder', ['.b/sale.md'], ['.b/sale.md']],
  ['a named hidden folder', ['.b'], ['.b/sale.md']],
  ['a file with another extension', ['a/sale.post'], ['a/sale.post']],
  ['a name that looks like a glob', ['a/[1] (new).md'], ['a/[1] (new).md']],
  ['a glob', ['a/*'], ['a/[1] (new).md', 'a/sale.md']],
  ['a deep glob', ['**/*.txt'], ['a/c/sale.txt']],
  ['paths that overlap', ['a/c', 'a/c/sale.txt', './a/c/../c/*.txt'], ['a/c/sale.txt']],
  ['the working directory', ['.'], ['a/[1] (new).md', 'a/c/sale.txt', 'a/sale.md']]
])('finds %s', async (_, paths, found) => {
  write({'a/README.md': en, 'a/sale.md': en, 'a/sale.post': en, 'a/[1] (new).md': en, 'a/c/sale.txt': en, '.b/sale.md': en})
  const {out} = await run(paths)
  expect(out.match(/^\S.*\.\w+$/gmu)?.sort()).toEqual(found)
})

test.each<[name: string, args: string[]]>([
  ['without paths', []],
  ['as -', ['-']]
])('reads standard input %s, with front matter', async (_, args) => {
  const {code, out} = await run(args, `---\nnetwork: facebook\n---\n\n${en}`)
  expect(out).toMatch(/^<stdin>\n5:1-5:12 +warning .* no-hard-sell +cm-guidelines$/mu)
  expect(code).toBe(0)
})

test('says that all is well', async () => {
  write({'a/1.md': good, 'a/2.md': bueno, 'a/3.md': '\n'})
  expect(await run(['a'])).toEqual({
    code: 0,
    err: '',
    out: 'a/1.md: no issues found\na/2.md: no issues found\na/3.md: no issues found\n\n3 drafts, no messages\n'
  })
  expect(await run(['a', '--quiet'])).toEqual({code: 0, err: '', out: '3 drafts, no messages\n'})
  expect((await run([], good)).out).toContain('1 draft, no messages\n')
})

test('goes on after files that cannot be judged', async () => {
  write({
    'a/sale.md': en,
    'a/oven.md': good,
    'a/yaml.md': `---\nnetwork: [x\n---\n${good}`,
    'a/value.md': `---\ntitle: Oven\nnetwork: facebok\n---\n${good}`,
    'a/binary.md': new Uint8Array([0x50, 0x4b, 0, 1]),
    'a/latin.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9])
  })
  symlinkSync('loop.md', join(cwd, 'loop.md'))
  const {code, out, err} = await run(['a', 'none.md', 'loop.md'])
  expect(out).toMatch(/^a\/yaml\.md\n3:1-3:\d +error +Wrong YAML in front matter: /mu)
  expect(out).toMatch(/^a\/value\.md\n3:1-3:8 +error +Unknown value “facebok” of draft\.network, did you mean “facebook”\?/mu)
  expect(out).toMatch(/^a\/binary\.md\n1:3 +error +Unexpected bytes: /mu)
  expect(out).toMatch(/^a\/latin\.txt\n1:4 +error +Unexpected bytes: /mu)
  expect(out).toMatch(/^none\.md\n +error +Cannot read file: ENOENT/mu)
  expect(out).toMatch(/^loop\.md\n +error +Cannot read file: ELOOP/mu)
  expect(out).toContain(' no-hard-sell')
  expect(out).toContain('a/oven.md: no issues found\n')
  expect(out).toContain('✖ 6 errors, ⚠ 1 warning')
  expect(out).not.toContain('    at ')
  expect({code, err}).toEqual({code: 1, err: ''})
})

test('has places in files with a byte order mark and CRLF', async () => {
  write({'bom.md': `\uFEFF${en}`, 'crlf.md': `---\r\nnetwork: facebook\r\n---\r\n\r\nOn.\r\n${en}`})
  const {out} = await run(['.'])
  expect(out).toMatch(/^bom\.md\n1:1-1:12 /mu)
  expect(out).toMatch(/^crlf\.md\n6:1-6:12 /mu)
})

test.each<[name: string, content: string]>([
  ['ts', "export default {rules: {'no-hard-sell': 'error'}} satisfies {rules: object}"],
  ['js', "module.exports = {rules: {'no-hard-sell': 'error'}}"],
  ['mjs', "export default {rules: {'no-hard-sell': 'error'}}"],
  ['json', '\uFEFF{\n\t"rules": {"no-hard-sell": "error"}\n}'],
  ['yaml', 'rules:\n  no-hard-sell: error\n'],
  ['yml', 'rules:\n  no-hard-sell: error\n']
])('reads a configuration in .%s, from folders above too', async (extension, content) => {
  write({'a/b/sale.md': en, [`cm-guidelines.config.${extension}`]: content})
  const above = await run(['sale.md'], '', 'a/b')
  expect(above.out).toMatch(/ error +Unexpected pressure/u)
  expect(above.code).toBe(1)

  write({[`other.${extension}`]: content.replace('error', 'off')})
  expect(await run(['a', '--quiet', `--config=other.${extension}`])).toEqual({code: 0, err: '', out: '1 draft, no messages\n'})
})

test.each<[name: string, file: string, content: string, error: string]>([
  ['rule', 'cm-guidelines.config.yaml', 'rules: {no-hardsell: warn}', 'Unknown rule “no-hardsell”, did you mean “no-hard-sell”?'],
  [
    'option',
    'cm-guidelines.config.json',
    '{"rules": {"no-hard-sell": ["warn", {"maxx": 1}]}}',
    'Unknown option “maxx” of rule no-hard-sell, did you mean “max”?'
  ],
  ['field', 'cm-guidelines.config.mjs', 'export default {rule: {}}', 'Unknown field “rule” in config, did you mean “rules”?'],
  [
    'value in the draft',
    'cm-guidelines.config.ts',
    'export default {draft: {network: "facebok"}}',
    'Unknown value “facebok” of draft.network, did you mean “facebook”?'
  ],
  ['export', 'cm-guidelines.config.mjs', 'export const rules = {}', 'Expected a default export'],
  ['type', 'cm-guidelines.config.yaml', '# nothing yet\n', 'Wrong config: expected an object'],
  ['syntax in JSON', 'cm-guidelines.config.json', '{"rules": ', 'Unexpected end of JSON input'],
  ['syntax in YAML', 'cm-guidelines.config.yml', 'rules: [a\nb: c', 'Flow sequence'],
  ['syntax in TypeScript', 'cm-guidelines.config.ts', 'export default {', 'ParseError'],
  ['code', 'cm-guidelines.config.js', 'throw new Error("Oven is off\\nsince today")', 'Oven is off']
])('stops at a configuration with a wrong %s', async (_, file, content, error) => {
  write({'sale.md': en, [file]: content})
  const {code, out, err} = await run(['sale.md'])
  expect(err.startsWith(`cm-guidelines: ${file}: ${error}`), err).toBe(true)
  expect(err.trimEnd()).not.toContain('\n')
  expect({code, out}).toEqual({code: 2, out: ''})
})

test.each<[args: string[], error: string]>([
  [['--frial', 'sale.md'], 'Unknown flag “--frial”, did you mean “--frail”?'],
  [['sale.md', '-q'], 'Unknown flag “-q”\n'],
  [['sale.md', '--format', 'srif'], 'Unknown --format “srif”, did you mean “sarif”?'],
  [['sale.md', '--network=facebok'], 'Unknown --network “facebok”, did you mean “facebook”?'],
  [['sale.md', '--lang=fr'], 'Unknown --lang “fr”, expected one of: en, es, other'],
  [['sale.md', '--locale=spanish'], 'Unknown --locale “spanish”, expected one of: en, es'],
  [['sale.md', '--preset=stric'], 'Unknown --preset “stric”, did you mean “strict”?'],
  [['sale.md', '--rule', 'no-hardsell=off'], 'Unknown rule “no-hardsell”, did you mean “no-hard-sell”?'],
  [['sale.md', '--rule', 'no-hard-sell=of'], 'Unknown severity “of” of rule no-hard-sell, did you mean “off”?'],
  [['sale.md', '--rule', 'no-hard-sell=[1'], 'Wrong --rule “no-hard-sell=[1”: '],
  [['sale.md', '--rule', 'no-hard-sell'], 'Wrong --rule “no-hard-sell”: expected a rule and a severity'],
  [['sale.md', '--dry-run'], '--dry-run shows what --fix would do'],
  [['sale.md', '--stdin-filename', 'a.md'], '--stdin-filename names standard input'],
  [['--watch'], '--watch waits for files'],
  [['--format', 'ndjson', '--fix'], 'Unexpected --fix: with --format ndjson'],
  [['--explain', 'sale.md', '--explain'], "Option '--explain <value>' argument missing"],
  [['--frail=no', 'sale.md'], "Option '--frail' does not take an argument"],
  [['sale.md', '--config'], "Option '--config <value>' argument missing"],
  [['--config', 'none.json', 'sale.md'], 'ENOENT: no such file or directory, open '],
  [['--config', 'sale.md', 'sale.md'], 'sale.md: expected a file that ends in .ts, '],
  [['empty'], 'No drafts in empty: expected files that end in .md, .markdown, .txt, .csv, '],
  [['settings'], 'No drafts in settings: '],
  [['*.text', '*.rst'], 'No drafts in *.text, *.rst: ']
])('stops at wrong usage: %j', async (args, error) => {
  write({'sale.md': en, 'empty/image.png': '', 'settings/package.json': '{}'})
  const {code, out, err} = await run(args)
  expect(err.startsWith(`cm-guidelines: ${error}`), err).toBe(true)
  expect(err.trimEnd()).not.toContain('\n')
  expect({code, out}).toEqual({code: 2, out: ''})
})

test('exits with 1 on warnings if asked, and on errors always', async () => {
  write({'sale.md': en, 'oven.md': good, 'info.json': '{"rules": {"no-hard-sell": "info"}}', 'error.json': '{"rules": {"no-hard-sell": "error"}}'})
  const codeOf = async (...args: string[]) => (await run(args)).code
  expect(await codeOf('sale.md')).toBe(0)
  expect(await codeOf('sale.md', '--frail')).toBe(1)
  expect(await codeOf('oven.md', '--frail')).toBe(0)
  expect(await codeOf('sale.md', '--frail', '--config', 'info.json')).toBe(0)
  expect(await codeOf('sale.md', '--config', 'error.json')).toBe(1)
})

test('judges a draft for each network', async () => {
  const {out} = await run([], `---\nnetworks: [x, linkedin]\n---\n${en}`)
  expect(out.match(/Unexpected pressure to buy/gu)).toHaveLength(1)
})

test('shows notes, the version, help, and colours where they are wanted', async () => {
  const esc = '\u001B['
  const notes = await run(['--notes'], en)
  expect(notes.out).toContain('docs/rules/no-hard-sell.md')
  expect(notes.out).toContain('[note]:\n')
  expect(notes.out).not.toContain(esc)
  expect((await run(['--color'], en)).out).toContain(esc)
  expect((await run(['--color', '--no-color'], en)).out).not.toContain(esc)
  const hasColor = async (env: object, ...args: string[]) => (await run(args, en, '.', env)).out.includes(esc)
  expect(await hasColor({FORCE_COLOR: '1'})).toBe(true)
  expect(await hasColor({FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(true)
  expect(await hasColor({FORCE_COLOR: '0'})).toBe(false)
  expect(await hasColor({FORCE_COLOR: '1'}, '--no-color')).toBe(false)
  expect(await hasColor({NO_COLOR: '1'}, '--color')).toBe(true)
  expect(await run(['--version'])).toEqual({code: 0, err: '', out: `${packageJson.version}\n`})

  const {code, out} = await run(['-h'])
  expect(code).toBe(0)
  expect(out).toMatch(/^Usage: cm-guidelines /u)
  expect(out.split('\n').length).toBeLessThan(60)
  expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
})

test('takes rules, preset, network, language and locale from flags, over the configuration and under what a draft says', async () => {
  write({
    'sale.md': en,
    'linkedin.md': '---\nnetwork: linkedin\n---\nNew oven, new bread. Link in bio.\n',
    'bio.md': 'New oven, new bread. Link in bio.\n',
    'cm-guidelines.config.yaml': 'rules: {no-hard-sell: error}\ndraft: {network: facebook}\n'
  })
  expect((await run(['sale.md'])).code).toBe(1)
  expect((await run(['sale.md', '--rule', 'no-hard-sell=off', '--rule=no-monologue=off'])).out).not.toContain('no-hard-sell')
  expect((await run(['sale.md', '--rule', 'no-hard-sell=["warn", {"max": 99}]'])).out).not.toContain('no-hard-sell')
  expect((await run(['sale.md', '--rule', 'no-hard-sell=warn', '--locale', 'es'])).out).toContain('Presión para comprar')
  expect((await run(['sale.md', '--lang', 'other'])).out).not.toContain('no-hard-sell')

  const idiom = async (...args: string[]) => (await run(args)).out.includes('no-foreign-network-idiom')
  expect(await idiom('bio.md')).toBe(true)
  expect(await idiom('bio.md', '--network', 'instagram')).toBe(false)
  expect(await idiom('linkedin.md', '--network', 'instagram')).toBe(true)

  const hidden = `---\nnetwork: instagram\n---\n${'The oven is hot and the bread is good. '.repeat(8)}It costs £20.`
  expect((await run(['--preset', 'recommended'], hidden)).out).not.toContain('no-hidden-point')
  expect((await run(['--preset', 'strict'], hidden)).out).toContain('no-hidden-point')
})

test('reads standard input as the file that it would be', async () => {
  const {out} = await run(['--stdin-filename', 'a/july.csv'], `text,network\n"${en.trim()}",x`)
  expect(out).toMatch(/^a\/july\.csv\n2:2-2:13 +warning Unexpected pressure to buy.* \(A2\)/mu)
  write({'.cm-guidelinesignore': 'a/'})
  expect((await run(['--stdin-filename', 'a/sale.md', '--quiet'], en)).out).toBe('0 drafts, no messages\n')
  expect((await run(['--stdin-filename', 'a/sale.md', '--fix'], `${en.trim()}!!!`)).out).toBe(`${en.trim()}!!!`)
})

test('leaves out what the ignore file names', async () => {
  write({
    '.cm-guidelinesignore': '\uFEFF# old ones\nold/\n*.txt\n!keep.txt\n/sale.md\n',
    'sale.md': en,
    'a/sale.md': en,
    'a/old/sale.md': en,
    'a/sale.txt': en,
    'a/keep.txt': en
  })
  const found = async (args: string[], from = '.') => (await run(args, '', from)).out.match(/^\S.*\.\w+$/gmu)
  expect(await found(['.'])).toEqual(['a/keep.txt', 'a/sale.md'])
  expect(await found(['**/*.md'])).toEqual(['a/sale.md'])
  expect(await found(['.'], 'a')).toEqual(['keep.txt', 'sale.md'])
  expect(await run(['sale.md', 'a/old'])).toEqual({code: 0, err: '', out: '0 drafts, no messages\n'})
})

const hasTerminal = spawnSync('script', ['--version']).status === 0

test.skipIf(!hasTerminal)('has colours on a terminal', async () => {
  write({'sale.md': en})
  const terminal = (env: object) => {
    const command = `"${process.execPath}" "${join(outDir, 'cli.js')}" sale.md`
    return String(spawnSync('script', ['-qec', command, '/dev/null'], {cwd, env: {PATH: process.env.PATH, TERM: 'xterm-256color', ...env}}).stdout)
  }
  expect(terminal({})).toContain('\u001B[33m')
  expect(terminal({NO_COLOR: '1'})).not.toContain('\u001B[33m')
})

test('bears a reader that has had enough', async () => {
  const child = start([])
  child.stdout.destroy()
  child.stdin.end(en)
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  expect({code, err}).toEqual({code: 0, err: ''})
})

test('reads the example drafts', async () => {
  const {code, out} = await run([resolve('docs/examples')])
  expect(out.match(/\.(?:good|bad)\.md/gu)).toHaveLength(60)
  expect(out.match(/calendar\.\w+$/gmu)).toHaveLength(2)
  expect(out).not.toContain('README')
  expect(out).not.toMatch(/ error /u)
  expect(code).toBe(0)
})

/** What a report says, wherever it stands: rules and reasons, without the names of files and cells. */
const said = (out: string) =>
  [...out.matchAll(/^\d+:\S+ +(?:\w+ +)??(?<reason>\p{Lu}.*?) +(?<rule>[a-z-]+) +cm-guidelines$/gmu)]
    .map(({groups}) => `${groups!.rule}: ${groups!.reason!.replace(/ \([A-Z]+\d+\)$|\S+\.(?:md|csv|ndjson)(?: [A-Z#]+\d+)?(?::\d+:\d+)?/gu, '')}`)
    .sort()

describe('the example drafts, as a folder and as a calendar', () => {
  const folder = resolve('docs/examples')
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => /\.(?:good|bad)\.md$/u.test(path))
  const drafts = paths.sort().map((path) => {
    const [, yaml, body] = /^---\n([\s\S]*?)---\n([\s\S]*)$/u.exec(readFileSync(join(folder, path), 'utf8'))!
    return {path, body: body!, context: parse(yaml!) as DraftContext}
  })

  test('give the same messages: lines of JSON', async () => {
    write({'july.ndjson': drafts.map(({context, body}) => JSON.stringify({...context, text: body})).join('\n')})
    for (const {path} of drafts) write({[`folder/${path}`]: readFileSync(join(folder, path))})
    const expected = said((await run(['folder'])).out)
    expect(expected.length).toBeGreaterThan(30)
    expect(said((await run(['july.ndjson'])).out)).toEqual(expected)
  })

  test.each<[name: string, delimiter: string, end: string, encode: (text: string) => string | Buffer]>([
    ['with commas', ',', '\n', (text) => text],
    ['with semicolons, a byte order mark and CRLF', ';', '\r\n', (text) => `\uFEFF${text}`],
    ['as Excel saves Unicode text', '\t', '\r\n', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')]
  ])('give the same messages: a table %s', async (_, delimiter, end, encode) => {
    const quote = (value = '') => `"${value.replaceAll('"', '""')}"`
    // What has no column: who the brand is, who wrote the comment.
    for (const {path, body, context} of drafts) {
      const {brand: _, inReplyTo, ...rest} = context
      const known = {...rest, ...(inReplyTo && {inReplyTo: {text: inReplyTo.text}})}
      write({[`folder/${path}`]: `---\n${stringify(known)}---\n${body}`})
    }
    const rows = drafts.map(({body, context: {network, language, inReplyTo, media = [], sponsored}}) => [
      network,
      body,
      language,
      inReplyTo?.text,
      media.map(({type}) => `1.${{image: 'jpg', video: 'mp4', gif: 'gif'}[type]}`).join(','),
      media.map(({alt = ''}) => alt).join('|'),
      typeof sponsored === 'object' ? sponsored.by : sponsored && 'yes'
    ])
    const headers = ['Red', 'Texto', 'Idioma', 'En respuesta a', 'Media', 'Alt', 'Patrocinado']
    const table = [headers, ...rows].map((row) => row.map((value) => quote(value || '')).join(delimiter)).join(end)
    write({'july.csv': encode(table)})
    const expected = said((await run(['folder'])).out)
    expect(expected.length).toBeGreaterThan(30)
    expect(said((await run(['july.csv'])).out)).toEqual(expected)
  })
})

test('reads calendars: in folders only those with texts, if named any', async () => {
  write({
    'a/july.csv': `network,text\ninstagram,"${en.trim()}"\ninstagran,"${good}"`,
    'a/list.json': JSON.stringify({posts: [{text: en}, {text: bueno}]}),
    'a/prices.csv': 'name,price\nSoup,3\n',
    'a/package.json': '{"name": "oven"}',
    'a/cm-guidelines.config.json': '{}',
    'a/oven.md': good
  })
  const {code, out} = await run(['a'])
  expect(out.match(/^\S.*\.\w+(?=$|:)/gmu)).toEqual(['a/july.csv', 'a/list.json', 'a/oven.md'])
  expect(out).toMatch(/^a\/july\.csv\n2:12-2:23 +warning Unexpected pressure to buy: .* \(B2\) +no-hard-sell/mu)
  expect(out).toMatch(/^3:1-3:10 +error +Unknown value “instagran” of draft\.network, did you mean “instagram”\? \(A3\) +calendar/mu)
  expect(out).toMatch(/^a\/list\.json\n1:20-1:31 +warning Unexpected pressure/mu)
  expect(code).toBe(1)

  const named = await run(['a/prices.csv', 'a/package.json'])
  expect(named.out.match(/ error +No drafts: expected a column/gu)).toHaveLength(2)
  expect((await run(['a/prices.csv', '--column', 'name=text', '--quiet'])).out).toBe('1 draft, no messages\n')
  expect((await run(['a/prices.csv', '--column', 'name=txt'])).err).toBe('cm-guidelines: Unknown field “txt” of column “name”, did you mean “text”?\n')
  expect((await run(['a/prices.csv', '--column', 'name'])).err).toBe('cm-guidelines: Wrong --column “name”: expected a name and a field, as in Caption=text\n')
  expect((await run(['a/prices.csv', '--column', 'name=text', '--column', 'price=scheduledAt'])).code).toBe(0)
})

test('reads tables as Excel saves them, in Windows-1252', async () => {
  write({'venta.csv': Buffer.from('Red;Texto\r\nfacebook;\xA1\xDALTIMAS PLAZAS A 9 \x80 EN \x93LA COCINA\x94 \x96 TODO EL D\xCDA!\r\n', 'latin1')})
  expect((await run(['venta.csv'])).out).toContain('«ÚLTIMAS PLAZAS A 9 € EN “LA COCINA” – TODO EL DÍA»')
})
