/**
 * Content calendars: tables and JSON with a draft in each row. `cm-guidelines/calendar`
 */
import {VFile, type Compatible} from 'vfile'
import {ConfigError} from '../context.js'
import {lintPlaced, type PlacedDraft} from '../lint.js'
import {pointsOf} from '../message.js'
import {nearest} from '../nearest.js'
import type {Config} from '../preset.js'
import {trimSource} from '../reading/source.js'
import type {DraftContext, Turn} from '../types.js'
import {readCsv} from './csv.js'
import {htmlSource, isHtml} from './html.js'
import {readJson, readNdjson} from './json.js'
import {type CalendarField, calendarFields, type Cell, columnsOf, dayOrder, type Fault, plainName, readContext, type Row, RowError} from './row.js'

export type {CalendarField} from './row.js'
export type {PlacedDraft} from '../lint.js'

export interface CalendarOptions {
  /** Default: what the extension of the file says, else what its text looks like. */
  readonly format?: 'csv' | 'json' | 'ndjson'
  /** Fields of headers, or of keys in JSON, that are not known: `{Caption: 'text'}`. */
  readonly columns?: Readonly<Record<string, CalendarField>>
}

/**
 * Lint the drafts of a calendar, each by itself and all of them together.
 *
 * @param calendar the text, or a file with a text as its value
 * @returns the file; messages stand at their places in it, and those of a table name the cell
 * @throws {ConfigError} (as a rejection) names the wrong field of the config or of the options
 */
export async function lintCalendar(calendar: Compatible, config?: Config, options?: CalendarOptions): Promise<VFile> {
  const file = new VFile(calendar)
  const drafts = readCalendar(file, options)
  if (drafts) await lintPlaced(drafts, config)
  else failNoDrafts(file)
  return file
}

/** Say that a file is no calendar. */
export function failNoDrafts(file: VFile): void {
  fail(file, {fault: 'No drafts: expected a column, or a key, with a name such as “text”, “content” or “post”', at: {start: 0, end: 0}})
}

/**
 * The drafts of a calendar. A row that cannot be read is a fatal message of the file.
 *
 * @param file has a text as its value, and loses its byte order mark
 * @returns undefined if no column holds texts
 * @throws {ConfigError} names the wrong field of the options
 */
export function readCalendar(file: VFile, {format, columns = {}}: CalendarOptions = {}): PlacedDraft[] | undefined {
  const text = String(file).replace(/^\uFEFF/u, '')
  file.value = text
  const mapped = new Map(
    Object.entries(columns).map(([name, field]) => {
      if (!calendarFields.includes(field)) throw new ConfigError(`Unknown field “${field}” of column “${name}”${nearest(field, calendarFields)}`)
      return [plainName(name), field]
    })
  )
  const rows = readRows(text, format ?? formatOf(file), mapped)
  if (!rows) return undefined

  const order = dayOrder(rows)
  return rows.flatMap((row, index) => {
    if ('fault' in row) {
      fail(file, row)
      return []
    }
    try {
      return draftsOf(row, order, file, index + 1)
    } catch (error) {
      if (!(error instanceof RowError)) throw error
      fail(file, {fault: error.message, ...error.cell})
      return []
    }
  })
}

function readRows(text: string, format: string, mapped: ReadonlyMap<string, CalendarField>): (Row | Fault)[] | undefined {
  if (format === 'csv') return readTable(text, mapped)
  return format === 'json' ? readJson(text, mapped) : readNdjson(text, mapped)
}

const formats: Readonly<Record<string, CalendarOptions['format']>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson'
}

/** Extensions of calendars. */
export const calendarExtensions: readonly string[] = Object.keys(formats)

const formatOf = (file: VFile): string => formats[file.extname?.toLowerCase() ?? ''] ?? (/^\s*[[{]/u.test(String(file)) ? 'json' : 'csv')

/** The rows of a table, whose first one that is not empty holds the headers; the delimiter is the one that finds most of them. */
function readTable(text: string, mapped: ReadonlyMap<string, CalendarField>): (Row | Fault)[] | undefined {
  const [hint, named] = /^sep=(.)\r?\n/u.exec(text) ?? ['']
  const tables = (named ? [named] : [',', ';', '\t']).map((delimiter) => {
    const rows = readCsv(text, delimiter, hint.length)
    let number = hint ? 1 : 0
    let names: string[] = []
    while (!names.some((name) => name.trim())) {
      const {value: row} = rows.next()
      if (!row) break
      number++
      names = 'fault' in row ? [] : row.cells.map(({source}) => source.text)
    }
    return {delimiter, rows, number, width: names.length, columns: columnsOf(names, mapped)}
  })
  const [table] = tables.filter(({columns}) => columns.has('text')).sort((a, b) => b.columns.size - a.columns.size)
  if (!table) return undefined

  const {delimiter, rows, width, columns} = table
  let {number} = table
  const found: (Row | Fault)[] = []
  for (const row of rows) {
    number++
    const label = (column: number) => `${lettersOf(column)}${number}`
    if ('fault' in row) found.push({fault: faults[row.fault], at: row.at, label: label(row.column)})
    else {
      const extra = row.cells.findIndex(({source}, index) => index >= width && source.text.trim())
      const cellAt = (column: number): Cell => {
        const {source, at} = row.cells[column] ?? {source: undefined, at: {start: row.start, end: row.start}}
        return {value: source?.text ?? '', source, at, label: label(column)}
      }
      if (extra === -1) {
        const fields = new Map([...columns].map(([field, column]) => [field, cellAt(column)]))
        found.push({fields, others: new Map(), followUps: [fields.get('firstComment') ?? []].flat()})
      } else {
        found.push({...cellAt(extra), fault: `Unexpected cell: expected ${width}, as in the headers; a text with “${delimiter}” stands in quotes`})
      }
    }
  }
  return found
}

const faults = {
  unclosed: 'Unexpected end of table: expected a closing quote for this one',
  unexpected: 'Unexpected text behind a closing quote: expected quotes in a text to be doubled'
}

/** A column as spreadsheets call it: A to Z, AA… */
const lettersOf = (column: number): string => (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCodePoint(65 + (column % 26))

/**
 * The draft of a row, and what follows on it: its first comment, or the rest of a thread.
 *
 * @param number of the row, which names it where cells have no labels
 */
function draftsOf(row: Row, order: 'day' | 'month' | undefined, file: VFile, number: number): PlacedDraft[] {
  const cell = row.fields.get('text')
  if (cell && (cell.value ?? '') !== '' && typeof cell.value !== 'string') throw new RowError('Wrong value of draft.text: expected string', cell)
  if (!cell?.source?.text.trim()) return []

  const {context, networks} = readContext(row, order)
  const place = (own: Cell, ownContext: DraftContext, isFollowUp = false): PlacedDraft => {
    const {text, locate} = trimSource(isHtml(own.source!.text) ? htmlSource(own.source!) : own.source!)
    const start = {start: own.at.start, end: own.at.start}
    const name = `${file.path ?? 'calendar'} ${own.label ?? `#${number}`}`
    return {source: {name, text, locate: (span) => locate(span) ?? start}, context: ownContext, networks, label: own.label, isFollowUp, file}
  }
  const drafts = [place(cell, context)]
  for (const followUp of row.followUps) {
    if (!followUp.source?.text.trim()) continue
    const before = drafts.map(({source}): Turn => ({from: 'brand', text: source.text}))
    const {inReplyTo: _, media: __, ...rest} = context
    drafts.push(place(followUp, {...rest, kind: 'reply', thread: [...(context.thread ?? []), ...before]}, true))
  }
  return drafts
}

function fail(file: VFile, {fault, at, label}: Fault): void {
  const toPoint = pointsOf(String(file))
  const place = {start: toPoint(at.start)!, end: toPoint(at.end)!}
  file.message(label ? `${fault} (${label})` : fault, {place, source: 'cm-guidelines', ruleId: 'calendar'}).fatal = true
}
