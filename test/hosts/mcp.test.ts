import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {Client} from '@modelcontextprotocol/sdk/client/index.js'
import {StdioClientTransport} from '@modelcontextprotocol/sdk/client/stdio.js'
import {Ajv2020} from 'ajv/dist/2020.js'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import {guidelines, rules, triage} from '../../src/index.js'

// The command as it is built, a process of its own, and the official SDK's client.

const cwd = mkdtempSync(join(tmpdir(), 'cm-guidelines-'))
const client = new Client({name: 'test', version: '1'})
const transport = new StdioClientTransport({command: process.execPath, args: [resolve(packageJson.bin['cm-guidelines-mcp'])], cwd, stderr: 'pipe'})

beforeAll(async () => {
  writeFileSync(join(cwd, 'cm-guidelines.config.json'), JSON.stringify({draft: {network: 'linkedin'}, rules: {'no-monologue': 'off', 'no-hard-sell': 'error'}}))
  await client.connect(transport)
})

afterAll(async () => {
  await client.close()
  rmSync(cwd, {recursive: true})
})

/** Call a tool: its structured result, which the client has checked against the tool's schema, or its error. */
async function call(name: string, input: Record<string, unknown>): Promise<any> {
  const {isError, structuredContent, content} = await client.callTool({name, arguments: input})
  const [{text}] = content as [{text: string}]
  if (isError) return text
  expect(JSON.parse(text)).toEqual(structuredContent)
  return structuredContent
}

const pushy = 'Hurry! Only 3 left at £20, buy yours now before they are gone!'
const calm = 'The kiln is on, so the new mugs come out at noon. Which glaze shall we open first?'

test('says who it is and what it can do', async () => {
  expect(client.getServerVersion()).toMatchObject({name: 'cm-guidelines', version: packageJson.version})
  const {tools} = await client.listTools()
  expect(tools.map(({name}) => name)).toEqual(['lint_draft', 'lint_campaign', 'triage_comment', 'list_rules'])
  const ajv = new Ajv2020({strictTypes: true})
  for (const {description, inputSchema, outputSchema, annotations} of tools) {
    expect(description).toMatch(/\.$/u)
    expect(annotations).toMatchObject({readOnlyHint: true})
    ajv.compile(inputSchema)
    ajv.compile(outputSchema!)
  }
})

describe('lint_draft', () => {
  test('says what is wrong and where, as the configuration of its folder has it', async () => {
    const {messages, ...read} = await call('lint_draft', {text: `Mugs! ${pushy}`})
    expect(read).toEqual({kind: 'post', network: 'linkedin', language: 'en'})
    const message = messages.find(({ruleId}: {ruleId: string}) => ruleId === 'no-hard-sell')
    expect(message).toMatchObject({
      guideline: 'no-hard-sell',
      severity: 'error',
      actual: 'Hurry',
      place: {start: {line: 1, column: 7, offset: 6}, end: {offset: 11}},
      url: expect.stringContaining('no-hard-sell.md')
    })
    expect(message.reason).toContain('Hurry')
    expect(message.note).not.toBe('')
  })

  test('puts its messages in the order of the text, in the language of the draft', async () => {
    const {messages, language} = await call('lint_draft', {text: '¡COMPRA YA, no te lo pierdas! Quedan 2 a 20 €. Perdón si alguien se ofendió.', network: 'x'})
    expect(language).toBe('es')
    const offsets = messages.map(({place}: {place: {start: {offset: number}}}) => place.start.offset)
    expect(offsets.length).toBeGreaterThan(1)
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
  })

  test('has nothing to say about a calm one', async () => {
    expect(await call('lint_draft', {text: calm, network: 'x'})).toEqual({kind: 'post', network: 'x', language: 'en', messages: []})
  })

  test('takes what is known about a draft', async () => {
    expect(await call('lint_draft', {text: pushy, allow: {'no-hard-sell': true}, inReplyTo: {text: 'Is it open?'}})).toMatchObject({kind: 'reply'})
  })
})

test('lint_campaign lints every draft, but for the wrong ones', async () => {
  const {drafts} = await call('lint_campaign', {drafts: [{text: calm}, {text: pushy, netwrok: 'x'}, {text: pushy}]})
  expect(drafts).toHaveLength(3)
  expect(drafts[0].messages).toEqual([])
  expect(drafts[1].messages).toEqual([{ruleId: 'draft', severity: 'error', reason: 'Unknown field “netwrok” in draft, did you mean “network”?'}])
  expect(drafts[2].messages).toContainEqual(expect.objectContaining({ruleId: 'no-hard-sell'}))
})

test('triage_comment is `triage`', async () => {
  const comment = {text: 'My parcel never came and nobody answers, you clowns', author: {name: 'Iris'}}
  expect(await call('triage_comment', comment)).toEqual(triage(comment))
})

describe('list_rules', () => {
  test('has all rules, each under its guideline', async () => {
    const {guidelines: listed} = await call('list_rules', {})
    expect(listed.map(({id}: {id: string}) => id)).toEqual(Object.keys(guidelines))
    const ids = listed.flatMap(({rules}: {rules: {id: string}[]}) => rules.map(({id}) => id))
    expect(ids.sort()).toEqual(Object.keys(rules).sort())
  })

  test('has those of one guideline, in Spanish', async () => {
    const {guidelines: listed} = await call('list_rules', {guideline: 'no-lies', locale: 'es'})
    expect(listed).toEqual([expect.objectContaining({id: 'no-lies', number: 1, name: 'No mentir'})])
    expect(listed[0].rules).toContainEqual({
      id: 'no-absolute-claim',
      summary: rules['no-absolute-claim'].words.es.summary,
      recommended: rules['no-absolute-claim'].meta.recommended
    })
  })
})

test.each([
  ['lint_draft', {}, 'Missing field “text” in draft'],
  ['lint_draft', {text: calm, network: 'instagran'}, 'Unknown value “instagran” of draft.network, did you mean “instagram”?'],
  ['lint_draft', {text: calm, media: [{type: 'image', alt: 1}]}, 'Wrong value of draft.media.0.alt: expected string, received 1'],
  ['lint_draft', {text: calm, allow: {'no-hardsell': true}}, 'Unknown rule “no-hardsell” in draft.allow, did you mean “no-hard-sell”?'],
  ['lint_campaign', {}, 'Missing field “drafts” in campaign'],
  ['lint_campaign', {drafts: calm}, 'Wrong value of campaign.drafts: expected Array, received "The kiln'],
  ['triage_comment', {text: calm, autor: {}}, 'Unknown field “autor” in comment, did you mean “author”?'],
  ['list_rules', {guideline: 'no-lie'}, 'Unknown value “no-lie” of list_rules.guideline, did you mean “no-lies”?']
])('%s with %j is one error for the agent to mend', async (name, input, error) => {
  expect(await call(name, input)).toContain(error)
})

test('an unknown tool is an error of the protocol', async () => {
  await expect(client.callTool({name: 'lint', arguments: {}})).rejects.toThrow('Unknown tool “lint”, expected one of: lint_draft, ')
})
