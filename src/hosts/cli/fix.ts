import {readFileSync, writeFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {calendarExtensions} from '../../calendar/calendar.js'
import type {Found, FoundFile} from '../drafts.js'

const mostRounds = 10

/** The whole text of a file before and after. */
export interface Fixed {
  readonly path: string | undefined
  readonly before: string
  readonly after: string
}

/**
 * Make the replacements of messages, and judge again, until there are none left.
 *
 * @param found is judged already
 * @param originalOf what a file holds, with its byte order mark; undefined: it cannot be fixed
 */
export async function fixAll(
  found: Found,
  originalOf: (file: VFile) => string | undefined,
  judge: (files: readonly FoundFile[]) => Promise<Found>
): Promise<{found: Found; fixed: Fixed[]}> {
  const originals = new Map(found.files.map(({file}) => [file.path, originalOf(file)]))
  let left = found
  for (let round = 0; round < mostRounds; round++) {
    const texts = left.files.map(({file}) => (originals.get(file.path) === undefined ? undefined : fixedText(file)))
    if (texts.every((text) => text === undefined)) break
    left = await judge(left.files.map((item, index) => afresh(item, texts[index])))
  }
  const fixed = left.files.flatMap(({file}) => {
    const before = originals.get(file.path)
    return before === undefined ? [] : [{path: file.path, before, after: (mark.exec(before)?.[0] ?? '') + String(file)}]
  })
  return {found: left, fixed: fixed.filter(({before, after}) => before !== after)}
}

const mark = /^\uFEFF/u

/** What a file holds, unless it cannot be written back: one in UTF-16 or Windows-1252 would change its encoding. */
export function originalOf(file: VFile): string | undefined {
  if (file.value === undefined) return undefined
  const text = readFileSync(file.path, 'utf8')
  return text.replace(mark, '') === String(file) ? text : undefined
}

/** A file that could not be read keeps its message. */
const afresh = ({file, ...item}: FoundFile, text = file.value): FoundFile => ({
  ...item,
  file: file.value === undefined ? file : new VFile({path: file.path, value: text})
})

/** What means something else in a cell, or in a string of JSON. */
const markup = /["\\<>&,;\t\r\n]/u

/** The text with the replacements that a message knows only one of; undefined: there are none. */
function fixedText(file: VFile): string | undefined {
  const text = String(file)
  const isCalendar = calendarExtensions.includes(file.extname?.toLowerCase() ?? '')
  let fixed = ''
  let done = 0
  const places = file.messages.flatMap(({place, actual, expected}) => {
    const [replacement] = expected ?? []
    if (!place || !('start' in place) || expected?.length !== 1) return []
    const [start, end] = [place.start.offset!, place.end.offset!]
    const isSafe = text.slice(start, end) === actual && !(isCalendar && markup.test(replacement!))
    return isSafe && replacement !== actual ? [{start, end, replacement: replacement!}] : []
  })
  for (const {start, end, replacement} of places.sort((a, b) => a.start - b.start)) {
    // The next round finds what is left of it.
    if (start < done) continue
    fixed += text.slice(done, start) + replacement
    done = end
  }
  return places.length > 0 ? fixed + text.slice(done) : undefined
}

/**
 * Write texts into their files.
 *
 * @throws {Error} names a file that has changed since it was read
 */
export function writeFixed(fixed: readonly Fixed[]): void {
  for (const {path, before, after} of fixed) {
    if (readFileSync(path!, 'utf8') !== before) throw new Error(`${path} changed while it was judged: nothing is written into it; run the command again`)
    writeFileSync(path!, after)
  }
}

/** What would change, as `patch` and `git apply` take it. */
export async function diffOf(fixed: readonly Fixed[]): Promise<string> {
  const {createTwoFilesPatch} = await import('diff')
  return fixed.map(({path = 'stdin', before, after}) => createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after).replace(/^=+\n/u, '')).join('')
}
