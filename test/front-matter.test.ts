import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {findDrafts} from '../src/hosts/drafts.js'
import {lintPlaced} from '../src/lint.js'
import type {Config} from '../src/preset.js'
import type {DraftContext} from '../src/types.js'

/** What rules are given: one entry for each time that the draft is judged. */
function seen(value: string, draft?: DraftContext) {
  const file = new VFile({value, data: draft ? {draft} : {}})
  const runs = findDrafts([{file, isNamed: true}], undefined).drafts.flatMap(({source: {text}, context, networks = []}) =>
    networks.length > 0 ? networks.map((network) => ({text, context: {...context, network}})) : [{text, context}]
  )
  return {runs, messages: file.messages}
}

async function judge(file: VFile, config: Config): Promise<VFile> {
  await lintPlaced(findDrafts([{file, isNamed: true}], undefined).drafts, config)
  return file
}

const hardSell = 'Last chance! Book your seat now, only 3 seats left. 40% off!'

test.each<[name: string, file: string, text: string, context: DraftContext]>([
  ['no front matter', 'The oven is on.\n', 'The oven is on.', {}],
  ['known keys', '---\nnetwork: x\nkind: reply\n---\nThe oven is on.\n', 'The oven is on.', {network: 'x', kind: 'reply'}],
  ['keys of other tools', '---\ntitle: Oven\ntags: [bread, oven]\ndate: 2025-03-01\nlanguage: en\n---\nOn.', 'On.', {language: 'en'}],
  ['a date stays as written', '---\nscheduledAt: 2025-03-01\n---\nOn.', 'On.', {scheduledAt: '2025-03-01'}],
  ['nested values', '---\ninReplyTo:\n  text: Is it on?\n---\nYes.', 'Yes.', {inReplyTo: {text: 'Is it on?'}}],
  ['aliases', '---\nx: &who {name: Oven & Co}\nbrand: *who\n---\nOn.', 'On.', {brand: {name: 'Oven & Co'}}],
  ['a key without a value', '---\ncampaign:\nnetwork: x\n---\nOn.', 'On.', {network: 'x'}],
  ['empty front matter', '---\n---\nOn.', 'On.', {}],
  ['comments only', '---\n# later\n---\nOn.', 'On.', {}],
  ['CRLF', '---\r\nnetwork: x\r\n---\r\n\r\nOne.\r\nTwo.\r\n', 'One.\r\nTwo.', {network: 'x'}],
  ['a byte order mark', '\uFEFF---\nnetwork: x\n---\nOn.', 'On.', {network: 'x'}],
  ['white space after the fences', '---  \nnetwork: x\n---\t\nOn.', 'On.', {network: 'x'}],
  ['a rule later on', '---\nnetwork: x\n---\nOne.\n\n---\n\nTwo.', 'One.\n\n---\n\nTwo.', {network: 'x'}],
  ['a rule without front matter', 'One.\n---\nnetwork: x\n---\n', 'One.\n---\nnetwork: x\n---', {}],
  ['four hyphens', '----\nOn.', '----\nOn.', {}],
  ['no draft', '---\nnetwork: x\n---', '', {network: 'x'}],
  ['nothing', '', '', {}]
])('reads %s', (_, file, text, context) => {
  expect(seen(file)).toEqual({runs: [{text, context}], messages: []})
})

test.each<[name: string, file: string, message: string]>([
  ['broken YAML', '---\nnetwork: x\nmedia: [a, b\n---\nOn.', '4:1-4:2: Wrong YAML in front matter: '],
  ['a key given twice', '---\nnetwork: x\nnetwork: x\n---\nOn.', '3:1-3:2: Wrong YAML in front matter: Map keys must be unique'],
  ['an unquoted handle', '---\nbrand:\n  handles: {x: @oven}\n---\nOn.', '3:16-3:17: Wrong YAML in front matter: '],
  ['an unknown anchor', '---\nbrand: *oven\n---\nOn.', '2:1-2:6: Unresolved alias'],
  ['a wrong value', '---\ntitle: Oven\nnetwork: instagran\n---\nOn.', '3:1-3:8: Unknown value “instagran” of draft.network, did you mean “instagram”?'],
  ['a wrong type', '---\nmedia: yes\n---\nOn.', '2:1-2:6: Wrong value of draft.media: expected Array'],
  ['a wrong field inside', '---\nkind: reply\ninReplyTo:\n  txt: Is it on?\n---\nOn.', '3:1-3:10: '],
  ['a wrong network among several', '---\nnetworks: [x, linkdin]\n---\nOn.', '2:1-2:9: Unknown value “linkdin” of draft.network, did you mean “linkedin”?'],
  ['network and networks', '---\nnetwork: x\nnetworks: [linkedin]\n---\nOn.', '2:1-4:1: Wrong front matter: expected network or networks, not both'],
  ['text instead of keys', '---\nThe oven is on.\n---\nOn.', '2:1-2:16: Wrong front matter: expected keys with values'],
  ['no closing line', '---\nnetwork: x\n\nOn.', '1:1-1:4: Unexpected end of front matter: expected a closing line `---`'],
  ['CRLF before the place', '---\r\ntitle: Oven\r\nkind: pots\r\n---\r\nOn.', '3:1-3:5: Unknown value “pots” of draft.kind'],
  ['a NUL', '---\nnetwork: x\n---\nOn\0.', '4:3: Unexpected bytes: expected a text in UTF-8'],
  ['bytes that are not UTF-8', 'Caf\uFFFD', '1:4: Unexpected bytes: expected a text in UTF-8']
])('fails on %s, at its place', (_, file, message) => {
  const {runs, messages} = seen(file)
  expect(runs).toEqual([])
  expect(messages).toHaveLength(1)
  expect(messages[0]).toMatchObject({fatal: true, source: 'cm-guidelines'})
  expect(`${messages[0]!.name}: ${messages[0]!.reason}`).toContain(message)
})

test.each<[key: string, known: string]>([
  ['in_reply_to: {text: On?}', 'inReplyTo'],
  ['netwrok: x', 'network'],
  ['Network: x', 'network'],
  ['scheduled-at: 2026-03-01', 'scheduledAt'],
  ['sheduledAt: 2026-03-01', 'scheduledAt'],
  ['knd: post', 'kind'],
  ['network s: [x]', 'network']
])('warns of %s', async (line, known) => {
  const {runs, messages} = await seen(`---\ntitle: Oven\n${line}\n---\nOn.`)
  expect(runs).toEqual([{text: 'On.', context: {}}])
  const name = line.split(':')[0]!
  expect(messages).toMatchObject([{fatal: false, ruleId: 'front-matter', reason: `Unknown key “${name}” in front matter, did you mean “${known}”?`}])
  expect(messages[0]!.place).toMatchObject({start: {line: 3, column: 1}, end: {line: 3, column: name.length + 1}})
})

test('does not take the keys of other tools for misspelt ones', async () => {
  const keys =
    'title date tags categories author draft slug type status link url lang layout format image cover summary weight aliases published rule target mode'
  const {messages} = await seen(
    `---\n${keys
      .split(' ')
      .map((key) => `${key}: x\n`)
      .join('')}---\nOn.`
  )
  expect(messages).toEqual([])
})

test('a rule that the draft allows and that does not exist is a fatal message', async () => {
  const file = new VFile('---\nallow: {no-hardsell: true}\n---\nOn.')
  await judge(file, {})
  expect(file.messages).toMatchObject([{fatal: true, reason: 'Unknown rule “no-hardsell” in draft.allow, did you mean “no-hard-sell”?'}])
})

test('what the host knows wins over the front matter, which wins over the config', async () => {
  const file = '---\nnetwork: x\nlanguage: es\n---\nOn.'
  expect(seen(file, {network: 'threads'}).runs).toEqual([{text: 'On.', context: {network: 'threads', language: 'es'}}])
  expect(seen('---\nnetworks: [x, linkedin]\n---\nOn.', {network: 'threads'}).runs).toHaveLength(1)

  const report = async (value: string) => {
    const {messages} = await judge(new VFile(value), {draft: {kind: 'reply'}, rules: {'no-hard-sell': 'warn'}})
    return messages.filter(({ruleId}) => ruleId === 'no-hard-sell').length
  }
  expect(await report(hardSell)).toBe(0)
  expect(await report(`---\nkind: post\n---\n${hardSell}`)).toBe(1)
})

test('networks make one draft each', () => {
  const networksOf = (networks: string) => seen(`---\nnetworks: ${networks}\n---\nOn.`).runs.map(({context}) => context?.network)
  expect(networksOf('[x, linkedin]')).toEqual(['x', 'linkedin'])
  expect(networksOf('twitter')).toEqual(['x'])
  expect(networksOf('[]')).toEqual([undefined])
  expect(networksOf('')).toEqual([undefined])
})

test('messages have their place in the file, whatever stands before the draft', async () => {
  const config: Config = {rules: {'no-hard-sell': 'warn'}}
  const eol = fc.constantFrom('\n', '\r\n')
  const lines = fc.array(fc.constantFrom('', 'title: Über 🎈', 'network: x # né', '# comment', 'tags: [a, b]'), {maxLength: 5}).map((all) => [...new Set(all)])
  await fc.assert(
    fc.asyncProperty(fc.boolean(), lines, fc.nat({max: 3}), eol, async (isFenced, yaml, blanks, end) => {
      const value = [...(isFenced ? ['---', ...yaml, '---'] : []), ...Array<string>(blanks).fill(''), hardSell, ''].join(end)
      const file = await judge(new VFile(value), config)
      const message = file.messages.find(({ruleId}) => ruleId === 'no-hard-sell')
      const place = message?.place as {start: {offset: number; line: number; column: number}; end: {offset: number}}
      expect(value.slice(place.start.offset, place.end.offset)).toBe('Last chance')
      expect(place.start).toMatchObject({line: value.slice(0, place.start.offset).split('\n').length, column: 1})
    })
  )
})
