import fc from 'fast-check'
// @ts-expect-error: it has no types
import twitter from 'twitter-text'
import {describe, expect, test} from 'vitest'
import {lengthOf} from '../../src/networks/count.js'
import type {Count} from '../../src/networks/facts.js'
import {findEntities} from '../../src/reading/entities.js'

const measure = (text: string, count: Count) => lengthOf(text, findEntities(text), count)

test.each<[count: Count, text: string, total: number, links: number]>([
  ['weighted', 'hola ñandú ¿qué?', 16, 0],
  ['weighted', 'see https://acme.example/a/very/long/path/indeed', 27, 23],
  ['weighted', '👩‍👩‍👧 🇪🇸 👍🏽', 8, 0],
  ['weighted', '日本', 4, 0],
  ['weighted', '5 € …', 7, 0],
  ['graphemes', '👩‍👩‍👧 año', 5, 0],
  ['graphemes', 'see https://acme.example', 24, 20],
  ['code-points', '👍🏽 a', 4, 0],
  ['utf-16', '👍 a', 4, 0],
  ['bytes', 'año', 4, 0],
  ['mastodon', 'hi @ana@mastodon.example https://acme.example/a/very/long/path/indeed', 31, 23],
  ['threads', 'ok 👍', 7, 0]
])('%s length of %j', (count, text, total, links) => expect(measure(text, count)).toEqual({total, links}))

const word = fc.constantFrom(
  'hola',
  'mañana',
  'we’re',
  '“quoted”',
  '¿qué?',
  '日本',
  '5 €',
  '12:30',
  '…',
  '—',
  '🎉',
  '👩‍👩‍👧',
  '🇪🇸',
  '👍🏽',
  '1️⃣',
  '❤️',
  '#SomosBarrio',
  '@acme_shop',
  'https://acme.com/a?b=c',
  'https://tienda.es/rebajas',
  'http://bit.ly/x1',
  '\n'
)
const draft = fc.array(word, {maxLength: 30}).map((words) => words.join(' '))

describe('oracles', () => {
  test('X: the weighted length of twitter-text', () => {
    fc.assert(
      fc.property(draft, (text) => {
        expect(measure(text, 'weighted').total).toBe(twitter.parseTweet(text).weightedLength)
      }),
      {numRuns: 10_000}
    )
  })

  test('Bluesky: graphemes of Intl.Segmenter', () => {
    const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'})
    fc.assert(
      fc.property(draft, (text) => {
        expect(measure(text, 'graphemes').total).toBe([...segmenter.segment(text)].length)
      })
    )
  })
})
