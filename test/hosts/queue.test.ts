import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {text} from 'node:stream/consumers'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {freePort} from './free-port.js'

// The example as its README starts it, with a Redis of its own.

const hasRedis = spawnSync('redis-server', ['--version']).status === 0

describe.skipIf(!hasRedis)('the queue (skipped where redis-server is missing)', () => {
  const log: string[] = []
  let folder: string
  let redis: ChildProcess
  let worker: ChildProcess
  let env: NodeJS.ProcessEnv

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cm-guidelines-'))
    const port = await freePort()
    redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], {stdio: ['ignore', 'pipe', 'inherit']})
    await lineOf(redis, /Ready to accept connections/u)
    env = {PATH: process.env.PATH, REDIS_URL: `redis://127.0.0.1:${port}`}
    worker = spawn(process.execPath, ['docs/examples/queue/worker.js'], {env, stdio: ['ignore', 'pipe', 'pipe']})
    for (const stream of [worker.stdout!, worker.stderr!]) createInterface(stream).on('line', (line) => log.push(line))
    await lineOf(worker, /^ready$/u)
  })

  afterAll(async () => {
    try {
      worker.kill()
      // One that never came up has failed the test already.
      if (worker.exitCode === null) expect(await once(worker, 'exit')).toEqual([0, null])
    } finally {
      redis.kill()
      rmSync(folder, {recursive: true})
    }
  })

  /** Queue drafts: what comes back for each. */
  async function add(drafts: readonly object[]): Promise<any[]> {
    const child = spawn(process.execPath, ['docs/examples/queue/add.js'], {env, stdio: ['pipe', 'pipe', 'inherit']})
    child.stdin.end(drafts.map((draft) => `${JSON.stringify(draft)}\n`).join(''))
    const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
    expect(code).toBe(0)
    return out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  }

  test('lints drafts in both languages, each by itself', async () => {
    const [sale, calm, venta] = await add([
      {text: 'Hurry! Only 3 left at £20, buy yours now before they are gone!', network: 'linkedin'},
      {text: 'The kiln is on, so the new mugs come out at noon. Which glaze shall we open first?'},
      {text: '¡Corre, compra ya el tuyo, no te lo pierdas! Quedan 2 a 20 €.', network: 'x'}
    ])
    expect(sale.messages).toContainEqual(expect.objectContaining({ruleId: 'no-hard-sell', actual: 'Hurry'}))
    expect(calm).toEqual({messages: []})
    expect(venta.messages).toContainEqual(expect.objectContaining({ruleId: 'no-hard-sell'}))
  })

  test('fails a wrong draft at once, and goes on', async () => {
    const results = await add([{text: 'Good morning', netwrok: 'x'}, {text: 'Good morning'}])
    expect(results).toEqual([{error: 'Unknown field “netwrok” in draft, did you mean “network”?'}, {messages: []}])
  })

  test('logs no text', async () => {
    const before = log.length
    await add([{text: 'Zanzibar'}, {text: 1, Zanzibar: 'Zanzibar'}])
    await expect.poll(() => log.slice(before)).toEqual([expect.stringMatching(/^\d+: 0 messages$/u), expect.stringMatching(/^\d+: failed$/u)])
    expect(log.join('\n')).not.toContain('Zanzibar')
  })
})

/** Wait for a line that a process writes. */
const lineOf = (child: ChildProcess, wanted: RegExp) =>
  new Promise<void>((resolve, reject) => {
    createInterface(child.stdout!).on('line', (line) => wanted.test(line) && resolve())
    child.once('exit', (code) => reject(new Error(`Ended with ${code}, without ${wanted}`)))
  })
