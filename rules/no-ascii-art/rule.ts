import {defineRule} from '../../src/define-rule.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

// Faces of people who write in Latin letters: characters that nothing else brings into such a text.
const face = /[^\s]*(?:¯\\_|[ツಠʕʔ╯╰┻༼༽ヽ⌐]|[°•◕ಥ˘]['‿_.ω□ᴥ﹏益‸^-]{1,3}[°•◕ಥ˘]|\( ?͡)[^\s]*(?:[ \t][^\s\p{L}\p{N}]*[┻━ʔ༽ᕗ╯]+[^\s\p{L}\p{N}]*)?/gu
// Boxes, blocks and geometric shapes; a row of one kind of star rates something.
const boxes =
  /[\u2500-\u259F\u25A0-\u25FF\u2605\u2606\u2728\u2022=~_*·+<>^-]*[\u2500-\u259F\u25AC\u25B0\u25B1￣＿]{3,}[\u2500-\u259F\u25A0-\u25FF\u2605\u2606\u2022=~_*·+<>^-]*/gu
// Garlands: signs by turns.
const garland = /[~*=+^°º¤ø¸·•✦⋆☆★┈⋯✧･ﾟ_<>/-]{5,}(?!\d)/gu
const eyes = /[(<][ ]?[>^oO;-][_.][<^oO;-][ ]?[)>]/gu
const suspect = /[\u2500-\u259F\u25AC\u25B0\u25B1ツಠʕʔ༼༽ヽ⌐°•◕ಥ˘\u0361￣＿]|[~*=+^_<>|\\/-]{2}|[_.][<>^oO;-][ ]?[)>]/u
const drawn = /[\\/|_<>^()[\]{}=~'"`´.,:;o0*@#+\u2022ㅅω￣＿-]/gu

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-ascii-art',
    guideline: 'no-barriers',
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* ({text, entities}, _options, {say}) {
    if (!suspect.test(text)) return
    const known: Span[] = [...entities]
    const isNew = (at: Span) => !known.some(({start, end}) => at.start < end && start < at.end)

    const picture = pictureIn(text)
    if (picture) {
      known.push(picture)
      yield {at: picture, ...say.picture()}
    }
    for (const pattern of [face, boxes, eyes, garland]) {
      for (const {0: found, index} of text.matchAll(pattern)) {
        const at = {start: index, end: index + found.length}
        if (!isNew(at) || (pattern === garland && turns(found) < 3)) continue
        known.push(at)
        yield {at, ...say.art({text: found})}
      }
    }
  }
)

/** How often a sign is followed by another. */
const turns = (signs: string) => [...signs].filter((sign, index) => index > 0 && sign !== signs[index - 1]).length

/** Between the head and the rows of a table in Markdown. */
const tableRule = /^\|[-:| ]+\|\s*$/u

/** The first two lines or more, one below the other, that are drawn with signs; rules and lists are lines of one sign. */
function pictureIn(text: string): Span | undefined {
  let start = 0
  let picture: {start: number; end: number; lines: number} | undefined
  for (const line of text.split('\n')) {
    const marks = new Set(line.match(drawn)).size
    const rest = line.replace(drawn, '').trim().length
    const end = start + line.trimEnd().length
    if (!tableRule.test(line) && marks > 1 && rest < 3 && line.trim().length >= 3) {
      const first = start + line.length - line.trimStart().length
      picture = {start: picture?.start ?? first, end, lines: (picture?.lines ?? 0) + 1}
    } else if (picture && picture.lines > 1) break
    else picture = undefined
    start += line.length + 1
  }
  return picture && picture.lines > 1 ? {start: picture.start, end: picture.end} : undefined
}
