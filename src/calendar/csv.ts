import {type Piece, partOf, pieceSource, type Source} from '../reading/source.js'
import type {Span} from '../types.js'

/** A cell of a table: what it says, and where it stands, with its quotes. */
export interface CsvCell {
  readonly source: Source
  readonly at: Span
}

export type CsvRow =
  | {readonly start: number; readonly cells: readonly CsvCell[]}
  | {readonly start: number; readonly fault: 'unclosed' | 'unexpected'; readonly column: number; readonly at: Span}

/**
 * Rows of a table as RFC 4180 has them, with any delimiter and any line ending; spaces may stand around quotes.
 * After a row with wrong quotes it goes on in the next line: parsers that read on to some later quote lose rows that are fine.
 *
 * @param text without byte order mark
 */
export function* readCsv(text: string, delimiter: string, from = 0): Generator<CsvRow, void> {
  const plain = new RegExp(`[^${delimiter}\r\n]*`, 'uy')
  const opening = delimiter === '\t' ? / *"/uy : /[ \t]*"/uy
  const closing = new RegExp(` *(?:${delimiter}|\r\n?|\n|$)`, 'uy')
  const ending = /\r\n?|\n|$/uy
  const nextLine = /[^\r\n]*(?:\r\n?|\n|$)/uy

  const skip = (pattern: RegExp, offset: number): number => {
    pattern.lastIndex = offset
    return pattern.test(text) ? pattern.lastIndex : -1
  }

  let start = from
  while (start < text.length) {
    const cells: CsvCell[] = []
    let row: CsvRow = {start, cells}
    let offset = start
    while (true) {
      const quoted = skip(opening, offset)
      let end: number
      if (quoted === -1) {
        end = skip(plain, offset)
        cells.push({source: partOf(text, {start: offset, end}), at: {start: offset, end}})
      } else {
        const close = closingQuote(text, quoted)
        if (close === -1 || skip(closing, close + 1) === -1) {
          const fault = close === -1 ? 'unclosed' : 'unexpected'
          const at = close === -1 ? quoted - 1 : close
          row = {start, fault, column: cells.length, at: {start: at, end: at + 1}}
          offset = skip(nextLine, start)
          break
        }
        cells.push({source: unquote(text, quoted, close), at: {start: quoted - 1, end: close + 1}})
        end = skip(/ */uy, close + 1)
      }
      if (text[end] !== delimiter) {
        offset = skip(ending, end)
        break
      }
      offset = end + 1
    }
    yield row
    start = offset
  }
}

/** The first quote that is not doubled, or -1. */
function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from)
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2)
  return quote
}

/** The text between quotes, in which doubled quotes are one. */
function unquote(text: string, start: number, end: number): Source {
  const pieces: Piece[] = []
  const parts = text.slice(start, end).split('""')
  let length = 0
  let at = start
  for (const [index, part] of parts.entries()) {
    const own = part.length + (index < parts.length - 1 ? 1 : 0)
    pieces.push({start: length, end: (length += own), at})
    at += own + 1
  }
  return pieceSource(parts.join('"'), pieces)
}
