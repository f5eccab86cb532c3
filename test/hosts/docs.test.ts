import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {text} from 'node:stream/consumers'
import {Client} from '@modelcontextprotocol/sdk/client/index.js'
import {StdioClientTransport} from '@modelcontextprotocol/sdk/client/stdio.js'
import {afterAll, describe, expect, test} from 'vitest'
import {freePort} from './free-port.js'

// docs/hosts.md, done as it says: a block with a file name is written, `sh` is run, a `text` after it is what that prints.

interface Block {
  language: string
  name: string
  content: string
}

interface Section {
  title: string
  blocks: Block[]
}

const sections: Section[] = readFileSync('docs/hosts.md', 'utf8')
  .split(/^## /mu)
  .slice(1)
  .map((section) => ({
    title: section.slice(0, section.indexOf('\n')),
    blocks: [...section.matchAll(/^```(\S+) ?(.*)\n([\s\S]*?)^```$/gmu)].map(([, language, name, content]) => ({
      language: language!,
      name: name!,
      content: content!
    }))
  }))

const temporary = mkdtempSync(join(tmpdir(), 'cm-guidelines-'))

afterAll(() => rmSync(temporary, {recursive: true}))

/** A project with nothing in it but the folder that a clone has. */
function createProject(title: string): string {
  const project = join(temporary, title)
  mkdirSync(join(project, 'node_modules/.bin'), {recursive: true})
  writeFileSync(join(project, 'package.json'), '{"type": "module"}')
  symlinkSync(resolve('docs'), join(project, 'docs'))
  return project
}

/** What `npm install` would do, without a network: packages come from this one’s own. */
function install(project: string, name: string): void {
  const target = join(project, 'node_modules', name)
  if (existsSync(target)) return
  const source = name === 'cm-guidelines' ? resolve('.') : resolve('node_modules', name)
  const {bin = {}} = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  mkdirSync(dirname(target), {recursive: true})
  symlinkSync(source, target)
  for (const [command, path] of Object.entries<string>(typeof bin === 'string' ? {[name]: bin} : bin)) {
    symlinkSync(join(target, path), join(project, 'node_modules/.bin', command))
  }
}

/** Run commands as somebody does who types them, on ports of their own: what they print. Whatever still runs then is stopped. */
async function run(project: string, commands: string, ports: Readonly<Record<string, number>>): Promise<string> {
  const script = commands.replace(/\b(?:8080|6379)\b/gu, (port) => String(ports[port]))
  const env = {...process.env, NO_COLOR: '1', PORT: String(ports[8080]), REDIS_URL: `redis://127.0.0.1:${ports[6379]}`}
  const shell = spawn('bash', ['-c', `set -e -o pipefail; ${script}`], {cwd: project, env, detached: true, stdio: ['ignore', 'pipe', 'pipe']})
  const [out, errors, [code]] = await Promise.all([text(shell.stdout), text(shell.stderr), once(shell, 'exit').finally(() => stop(shell.pid!))])
  expect(code, errors).toBe(0)
  return out
}

function stop(group: number): void {
  try {
    process.kill(-group)
  } catch (error) {
    // Nothing of it was left.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** What not every machine has. */
const missing = ['redis-server', 'parallel', 'spark-submit'].filter((command) => spawnSync('which', [command]).status !== 0)

/** What only a try can show, where the page has no command for it. */
const tries: Readonly<Record<string, (project: string) => Promise<void>>> = {
  async Browser(project) {
    // Two elements and a worker, as far as the page uses them.
    const code = `
      const draft = {value: 'Hurry, only 3 left! Buy yours now, £20'}
      const notes = {set textContent(text) { console.log(text) }}
      globalThis.document = {querySelectorAll: () => [draft, notes]}
      globalThis.onmessage = undefined
      globalThis.Worker = class {
        constructor(path) {
          globalThis.postMessage = (data) => this.onmessage({data})
          this.loaded = import('./' + path)
        }
        postMessage(data) {
          this.loaded.then(() => onmessage({data}))
        }
      }
      await import('./page.js')
      draft.oninput()`
    writeFileSync(join(project, 'try.mjs'), code)
    expect(await run(project, 'node try.mjs', {})).toContain('Unexpected pressure to buy')
  },
  async 'AI agents'(project) {
    const {mcpServers} = JSON.parse(readFileSync(join(project, '.mcp.json'), 'utf8'))
    const client = new Client({name: 'test', version: '1'})
    await client.connect(new StdioClientTransport({...mcpServers['cm-guidelines'], cwd: project}))
    const page = readFileSync('docs/hosts.md', 'utf8')
    for (const {name} of (await client.listTools()).tools) expect(page).toContain(`| \`${name}\` |`)
    await client.close()
  }
}

describe.each(sections)('docs/hosts.md, $title', ({title, blocks}) => {
  const script = blocks.map(({language, content}) => (language === 'sh' ? content : '')).join('')
  const absent = missing.filter((command) => new RegExp(`^${command} `, 'mu').test(script))

  test('works as it stands', async ({skip}) => {
    skip(absent.length > 0, `${absent.join(', ')} is not installed`)
    const project = createProject(title)
    const ports = {8080: await freePort(), 6379: await freePort()}
    for (const [index, {language, name, content}] of blocks.entries()) {
      if (name) {
        mkdirSync(dirname(join(project, name)), {recursive: true})
        writeFileSync(join(project, name), content)
        continue
      }
      if (language !== 'sh') continue
      for (const [, names] of content.matchAll(/^npm install (.+)$/gmu)) {
        for (const name of names!.split(' ').filter((name) => !name.startsWith('-'))) install(project, name)
      }
      // `npm ci && npm run build` is done before any test.
      const out = await run(project, content.replace(/^npm .+$/gmu, ''), ports)
      const next = blocks[index + 1]
      if (next?.language === 'text') expect(`${out.trimEnd()}\n`).toBe(next.content)
    }
    await tries[title]?.(project)
  })
})

test('whatever is tried is on the page', () => {
  const titles = sections.map(({title}) => title)
  expect(Object.keys(tries).filter((title) => !titles.includes(title))).toEqual([])
})
