import type {Span} from '../types.js'

/** A draft in a file of several: what stands under a heading. */
export interface Section extends Span {
  readonly title: string
  /** What is known about it: a block of code in YAML, at its beginning, and where that starts in the file. */
  readonly yaml: string
  readonly yamlStart: number
}

const lines = /[^\r\n]*(?:\r\n?|\n|$)/uy
const heading = /^ {0,3}#{1,6}(?:[ \t]+|$)/u
const closingMarks = /[ \t]+#+$/u
const fence = /^ {0,3}(`{3,}|~{3,})/u
const yamlFence = /^(`{3,}|~{3,})[ \t]*ya?ml$/u

/**
 * The sections of Markdown, each behind its heading, and what comes before the first one.
 *
 * @param from where to begin
 */
export function sectionsOf(text: string, from: number): Section[] {
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
