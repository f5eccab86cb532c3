import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findEntities} from '../../src/reading/entities.js'
import {Break, tokenize} from '../../src/reading/tokens.js'

const read = (text: string) => tokenize(text, findEntities(text))
const words = (text: string) => read(text).tokens.map(({word}) => word)

test.each([
  ['Hola, ¿qué tal?', 'hola|qué|tal'],
  ['don’t wait, can’t wait, won’t wait', 'do|not|wait|can|not|wait|will|not|wait'],
  ['we’re here and it’s Ana’s', "we|are|here|and|it|'s|ana|'s"],
  ['dont say youre late, let’s go', 'do|not|say|you|are|late|let|us|go'],
  ['eco-friendly', 'eco|friendly'],
  ['COMPRA YA', 'compra|ya'],
  ['cafe\u0301 an\u0303o', 'café|año'],
  ['so\u00ADlo so\u200Blo', 'solo|solo'],
  ['5 € y #SomosBarrio con @ana en acme.example/x', '5 €|y|#somosbarrio|con|@ana|en|acme.example/x'],
  ['🎉 fiesta 👩‍👩‍👧 hoy', 'fiesta|hoy'],
  ['', ''],
  ['\uD83D half', 'half']
])('words of %j', (text, expected) => expect(words(text).join('|')).toBe(expected))

test.each([
  ['one. two', Break.stop],
  ['one, two', Break.comma],
  ['one? two', Break.question],
  ['one! two', Break.exclamation],
  ['one ¿two', Break.opening],
  ['one\ntwo', Break.line],
  ['one\n\ntwo', Break.line | Break.blankLine],
  ['one\r\n\r\ntwo', Break.line | Break.blankLine],
  ['one 🎉 two', Break.emoji],
  ['one – two', Break.mark],
  ['one - two', Break.mark],
  ['one-two', 0],
  ['one two', 0],
  ['Dra. Ruiz', 0],
  ['EE. UU.', 0],
  ['p. ej.', 0]
])('between the two tokens of %j', (text, flags) => expect(read(text).tokens[1]!.before).toBe(flags))

const social = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'abñéÑ .,;:!?¿¡\n\r\'’"«»-_#@/🎉👩‍👧\u0301\u00AD', '\uD83D', "don't", 'it’s', '5 €', 'https://a.example/b', '@ana', '#tag'),
    fc.string({unit: 'binary', maxLength: 2})
  )
})

test('tokens lie inside the text, in order, one behind the other', () => {
  fc.assert(
    fc.property(social, (text) => {
      let end = 0
      for (const token of read(text).tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        end = token.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    })
  )
})

test('an emoji before the text moves every token by its length', () => {
  fc.assert(
    fc.property(social, (text) => {
      const prefix = '👩‍👩‍👧 '
      const moved = read(prefix + text).tokens.map(({start, end, word}) => [start - prefix.length, end - prefix.length, word])
      expect(moved).toEqual(read(text).tokens.map(({start, end, word}) => [start, end, word]))
    })
  )
})
