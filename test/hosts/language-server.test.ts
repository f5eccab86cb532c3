import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {pathToFileURL} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import {createProject, type Project} from './project.js'

interface Diagnostic {
  range: {start: {line: number; character: number}; end: {line: number; character: number}}
  severity: number
  code: string
  source: string
  message: string
  codeDescription?: {href: string}
}

interface CodeAction {
  title: string
  isPreferred?: boolean
  edit: {changes: Record<string, {newText: string; range: Diagnostic['range']}[]>}
}

/** A client of the Language Server Protocol over standard input and output, with one folder open. */
async function connect(
  {root}: Project,
  command: string[] = [process.execPath, join('node_modules/cm-guidelines', packageJson.bin['cm-guidelines-language-server'])]
) {
  const server = spawn(command[0]!, command.slice(1), {cwd: root, env: {PATH: process.env.PATH}})
  onTestFinished(() => void server.kill())
  const waiting = new Map<number | string, (result: any) => void>()
  let buffer = Buffer.alloc(0)
  let id = 0
  const send = (message: object) => {
    const content = JSON.stringify({jsonrpc: '2.0', ...message})
    server.stdin.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`)
  }
  const request = (method: string, params: object | null) => {
    id++
    return new Promise<any>((resolve) => {
      waiting.set(id, resolve)
      send({id, method, params})
    })
  }
  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (let head = buffer.indexOf('\r\n\r\n'); head >= 0; head = buffer.indexOf('\r\n\r\n')) {
      const end = head + 4 + Number(/\d+/.exec(buffer.toString('utf8', 0, head))![0])
      if (buffer.length < end) return
      const {id, method, params, result} = JSON.parse(buffer.toString('utf8', head + 4, end))
      buffer = buffer.subarray(end)
      if (method === 'textDocument/publishDiagnostics') waiting.get(params.uri)?.(params.diagnostics)
      else if (method === undefined) waiting.get(id)?.(result)
      else if (id !== undefined) send({id, result: null})
    }
  })
  const uriOf = (path: string) => pathToFileURL(join(root, path)).href
  const folder = {uri: pathToFileURL(root).href, name: 'posts'}
  const {capabilities} = await request('initialize', {processId: process.pid, rootUri: folder.uri, capabilities: {}, workspaceFolders: [folder]})
  send({method: 'initialized', params: {}})
  return {
    server,
    capabilities,
    uriOf,
    /** Open a file, and wait for what there is to say about it. */
    open(path: string, content: string, languageId = 'markdown') {
      return new Promise<Diagnostic[]>((resolve) => {
        waiting.set(uriOf(path), resolve)
        send({method: 'textDocument/didOpen', params: {textDocument: {uri: uriOf(path), languageId, version: 1, text: content}}})
      })
    },
    fixes: (path: string, diagnostics: Diagnostic[]): Promise<CodeAction[]> =>
      request('textDocument/codeAction', {textDocument: {uri: uriOf(path)}, range: diagnostics[0]!.range, context: {diagnostics}}),
    format: (path: string) => request('textDocument/formatting', {textDocument: {uri: uriOf(path)}, options: {tabSize: 2, insertSpaces: true}}),
    async close() {
      await request('shutdown', null)
      send({method: 'exit'})
      const [code] = await once(server, 'exit')
      return code
    }
  }
}

const sale = 'Last chance! Book your seat now, only 3 seats left. 40% off!'

test('shows diagnostics with code, page and severity, and fixes', async () => {
  const project = createProject({'cm-guidelines.config.yml': 'rules:\n  no-hard-sell: error\n  no-repeated-word: info\n'}, 'unified-language-server')
  const client = await connect(project)

  const diagnostics = await client.open('a.md', `---\nnetworks: [x, threads]\n---\n🍞 ${sale}\nCome to the the shop. You will recieve it.\n`)
  expect(diagnostics.map(({code, severity, source, range}) => [code, severity, source, range.start.line, range.start.character])).toEqual(
    expect.arrayContaining([
      ['no-hard-sell', 1, 'cm-guidelines', 3, 3],
      ['no-repeated-word', 3, 'cm-guidelines', 4, 8],
      ['no-common-slip', 2, 'cm-guidelines', 4, 31]
    ])
  )
  const slip = diagnostics.find(({code}) => code === 'no-common-slip')!
  expect(slip.codeDescription).toEqual({href: `${packageJson.homepage}/blob/main/docs/rules/no-common-slip.md`})
  const [fix, ...others] = await client.fixes('a.md', [slip])
  expect(others).toEqual([])
  expect(fix).toMatchObject({isPreferred: true, edit: {changes: {[client.uriOf('a.md')]: [{newText: 'receive', range: slip.range}]}}})

  expect(await client.format('a.md')).toBeNull()
  expect(await client.open('b.txt', 'The oven is on.', 'plaintext')).toEqual([])
  expect(await client.open('README.md', sale)).toEqual([])
  expect(await client.open('c.md', '---\nnetwork: y\n---\nOn.')).toMatchObject([{code: 'front-matter', severity: 1, range: {start: {line: 1, character: 0}}}])
  expect((await client.open('d.md', `---\ndrafts: sections\n---\n# A\nOn.\n# B\n${sale}`)).map(({range}) => range.start.line)).toEqual([6])
  expect(await client.close()).toBe(0)
})

test.each<[name: string, right: string, wrong: string]>([
  ['cm-guidelines.config.json', '{"rules": {"no-hard-sell": "off"}}', '{"rules": {"no-hardsell": "off"}}'],
  ['cm-guidelines.config.mjs', 'export default {rules: {"no-hard-sell": "off"}}', 'export default {rules: {"no-hardsell": "off"}}'],
  ['cm-guidelines.config.ts', 'export default {rules: {"no-hard-sell": "off"}}', 'export default {rules: {"no-hardsell": "off"}}']
])('reads %s again when it has changed, and says what is wrong with it', async (name, right, wrong) => {
  const project = createProject({[name]: wrong}, 'unified-language-server')
  const client = await connect(project)
  const [error, ...others] = await client.open('a.md', sale)
  expect(others).toEqual([])
  expect(error).toMatchObject({severity: 1, code: 'config', message: expect.stringContaining('Unknown rule “no-hardsell”, did you mean “no-hard-sell”?')})
  project.write({[name]: right})
  expect(await client.open('a.md', sale)).toEqual([])
  rmSync(join(project.root, name))
  expect(await client.open('a.md', sale)).toMatchObject([{code: 'no-hard-sell'}])
  await client.close()
})

/** How docs/hosts.md starts the server, in one editor or another. */
const [, section] = /^## Editors$([\s\S]*?)(?:^## |(?![\s\S]))/mu.exec(readFileSync('docs/hosts.md', 'utf8'))!
const commands = [...section!.matchAll(/^.*\bnpx\b.*$(?:\n.*(?:args|commandArguments).*$)?/gmu)].map(([line]) =>
  [...line.matchAll(/["'](npx|--?\w[\w-]*|cm-[\w-]+)["']/gu)].map(([, word]) => word!)
)

test('the page says how to start it', () => {
  expect(commands).toHaveLength(3)
})

test.each(commands)('starts by %s %s %s', async (...command) => {
  const project = createProject({'node_modules/.bin/.keep': ''}, 'unified-language-server')
  const bin = join(project.root, 'node_modules/.bin/cm-guidelines-language-server')
  symlinkSync(join('../cm-guidelines', packageJson.bin['cm-guidelines-language-server']), bin)
  chmodSync(bin, 0o755)
  const client = await connect(project, command)
  expect(await client.open('a.md', sale)).toMatchObject([{code: 'no-hard-sell'}])
  await client.close()
})

test('says what is missing', async () => {
  const project = createProject({})
  // A copy outside of this repository, whose packages hold everything.
  const server = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `
    import {register} from 'node:module'
    register('data:text/javascript,export const resolve = (name, context, next) => { if (name === "unified-language-server") throw Object.assign(new Error(name), {code: "ERR_MODULE_NOT_FOUND"}); return next(name, context) }')
    await import('cm-guidelines/dist/language-server.js'.replace('cm-guidelines', ${JSON.stringify(pathToFileURL('.').href)}))`
    ],
    {cwd: project.root}
  )
  const [errors, [code]] = await Promise.all([text(server.stderr), once(server, 'close')])
  expect(errors).toBe(
    'cm-guidelines-language-server: Cannot find unified-language-server; install it beside cm-guidelines: npm install unified-language-server\n'
  )
  expect(code).toBe(2)
})
