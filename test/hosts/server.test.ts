import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {connect} from 'node:net'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {createInterface} from 'node:readline'
import {text} from 'node:stream/consumers'
import {Validator} from '@seriousme/openapi-schema-validator'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {triage} from '../../src/index.js'

// The service as its README starts it: a process of its own, asked over a socket.

const server = resolve('docs/examples/server/server.js')
const log: string[] = []
const cwd = mkdtempSync(join(tmpdir(), 'cm-guidelines-'))
let child: ChildProcess
let port: number
let openapi: any
let ajv: Ajv2020

const start = (...args: string[]) =>
  spawn(process.execPath, [server, ...args], {cwd, env: {PATH: process.env.PATH, PORT: '0'}, stdio: ['ignore', 'pipe', 'pipe']})

beforeAll(async () => {
  writeFileSync(join(cwd, 'config.json'), JSON.stringify({draft: {network: 'linkedin'}, rules: {'no-hard-sell': 'error'}}))
  child = start('config.json')
  const lines = createInterface(child.stdout!).on('line', (line) => log.push(line))
  createInterface(child.stderr!).on('line', (line) => log.push(line))
  await once(lines, 'line')
  port = Number(/"listening":"127\.0\.0\.1:(\d+)"/.exec(log[0]!)![1])
  openapi = await (await fetch(at('/openapi.json'))).json()
  ajv = new Ajv2020({strictTypes: true, keywords: ['openapi', 'info', 'servers', 'security', 'paths', 'components']})
  ;(addFormats as unknown as typeof addFormats.default)(ajv)
  ajv.addSchema(openapi, 'openapi')
})

afterAll(async () => {
  child.kill()
  expect(await once(child, 'exit')).toEqual([0, null])
  rmSync(cwd, {recursive: true})
})

const at = (path: string) => `http://127.0.0.1:${port}${path}`

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(at(path), {
    method: 'POST',
    headers: {'content-type': 'application/json', ...headers},
    body: typeof body === 'string' || body instanceof ReadableStream ? body : JSON.stringify(body),
    duplex: 'half'
  } as RequestInit)

/** The body of an answer, which must be as the description says. */
async function read(path: string, response: Response): Promise<any> {
  const type = response.headers.get('content-type')!
  const pointer = ['paths', path, 'post', 'responses', String(response.status), 'content', type, 'schema']
  const body = await response.json()
  const check = ajv.getSchema(`openapi#/${pointer.map((key) => encodeURIComponent(key.replaceAll('/', '~1'))).join('/')}`)
  expect(check, pointer.join(' ')).toBeDefined()
  check!(body)
  expect(check!.errors).toBeNull()
  return body
}

const pushy = 'Hurry! Only 3 left at £20, buy yours now before they are gone!'
const calm = 'The kiln is on, so the new mugs come out at noon. Which glaze shall we open first?'

describe('the description', () => {
  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    expect(await validator.validate(openapi)).toEqual({valid: true})
    expect(validator.version).toBe('3.1')
  })

  test('has the routes of the service, all and no other', async () => {
    const {createApp} = await import(resolve('docs/examples/server/app.js'))
    const routes = (createApp({}, () => {}).routes as {method: string; path: string}[]).filter(({method}) => method !== 'ALL')
    const described = Object.entries<object>(openapi.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)
    )
    expect(described.sort()).toEqual([...new Set(routes.map(({method, path}) => `${method} ${path}`))].sort())
  })
})

describe('POST /lint', () => {
  test('says what is wrong and where, as the configuration has it', async () => {
    const response = await post('/lint', {text: `Mugs! ${pushy}`})
    expect(response.status).toBe(200)
    const {messages, ...readAs} = await read('/lint', response)
    expect(readAs).toEqual({kind: 'post', network: 'linkedin', language: 'en'})
    expect(messages).toContainEqual(
      expect.objectContaining({
        ruleId: 'no-hard-sell',
        severity: 'error',
        actual: 'Hurry',
        place: expect.objectContaining({start: {line: 1, column: 7, offset: 6}})
      })
    )
  })

  test('has nothing to say about a calm draft', async () => {
    expect((await read('/lint', await post('/lint', {text: calm}))).messages).toEqual([])
  })

  test('reads Spanish', async () => {
    const {language, messages} = await read('/lint', await post('/lint', {text: '¡Corre, compra ya el tuyo, no te lo pierdas! Quedan 2 a 20 €.', network: 'x'}))
    expect(language).toBe('es')
    expect(messages[0].reason).toContain('Presión')
  })
})

test('POST /campaign lints every draft, but for the wrong ones', async () => {
  const response = await post('/campaign', {drafts: [{text: calm}, {text: calm, netwrok: 'x'}, {text: pushy}]})
  expect(response.status).toBe(200)
  const {drafts} = await read('/campaign', response)
  expect(drafts).toHaveLength(3)
  expect(drafts[0].messages).toEqual([])
  expect(drafts[1].messages).toEqual([{ruleId: 'draft', severity: 'error', reason: 'Unknown field “netwrok” in draft, did you mean “network”?'}])
  expect(drafts[2].messages).toContainEqual(expect.objectContaining({ruleId: 'no-hard-sell'}))
})

test('POST /triage is `triage`', async () => {
  const comment = {text: 'Mi pedido llegó roto y nadie contesta, payasos', author: {name: 'Iris'}}
  expect(await read('/triage', await post('/triage', comment))).toEqual(triage(comment))
})

test.each([
  ['/lint', {}, 422, 'Missing field “text” in draft'],
  ['/lint', null, 422, 'Wrong value of draft: expected Object, received null'],
  ['/lint', {text: calm, netwrok: 'x'}, 422, 'Unknown field “netwrok” in draft, did you mean “network”?'],
  ['/lint', {text: calm, inReplyTo: {text: 1}}, 422, 'Wrong value of draft.inReplyTo.text: expected string, received 1'],
  ['/campaign', {}, 422, 'Wrong value of campaign.drafts: expected an array of drafts'],
  ['/triage', {text: calm, autor: {}}, 422, 'Unknown field “autor” in comment, did you mean “author”?'],
  ['/lint', '{"text": ', 400, 'The body is no JSON'],
  ['/triage', '', 400, 'The body is no JSON']
])('POST %s with %j is a problem: %i %s', async (path, body, status, detail) => {
  const response = await post(path, body)
  expect(response.status).toBe(status)
  expect(await read(path, response)).toMatchObject({type: 'about:blank', status, detail})
})

test.each([
  ['/lint', {text: 'a'.repeat(64 * 1024)}, 'Expected at most 64 kB'],
  ['/triage', {text: 'a'.repeat(64 * 1024)}, 'Expected at most 64 kB'],
  ['/campaign', {drafts: [{text: 'a'.repeat(8192 * 1024)}]}, 'Expected at most 8192 kB']
])('POST %s has a limit', async (path, body, detail) => {
  const response = await post(path, body)
  expect(response.status).toBe(413)
  expect(await read(path, response)).toMatchObject({detail})
})

test('a draft of a campaign has the limit of a draft', async () => {
  const response = await post('/campaign', {drafts: [{text: calm}, {text: 'a'.repeat(64 * 1024)}]})
  expect(response.status).toBe(422)
  expect(await read('/campaign', response)).toMatchObject({detail: 'Wrong value of campaign.drafts.1: expected at most 64 kB'})
})

test('a body that says nothing of its length has the same limit', async () => {
  const chunks = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(16 * 1024).fill(0x20))
  })
  expect((await post('/lint', chunks)).status).toBe(413)
})

test('a body of another type is a problem', async () => {
  const response = await post('/lint', 'text=Hello', {'content-type': 'application/x-www-form-urlencoded'})
  expect(response.status).toBe(415)
  expect(await read('/lint', response)).toMatchObject({detail: 'Expected application/json'})
})

test('another method or path is a problem', async () => {
  const [method, path] = await Promise.all([fetch(at('/lint')), fetch(at('/lint-it'))])
  expect([method.status, method.headers.get('allow'), method.headers.get('content-type')]).toEqual([405, 'POST', 'application/problem+json'])
  expect([path.status, path.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
})

test('a request that is no HTTP is an error too, and the service goes on', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.end('Lint this, please\r\n\r\n')
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /)
  expect((await post('/lint', {text: calm})).status).toBe(200)
})

test('the log has a line for each request and no text', async () => {
  const secret = 'Zanzibar'
  const before = log.length
  await post('/lint', {text: secret})
  await post('/lint', {text: secret, [secret]: secret})
  await post('/lint', `{"text": "${secret}`)
  await post('/triage', {text: 1, language: secret})
  await fetch(at(`/lint/${secret}?text=${secret}`))
  await expect.poll(() => log.length).toBe(before + 5)
  expect(JSON.parse(log[before]!)).toEqual({method: 'POST', path: '/lint', status: 200, ms: expect.any(Number)})
  expect(JSON.parse(log[before + 4]!)).toEqual({method: 'GET', status: 404, ms: expect.any(Number)})
  expect(log.join('\n')).not.toContain(secret)
})

test('a wrong configuration stops it at the start', async () => {
  writeFileSync(join(cwd, 'wrong.json'), '{"rules": {"no-hardsell": "error"}}')
  const wrong = start('wrong.json')
  const [errors, [code]] = await Promise.all([text(wrong.stderr!), once(wrong, 'exit')])
  expect(code).toBe(1)
  expect(errors).toContain('Unknown rule “no-hardsell”, did you mean “no-hard-sell”?')
})
