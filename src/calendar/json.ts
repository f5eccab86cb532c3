import {evaluate, type ObjectNode, parse, type StringNode, type ValueNode} from '@humanwhocodes/momoa'
import {contextFields} from '../context.js'
import {networkOf} from '../networks/names.js'
import {partOf, type Piece, pieceSource, type Source} from '../reading/source.js'
import {htmlSource} from './html.js'
import {type CalendarField, type Cell, columnsOf, type Fault, type Row} from './row.js'

type Mapped = ReadonlyMap<string, CalendarField>

/**
 * Drafts of a list, or of an object with a list as its `posts`.
 *
 * @returns undefined if there is no text in it
 */
export function readJson(text: string, mapped: Mapped): (Row | Fault)[] | undefined {
  const root = parseJson(text, 0)
  if ('fault' in root) return [root]
  return root.type === 'Array' || member(root, 'posts') ? withTexts(rowsOf(root, {text, start: 0, mapped})) : undefined
}

/**
 * A draft in each line.
 *
 * @returns undefined if there is no text in it
 */
export const readNdjson = (text: string, mapped: Mapped): (Row | Fault)[] | undefined =>
  withTexts(
    [...text.matchAll(/[^\r\n]*\S[^\r\n]*/gu)].flatMap(({0: line, index}) => {
      const node = parseJson(line, index)
      return 'fault' in node ? [node] : rowsOf(node, {text, start: index, mapped})
    })
  )

const withTexts = (rows: (Row | Fault)[]): (Row | Fault)[] | undefined => (rows.some((row) => !('fault' in row) && row.fields.has('text')) ? rows : undefined)

function parseJson(text: string, start: number): ValueNode | Fault {
  try {
    // Files of settings, which may stand in the same folder, have comments.
    return parse(text, {mode: 'jsonc', allowTrailingCommas: true}).body
  } catch (error) {
    const {message, offset} = error as Error & {offset: number}
    const at = start + (message.startsWith('Unexpected end') ? text.length : offset)
    return {fault: `Wrong JSON: ${message.replace(/\s*\(\d+:\d+\)$/u, '')}`, at: {start: at, end: at}}
  }
}

const member = (node: ValueNode | undefined, name: string): ValueNode | undefined =>
  node?.type === 'Object' ? node.members.find((item) => nameOf(item) === name)?.value : undefined

const nameOf = ({name}: ObjectNode['members'][number]): string => (name.type === 'String' ? name.value : name.name)

const items = (node: ValueNode | undefined): ValueNode[] => (node?.type === 'Array' ? node.elements.map(({value}) => value) : [])

interface Place {
  /** The whole file. */
  readonly text: string
  /** Where the JSON starts in it. */
  readonly start: number
  readonly mapped: Mapped
}

function rowsOf(node: ValueNode, place: Place, date?: ValueNode): (Row | Fault)[] {
  if (node.type === 'Array') return items(node).flatMap((item) => rowsOf(item, place, date))
  if (node.type !== 'Object') return [{fault: 'Wrong draft: expected an object', at: cellOf(node, place).at}]
  if (member(node, 'posts')) return rowsOf(member(node, 'posts')!, place, member(node, 'date'))
  const content = items(member(node, 'value'))
  if (content.length > 0) return [postizRow(node, content, place, date)]
  const versions = items(member(node, 'versions'))
  return versions.length > 0 ? mixpostRows(node, versions, place) : [plainRow(node, place)]
}

function plainRow(node: ObjectNode, place: Place): Row {
  const names = node.members.map(nameOf)
  const cellAt = (index: number) => cellOf(node.members[index]!.value, place)
  const columns = columnsOf(names, place.mapped)
  const used = new Set(columns.values())
  const others = names.flatMap((name, index): [string, Cell][] => (contextFields.includes(name) && !used.has(index) ? [[name, cellAt(index)]] : []))
  const fields = new Map([...columns].map(([field, index]) => [field, cellAt(index)]))
  return {fields, others: new Map(others), followUps: [fields.get('firstComment') ?? []].flat()}
}

/** A post of Postiz: its `value` is the text with the rest of the thread, the settings name the network. */
function postizRow(node: ObjectNode, content: readonly ValueNode[], place: Place, date: ValueNode | undefined): Row {
  const [text, ...followUps] = content.flatMap((item) => htmlCell(member(item, 'content'), place))
  const provider = member(member(node, 'settings'), '__type')
  const fields: [CalendarField, Cell | undefined][] = [
    ['text', text],
    ['network', provider && networkCell([provider], place)],
    ['scheduledAt', date && cellOf(date, place)],
    ['media', mediaCell(member(content[0], 'image'), place)]
  ]
  return {fields: given(fields), others: new Map(), followUps}
}

/** A post of Mixpost: an original text, and others for some of its accounts. */
function mixpostRows(node: ObjectNode, versions: readonly ValueNode[], place: Place): Row[] {
  const value = (of: ValueNode, name: string): unknown => evaluate(member(of, name) ?? node)
  const date = member(node, 'scheduled_at')
  const accounts = items(member(node, 'accounts'))
  const own = new Set(versions.filter((version) => value(version, 'is_original') !== true).map((version) => value(version, 'account_id')))
  return versions.map((version) => {
    const isOriginal = value(version, 'is_original') === true
    const of = accounts.filter((account) => (isOriginal ? !own.has(value(account, 'id')) : value(account, 'id') === value(version, 'account_id')))
    const providers = of.flatMap((account) => member(account, 'provider') ?? [])
    const content = items(member(version, 'content'))
    const [text, ...followUps] = content.flatMap((item) => htmlCell(member(item, 'body'), place))
    const fields: [CalendarField, Cell | undefined][] = [
      ['text', text],
      ['network', providers.length > 0 ? networkCell(providers, place) : undefined],
      ['scheduledAt', date && cellOf(date, place)],
      ['media', mediaCell(member(content[0], 'media'), place)]
    ]
    return {fields: given(fields), others: new Map(), followUps}
  })
}

const given = (fields: readonly [CalendarField, Cell | undefined][]): Map<CalendarField, Cell> =>
  new Map(fields.filter((field): field is [CalendarField, Cell] => field[1] !== undefined))

/** Networks by the names of their providers: `linkedin-page`, `facebook_group`. */
const networkCell = (providers: readonly ValueNode[], place: Place): Cell => ({
  ...cellOf(providers[0]!, place),
  value: providers.map((provider) => networkOf(String(evaluate(provider))) ?? 'other')
})

const mediaCell = (node: ValueNode | undefined, place: Place): Cell | undefined => (items(node).length > 0 ? cellOf(node!, place) : undefined)

function htmlCell(node: ValueNode | undefined, place: Place): Cell[] {
  if (node?.type !== 'String') return []
  const cell = cellOf(node, place)
  return [{...cell, source: htmlSource(cell.source!)}]
}

function cellOf(node: ValueNode, place: Place): Cell {
  const {loc} = node
  const at = {start: place.start + loc.start.offset, end: place.start + loc.end.offset}
  return {value: evaluate(node), at, source: node.type === 'String' ? stringSource(node, at.start + 1, place.text) : undefined}
}

const escapes = /\\(?:u[\da-f]{4}|.)/giu

/** The text of a string, with the way back from what its escapes stand for. */
function stringSource({value, loc}: StringNode, start: number, text: string): Source {
  const end = start + loc.end.offset - loc.start.offset - 2
  if (value.length === end - start) return partOf(text, {start, end})
  const pieces: Piece[] = []
  let length = 0
  const add = (from: number, till: number) => {
    if (till > from) pieces.push({start: length, end: (length += till - from), at: start + from})
  }
  let done = 0
  for (const {0: escaped, index} of text.slice(start, end).matchAll(escapes)) {
    add(done, index)
    pieces.push({start: length, end: ++length, at: start + index, length: escaped.length})
    done = index + escaped.length
  }
  add(done, end - start)
  return pieceSource(value, pieces)
}
