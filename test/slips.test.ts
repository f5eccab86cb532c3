import {describe, expect, test} from 'vitest'
import {misspelling as english} from '../src/languages/en-misspellings.js'
import {Address, addressAtStart, addressOf} from '../src/languages/es-address.js'
import {misspelling as spanish} from '../src/languages/es-misspellings.js'
import {verbForms} from '../src/languages/es-verbs.js'
import {wordsAfter, wordsBefore} from '../src/reading/confusions.js'
import {lint} from '../src/index.js'
import {Reading} from '../src/reading/reading.js'

const nothing = () => []
const spelt = (word: string, ...others: string[]) => spanish(word, () => [word, ...others])

const {tú, vos, usted, vosotros, ustedes} = Address

test.each([
  ['tienes', tú],
  ['síguenos', tú],
  ['tenés', vos],
  ['seguinos', vos],
  ['escríbanos', usted],
  ['registraos', vosotros],
  ['comprad', vosotros],
  ['suscríbanse', ustedes],
  ['podrás', tú | vos],
  ['elegís', vos | vosotros],
  // “Llamanos” may be “llámanos” without its accent.
  ['llamanos', tú | vos],
  ['puede', 0],
  ['compras', 0],
  ['hermanos', 0],
  ['unas', 0],
  ['verdad', 0]
])('%s addresses %i', (word, address) => {
  expect(addressOf(word)).toBe(address)
})

test('a subjunctive is an imperative where a clause begins', () => {
  expect(addressAtStart('disfrute')).toBe(usted)
  expect(addressAtStart('vengan')).toBe(ustedes)
  expect(addressAtStart('una')).toBe(0)
  expect(addressAtStart('entre')).toBe(0)
})

describe('Spanish spelling', () => {
  test.each([
    ['tambien', 'también'],
    ['informacion', 'información'],
    ['economicas', 'económicas'],
    ['buenisima', 'buenísima'],
    ['salio', 'salió'],
    ['podrian', 'podrían'],
    ['siguenos', 'síguenos'],
    ['comuniquese', 'comuníquese'],
    ['porfavor', 'por favor'],
    ['serivcio', 'servicio'],
    ['promosion', 'promoción'],
    ['exelente', 'excelente'],
    ['lemantamos', 'lamentamos'],
    ['dispnible', 'disponible']
  ])('%s is %s', (wrong, right) => {
    expect(spelt(wrong)).toBe(right)
    expect(spelt(right.split(' ')[0]!)).toBeUndefined()
  })

  test.each([
    'acabamos',
    'feria',
    'seria',
    'serias',
    'materias',
    'mission',
    'correos',
    'iniciales',
    'tomate',
    'canciones',
    'oraciones',
    'concejo',
    'trasporte',
    'documents',
    'estudiate',
    'graciasss'
  ])('%s may be right', (word) => {
    expect(spelt(word)).toBeUndefined()
  })

  test('“llamanos” is right but beside tú', () => {
    expect(spelt('llamanos')).toBeUndefined()
    expect(spelt('llamanos', 'puedes')).toBe('llámanos')
    expect(spelt('llamanos', 'puedes', 'querés')).toBeUndefined()
  })

  test('no form of a verb is a slip', () => {
    const verbs =
      'abrir acercar acompañar activar actuar agregar amar aplicar asistir atender ayudar buscar cambiar cantar comer comprar conocer contar continuar coser crear creer criticar cuidar dar deber decir dejar descubrir elegir enviar escribir estar estudiar explicar fabricar ganar graduar hablar hacer indicar informar ir jugar leer limpiar llamar llegar mandar mantener mostrar necesitar odiar ofrecer oír participar pasar pedir pensar perder poder poner practicar preferir publicar quedar querer recibir recordar regalar reír responder saber salir seguir sentir ser servir significar solicitar subir suscribirse tejer tener tomar traer unir usar validar variar vender venir ver visitar vivir volver'
    const wrong = verbs.split(' ').flatMap((verb) => verbForms(verb, 'any').filter((form) => spanish(form, nothing) !== undefined))
    expect(wrong).toEqual([])
  })
})

test.each([
  ['recieve', 'receive'],
  ['alot', 'a lot'],
  ['tonights', "tonight's"],
  ['definately', 'definitely'],
  ['recieving', 'receiving'],
  ['tommorrow', 'tomorrow'],
  ['wonderfull', 'wonderful'],
  ['experince', 'experience'],
  ['travelling', undefined],
  ['lunched', undefined],
  ['amazzzing', undefined],
  ['receive', undefined],
  ['constructor', undefined],
  ['lot', undefined]
])('%s is %s', (word, right) => {
  expect(english(word)).toBe(right)
})

test('words and marks around a word are written out', () => {
  const {text, tokens} = new Reading('Hola, Ana. ¿Vamos a ver?\nLa all-day cena 🍲 hoy!', {kind: 'post', language: 'es'})
  const at = (word: string) => tokens.findIndex((token) => token.word === word)
  expect(wordsBefore(text, tokens, at('vamos'))).toBe(' / hola , ana ¿ ')
  expect(wordsAfter(text, tokens, at('a'))).toBe(' ver ? la all-day ')
  expect(wordsAfter(text, tokens, at('cena'))).toBe(' | hoy ! ')
})

test.each([
  ['¡¡¡Gracias, Amaia!!! Te debemos un pintxo.', '¡¡¡Gracias, Amaia!!!', '¡Gracias, Amaia!'],
  ['¿¿¡¡Nieve en mayo??!! Los tomates van con manta.', '¿¿¡¡Nieve en mayo??!!', '¡¿Nieve en mayo?!'],
  ['¡Volvió el membrillo!!! Diez cajas.', '!!!', '!'],
  ['¡¡¡Hola! ¡Vino Amaia!!!', '!!!', '!'],
  ['The rhubarb is back?!?! Ten crates.', '?!?!', '?!']
])('in “%s”, the pile “%s” is mended as a whole: “%s”', async (text, actual, expected) => {
  const {messages} = await lint({text})
  expect(messages.filter(({ruleId}) => ruleId === 'no-punctuation-pile')).toMatchObject([{actual, expected: [expected]}])
})
