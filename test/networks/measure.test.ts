import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.js'
import {facts, measure, nameOf, type Network, type NetworkName} from '../../src/networks/index.js'

test.each<[NetworkName, string, number, number]>([
  ['x', 'see https://acme.example/a/very/long/path/indeed ', 27, 23],
  ['twitter', '👩‍👩‍👧 hola', 7, 0],
  ['x', 'The oven is on. https://t.co/abc123', 15, 0],
  ['bluesky', '👩‍👩‍👧 hola\n', 6, 0],
  ['youtube', 'mañana', 7, 0],
  ['telegram', '  👍 ', 4, 0]
])('on %s, %j', (network, text, total, links) => expect(measure(text, network)).toEqual({total, links}))

test('a network without known limits has no measure', () => expect(measure('hola', 'other')).toBeUndefined())

describe.each(Object.keys(facts) as Network[])('on %s', (network) => {
  test('it agrees with the rule on length', async () => {
    const limit = facts[network]!.reply.value
    const start = 'El pan de mañana 🥖, en https://acme.example/pan-de-masa-madre: '
    const fitting = start + 'a'.repeat(limit - measure(start + 'a', network)!.total + 1)
    for (const [text, total, tooLong] of [
      [fitting + '\n', limit, []],
      [fitting + 'a', limit + 1, [nameOf(network)]]
    ] as const) {
      expect(measure(text, network)!.total).toBe(total)
      const {messages} = await lint({text, network, kind: 'reply'}, {rules: {'max-length': 'error'}})
      const found = messages.filter(({ruleId}) => ruleId === 'max-length')
      expect(found.map(({reason}) => tooLong.find((name) => reason.includes(name)))).toEqual(tooLong)
    }
  })
})
