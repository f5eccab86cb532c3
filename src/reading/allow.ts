import type {Span} from '../types.js'
import {findEntities} from './entities.js'
import {type Token, tokenize} from './tokens.js'

/** Where the draft says one of `phrases`, which are compared word by word, in any case. */
export function allowedSpans(tokens: readonly Token[], phrases: readonly string[]): Span[] {
  const spans: Span[] = []
  for (const phrase of phrases) {
    const words = tokenize(phrase, findEntities(phrase)).tokens.map((token) => token.word)
    if (words.length === 0) continue
    for (let from = 0; from + words.length <= tokens.length; from++) {
      if (words.every((word, index) => tokens[from + index]!.word === word)) {
        spans.push({start: tokens[from]!.start, end: tokens[from + words.length - 1]!.end})
      }
    }
  }
  return spans
}
