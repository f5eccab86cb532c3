import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Reading} from '../../src/reading/reading.js'
import {spanOf, toWording, Wordings, wordingOf} from '../../src/reading/wording.js'

const read = (text: string) => new Reading(text, {kind: 'post'})
const wordsOf = (text: string) => {
  const {starts, ends} = wordingOf(read(text), [])
  return starts.map((start, index) => text.slice(start, ends[index]))
}
const from = (words: readonly number[]) =>
  toWording(
    words,
    words.map((_, index) => 2 * index),
    words.map((_, index) => 2 * index + 1)
  )

test.each([
  ['The kiln is warm, the kiln!', ['The kiln', 'is warm']],
  ['Order 4481920 for @jo at https://acme.example #kiln', ['Order']],
  ['Quedan 3 hornos a 20 €', ['Quedan', '3 hornos', 'a 20 €']],
  ['', []]
])('of “%s” the telling words count, each with the small ones before it', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected)
})

test('words count once, whatever their case and accents', () => {
  expect(wordingOf(read('Jardín JARDIN jardín'), []).words).toHaveLength(1)
  expect(wordingOf(read('caña cana'), []).words).toHaveLength(2)
})

test('ignored places count nothing, in whatever order they come', () => {
  const text = 'Kiln glaze clay wheel'
  const ignored = [
    {start: 11, end: 15},
    {start: 0, end: 4}
  ]
  expect(wordingOf(read(text), ignored).words).toEqual(wordingOf(read('glaze wheel'), []).words)
})

test('a copy is found, with its share and its places', () => {
  const wordings = new Wordings<string>(0.7)
  wordings.add('other', from([11, 12, 13, 14, 15]))
  wordings.add('copy', from([1, 2, 3, 4, 5, 6, 7, 8]))
  expect(wordings.find(from([9, 1, 2, 3, 4, 5, 6, 7]))).toEqual({item: 'copy', share: 7 / 9, count: 7, at: {start: 2, end: 15}, from: {start: 0, end: 13}})
  expect(wordings.find(from([9, 1, 2, 3, 4, 5]))).toBeUndefined()
  expect(wordings.find(from([1, 2, 3, 4, 5, 6, 7, 8]), (item) => item !== 'copy')).toBeUndefined()
})

test('the same words are always found, and what is found is similar', () => {
  const anyWords = fc.uniqueArray(fc.integer({min: 1, max: 40}), {minLength: 2, maxLength: 12})
  fc.assert(
    fc.property(fc.array(anyWords, {maxLength: 30}), anyWords, (crowd, words) => {
      const wordings = new Wordings<readonly number[]>(0.7)
      for (const other of crowd) wordings.add(other, from(other))
      const found = wordings.find(from(words))
      if (found) {
        const common = words.filter((word) => found.item.includes(word))
        expect(found.count).toBe(common.length)
        expect(found.share).toBeGreaterThanOrEqual(0.7)
        expect(found.share).toBe(common.length / new Set([...words, ...found.item]).size)
      }
      wordings.add(words, from(words))
      expect(wordings.find(from(words))?.share).toBe(1)
    })
  )
})

test('a span runs from the first of the words to the last, wherever they stand', () => {
  expect(spanOf(toWording([1, 2, 3], [20, 0, 10], [25, 5, 15]))).toEqual({start: 0, end: 25})
  expect(spanOf(toWording([1, 2, 3], [20, 0, 10], [25, 5, 15]), new Set([2, 3]))).toEqual({start: 0, end: 15})
})
