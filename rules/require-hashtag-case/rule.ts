import {defineRule} from '../../src/define-rule.js'
import {rememberBy} from '../../src/languages/remember.js'
import {isBrandHashtag, plainTag} from '../../src/reading/hashtags.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Fewest letters of a hashtag that is hard to read without capitals. */
  min: number
}

const defaults: Options = {min: 12}

/** Letters and digits, at most the first a capital. */
const flat = /^[#＃]\p{L}[\p{Ll}\p{M}\p{Nd}]*$/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'require-hashtag-case',
    guideline: 'no-barriers',
    on: ['hashtag'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {min}, {lists, say}) {
    for (const {start, end} of reading.entitiesOf('hashtag')) {
      const text = reading.text.slice(start, end)
      if (text.length <= min || !flat.test(text) || isBrandHashtag(reading, text)) continue
      const words = split(plainTag(text), lists)
      if (words === undefined) continue
      const expected = cased(text, words)
      yield {at: {start, end}, ...say.flat({text, expected}), expected: [expected]}
    }
  }
)

interface Lists {
  readonly words: ReadonlySet<string>
  readonly inner: ReadonlySet<string>
  readonly single: ReadonlySet<string>
}

/** Longest word of the lists, and fewest letters of a word that they lack: a name, most likely. */
const longest = 16
const unknown = 5
/** Least part of the letters that known words must make up. */
const known = 0.5

interface Way {
  readonly words: readonly string[]
  readonly letters: number
  readonly hasUnknown: boolean
}

/** The words of a tag, two or more, at most one of them unknown; the way of fewest words. */
const split = rememberBy((tag: string, {words, inner, single}: Lists): readonly string[] | undefined => {
  if (single.has(tag)) return undefined
  const ways: (Way | undefined)[] = [{words: [], letters: 0, hasUnknown: false}]
  for (let end = 1; end <= tag.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const way = ways[start]
      if (!way) continue
      const word = tag.slice(start, end)
      // “…es” and “…as” at the end are plurals, as a rule.
      const isKnown = end < tag.length ? words.has(word) || inner.has(word) : words.has(word) && word.length > 2
      if (!isKnown && (way.hasUnknown || word.length < unknown)) continue
      const next = {words: [...way.words, word], letters: way.letters + (isKnown ? word.length : 0), hasUnknown: way.hasUnknown || !isKnown}
      const best = ways[end]
      if (!best || rank(next) > rank(best)) ways[end] = next
    }
  }
  const way = ways[tag.length]
  return way && way.words.length > 1 && way.letters >= known * tag.length ? way.words : undefined
})

/** More letters of known words first, then fewer words. */
const rank = ({letters, words}: Way) => letters - words.length / 2

/** The tag with a capital at each word. */
function cased(tag: string, words: readonly string[]): string {
  let at = 1
  return (
    '#' +
    words
      .map((word) => {
        const part = tag.slice(at, (at += word.length))
        return part.charAt(0).toUpperCase() + part.slice(1)
      })
      .join('')
  )
}
