import type {Competitor, Span} from '../types.js'
import {allowedSpans} from './allow.js'
import type {Reading} from './reading.js'

const capital = /\p{Lu}/u

/** Where the draft names one of the brand's competitors, or writes its handle. */
export function namesOf(reading: Reading, competitors: readonly Competitor[] = reading.context.brand?.competitors ?? []): Span[] {
  if (competitors.length === 0) return []
  const names = competitors.flatMap(({name, handles = []}) => [name, ...handles.map((handle) => `@${handle.replace(/^@/u, '')}`)])
  // “Target” is a rival, a target is none.
  return names.flatMap((name) =>
    allowedSpans(reading.tokens, [name]).filter((at) => name.startsWith('@') || !capital.test(name) || capital.test(reading.slice(at)))
  )
}
