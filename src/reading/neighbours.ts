import type {Confusion} from './confusions.js'
import type {Token} from './tokens.js'

/** Words, `''` for a mark, and forms of words; undefined: others will do too. */
type Words = {readonly words: ReadonlySet<string>; readonly forms: readonly RegExp[]} | undefined

/** What confusions of one word want on either side: each of them, and any of them. */
export interface Neighbours {
  readonly each: readonly {readonly confusion: Confusion; readonly left: Words; readonly right: Words}[]
  readonly left: Words
  readonly right: Words
}

/** Read off what the confusions say. */
export function neighboursOf(confusions: readonly Confusion[]): Neighbours {
  const each = confusions.map((confusion) => ({confusion, left: lastWords(confusion.before), right: firstWords(confusion.after)}))
  return {each, left: union(each.map(({left}) => left)), right: union(each.map(({right}) => right))}
}

function union(all: readonly Words[]): Words {
  const words = new Set<string>()
  const forms: RegExp[] = []
  for (const some of all) {
    if (!some) return undefined
    for (const word of some.words) words.add(word)
    forms.push(...some.forms)
  }
  // One expression costs less than several.
  return {words, forms: forms.length > 1 ? [new RegExp(forms.map(({source}) => source).join('|'), 'u')] : forms}
}

const isAmong = (word: string, words: Words) => !words || words.words.has(word) || words.forms.some((form) => form.test(word))

/** Those of a word's confusions that its neighbours allow: of most common words none, so that no more need be asked. */
export function possible({each, left, right}: Neighbours, tokens: readonly Token[], index: number): readonly Confusion[] {
  const previous = index === 0 || tokens[index]!.before !== 0 ? '' : tokens[index - 1]!.word
  if (!isAmong(previous, left)) return none
  const behind = tokens[index + 1]
  const next = behind?.before === 0 ? behind.word : ''
  if (!isAmong(next, right)) return none
  return each.filter(({left, right}) => isAmong(previous, left) && isAmong(next, right)).map(({confusion}) => confusion)
}

const none: readonly never[] = []

const group = String.raw`(?:\(\?:((?:[^()[\]\\]|\\.|\[[^\]]*\]|\((?:[^()\\]|\\.)*\)\??)*)\)|([^ ()|]+))`
const first = new RegExp(`^\\^ ${group} `, 'u')
const last = new RegExp(` ${group} \\$$`, 'u')

/** `^ (?:a|b c) …` wants `a` or `b`. */
const firstWords = (after: RegExp | undefined): Words => wordsIn(first.exec(after?.source ?? ''), 0)

/** `… (?:a b|c) $` wants `b` or `c`. */
const lastWords = (before: RegExp | undefined): Words => wordsIn(last.exec(before?.source ?? ''), -1)

function wordsIn(match: RegExpExecArray | null, end: 0 | -1): Words {
  if (!match) return undefined
  const words = new Set<string>()
  const forms: RegExp[] = []
  for (const alternative of alternativesOf(match[1] ?? match[2]!)) {
    const part = alternative.split(' ').at(end)!
    if (/^[\p{L}\p{M}\p{N}']+$/u.test(part)) words.add(part)
    else if (/^(?:\\?[.,!?¿¡/]|\\\||\[[.,!?¿¡/|\\]+\])$/u.test(part)) words.add('')
    else if (/^(?:[\p{L}']|\\p\{L\}|\[[\p{L}-]+\]|[?+*]|\{\d+,?\})+$/u.test(part)) forms.push(new RegExp(`^${part}$`, 'u'))
    else return undefined
  }
  return {words, forms}
}

/** Parts between the `|` that stand in no group and no class. */
function alternativesOf(source: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of source) {
    if ('(['.includes(character)) depth++
    else if (')]'.includes(character)) depth--
    if (character === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}
