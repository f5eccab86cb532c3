import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

/** `photo.jpg`, `IMG_4711`, `Screenshot 2025-04-02 at 10.12`, `image`: names, no descriptions. */
const fileName =
  /^\s*(?:[^\s/\\]+\.(?:jpe?g|png|gif|webp|heic|svg|mp4|avif)|(?:img|dsc|dscf|pxl|image|photo|foto|imagen|picture|screenshot|captura(?:[ _]de[ _]pantalla)?|untitled|whatsapp[ _]image)?[\s_\d.:apm-]*(?:at|a[ _]las)?[\s_\d.:-]*(?:jpe?g|png|gif|webp|heic)?)\s*$/iu

/** Longest note in brackets that is read. */
const longest = 800

// Images inside a draft: Markdown, HTML, and the notes that planners leave for whoever publishes.
const markdown = /!\[([^\]\n]{0,600})\](?:\([^)\s]{1,600}\))?/gu
const html = /<img\b[^>]{0,600}>/giu
const htmlAlt = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/iu

export default /* @__PURE__ */ defineRule(
  {
    id: 'require-alt-text',
    guideline: 'no-barriers',
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {lists, say}) {
    const {text, context} = reading
    const isMissing = (alt: string | undefined) => alt === undefined || fileName.test(alt)

    const missing = context.media?.findIndex(({type, alt}) => type !== 'video' && isMissing(alt)) ?? -1
    if (missing >= 0) {
      const alt = context.media![missing]!.alt?.trim()
      yield {at: reading.whole, ...(alt ? say.name({text: alt}) : say.missing({number: missing + 1}))}
    }

    const inside = (start: number, found: string, alt: string | undefined) =>
      isMissing(alt) ? {at: {start, end: start + found.length}, ...(alt?.trim() ? say.name({text: alt}) : say.inside())} : undefined
    if (text.includes('![')) for (const {0: found, 1: alt, index} of text.matchAll(markdown)) yield* some(inside(index, found, alt))
    if (text.includes('<img')) {
      for (const {0: found, index} of text.matchAll(html)) {
        const alt = htmlAlt.exec(found)
        yield* some(inside(index, found, alt?.[1] ?? alt?.[2]))
      }
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

const some = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value])
