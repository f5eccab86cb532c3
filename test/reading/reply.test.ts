import {describe, expect, test} from 'vitest'
import {factsOf} from '../../src/reading/comment/comment.js'
import {Reading} from '../../src/reading/reading.js'
import {isHollow, replyFacts, type ReplyFacts} from '../../src/reading/reply/reply.js'
import type {Locale} from '../../src/types.js'

const read = (language: Locale, text: string, comment = '') => {
  const reading = new Reading(text, {kind: 'reply', language, inReplyTo: {text: comment, language}})
  return {reading, facts: replyFacts(reading)}
}

type Part = Exclude<keyof ReplyFacts, 'answers' | 'asksBack'>

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

test.each<[Locale, string, string, boolean]>([
  ['en', 'How much is it?', 'It is £12, postage included', true],
  ['en', 'How much is it?', 'So glad you like it', false],
  ['en', 'What time do doors open?', 'Doors at 7 pm', true],
  ['en', 'How much are tickets?', 'Doors at half seven', false],
  ['en', 'Do you post to Malta?', 'Yes, and to Gozo', true],
  ['en', 'How long does the paint take to dry?', 'Overnight', true],
  ['es', '¿Cuánto cuesta?', 'Cuesta 30 €', true],
  ['es', '¿Qué día es?', 'El sábado', true],
  ['es', '¿Hasta qué hora abrís el sábado?', 'El sábado es un gran día', false],
  ['es', '¿Cuándo es?', 'Qué ilusión', false],
  ['es', '¿Dónde están?', 'En la calle Mayor, junto al mercado', true],
  ['es', '¿Tienen talla 40?', 'No, pero llega el lunes', true]
])('%s: to “%s”, is “%s” an answer?', (language, comment, text, expected) => {
  const {reading, facts} = read(language, text, comment)
  expect(factsOf(reading.comment!).questions.map(facts.answers)).toEqual([expected])
})

describe('a sentence that could stand in any reply', () => {
  const isEmpty = (language: Locale, text: string) => {
    const {reading} = read(language, text)
    return reading.sentences.every((sentence) => isHollow(reading, sentence))
  }

  test.each<[Locale, string]>([
    ['en', 'We are truly sorry that your experience fell short of expectations.'],
    ['en', 'Customer satisfaction is at the heart of everything we do. ^MB'],
    ['en', 'Hello Bridget, we strive to provide the highest standards of service.'],
    ['es', 'La satisfacción de nuestros clientes es nuestra razón de ser.'],
    ['es', 'Hola, Brígida: tomaremos en cuenta tus observaciones para seguir creciendo.'],
    ['es', 'Quedamos a su entera disposición. -MB']
  ])('%s: %s', (language, text) => expect(isEmpty(language, text)).toBe(true))

  test.each<[Locale, string]>([
    ['en', 'The handrail goes up on the nineteenth.'],
    ['en', 'Please DM us your order number so we can look into it.'],
    ['en', 'It is £4.'],
    ['es', 'El repartidor fue a otra calle.'],
    ['es', 'Envíanos por privado tu número de pedido.'],
    ['es', 'Son 4 €.']
  ])('but not %s: %s', (language, text) => expect(isEmpty(language, text)).toBe(false))
})

test('is read once', () => {
  const {reading, facts} = read('en', 'On it.')
  expect(replyFacts(reading)).toBe(facts)
})
