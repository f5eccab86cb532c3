import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import en from '../../rules/no-common-slip/en.js'
import es from '../../rules/no-common-slip/es.js'
import {type Confusion, wordsAfter, wordsBefore} from '../../src/reading/confusions.js'
import {neighboursOf, possible} from '../../src/reading/neighbours.js'
import {Reading} from '../../src/reading/reading.js'

const possibleIn = (text: string, word: string, confusions: readonly Confusion[]) => {
  const {tokens} = new Reading(text, {kind: 'post'})
  return possible(
    neighboursOf(confusions),
    tokens,
    tokens.findIndex((token) => token.word === word)
  ).length
}

test.each<[Confusion, text: string, count: number]>([
  [{after: /^ (?:ver|ser) /, right: ''}, 'vamos x ver', 1],
  [{after: /^ (?:ver|ser) /, right: ''}, 'vamos x, ver', 0],
  [{after: /^ (?:[.,]|ser) /, right: ''}, 'vamos x, ver', 1],
  [{after: /^ (?:[.,]|ser) /, right: ''}, 'vamos x', 1],
  [{after: /^ (?:\p{L}+ando|un (?:dos|tres)) /u, right: ''}, 'vamos x cantando', 1],
  [{after: /^ (?:\p{L}+ando|un (?:dos|tres)) /u, right: ''}, 'vamos x cantar', 0],
  [{after: /^ (?:\p{L}+ando|un (?:dos|tres)) /u, right: ''}, 'vamos x un mes', 1],
  [{before: / (?:lo que|no) $/, right: ''}, 'lo que x es', 1],
  [{before: / (?:lo que|no) $/, right: ''}, 'lo cual x es', 0],
  [{before: / (?:lo que|no) $/, right: ''}, 'x es', 0],
  // What cannot be read off is possible.
  [{after: /^ (?!quien)\p{L}/u, right: ''}, 'vamos x, ver', 1],
  [{before: /(?:que|no) $/, right: ''}, 'aunque x es', 1]
])('what %o wants beside “x” in “%s”: %i', (confusion, text, count) => {
  expect(possibleIn(text, 'x', [confusion])).toBe(count)
})

describe.each([
  ['en', en],
  ['es', es]
] as const)('%s', (language, {lists}) => {
  test('no confusion is passed over that its expressions find', () => {
    const all = [...lists!.confusions]
    const wordsOf = (confusions: readonly Confusion[]) =>
      confusions.flatMap(({before, after}) => `${before?.source} ${after?.source}`.match(/[\p{L}']+/gu) ?? []).filter((word) => word !== 'p' && word !== 'L')
    const word = fc.constantFrom(...new Set(all.flatMap(([, confusions]) => wordsOf(confusions))))
    const around = fc.array(fc.oneof({weight: 5, arbitrary: word}, fc.constantFrom(',', '.', '?', '¿')), {maxLength: 4})
    let found = 0
    fc.assert(
      fc.property(fc.constantFrom(...all), around, fc.nat(), around, ([slip, confusions], left, nth, right) => {
        const own = wordsOf(confusions)
        const near = own[nth % own.length]!
        for (const words of [
          [...left, slip, near, ...right],
          [...left, near, slip, ...right]
        ]) {
          const {text, tokens} = new Reading(words.join(' '), {kind: 'post', language})
          for (const [index, token] of tokens.entries()) {
            if (token.word !== slip) continue
            const [before, after] = [wordsBefore(text, tokens, index), wordsAfter(text, tokens, index)]
            const fits = confusions.filter((confusion) => (confusion.before?.test(before) ?? true) && (confusion.after?.test(after) ?? true))
            found += fits.length
            expect(possible(neighboursOf(confusions), tokens, index)).toEqual(expect.arrayContaining(fits))
          }
        }
      }),
      {numRuns: 3000}
    )
    expect(found).toBeGreaterThan(50)
  })
})
