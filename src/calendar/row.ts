import {checkContext, ConfigError} from '../context.js'
import {networkOf} from '../networks/names.js'
import {readDates} from '../reading/dates.js'
import type {Source} from '../reading/source.js'
import type {DraftContext, Media, Network, Span} from '../types.js'
import {and, headers, kinds, languages, no, yes} from './words.js'

/** What a column of a calendar can hold. */
export type CalendarField = keyof typeof headers

export const calendarFields = Object.keys(headers) as CalendarField[]

/** A value of a calendar and where it stands. */
export interface Cell {
  readonly value: unknown
  readonly at: Span
  /** Of a text: the way back to its characters. */
  readonly source?: Source
  /** Column and row as spreadsheets have them: `B9`. */
  readonly label?: string
}

/** A draft as a calendar has it; a field whose column the calendar has is there, even if its cell is empty. */
export interface Row {
  readonly fields: ReadonlyMap<CalendarField, Cell>
  /** Other known keys of a context, in JSON. */
  readonly others: ReadonlyMap<string, Cell>
  /** First comment, or the rest of a thread. */
  readonly followUps: readonly Cell[]
}

/** What cannot be read as a draft. */
export interface Fault {
  readonly fault: string
  readonly at: Span
  readonly label?: string
}

/** A row with a wrong value. */
export class RowError extends Error {
  constructor(
    message: string,
    readonly cell: Cell
  ) {
    super(message)
  }
}

/** A name without case, accents and marks: `scheduledAt`, `Scheduled at:` and `scheduled_at` are the same. */
export const plainName = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}✓✔]+/gu, ' ')
    .trim()

/**
 * Which of a calendar's columns holds which field; of several columns for one field, the one with the best name.
 *
 * @param mapped columns that the user named, by plain name
 */
export function columnsOf(names: readonly string[], mapped: ReadonlyMap<string, CalendarField>): Map<CalendarField, number> {
  const plain = names.map(plainName)
  const columns = new Map<CalendarField, number>()
  for (const field of calendarFields) {
    const own = plain.findIndex((name) => mapped.get(name) === field)
    const known = (headers[field] as readonly string[]).filter((name) => !mapped.has(name)).map((name) => plain.indexOf(name))
    const column = own === -1 ? known.find((index) => index !== -1) : own
    if (column !== undefined) columns.set(field, column)
  }
  return columns
}

const textOf = ({value}: Cell): string => (typeof value === 'string' ? value.trim() : '')

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || (cell.value ?? '') === '' || (typeof cell.value === 'string' && textOf(cell) === '')

/**
 * What a row says about its draft.
 *
 * @param order of day and month in the calendar's dates
 * @throws {RowError} at the cell with the wrong value
 */
export function readContext({fields, others}: Row, order: 'day' | 'month' | undefined): {context: DraftContext; networks: readonly Network[]} {
  const context: DraftContext = {}
  const set = (name: string, cell: Cell, value: unknown) => {
    if (value === undefined) return
    try {
      Object.assign(context, checkContext({[name]: value}, 'draft'))
    } catch (error) {
      if (error instanceof ConfigError) throw new RowError(error.message, cell)
      throw error
    }
  }
  const cell = (field: CalendarField): Cell | undefined => (isEmpty(fields.get(field)) ? undefined : fields.get(field))
  const read = (field: CalendarField & keyof DraftContext, parse: (text: string) => unknown) => {
    const found = cell(field)
    if (found) set(field, found, typeof found.value === 'string' ? parse(found.value.trim()) : found.value)
  }

  for (const [name, other] of others) set(name, other, other.value ?? undefined)
  read('kind', (text) => kinds[plainName(text)] ?? text.toLowerCase())
  read('inReplyTo', (text) => ({text}))
  read('language', languageOf)
  read('campaign', (text) => text)
  read('sponsored', (text) => (yes.includes(plainName(text)) ? true : no.includes(plainName(text)) ? false : {by: text}))
  read('reference', (text) => (yes.includes(plainName(text)) ? true : no.includes(plainName(text)) ? false : text))
  const date = cell('scheduledAt')
  if (date) set('scheduledAt', date, dateOf(date, cell('time'), order))
  const media = mediaOf(fields)
  if (media?.length) context.media = media

  const networks = new Set<Network>()
  const network = cell('network')
  const names = network ? [network.value].flat().flatMap((name) => (typeof name === 'string' ? splitNetworks(name) : [name])) : []
  for (const name of names) {
    set('network', network!, (typeof name === 'string' && networkOf(name)) || name)
    networks.add(context.network as Network)
  }
  delete context.network
  return {context, networks: [...networks]}
}

const splitNetworks = (text: string): string[] => {
  const joined = new RegExp(`[,;|/+&\\n]|\\s(?:${and.join('|')})\\s`, 'giu')
  return text
    .split(joined)
    .map((name) => name.trim())
    .filter(Boolean)
}

function languageOf(text: string): string | undefined {
  const name = plainName(text)
  const [code] = name.split(' ')
  if (Object.hasOwn(languages, name)) return languages[name]!
  if (code === 'en' || code === 'es' || name === 'other') return code
  // Codes of other languages: `pt`, `pt-BR`, `cat`.
  return code!.length <= 3 ? 'other' : text
}

const numeric = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/u
const clock = /(?<!\d)(?<hours>\d{1,2})[:.h](?<minutes>\d\d)(?!\d)(?::\d\d)?\s*(?<half>[ap]\.?\s?m)?/iu

/**
 * A date as ISO 8601 has it; undefined where it names no day of a year, or one of two.
 *
 * @throws {RowError} if there is no such day
 */
function dateOf(cell: Cell, time: Cell | undefined, order: 'day' | 'month' | undefined): unknown {
  const text = textOf(cell)
  if (typeof cell.value !== 'string' || (/T\d\d:/u.test(text) && !time)) return cell.value
  if (!/\d/u.test(text)) return undefined
  const [numbers] = numeric.exec(text) ?? []
  const dates = readDates(numbers ?? text.replace(clock, ''), order)
  const [first] = dates
  if (numbers && !first) throw new RowError(`Wrong date “${text}”: expected a date such as 2026-03-01`, cell)
  if (first?.year === undefined || dates.length > 1) return undefined

  const {year, month, day} = first
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  const found = clock.exec(time ? textOf(time) : text.replace(numeric, ''))
  if (!found) return date
  const {hours, minutes, half} = found.groups!
  const hour = half ? (Number(hours) % 12) + (/p/iu.test(half) ? 12 : 0) : Number(hours)
  return hour < 24 && Number(minutes) < 60 ? `${date}T${two(hour)}:${minutes}` : date
}

/** In which order a calendar writes day and month: as its first date does that leaves no choice. */
export function dayOrder(rows: readonly (Row | Fault)[]): 'day' | 'month' | undefined {
  for (const row of rows) {
    const cell = 'fault' in row ? undefined : row.fields.get('scheduledAt')
    const found = cell && numeric.exec(textOf(cell))
    if (!found) continue
    const [first, second] = found[0].split(/[-/.]/u).map(Number) as [number, number]
    if (first > 12 && first <= 31) return 'day'
    if (first <= 12 && second > 12) return 'month'
  }
  return undefined
}

/** Images and videos; none where the calendar has no place for alternative texts, so that nobody knows whether there are any. */
function mediaOf(fields: Row['fields']): Media[] | undefined {
  const alt = fields.get('alt')
  const media: Media[] = []
  for (const field of ['media', 'image', 'video', 'gif'] as const) {
    const cell = fields.get(field)
    if (!cell || isEmpty(cell)) continue
    if (typeof cell.value === 'string') {
      if (!alt) continue
      for (const name of cell.value.split(/[\n,;|]/u)) {
        if (!no.includes(plainName(name))) media.push({type: field === 'media' ? typeOf(name) : field})
      }
    } else {
      for (const item of [cell.value].flat()) media.push(mediumOf(item, field === 'media' ? undefined : field))
    }
  }
  const text = alt && textOf(alt)
  if (!text) return media
  if (media.length === 0) return [{type: 'image', alt: text}]
  const parts = text.split(/[\n;|]/u).map((part) => part.trim())
  return media.map((medium, index) => ({...medium, alt: parts.length === media.length ? parts[index] : text}))
}

function typeOf(name: string): Media['type'] {
  if (/\.(?:mp4|m4v|mov|webm|avi|mkv)\b|v[ií]deo|\breel/iu.test(name)) return 'video'
  return /\bgif\b/iu.test(name) ? 'gif' : 'image'
}

/** A medium as schedulers have it (`{path, alt}`) or as a context has it. */
function mediumOf(item: unknown, type: Media['type'] | undefined): Media {
  const {alt, ...rest}: Record<string, unknown> = typeof item === 'object' && item !== null ? {...item} : {path: item}
  const own = ['image', 'video', 'gif'].find((name) => name === rest.type) as Media['type'] | undefined
  const name = String(rest.mime_type ?? rest.path ?? rest.url ?? rest.name ?? '')
  return {type: own ?? type ?? typeOf(name), alt: typeof alt === 'string' ? alt : undefined}
}
