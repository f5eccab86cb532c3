import {defineRule} from '../../src/define-rule.js'
import {isCapitalized} from '../../src/reading/names.js'
import type {Reading} from '../../src/reading/reading.js'
import {Break, sentenceEnd} from '../../src/reading/tokens.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Accounts that may be tagged in a row. */
  max: number
}

const defaults: Options = {max: 3}

export default /* @__PURE__ */ defineRule(
  {
    id: 'max-mentions',
    guideline: 'no-spamming',
    on: ['mention'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {max}, {lists, say}) {
    if (reading.entitiesOf('mention').length <= max) return
    const {tokens} = reading
    for (let from = 0; from < tokens.length; from++) {
      if (tokens[from]!.kind !== 'mention') continue
      const row = rowFrom(reading, from)
      const last = row.at(-1)!
      if (row.length > max && !isAddressed(reading, row) && !isInSentence(reading, row, lists.calls)) {
        yield {at: {start: tokens[from]!.start, end: tokens[last]!.end}, ...say.row({count: row.length, max})}
      }
      from = last
    }
  }
)

/** A reply on X begins with those it answers: whoever wrote, and the accounts that they named. */
function isAddressed({kind, tokens, comment}: Reading, [first, ...others]: number[]): boolean {
  if (kind !== 'reply' || first !== 0) return false
  const named = new Set(comment?.tokens.map(({word}) => word))
  return !comment || others.every((index) => named.has(tokens[index]!.word))
}

/** “With @a, @b, @c and @d”: names counted up in a sentence, unless a word such as “cc” calls them. */
function isInSentence({tokens}: Reading, row: number[], calls: readonly string[]): boolean {
  const [first] = row as [number]
  const isCounted = row.some((index, nth) => nth > 0 && (index - row[nth - 1]! > 1 || (tokens[index]!.before & Break.comma) !== 0))
  if (!isCounted || first === 0 || tokens[first]!.before & (sentenceEnd | Break.emoji)) return false
  return ![1, 2].some((back) => calls.includes(tokens[first - back]?.word ?? ''))
}

/** Mentions one behind the other, with no more than a word or the rest of a name between them. */
function rowFrom(reading: Reading, from: number): number[] {
  const {tokens} = reading
  const row = [from]
  for (let index = from + 1; index < tokens.length; index++) {
    const {kind, before} = tokens[index]!
    if (kind === 'mention') row.push(index)
    else if (
      before & (sentenceEnd | Break.mark | Break.emoji) ||
      !(tokens[index + 1]?.kind === 'mention' || isCapitalized(reading, index)) ||
      index - row.at(-1)! > 2
    )
      break
  }
  return row
}
