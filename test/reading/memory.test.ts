import fc from 'fast-check'
import {expect, test} from 'vitest'
import {NumberMap, Tape} from '../../src/reading/memory.js'

test('a map of numbers is a map', () => {
  const entry = fc.tuple(fc.integer({min: 1, max: 2 ** 20}), fc.integer({min: 1, max: 2 ** 31 - 1}))
  fc.assert(
    fc.property(fc.array(entry, {maxLength: 200}), fc.array(fc.integer({min: 1, max: 2 ** 20})), (entries, others) => {
      const map = new NumberMap()
      for (const [key, value] of entries) map.set(key, value)
      const expected = new Map(entries)
      for (const key of [...expected.keys(), ...others]) expect(map.get(key)).toBe(expected.get(key) ?? 0)
    })
  )
})

test('a tape keeps what is on it when it grows', () => {
  const tape = new Tape()
  const runs = Array.from({length: 500}, (_, nth) => Array.from({length: nth % 9}, (_, index) => nth * index - 7))
  const addresses = runs.map((run) => tape.push(run))
  for (const [nth, run] of runs.entries()) expect([...tape.cells.subarray(addresses[nth]!, addresses[nth]! + run.length)]).toEqual(run)
})
