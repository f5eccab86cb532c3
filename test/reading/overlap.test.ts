import fc from 'fast-check'
import {expect, test} from 'vitest'
import {SharedPassages, passageOf} from '../../src/reading/overlap.js'
import {Reading} from '../../src/reading/reading.js'

const passage = (text: string) => passageOf(new Reading(text, {kind: 'post', language: 'en'}))

/** Words that a text shares with others, by source. */
function shared(text: string, others: Record<string, string>) {
  const texts = new SharedPassages<string>()
  for (const [source, other] of Object.entries(others)) texts.add(source, passage(other))
  const own = passage(text)
  return texts.overlapsOf(own).map(({source, runs, words, telling}) => [source, runs.map(({from, to}) => own.words.slice(from, to).join(' ')), words, telling])
}

test('links, handles, hashtags, numbers, names and quotations are no part of the passage', () => {
  expect(passage('Boats leave Conwy at 9, says @ana: “mind the gap” #Sea https://example.com').words).toEqual(['boats', 'leave', 'at', 'says'])
})

test('runs of four words and more are shared, the source with most words first', () => {
  expect(
    shared('The kettle sings before the gate creaks, and the dog sleeps under the bench.', {
      a: 'A dog sleeps under the bench, always.',
      b: 'Listen: the kettle sings before the gate creaks.',
      c: 'The kettle sings. The dog sleeps.'
    })
  ).toEqual([
    ['b', ['the kettle sings before the gate creaks'], 7, 4],
    ['a', ['dog sleeps under the bench'], 5, 3]
  ])
})

test('what every brand says is no overlap', () => {
  expect(shared('Free delivery on all orders this weekend', {a: 'Free delivery on all orders this weekend'})).toEqual([])
})

test('of a text said twice the first is the source', () => {
  const text = 'Rust eats the railing one winter at a time'
  expect(shared(text, {a: text, b: text}).map(([source]) => source)).toEqual(['a'])
})

test('a text shares with itself every word that it has', () => {
  const word = fc.constantFrom('oak', 'river', 'stone', 'the', 'of', 'lantern')
  fc.assert(
    fc.property(fc.array(word, {minLength: 4, maxLength: 40}), (words) => {
      const text = words.join(' ')
      const [overlap] = shared(text, {a: text})
      expect(overlap?.[2] ?? 0).toBe(words.some((each) => each !== 'the' && each !== 'of') ? words.length : 0)
    })
  )
})
