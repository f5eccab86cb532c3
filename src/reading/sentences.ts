import type {Span} from '../types.js'
import {Break, sentenceEnd, type Tokens} from './tokens.js'

/** A sentence, or a line without a full stop; its span ends with its last token and the marks behind it. */
export interface Sentence extends Span {
  /** Tokens of the reading: `[from, to)`. */
  readonly from: number
  readonly to: number
  readonly isQuestion: boolean
  readonly isExclamation: boolean
}

const marks = /[.!?…？！。)"”»’]/

/** Sentences of a draft; they end at a full stop, a question or exclamation mark, and at line breaks. */
export function findSentences(text: string, {tokens, after}: Tokens): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let to = 1; to <= tokens.length; to++) {
    const next = tokens[to]
    const flags = next?.before ?? after
    if (next && !(flags & sentenceEnd)) continue
    let {end} = tokens[to - 1]!
    const limit = next?.start ?? text.length
    while (end < limit && marks.test(text[end]!)) end++
    let {start} = tokens[from]!
    if (text[start - 1] === '¿' || text[start - 1] === '¡') start--
    sentences.push({start, end, from, to, isQuestion: (flags & Break.question) !== 0, isExclamation: (flags & Break.exclamation) !== 0})
    from = to
  }
  return sentences
}
