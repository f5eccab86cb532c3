import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {build} from 'esbuild'
import {publint} from 'publint'
import ts from 'typescript'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import packageJson from '../package.json' with {type: 'json'}
import {allRules} from './catalogue.js'

// The package as npm packs it, in an empty project that holds what the package declares and nothing else.

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')
const temporary = mkdtempSync(join(tmpdir(), 'cm-guidelines-'))
const project = join(temporary, 'project')
const installed = join(project, 'node_modules/cm-guidelines')
let tarball: string

const link = (name: string) => {
  const path = join(project, 'node_modules', name)
  mkdirSync(dirname(path), {recursive: true})
  symlinkSync(join(root, 'node_modules', name), path)
}

beforeAll(async () => {
  mkdirSync(installed, {recursive: true})
  writeFileSync(join(project, 'package.json'), '{"type": "module"}')
  const {stdout} = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', temporary], {cwd: root})
  tarball = join(temporary, JSON.parse(stdout)[0].filename)
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  for (const name of Object.keys(packageJson.dependencies)) link(name)
  // What a user of the plugins brings.
  link('retext-english')
})

afterAll(() => rmSync(temporary, {recursive: true}))

/** Run a module of the project. */
async function runModule(code: string) {
  const path = join(project, 'example.js')
  writeFileSync(path, code)
  return (await run(process.execPath, [path], {cwd: project})).stdout
}

describe('the package', () => {
  test('holds the build, the pages of the rules and nothing of the sources', () => {
    const files = readdirSync(installed, {recursive: true, encoding: 'utf8'})
    const ofRules = allRules.flatMap(({meta: {id}}) => [`dist/rules/${id}.js`, `dist/types/rules/${id}/rule.d.ts`, `docs/rules/${id}.md`])
    const wanted = [
      'README.md',
      'README.es.md',
      'LICENSE',
      'CHANGELOG.md',
      'dist/index.js',
      'dist/types/src/index.d.ts',
      'dist/types/src/grammar.d.ts',
      'dist/types/src/calendar/calendar.d.ts',
      'dist/cli.js',
      'dist/networks.js',
      'dist/types/src/networks/index.d.ts',
      'dist/language-server.js',
      'dist/remark.js',
      'dist/textlint.js',
      'dist/types/src/hosts/remark.d.ts',
      'dist/types/src/hosts/textlint.d.ts',
      'dist/mcp.js',
      'draft.schema.json',
      ...ofRules
    ]
    expect(wanted.filter((file) => !files.includes(file))).toEqual([])
    expect(files.filter((file) => /^(src|rules|test)\b/.test(file))).toEqual([])
  })

  test('passes publint', async () => {
    expect((await publint({pkgDir: installed, pack: false, strict: true})).messages).toEqual([])
  })

  test('passes arethetypeswrong', async () => {
    await run(process.execPath, [join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'esm-only'])
  })

  test('can be imported in all its parts, which share their rules', async () => {
    const code = `
      import recommended, * as library from 'cm-guidelines'
      import {grammar} from 'cm-guidelines/grammar'
      import {lintCalendar} from 'cm-guidelines/calendar'
      import {measure} from 'cm-guidelines/networks'
      ${allRules.map(({meta}, index) => `import rule${index} from 'cm-guidelines/rules/${meta.id}'`).join('\n')}
      const rules = [${allRules.map((_, index) => `rule${index}`)}]
      console.log(JSON.stringify({
        names: Object.keys(library).sort(),
        preset: recommended === library.recommended,
        grammar: grammar.isBaseVerb('Book a table.'),
        length: measure('año', 'youtube').total,
        calendar: (await lintCalendar('text\\nHurry! Only 3 left at £20!!! Buy yours now!')).messages.length > 0,
        same: rules.every((rule) => rule === library.rules[rule.meta.id])
      }))`
    const {names, ...rest} = JSON.parse(await runModule(code))
    expect(names).toEqual(expect.arrayContaining(['createPreset', 'default', 'defineRule', 'guidelines', 'lint', 'recommended', 'rules', 'strict']))
    expect(rest).toEqual({preset: true, grammar: true, length: 4, calendar: true, same: true})
  })

  test.each(['README.md', 'README.es.md'])('does what %s shows first', async (name) => {
    const readme = readFileSync(join(installed, name), 'utf8')
    const [, code, output] = /```js\n([\s\S]*?)```\n[\s\S]*?```text\n([\s\S]*?)```/.exec(readme)!
    expect(await runModule(code!)).toBe(output)
  })

  test('has a command', async () => {
    const cli = join(installed, packageJson.bin['cm-guidelines'])
    writeFileSync(join(project, 'draft.md'), '---\nnetwork: x\n---\nHurry! Only 3 left at £20, buy yours now before they are gone!\n')
    const {stdout} = await run(process.execPath, [cli, 'draft.md'], {cwd: project})
    expect(stdout).toContain('no-hard-sell')
  })
})

test('the server for agents says which package it misses', async () => {
  const server = run(process.execPath, [join(installed, packageJson.bin['cm-guidelines-mcp'])], {cwd: project})
  await expect(server).rejects.toMatchObject({
    code: 2,
    stderr: 'cm-guidelines-mcp: The package @modelcontextprotocol/sdk is missing; install it beside this one: npm install @modelcontextprotocol/sdk\n'
  })
})

describe('grammar', () => {
  const code = (rule: string, text: string, imports = '') => `
    ${imports}
    import {unified} from 'unified'
    import retextEnglish from 'retext-english'
    import rule from 'cm-guidelines/rules/${rule}'
    const processor = unified().use(retextEnglish).use(rule).use(function () { this.compiler = String })
    console.log(processor.processSync(${JSON.stringify(text)}).messages.length)`
  const asking = 'Download the app, buy a ticket, order numbers are on the back.'

  test('is not needed by `processSync` where no rule asks', async () => {
    expect(await runModule(code('no-hard-sell', 'Hurry! Only 3 left at £20, buy yours now!'))).toBe('1\n')
  })

  test('makes `processSync` fail where a rule asks and nobody imported it', async () => {
    await expect(runModule(code('max-calls-to-action', asking))).rejects.toThrow('`processSync` finished async')
  })

  test('answers in `processSync` when it was imported', async () => {
    expect(await runModule(code('max-calls-to-action', asking, `import 'cm-guidelines/grammar'`))).toBe('0\n')
  })
})

describe('types', () => {
  const code = `
import recommended, {createPreset, lint} from 'cm-guidelines'
import noHardSell from 'cm-guidelines/rules/no-hard-sell'
import {grammar} from 'cm-guidelines/grammar'
import {lintCalendar, type CalendarOptions} from 'cm-guidelines/calendar'
const options: CalendarOptions = {columns: {Caption: 'text'}}
lintCalendar({path: 'july.csv', value: ''}, {preset: 'strict'}, options)
createPreset({rules: {'no-hard-sell': ['error', {max: 1}]}})
const kind: 'post' | 'reply' | undefined = (await lint({text: ''})).data.draft?.kind
export default [recommended, noHardSell, grammar, kind]
`
  const wrong = `createPreset({rules: {'no-hardsell': 'error'}})\n`

  test.each([
    ['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler]
  ])('know the rules with module resolution %s', (_, module, moduleResolution) => {
    const check = (text: string) => {
      const path = join(project, 'config.ts')
      writeFileSync(path, text)
      const program = ts.createProgram([path], {module, moduleResolution, target: ts.ScriptTarget.ES2022, strict: true, noEmit: true, types: []})
      return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    }
    expect(check(code)).toEqual([])
    expect(check(code + wrong)).toEqual([expect.stringContaining('no-hardsell')])
  })
})

describe('a bundle', () => {
  const bundle = async (contents: string) => {
    const {outputFiles, metafile} = await build({
      stdin: {contents, resolveDir: project},
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      format: 'esm',
      charset: 'utf8',
      external: ['compromise'],
      logLevel: 'silent'
    })
    return {text: outputFiles[0]!.text, imports: Object.values(metafile.outputs).flatMap(({imports}) => imports.map(({path}) => path))}
  }
  /** Rules whose words a text holds. */
  const rulesIn = (text: string) => allRules.filter(({words}) => text.includes(words.en.summary)).map(({meta}) => meta.id)
  const ids = allRules.map(({meta}) => meta.id)

  test.each([
    ['lint', 'cm-guidelines'],
    ['lintCalendar', 'cm-guidelines/calendar']
  ])('of `%s` holds all rules and runs in a browser', async (name, from) => {
    const {text, imports} = await bundle(`export {${name}} from '${from}'`)
    expect(rulesIn(text)).toEqual(ids)
    expect(imports.filter((path) => !path.startsWith('compromise'))).toEqual([])
  })

  test.each(ids)('of %s holds no other rule', async (id) => {
    expect(rulesIn((await bundle(`export {default} from 'cm-guidelines/rules/${id}'`)).text)).toEqual([id])
  })

  test('of what has to do with no rule holds none', async () => {
    expect(rulesIn((await bundle(`export {guidelines, defineRule} from 'cm-guidelines'`)).text)).toEqual([])
  })

  test('keeps the grammar that is imported for its effect', async () => {
    expect((await bundle(`import 'cm-guidelines/grammar'`)).text).toContain('isBaseVerb')
  })
})
