import {describe, expect, test} from 'vitest'
import {parsePattern} from '../../src/reading/pattern.js'
import type {Lexicon, PhraseGroup} from '../../src/reading/phrases.js'
import {Reading} from '../../src/reading/reading.js'

const nothing = {phrase: []}

/** What a pattern finds in a text. */
const find = (language: 'en' | 'es', phrase: PhraseGroup, text: string) => {
  const lexicon: Lexicon = {en: nothing, es: nothing, [language]: {phrase}}
  return new Reading(text, {kind: 'post', language}).find(lexicon).map((hit) => hit.text)
}

describe('patterns', () => {
  test.each([
    ['en', 'buy now', 'Buy now, or Buy  NOW', ['Buy now', 'Buy  NOW']],
    ['en', 'buy now', 'Buy\nnow', ['Buy\nnow']],
    ['en', 'buy now', 'Buy.\nNow buy, nowhere', []],
    ['en', 'buy (it|them|the lot)? now', 'buy now; buy the lot now; buy that now', ['buy now', 'buy the lot now']],
    ['en', 'buy one? (now|today)', 'buy one today, buy now', ['buy one today', 'buy now']],
    [
      'en',
      'buy (it|((all|most) of them|a lot)) now',
      'buy it now, buy most of them now, buy a lot now',
      ['buy it now', 'buy most of them now', 'buy a lot now']
    ],
    ['en', 'buy *2 now', 'buy it right now, buy it very right now', ['buy it right now']],
    ['en', 'buy *1 (one)? *1 now', 'buy it now, buy it right now, buy it all right now', ['buy it now', 'buy it right now']],
    ['en', 'buy *3 now', 'Buy it. Now', []],
    [
      'en',
      'buy (one|(two things|three|four things)) now',
      'buy one now, buy two things now, buy three now',
      ['buy one now', 'buy two things now', 'buy three now']
    ],
    ['en', 'buy *1 (it)? *1 now', 'buy now, buy it now, buy right now, buy that right now', ['buy now', 'buy it now', 'buy right now', 'buy that right now']],
    ['en', 'do not wait', 'don’t wait, dont wait, do not wait', ['don’t wait', 'dont wait', 'do not wait']],
    ['en', "in (today's|this) world", 'in today’s world, in this world', ['in today’s world', 'in this world']],
    ['en', 'it is over', 'it’s over', ['it’s over']],
    ['en', 'only <number> left', 'only 3 left, only three left', ['only 3 left']],
    ['en', '<percent> off', '20% off and 20 % off', ['20% off', '20 % off']],
    ['en', 'for <money>', 'yours for £24 today', ['for £24']],
    ['en', '<url>', 'see https://a.example/buy', ['https://a.example/buy']],
    ['en', '^order', 'Order here. We order there, order and order', ['Order', 'order', 'order']],
    ['en', '^order', '@ann @bob order what @carl order', ['order']],
    ['en', 'gone$', 'gone, not gone yet', ['gone']],
    ['en', '5 stars', 'with 5 stars', ['5 stars']],
    ['en', 'buy', '#buy @buy https://buy.example', []],
    [
      'es',
      '{comprar} (ya|ahora)',
      'compra ya, compre ahora, comprad ya, comprá ya, compren ahora, cómpralo ya, compralo ya',
      ['compra ya', 'compre ahora', 'comprad ya', 'comprá ya', 'compren ahora', 'cómpralo ya', 'compralo ya']
    ],
    [
      'es',
      '{no perder}',
      'no te lo pierdas, no se la pierda, no os lo perdáis, no pierdan',
      ['no te lo pierdas', 'no se la pierda', 'no os lo perdáis', 'no pierdan']
    ],
    ['es', '({no dudar}|{no pensar}) más', 'no lo dudes más, no lo pienses más', ['no lo dudes más', 'no lo pienses más']],
    ['es', '{prometer:1}', 'prometo, prometemos, prometes', ['prometo', 'prometemos']],
    ['es', 'último día', 'ULTIMO DÍA, último dia', ['ULTIMO DÍA', 'último dia']],
    ['es', 'el', 'él y el', ['el']],
    ['es', 'año', 'ano y año', ['año']]
  ] as const)('%s %j in %j', (language, pattern, text, hits) => expect(find(language, [pattern], text)).toEqual(hits))

  test.each(['', '(a', 'a)', '(|a)', '*2 a', 'a *2', 'a | b', 'a & b', '()', '(a|^b)', 'a ^b', '(a$|b)', 'a$ b'])('cannot be %j', (source) => {
    expect(() => parsePattern(source)).toThrow(SyntaxError)
  })

  test('the longest of a group counts, once', () => {
    expect(find('en', ['buy', 'buy now', 'buy now or never'], 'buy now or never')).toEqual(['buy now or never'])
  })

  test('a lexicon found late is found in a reading made before', () => {
    const reading = new Reading('first and second', {kind: 'post', language: 'en'})
    const lexicon = (word: string): Lexicon => ({en: {phrase: [word]}, es: nothing})
    expect(reading.find(lexicon('first'))).toHaveLength(1)
    expect(reading.find(lexicon('second'))).toHaveLength(1)
  })
})

describe('scopes', () => {
  const off: [language: 'en' | 'es', pattern: string, text: string][] = [
    ['en', 'buy now', 'It said “buy now” fourteen times.'],
    ['en', 'buy now', 'He said "buy now" and left.'],
    ['en', 'buy now', '> buy now\nis what they wrote'],
    ['en', 'buy now', 'RT @shop: buy now'],
    ['en', 'buy now', 'You don’t have to buy now.'],
    ['en', 'buy now', 'No need to buy now.'],
    ['en', 'buy now', 'Should you buy now?'],
    ['en', 'buy now', 'If you buy now, tell us.'],
    ['en', 'buy now', 'The buy now button is broken.'.replace('The', 'The button')],
    ['es', 'compra ya', 'Decía «compra ya» en la puerta.'],
    ['es', 'compra ya', 'En vez de compra ya, pregunta.'],
    ['es', 'compra ya', '¿Compra ya quien puede?'],
    ['es', 'compra ya', 'Si alguien compra ya, avisa.'],
    ['es', 'compra ya', 'El botón compra ya no responde.']
  ]
  test.each(off)('%s %j does not count in %j', (language, pattern, text) => expect(find(language, [pattern], text)).toEqual([]))

  const on: typeof off = [
    ['en', 'buy now', 'Not only that, buy now.'],
    ['en', 'buy now', 'Why not buy now.'],
    ['en', 'buy now', 'No, buy now.'],
    ['en', 'buy now', 'It’s the dogs’ day: buy now'],
    ['en', 'buy now', 'A 24" screen, buy now, 27" too'],
    ['en', 'buy now', 'If you like it, buy now.'],
    ['en', 'buy now', 'Ready? Buy now.'],
    ['es', 'compra ya', 'No lo pienses, compra ya.'],
    ['es', 'compra ya', '¿Listo? Compra ya.'],
    ['es', 'compra ya', 'Si te gusta, compra ya.']
  ]
  test.each(on)('%s %j counts in %j', (language, pattern, text) => expect(find(language, [pattern], text)).toHaveLength(1))

  test('a group may count despite a scope', () => {
    expect(find('en', {despite: ['questioned'], patterns: ['what are you waiting for']}, 'What are you waiting for?')).toHaveLength(1)
  })
})
