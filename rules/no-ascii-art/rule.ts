import {defineRule} from '../../src/define-rule.js'
import {isDigit} from '../../src/reading/entities/characters.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

// Faces of people who write in Latin letters: characters that nothing else brings into such a text, or two eyes and a mouth.
const face =
  /[^\s]{0,16}(?:¯\\_|[\u30C4\u0CA0\u0295\u0294╯╰┻༼༽\u30FD⌐]|[°•◕ಥ˘]['‿_.\u03C9□\u1D25﹏\u76CA‸^-]{1,3}[°•◕ಥ˘]|[(<] ?[>^oO;-][_.][<^oO;-] ?[)>])[^\s]{0,16}(?: [^\s\p{L}\p{N}]{0,4}[┻━\u0294༽\u1557]{1,3})?/gu
// Frames and garlands: rows of box characters, or of signs by turns. A row of one kind of star rates something.
const row = /[\u2500-\u25FF★☆✦⋆✧•⋯･ﾟ￣＿°º¤ø¸·~*=+^_<>/-]{3,}/gu
const box = /[\u2500-\u259F▬▰▱￣＿]{3}/u
const suspect = /[\u2500-\u259F▬▰▱\u30C4\u0CA0\u0295\u0294༼༽\u30FD⌐°•◕ಥ˘￣＿]|[~*=+^<>|-]{2}|\\[_/]|\/\\|_\/|[_.][<>^oO;-] ?[)>]/u
const drawn = /[\\/|_<>^()[\]{}=~'"`´.,:;o0*@#+•\u3145\u03C9￣＿-]/gu

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-ascii-art',
    guideline: 'no-barriers',
    on: ['art'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* ({text, entities}, _options, {say}) {
    if (!suspect.test(text)) return
    const picture = pictureIn(text)
    if (picture) yield {at: picture, ...say.picture()}
    const drawings = [...spansOf(face, text), ...spansOf(row, text).filter((at) => isDrawing(text.slice(at.start, at.end), text.charCodeAt(at.end)))]
    let end = 0
    let next = 0
    for (const at of drawings.sort((a, b) => a.start - b.start)) {
      while (next < entities.length && entities[next]!.end <= at.start) next++
      const isTaken = at.start < end || (entities[next]?.start ?? text.length) < at.end || (picture && at.start < picture.end && picture.start < at.end)
      if (isTaken) continue
      end = at.end
      yield {at, ...say.art({text: text.slice(at.start, at.end)})}
    }
  }
)

const spansOf = (pattern: RegExp, text: string): Span[] =>
  Array.from(text.matchAll(pattern), ({0: found, index}) => ({start: index, end: index + found.length}))

/** Fewest signs of a garland, and how often one is followed by another. */
const garland = {signs: 5, turns: 3}

/** Is a row of signs a frame or a garland? Before a digit it may stand for hidden ones: `****-****-1234`. */
function isDrawing(signs: string, next: number): boolean {
  if (box.test(signs)) return true
  const turns = [...signs].filter((sign, index) => index > 0 && sign !== signs[index - 1]).length
  return signs.length >= garland.signs && turns >= garland.turns && !isDigit(next)
}

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
