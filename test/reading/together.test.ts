import {expect, test} from 'vitest'
import type {Lexicon} from '../../src/reading/phrases.js'
import {Reading} from '../../src/reading/reading.js'
import {together} from '../../src/reading/together.js'

type Group = 'ask' | 'thing' | 'free'

const lexicon: Lexicon<Group> = {
  en: {ask: ['please', 'could you'], thing: ['the lamp'], free: ['if you like']},
  es: {ask: [], thing: [], free: []}
}

const find = (text: string, groups: Group[], unless?: Group[]) => {
  const reading = new Reading(text, {kind: 'post', language: 'en'})
  const at = together(reading, reading.find(lexicon), groups, unless)
  return at && reading.slice(at)
}

test.each([
  ['Hello. Please bring the lamp today.', ['ask', 'thing'], undefined, 'Please bring the lamp'],
  ['The lamp, please!', ['ask', 'thing'], undefined, 'The lamp, please'],
  ['Please wait. The lamp is here.', ['ask', 'thing'], undefined, undefined],
  ['Please bring the lamp if you like', ['ask', 'thing'], ['free'], undefined],
  ['Take the lamp if you like. Please bring the lamp.', ['ask', 'thing'], ['free'], 'Please bring the lamp'],
  ['', ['ask'], undefined, undefined]
] as const)('%j', (text, groups, unless, expected) => {
  expect(find(text, [...groups], unless && [...unless])).toBe(expected)
})
