import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Span} from '../types.js'
import {type Facts, readFrontMatter, readYaml} from './front-matter.js'

/** A draft in its file: where it is and what is known about it. */
export interface DraftPlace extends Facts, Span {
  /** Of a section: the file's and its heading. */
  readonly name?: string
}

/**
 * The drafts of a text with front matter: all of it, or with `drafts: sections` each section. A section about which
 * it says something wrong has a fatal message instead.
 *
 * @throws {VFileMessage} as `file.fail` does, at the wrong front matter
 */
export function findDraftPlaces(file: VFile): DraftPlace[] {
  const text = String(file)
  const {hasSections, end, ...facts} = readFrontMatter(file)
  if (!hasSections) return [{...facts, start: end, end: text.length}]
  return sectionsOf(text, end).flatMap(({title, yaml, yamlStart, start, end}) => {
    const own = tolerate<Facts | undefined>(file, undefined, () => readYaml(file, yaml, yamlStart))
    return own ? [{...together(facts, own), name: [file.path, title].filter(Boolean).join(': '), start, end}] : []
  })
}

/** What `read` returns, or something else if it failed with a message on the file: then others can go on. */
export function tolerate<T>(file: VFile, otherwise: T, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!file.messages.includes(error as VFileMessage)) throw error
    return otherwise
  }
}

/** What a file says of all its drafts, and a draft of itself: its networks are not added to the others. */
function together(facts: Facts, own: Facts): Facts {
  const {network, ...context} = facts.context
  if (own.context.network || own.networks.length > 0) return {context: {...context, ...own.context}, networks: own.networks}
  return {context: {...facts.context, ...own.context}, networks: facts.networks}
}

/** What stands under a heading. */
interface Section extends Span {
  readonly title: string
  /** What is known about its draft: a block of code in YAML, at its beginning, and where that starts in the file. */
  readonly yaml: string
  readonly yamlStart: number
}

const lines = /[^\r\n]*(?:\r\n?|\n|$)/uy
const heading = /^ {0,3}#{1,6}(?:[ \t]+|$)/u
const closingMarks = /[ \t]+#+$/u
const fence = /^ {0,3}(`{3,}|~{3,})/u
const yamlFence = /^(`{3,}|~{3,})[ \t]*ya?ml$/u

/** The sections of Markdown, each behind its heading, and what comes before the first one. */
function sectionsOf(text: string, from: number): Section[] {
  const sections: Section[] = []
  let title = ''
  let yaml = ''
  let yamlStart = 0
  let start = from
  /** The marks of the block of code that a line is in. */
  let marks: string | undefined
  let isYaml = false

  const close = (end: number) => {
    if (text.slice(start, end).trim()) sections.push({title, yaml, yamlStart, start, end})
    yaml = ''
  }
  for (let at = from; at < text.length; at = lines.lastIndex) {
    lines.lastIndex = at
    const line = lines.exec(text)![0].trimEnd()
    if (marks !== undefined) {
      const [end] = fence.exec(line) ?? []
      if (!end || line.trim() !== end.trim() || !end.trim().startsWith(marks)) continue
      if (isYaml) {
        yaml = text.slice(yamlStart, at)
        start = lines.lastIndex
      }
      marks = undefined
      isYaml = false
    } else if (heading.test(line)) {
      close(at)
      title = line.replace(heading, '').replace(closingMarks, '')
      start = lines.lastIndex
    } else if (fence.test(line)) {
      marks = fence.exec(line)![1]!
      isYaml = yamlFence.test(line) && !text.slice(start, at).trim() && !yaml
      yamlStart = lines.lastIndex
    }
  }
  close(text.length)
  return sections
}
