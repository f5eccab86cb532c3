import {describe, expect, test} from 'vitest'
import {type Case, readCase, reports, type Table} from './cases.js'
import {allTables} from './catalogue.js'

const marks = (text: string, spans: {start: number; end: number}[]) => spans.map(({start, end}) => text.slice(start, end))

const titled = (cases: Case[]) => cases.map((item) => [typeof item === 'string' ? item : item.text, item] as const)

async function check(table: Table, language: 'en' | 'es', item: Case) {
  const read = readCase(table, language, item)
  const messages = await reports(table.rule, read)
  expect(
    marks(
      read.text,
      messages.map(({place}) => ({start: place.start.offset, end: place.end.offset}))
    )
  ).toEqual(marks(read.text, read.marked))
}

for (const table of allTables) {
  describe(table.rule.meta.id, () => {
    for (const language of ['en', 'es'] as const) {
      const {invalid, valid} = table[language]
      describe(language, () => {
        test.each(titled(invalid))('reports: %s', (_, item) => check(table, language, item))
        test.each(titled(valid))('is silent: %s', (_, item) => check(table, language, item))
        test('has enough drafts, marked where something is wrong', () => {
          const {languages = ['en', 'es']} = table.rule.meta
          const [violations, nearMisses] = languages.includes(language) ? [8, 12] : [0, 1]
          expect(invalid.length).toBeGreaterThanOrEqual(violations)
          expect(valid.length).toBeGreaterThanOrEqual(nearMisses)
          expect(titled(invalid).filter(([text]) => !text.includes('⟦'))).toEqual([])
          expect(titled(valid).filter(([text]) => text.includes('⟦'))).toEqual([])
        })
      })
    }
  })
}
