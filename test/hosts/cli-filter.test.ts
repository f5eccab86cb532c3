import {once} from 'node:events'
import {text} from 'node:stream/consumers'
import {setTimeout} from 'node:timers/promises'
import {expect, onTestFinished, test} from 'vitest'
import {createProject} from './project.js'

function start(...args: string[]) {
  const child = createProject({}).start('cm-guidelines/dist/cli.js', '--format', 'ndjson', ...args)
  onTestFinished(() => void child.kill())
  return child
}

async function answers(input: string | Buffer, ...args: string[]) {
  const child = start(...args)
  child.stdin.end(input)
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return {
    results: out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
    code,
    err
  }
}

const fatal = (ruleId: string, reason: unknown) => ({messages: [{ruleId, severity: 'error', reason}]})

test('answers each line in order, whatever stands in it', async () => {
  const lines = [
    '\uFEFF{"id": 7, "text": "You will recieve it.", "network": "twitter"}\r',
    '',
    'Buy now!',
    '{"id": "b", "text": "On.", "netwrok": "x"}',
    '[]',
    'null',
    '{"text": "Un separador\u2028dentro."}',
    '{"text": "¡Enhorabuena 🥐!", "allow": {"no-hardsell": true}}'
  ]
  const {results, code, err} = await answers(lines.join('\n'))
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(results).toEqual([
    expect.objectContaining({
      id: 7,
      kind: 'post',
      network: 'x',
      language: 'en',
      messages: [expect.objectContaining({ruleId: 'no-common-slip', severity: 'warn'})]
    }),
    fatal('ndjson', expect.stringContaining('Wrong JSON: Unexpected token')),
    {id: 'b', ...fatal('draft', 'Unknown field “netwrok” in draft, did you mean “network”?')},
    fatal('draft', 'Missing field “text” in draft'),
    fatal('draft', expect.stringContaining('Wrong value of draft: expected Object')),
    expect.objectContaining({language: 'es', messages: []}),
    fatal('draft', 'Unknown rule “no-hardsell” in draft.allow, did you mean “no-hard-sell”?')
  ])
})

test('takes settings from flags, and fails only where it is asked to', async () => {
  const slip = '{"text": "You will recieve it."}\n'
  expect((await answers(slip, '--frail')).code).toBe(1)
  expect(await answers(slip, '--frail', '--rule=no-common-slip=off')).toMatchObject({code: 0, results: [{messages: []}]})
  expect(await answers(slip, '--rule=no-common-slop=off')).toMatchObject({code: 2, results: []})
  expect(await answers('')).toEqual({code: 0, err: '', results: []})
})

test('answers a line before the next one comes', async () => {
  const child = start()
  for (const id of [1, 2]) {
    child.stdin.write(`{"id": ${id}, "text": "On."}\n`)
    const [line] = await once(child.stdout, 'data')
    expect(JSON.parse(String(line))).toMatchObject({id})
  }
})

test('keeps neither lines nor answers: it reads no faster than its answers are taken', async () => {
  const child = start()
  const lines = '{"text": "You will recieve it."}\n'.repeat(1000)
  let taken = 0
  const write = () => {
    child.stdin.write(lines, (error) => {
      if (error) return
      taken++
      write()
    })
  }
  child.stdin.on('error', () => {})
  write()
  let before = -1
  while (taken === 0 || taken > before) {
    before = taken
    await setTimeout(1500)
  }
  // 34 kB each: what pipes and streams hold on the way.
  expect(taken).toBeLessThan(60)
})

test('bears a line without an end, and a reader that has had enough', async () => {
  const {results} = await answers(Buffer.alloc(5_000_000, '['))
  expect(results).toEqual([fatal('ndjson', 'Line too long: expected at most 1048576 characters')])
  const after = await answers(`{"text": "${'a'.repeat(3_000_000)}"}\n{"text": "On."}\n`)
  expect(after.results).toEqual([fatal('ndjson', expect.stringContaining('Line too long')), expect.objectContaining({messages: []})])

  const child = start()
  child.stdout.destroy()
  child.stdin.on('error', () => {})
  child.stdin.end('{"text": "On."}\n'.repeat(1000))
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  expect({code, err}).toEqual({code: 0, err: ''})
})
