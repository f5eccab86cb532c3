import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

// What cuts a tag: a mark between it and more of the name. `#COVID-19`, `#R&D`, `#I+D`, `#Women'sDay`, `#100%Natural`, `#8-M`;
// not a suffix (`#Cork-based`, `#Cork's`), an escaped ampersand or another tag.
const cut =
  /#(?:(?=\p{N}*[\p{L}_])[\p{L}\p{M}\p{N}_]+(?:-(?=[\p{Lu}\p{N}]|\p{Ll}+-\p{Lu})|\.(?=\p{Lu}[\p{L}\p{N}]*\.\p{N}|\p{N}{2,4}(?![\p{L}\p{N}]))|[&+](?!\p{Ll}{2,4};)(?=[\p{L}\p{N}])|['’](?=[\p{L}\p{N}]{2})|['’]s(?=\p{Lu}))|\d{1,2}-(?=\p{Lu})|\d+%(?=\p{L})|[¡¿“«](?=\p{L}))[\p{L}\p{M}\p{N}_&+.'’-]*[\p{L}\p{M}\p{N}_]/uy
/** Marks that a tag ends at and its name goes on behind. */
const cutters = "-.&+'’"
const spaced = /#[ \u00a0]+[\p{L}_][\p{L}\p{M}\p{N}_]*/uy
const year = /#(?:19|20)\d\d(?![\p{L}\p{N}_-])/uy
const suffix = /['’](?:s|ll|re|ve|d|m|t)$/iu
const mark = /[^\p{L}\p{M}\p{N}_#]/gu
/** Marks that stand for a word. */
const sum = /[&+%]/u
const gap = /[ \u00a0]+/u
/** Markdown’s headings start so, emoji or not. */
const lineStart = /(?:^|\n)[ \t\p{Extended_Pictographic}\uFE0F\u200D]*$/u
/** How far back what stands before a tag is looked at. */
const reach = 48
const wordUnit = /[\p{L}\p{M}\p{N}&]$/u
/** A tag may stand alone only behind the end of a sentence, an emoji or another tag. */
const apart = /(?:^|[.!?…:)»”\n]|\p{Extended_Pictographic}\uFE0F?|#[\p{L}\p{M}\p{N}_]+)[ \t]*$/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-broken-hashtag',
    guideline: 'no-hashtag-stuffing',
    on: ['hash'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* ({text, entities}, _options, {say}) {
    let next = 0
    for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      while (next < entities.length && entities[next]!.end <= at) next++
      const inside = entities[next]
      if (inside && inside.start < at && inside.kind !== 'number') continue
      if (inside?.start === at && inside.kind === 'hashtag' && !cutters.includes(text[inside.end] ?? ' ')) continue
      const before = text.slice(Math.max(0, at - reach), at)
      if (wordUnit.test(before)) continue
      const match = (pattern: RegExp) => {
        pattern.lastIndex = at
        const found = pattern.exec(text)?.[0]
        return found && {text: found, at: {start: at, end: at + found.length}}
      }

      const broken = match(cut)
      const isBehindText = !lineStart.test(before)
      if (broken && !suffix.test(broken.text)) {
        yield {at: broken.at, ...say.cut({text: broken.text}), expected: sum.test(broken.text) ? undefined : [broken.text.replace(mark, '')]}
      } else if (!isBehindText || apart.test(before)) {
        const space = isBehindText ? match(spaced) : undefined
        if (space) yield {at: space.at, ...say.space({text: space.text}), expected: [space.text.replace(gap, '')]}
        const digits = match(year)
        if (digits) yield {at: digits.at, ...say.digits({text: digits.text})}
      }
    }
  }
)
