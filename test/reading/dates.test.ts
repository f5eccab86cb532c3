import {expect, test} from 'vitest'
import {readDates} from '../../src/reading/dates.js'

const date = (day: number, month: number, year?: number) => ({year, month, day})

test.each([
  ['22 November 2026', [date(22, 11, 2026)]],
  ['November 22nd, 2026', [date(22, 11, 2026)]],
  ['4th of March', [date(4, 3)]],
  ['19 de septiembre de 2026', [date(19, 9, 2026)]],
  ['1 de mayo', [date(1, 5)]],
  ['2026-11-22', [date(22, 11, 2026)]],
  ['25/12/26', [date(25, 12, 2026)]],
  ['5/6/2026', [date(5, 6, 2026), date(6, 5, 2026)]],
  ['5/5/2026', [date(5, 5, 2026)]],
  ['29 February', [date(29, 2)]],
  ['29 February 2026', []],
  ['31 de abril', []]
])('reads %s', (text, expected) => {
  expect(readDates(text)).toEqual(expected)
})

test('knows the order of day and month', () => {
  expect(readDates('5/6/2026', 'day')).toEqual([date(5, 6, 2026)])
  expect(readDates('5/6/2026', 'month')).toEqual([date(6, 5, 2026)])
})
