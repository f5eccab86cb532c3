import fc from 'fast-check'
import {expect, test} from 'vitest'
import {tokenize} from '../../src/reading/tokens.js'
import {perWord, wordOf} from '../../src/reading/vocabulary.js'
import {spellingOf} from '../../src/reading/written.js'

const tokensOf = (text: string) => tokenize(text, []).tokens

test('a word is read the same however often it was met', () => {
  const word = fc.constantFrom(
    'Hola',
    'HOLA',
    'hola',
    'don’t',
    "don't",
    'it’s',
    'Cant',
    'man\u0303ana',
    'mañana',
    'co\u00ADop',
    'Straße',
    '寿司',
    '𝓼𝓪𝓵𝓮',
    '𝓼𝓪𝓵𝓸',
    'x'.repeat(40)
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.stringMatching(/^[a-z]{1,3}$/u))), (words) => {
      const expected = words.flatMap((each) => {
        const {first, second} = spellingOf(each)
        return second === undefined ? [first] : [first, second]
      })
      for (const _ of [1, 2]) expect(tokensOf(words.join(' ')).map((token) => token.word)).toEqual(expected)
    })
  )
})

test('there are more words than are kept', () => {
  const lengthOf = perWord((word) => word.length)
  const written = Array.from({length: 45_000}, (_, nth) => (nth % 3 === 0 ? `w${nth}'ll` : `w${nth}`))
  const words = written.flatMap((word) => (word.endsWith("'ll") ? [word.slice(0, -3), 'will'] : [word]))
  for (const _ of [1, 2]) {
    const tokens = tokensOf(written.join(' '))
    expect(tokens.map(({word}) => word)).toEqual(words)
    expect(tokens.filter(({word, number}) => number > 0 && wordOf(number) !== word)).toEqual([])
    expect(tokens.filter((token) => lengthOf(token) !== token.word.length)).toEqual([])
  }
  expect(tokensOf('w0 zzz zzz').map(({word}) => word)).toEqual(['w0', 'zzz', 'zzz'])
})
