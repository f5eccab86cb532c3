import type {MessageOptions, VFile} from 'vfile'
import {location} from 'vfile-location'
import {isMap, isScalar, isSeq, parseDocument} from 'yaml'
import {checkContext, ConfigError, contextFields} from '../context.js'
import {meant, nearest} from '../nearest.js'
import {networkOf} from '../networks/names.js'
import type {DraftContext, Network} from '../types.js'

/** What is known about a draft where it stands. */
export interface Facts {
  readonly context: DraftContext
  /** Networks to judge the draft for; empty: it is judged once. */
  readonly networks: readonly Network[]
}

export interface FrontMatter extends Facts {
  /** Is each section of the file a draft? */
  readonly hasSections: boolean
  /** Where the draft starts in the file. */
  readonly end: number
}

// Not `drafts`: `draft` is a key of other tools.
const knownKeys = [...contextFields, 'networks']

const openingLine = /^---[ \t]*\r?\n/u
const block = /^---[ \t]*\r?\n(?<yaml>(?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/u

/**
 * The known keys of the YAML before a draft. Other keys belong to other tools, but one that is
 * nearly a known one has a warning; a key without a value says nothing.
 *
 * @throws {VFileMessage} as `file.fail` does, at the wrong YAML or the key with the wrong value
 */
export function readFrontMatter(file: VFile): FrontMatter {
  const text = String(file)
  const match = block.exec(text)
  if (match) return {...readYaml(file, match.groups!.yaml!, text.indexOf('\n') + 1), end: match[0].length}
  if (openingLine.test(text)) fail(file, 'Unexpected end of front matter: expected a closing line `---`', 0, 3)
  return {context: {}, networks: [], hasSections: false, end: 0}
}

/**
 * The known keys of YAML that starts at an offset of the file.
 *
 * @throws {VFileMessage} at the wrong YAML or the key with the wrong value
 */
export function readYaml(file: VFile, yaml: string, start: number): Omit<FrontMatter, 'end'> {
  const context: DraftContext = {}
  const document = parseDocument(yaml, {prettyErrors: false})
  const {contents, errors} = document
  for (const {message, pos} of errors) fail(file, `Wrong YAML in front matter: ${message}`, start + pos[0], start + pos[1])
  if (contents !== null && !isMap(contents)) fail(file, 'Wrong front matter: expected keys with values', start, start + contents.range[1])

  let networks: Network[] = []
  let hasSections = false
  for (const {key, value} of contents?.items ?? []) {
    if (!isScalar(key)) continue
    const name = String(key.value)
    const [keyStart, keyEnd] = key.range
    try {
      const field: unknown = value?.toJS(document) ?? undefined
      if (name === 'networks') networks = [field ?? []].flat().map((network) => networkOf(checkContext({network}, 'draft').network!)!)
      else if (name === 'drafts') hasSections = isSections(field)
      else if (contextFields.includes(name)) Object.assign(context, checkContext({[name]: field}, 'draft'))
      else {
        const known = meant(name, knownKeys)
        if (known) file.message(`Unknown key “${name}” in front matter, did you mean “${known}”?`, at(file, start + keyStart, start + keyEnd))
      }
    } catch (error) {
      fail(file, (error as Error).message, start + keyStart, start + keyEnd)
    }
  }
  if (context.network && networks.length > 0) fail(file, 'Wrong front matter: expected network or networks, not both', start, start + contents!.range![1])
  return {context, networks, hasSections}
}

/** Where the YAML before a draft allows something of a rule; undefined: nowhere. */
export function allowPlace(file: VFile, rule: string, words: string | true): MessageOptions['place'] {
  const text = String(file)
  const {yaml} = block.exec(text)?.groups ?? {}
  const node = yaml === undefined ? undefined : parseDocument(yaml).getIn(['allow', rule], true)
  const nodes = isSeq(node) ? node.items : [node]
  const range = nodes.filter(isScalar).find(({value}) => value === words)?.range
  return range ? at(file, text.indexOf('\n') + 1 + range[0], text.indexOf('\n') + 1 + range[1]).place : undefined
}

/** @throws {ConfigError} unless it is `sections` or nothing */
function isSections(value: unknown): boolean {
  if (value !== undefined && value !== 'sections') throw new ConfigError(`Unknown value “${String(value)}” of drafts${nearest(String(value), ['sections'])}`)
  return value === 'sections'
}

function at(file: VFile, start: number, end: number): MessageOptions {
  const {toPoint} = location(file)
  return {place: {start: toPoint(start)!, end: toPoint(end)!}, source: 'cm-guidelines', ruleId: 'front-matter'}
}

function fail(file: VFile, reason: string, start: number, end: number): never {
  return file.fail(reason, at(file, start, end))
}
