import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

const extension = /\.\w{3,4}$/u
const noLetter = /[^\p{L}]+/gu

/** Is it a file’s name and no description: `photo.jpg`, `IMG_4711`, `Screenshot 2025-04-02 at 10.12`, `image`? */
function isFileName(alt: string, names: readonly string[]): boolean {
  const text = alt.trim()
  if (extension.test(text) && !text.includes(' ')) return true
  const letters = text.toLowerCase().replace(extension, '').replace(noLetter, ' ').trim()
  return letters === '' || names.includes(letters)
}

/** Longest note in brackets that is read. */
const longest = 800

// Images inside a draft: Markdown, HTML, and the notes that planners leave for whoever publishes.
const markdown = /!\[([^\]\n]{0,600})\]\([^)\s]{1,600}\)/gu
const element = /<[^<>]{1,600}>/gu

export default /* @__PURE__ */ defineRule(
  {
    id: 'require-alt-text',
    guideline: 'no-barriers',
    on: ['bracket', 'media'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {lists, say}) {
    const {text, context} = reading
    const isMissing = (alt: string | undefined) => alt === undefined || isFileName(alt, lists.names)

    const missing = context.media?.findIndex(({type, alt}) => type !== 'video' && isMissing(alt)) ?? -1
    if (missing >= 0) {
      const alt = context.media![missing]!.alt?.trim()
      yield {at: reading.whole, ...(alt ? say.name({text: alt}) : say.missing({number: missing + 1}))}
    }

    const inside = (start: number, found: string, alt: string | undefined) =>
      isMissing(alt) ? {at: {start, end: start + found.length}, ...(alt?.trim() ? say.name({text: alt}) : say.inside())} : undefined
    if (text.includes('![')) for (const {0: found, 1: alt, index} of text.matchAll(markdown)) yield* some(inside(index, found, alt))
    if (text.includes('<img')) {
      for (const {0: found, index} of text.matchAll(element)) if (found.startsWith('<img')) yield* some(inside(index, found, altOf(found)))
    }
    for (let start = text.indexOf('['); start >= 0; start = text.indexOf('[', start + 1)) {
      const end = text.indexOf(']', start)
      if (end < 0) break
      if (end - start > longest) continue
      const note = text.slice(start, end + 1)
      const label = lists.labels.find((name) => note.toLowerCase().includes(`${name}:`))
      if (label) yield* some(inside(start, note, note.slice(note.toLowerCase().indexOf(`${label}:`) + label.length + 1, -1)))
    }
  }
)

/** The `alt` of an image in HTML. */
function altOf(image: string): string | undefined {
  const at = image.indexOf('alt=') + 'alt='.length
  const end = image.indexOf(image.charAt(at), at + 1)
  return at < 'alt='.length || end < 0 ? undefined : image.slice(at + 1, end)
}

const some = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value])
