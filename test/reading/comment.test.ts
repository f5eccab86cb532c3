import {describe, expect, test} from 'vitest'
import {factsOf} from '../../src/reading/comment/comment.js'
import {isBrandHandle} from '../../src/reading/comment/handles.js'
import {Reading} from '../../src/reading/reading.js'
import type {Locale} from '../../src/types.js'

const read = (language: Locale, text: string) => factsOf(new Reading(text, {kind: 'post', language}))

const angry: Record<Locale, string[]> = {
  en: [
    'The blender you sold me smells of burning',
    'Ordered two lamps, got one and a half',
    'Lovely advert. Shame my boiler has been off since Sunday and nobody calls me back',
    '@BrightAir my suitcase is in Oslo, I am not',
    'why was I charged for a room I never slept in',
    'Your courier threw my parcel over the hedge',
    'Forty minutes on hold and then you hung up on me',
    'what a shambles of a website',
    '@NorthBank #fail again',
    'Thanks for losing my luggage, again'
  ],
  es: [
    'La licuadora que me vendieron huele a quemado',
    'Pedí dos lámparas y me llegó una y media',
    'Muy lindo el anuncio, pero llevo desde el domingo sin caldera y nadie me llama',
    '@AeroClara mi maleta está en Oslo y yo no',
    '¿por qué me cobraron una noche que no dormí?',
    'Su repartidor tiró mi paquete por encima de la reja',
    'Cuarenta minutos esperando y me colgaron',
    'qué desastre de página web',
    '@BancoNorte #pesimo otra vez',
    'Mi abuela lleva dos meses sin línea'
  ]
}

const calm: Record<Locale, string[]> = {
  en: [
    'Will the Friday train be late?',
    'Not a complaint, just curious why the lid changed',
    'Thank you for sorting the problem with my booking',
    'Do you have any issues shipping to Malta?',
    'The crew were great even with the delay, cheers',
    'What a gorgeous window display!',
    'Is the café open on Monday?'
  ],
  es: [
    '¿Se puede pagar en cuotas?',
    'No es queja, solo curiosidad: ¿por qué cambió la tapa?',
    'Gracias por resolver lo de mi reserva',
    'Ya me dejó entrar, muy amables',
    '¿Abren el lunes?',
    'Qué vidriera tan linda'
  ]
}

describe.each(['en', 'es'] as const)('%s', (language) => {
  test.each(angry[language])('complains: %s', (text) => expect(read(language, text).isComplaint).toBe(true))
  test.each(calm[language])('does not: %s', (text) => expect(read(language, text).isComplaint).toBe(false))
})

test('an angry customer is one who complains', () => {
  expect(read('en', 'Your app deleted my photos, you absolute clowns')).toMatchObject({isComplaint: true, isAngry: true})
  expect(read('en', 'Your app deleted my photos')).toMatchObject({isComplaint: true, isAngry: false})
  expect(read('es', 'Su aplicación me borró las fotos, payasos')).toMatchObject({isComplaint: true, isAngry: true})
})

test.each([
  ['en', 'How much is the big one', 'price'],
  ['en', '@PineShop when does it come back', 'date'],
  ['en', 'Is it vegan?', 'whether'],
  ['es', 'cuánto sale el envío', 'price'],
  ['es', '¿Hasta qué hora atienden?', 'hours']
] as const)('%s: %s asks for %s', (language, text, type) => {
  expect(read(language, text).questions.map((question) => question.type)).toEqual([type])
})

test.each(['@PineAir', '@north_bank', '@SunMobile', '@AyudaLuna', '@lunahelp', '@delta', '@PineCares'])('%s is a brand’s handle', (handle) => {
  expect(isBrandHandle(handle)).toBe(true)
})

test.each(['@clairebear', '@maria_77', '@helpless_bob', '@jetsam', '@Airton', '@user'])('%s is a person’s handle', (handle) => {
  expect(isBrandHandle(handle)).toBe(false)
})
