import {isUtf8} from 'node:buffer'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {extname, join, relative, resolve} from 'node:path'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {calendarExtensions, type CalendarOptions, failNoDrafts, readCalendar} from '../calendar/calendar.js'
import type {PlacedDraft} from '../lint.js'
import {partOf, trimSource} from '../reading/source.js'
import {findDraftPlaces, tolerate} from './sections.js'

const extensions = ['.md', '.markdown', '.txt', ...calendarExtensions]
const notDrafts = ['**/node_modules/**', '**/README.*', '**/CHANGELOG.*', '**/LICENSE.*', '**/cm-guidelines.config.*']

/** A file that may hold drafts. */
export interface FoundFile {
  readonly file: VFile
  /** Was it asked for by its name? In a folder, other tables and JSON may stand beside calendars. */
  readonly isNamed: boolean
  /** Does it come back as it is? */
  readonly isIgnored?: boolean
}

export interface Found {
  readonly files: readonly FoundFile[]
  readonly drafts: readonly PlacedDraft[]
}

/**
 * The files to judge, each once, with their texts: those named, and what folders and globs hold.
 * A file that cannot be read has a fatal message.
 *
 * @throws {Error} if there is none, and none was ignored
 */
export async function findFiles(paths: readonly string[], isIgnored: (path: string) => boolean): Promise<FoundFile[]> {
  const found = new Map<string, boolean>()
  for (const path of paths) {
    const names = await expand(path)
    for (const name of names ?? [path]) {
      const file = relative('', resolve(name))
      found.set(file, found.get(file) || names === undefined)
    }
  }
  if (found.size === 0) failNone(paths)
  return [...found].flatMap(([path, isNamed]) => {
    if (isIgnored(path)) return []
    const file = new VFile({path})
    tolerate(file, undefined, () => (file.value = read(file)))
    return [{file, isNamed}]
  })
}

/** @throws {Error} says where there are no drafts, and what is one */
export function failNone(paths: readonly string[]): never {
  throw new Error(`No drafts in ${paths.join(', ')}: expected files that end in ${extensions.slice(0, -1).join(', ')} or ${extensions.at(-1)}`)
}

/**
 * The drafts of files.
 *
 * @throws {Error} if the columns are wrong
 */
export function findDrafts(found: readonly FoundFile[], columns: CalendarOptions['columns']): Found {
  const files: FoundFile[] = []
  const drafts: PlacedDraft[] = []
  for (const item of found) {
    const {file, isNamed, isIgnored} = item
    const isJudged = file.value !== undefined && !isIgnored
    const own = isJudged ? tolerate(file, [], () => readDrafts(file, columns)) : []
    if (!own && !isNamed) continue
    if (!own) failNoDrafts(file)
    files.push(item)
    drafts.push(...(own ?? []))
  }
  return {files, drafts}
}

/** @returns undefined if it is a file to be read */
async function expand(path: string): Promise<string[] | undefined> {
  const isThere = existsSync(path)
  if (isThere && !statSync(path).isDirectory()) return undefined
  const {glob, isDynamicPattern} = await import('tinyglobby')
  if (!isThere && !isDynamicPattern(path)) return undefined
  const options = {cwd: isThere ? path : '.', ignore: notDrafts, caseSensitiveMatch: false}
  const names = await glob(isThere ? '**' : path, options)
  return names
    .filter((name) => extensions.includes(extname(name).toLowerCase()))
    .sort()
    .map((name) => join(options.cwd, name))
}

function read(file: VFile): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file.path)
  } catch (error) {
    return file.fail(`Cannot read file: ${(error as Error).message.split(',')[0]}`, {source: 'cm-guidelines', ruleId: 'file'})
  }
  return decode(bytes, /\.[ct]sv$/iu.test(file.path))
}

// Node's `TextDecoder` reads these bytes as ISO 8859-1 does (20.20); the table is of encoding.spec.whatwg.org, read 2026-11.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** A file in UTF-8, or in UTF-16 with a byte order mark; a table also as Excel saves it, in Windows-1252. */
function decode(bytes: Buffer, isTable: boolean): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (!isTable || isUtf8(bytes)) return bytes.toString()
  return bytes.toString('latin1').replace(/[\x80-\x9F]/gu, (character) => windows1252[character.charCodeAt(0) - 0x80]!)
}

/**
 * The drafts of a file: the rows of a calendar, or a text with front matter, over which wins what `file.data.draft` holds.
 *
 * @returns undefined if it has the extension of a calendar and is none
 * @throws {VFileMessage} as `file.fail` does, if the file is no text or its front matter is wrong
 * @throws {ConfigError} if the columns are wrong
 */
export function readDrafts(file: VFile, columns: CalendarOptions['columns']): PlacedDraft[] | undefined {
  const text = String(file).replace(/^\uFEFF/u, '')
  file.value = text
  const broken = text.search(/[\0\uFFFD]/u)
  const place = location(text).toPoint(broken)
  if (place) file.fail('Unexpected bytes: expected a text in UTF-8', {place, source: 'cm-guidelines', ruleId: 'encoding'})
  if (calendarExtensions.includes(file.extname?.toLowerCase() ?? '')) return readCalendar(file, {columns})

  const {draft: given} = file.data
  return findDraftPlaces(file).map(({context, networks, start, end, name}) => ({
    source: {...trimSource(partOf(text, {start, end})), name},
    context: {...context, ...given},
    networks: given?.network ? [] : networks,
    file
  }))
}
