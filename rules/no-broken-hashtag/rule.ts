import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

// What cuts a tag: a mark between it and more of the name. `#COVID-19`, `#R&D`, `#I+D`, `#Women'sDay`, `#100%Natural`, `#8-M`;
// not a suffix (`#Cork-based`, `#Cork's`), an escaped ampersand or another tag.
const cut =
  /#(?:[\p{L}\p{M}\p{N}_]*[\p{L}_][\p{L}\p{M}\p{N}_]*(?:-(?=[\p{Lu}\p{N}])|[&+](?!amp;|lt;|gt;|#39;|quot;)(?=[\p{L}\p{N}])|['’](?=[\p{L}\p{N}]{2})|['’]s(?=\p{Lu}))|\d{1,2}-(?=\p{Lu})|\d+%(?=\p{L}))[\p{L}\p{M}\p{N}_&+'’-]*[\p{L}\p{M}\p{N}_]/uy
const spaced = /#[ \u00a0]+[\p{L}_][\p{L}\p{M}\p{N}_]*/uy
const year = /#(?:19|20)\d\d(?![\p{L}\p{N}_-])/uy
const suffix = /['’](?:s|ll|re|ve|d|m|t)$/iu
const mark = /[^\p{L}\p{M}\p{N}_#]/gu
const wordUnit = /[\p{L}\p{M}\p{N}&]$/u
/** A tag may stand alone only behind the end of a sentence, an emoji or another tag. */
const apart = /(?:^|[.!?…:)»”\n]|\p{Extended_Pictographic}\uFE0F?|#[\p{L}\p{M}\p{N}_]+)[ \t]*$/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-broken-hashtag',
    guideline: 'no-hashtag-stuffing',
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* ({text, entities}, _options, {say}) {
    for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      if (entities.some(({kind, start, end}) => kind !== 'hashtag' && kind !== 'number' && start <= at && at < end)) continue
      const before = text.slice(Math.max(0, at - 48), at)
      if (wordUnit.test(before)) continue
      const match = (pattern: RegExp) => {
        pattern.lastIndex = at
        return pattern.exec(text)?.[0]
      }
      const say1 = (found: string, message: typeof say.cut, expected?: string[]) => ({
        at: {start: at, end: at + found.length},
        ...message({text: found}),
        expected
      })

      const broken = match(cut)
      if (broken && !suffix.test(broken)) {
        yield say1(broken, say.cut, /[&+%]/u.test(broken) ? undefined : [broken.replace(mark, '')])
        continue
      }
      const isLineStart = /(?:^|\n)[ \t]*$/u.test(before)
      const apartFrom = !isLineStart && apart.test(before)
      const space = apartFrom ? match(spaced) : undefined
      if (space) yield say1(space, say.space, [space.replace(/[ \u00a0]+/u, '')])
      const digits = apartFrom || isLineStart ? match(year) : undefined
      if (digits) yield say1(digits, say.digits)
    }
  }
)
