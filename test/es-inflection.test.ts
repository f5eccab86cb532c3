import {expect, test} from 'vitest'
import {genders, plurals} from '../src/languages/es-inflection.js'

test('singular and plural', () => {
  expect(plurals('taza menú café luz botón autobús papel')).toBe('(taza|tazas|menú|menús|café|cafés|luz|luces|botón|botones|autobús|autobuses|papel|papeles)')
})

test('genders and numbers', () => {
  expect(genders('roto  llorón\n ladrador')).toBe('(roto|rotos|rota|rotas|llorón|llorones|llorona|lloronas|ladrador|ladradores|ladradora|ladradoras)')
})
