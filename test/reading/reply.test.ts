import {describe, expect, test} from 'vitest'
import {Reading} from '../../src/reading/reading.js'
import {replyFacts, type ReplyFacts} from '../../src/reading/reply/reply.js'
import type {Locale} from '../../src/types.js'

const read = (language: Locale, text: string, comment = '') => {
  const reading = new Reading(text, {kind: 'reply', language, inReplyTo: {text: comment, language}})
  return {reading, facts: replyFacts(reading)}
}

type Part = Exclude<keyof ReplyFacts, 'answers'>

const parts: readonly Part[] = ['acknowledgements', 'apologies', 'thanks', 'actions', 'times', 'channels', 'requests', 'unknowns']

const held = (facts: ReplyFacts) => parts.filter((part) => facts[part].length > 0)

describe('what a reply holds', () => {
  test.each<[Locale, string, Part[]]>([
    ['en', 'We see the crack in your photo, Priya. The kiln team is remaking the bowl and it leaves on Thursday.', ['acknowledgements', 'actions', 'times']],
    ['en', "That's on us. I've asked the depot and I'll message you by noon.", ['acknowledgements', 'actions', 'times', 'channels']],
    ['en', 'Sorry for the wait.', ['acknowledgements', 'apologies']],
    ['en', 'Your refund was issued this morning.', ['actions', 'times']],
    ['en', 'Thanks a million, this made our whole morning.', ['thanks']],
    ['en', 'Please DM us your booking number.', ['channels', 'requests']],
    ['en', "We don't know yet.", ['times', 'unknowns']],
    ['en', 'What a view.', []],
    ['es', 'Tienes razón, Nuria: no es normal. Lo revisamos con el taller y te escribimos antes del viernes.', ['acknowledgements', 'actions', 'times']],
    ['es', 'Vemos el corte en su colonia; una cuadrilla ya está reparando la red.', ['acknowledgements', 'actions', 'times']],
    ['es', 'Le devolveremos el importe lo antes posible.', ['actions', 'times']],
    ['es', '¡Mil gracias! Nos alegra la tarde leerte.', ['thanks']],
    ['es', 'Mandanos por privado el número de pedido.', ['channels', 'requests']],
    ['es', 'Todavía no sabemos la fecha.', ['times', 'unknowns']],
    ['es', 'Vaya vistas.', []]
  ])('%s: %s', (language, text, expected) => {
    expect(held(read(language, text).facts)).toEqual(expected)
  })
})

test.each<[Locale, string, string, string[]]>([
  ['en', 'My teapot came without its lid', 'A lid for your teapot goes out today', ['lid', 'teapot']],
  ['en', 'Thank you for your help', 'Thank you for your comment', []],
  ['es', 'El mantel llegó con una mancha', 'Qué pena lo de la mancha: te cambiamos el mantel', ['mancha', 'mantel']],
  ['es', 'Tengo un problema con el servicio', 'Lamentamos el problema con el servicio', []]
])('%s: takes up from “%s”', (language, comment, text, details) => {
  expect(read(language, text, comment).facts.details.map(({word}) => word)).toEqual(details)
})

test.each<[Locale, string, Parameters<ReplyFacts['answers']>[0], boolean]>([
  ['en', 'It is £12, postage included', 'price', true],
  ['en', 'So glad you like it', 'price', false],
  ['en', 'Doors at 7 pm', 'hours', true],
  ['en', 'Doors at 7 pm', 'price', false],
  ['es', 'Cuesta 30 €', 'price', true],
  ['es', 'Nos vemos el sábado', 'date', true],
  ['es', 'Qué ilusión', 'date', false],
  ['es', 'En la calle Mayor, junto al mercado', 'place', true]
])('%s: does “%s” answer %s?', (language, text, type, expected) => {
  expect(read(language, text).facts.answers(type)).toBe(expected)
})

test('is read once', () => {
  const {reading, facts} = read('en', 'On it.')
  expect(replyFacts(reading)).toBe(facts)
})
