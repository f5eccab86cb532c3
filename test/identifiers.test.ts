import {expect, test} from 'vitest'
import {identifiersOf} from '../src/reading/identifiers.js'
import {Reading} from '../src/reading/reading.js'

const found = (text: string) => {
  const reading = new Reading(text, {kind: 'reply'})
  return identifiersOf(reading).map(({kind, ...at}) => `${kind} ${reading.slice(at)}`)
}

test.each([
  ['card 4111 1111 1111 1111, please', ['card 4111 1111 1111 1111']],
  ['3782-822463-10005', ['card 3782-822463-10005']],
  ['4111 1111 1111 1112', []],
  ['IBAN ES91 2100 0418 4502 0005 1332', ['account ES91 2100 0418 4502 0005 1332']],
  ['GB29NWBK60161331926819.', ['account GB29NWBK60161331926819']],
  ['ES91 2100 0418 4502 0005 1333', []],
  ['CLABE 032180000118359719', ['account 032180000118359719']],
  ['CBU 2850590940090418135201', ['account 2850590940090418135201']],
  ['DNI 12345678Z y NIE X1234567L', ['identity 12345678Z', 'identity X1234567L']],
  ['DNI 12345678A', []],
  ['RUT 12.345.678-5, de la empresa 76.123.456-0', ['identity 12.345.678-5']],
  ['CUIT 20-12345678-6', ['identity 20-12345678-6']],
  ['CUIT 20-12345678-5', []],
  ['SSN 123-45-6789, not 900-45-6789', ['identity 123-45-6789']],
  ['AB 12 34 56 C and AB123456C', ['identity AB 12 34 56 C', 'identity AB123456C']],
  ['RFC GODE561231GR8', ['identity GODE561231GR8']],
  ['CURP HEGG560427MVZRRL04', ['identity HEGG560427MVZRRL04']],
  ['https://x.example/4111111111111111 #a4111111111111111 a4111111111111111', []],
  ['call 07700 900461 before 12/05/2026', []]
])('reads %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('takes a time that grows with the text, not with its square', () => {
  for (const unit of ['1 ', 'A1 ', 'ES1', '12345678', '4111-']) {
    const start = performance.now()
    found(unit.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(2000)
  }
})
