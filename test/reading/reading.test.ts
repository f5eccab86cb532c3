import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {Reading} from '../../src/reading/reading.js'
import {treeSource} from '../../src/reading/source.js'

const sentences = (text: string) => {
  const reading = new Reading(text, {kind: 'post'})
  return reading.sentences.map((sentence) => reading.slice(sentence))
}

test.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['Hola, ¿vienes? ¡Claro!', ['Hola, ¿vienes?', '¡Claro!']],
  ['La Dra. Ruiz vive en EE. UU. desde hoy. Fin.', ['La Dra. Ruiz vive en EE. UU. desde hoy.', 'Fin.']],
  ['✅ primera\n✅ segunda', ['primera', 'segunda']],
  ['Vale 1.140 € en total. Ven.', ['Vale 1.140 € en total.', 'Ven.']],
  ['It’s “fine.” Really.', ['It’s “fine.”', 'Really.']],
  ['', []],
  ['🎉', []]
])('sentences of %j', (text, expected) => expect(sentences(text)).toEqual(expected))

test('a sentence knows whether it asks', () => {
  const {sentences: found} = new Reading('¿Vienes? Sí. ¡Bien!', {kind: 'post'})
  expect(found.map(({isQuestion, isExclamation}) => [isQuestion, isExclamation])).toEqual([
    [true, false],
    [false, false],
    [false, true]
  ])
})

test.each([
  ['We open at nine on Monday', 'en', ['en']],
  ['Abrimos a las nueve el lunes', 'es', ['es']],
  ['Abrimos às nove horas na segunda-feira, não percam', 'other', []],
  ['OK 🔥', 'en', ['en', 'es']]
])('language of %j', (text, language, locales) => {
  const reading = new Reading(text, {kind: 'post'})
  expect([reading.language, reading.locales]).toEqual([language, locales])
})

test('the comment is read too, in its own language', () => {
  const {comment} = new Reading('Ya va, Ana.', {kind: 'reply', language: 'es', inReplyTo: {text: 'Where is my order? It was due today'}})
  expect(comment!.language).toBe('en')
})

test('a tree that leaves out the front matter still tells places in the file', () => {
  const text = '---\nnetwork: x\n---\nBuy now.'
  const body = `${' '.repeat(3)}\n${' '.repeat(10)}\n${' '.repeat(3)}\nBuy now.`
  const source = treeSource(unified().use(retextEnglish).parse(body), new VFile(text))
  const start = source.text.indexOf('Buy')
  expect(source.locate({start, end: start + 3})).toEqual({start: text.indexOf('Buy'), end: text.indexOf('Buy') + 3})
})

test('what stands in the tree but not in the file has no place', () => {
  const tree = unified().use(retextEnglish).parse('Buy and go')
  const source = treeSource(tree, new VFile('Buy &amp; go'))
  expect(source.locate({start: 0, end: 3})).toEqual({start: 0, end: 3})
  expect(source.locate({start: 4, end: 7})).toBeUndefined()
})
