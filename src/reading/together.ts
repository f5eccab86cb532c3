import type {Span} from '../types.js'
import type {Hit, Reading} from './reading.js'
import type {Sentence} from './sentences.js'

/**
 * Where hits of all the groups stand in one sentence, in any order: the first such sentence, from the first of them to the last.
 *
 * @param unless groups that no such sentence may have
 */
export function together<Group extends string>(
  reading: Reading,
  hits: readonly Hit<Group>[],
  groups: readonly Group[],
  unless: readonly Group[] = []
): Span | undefined {
  // Both are in order, so one walk does.
  let next = 0
  for (const {from, to} of reading.sentences) {
    while (next < hits.length && hits[next]!.from < from) next++
    const first = next
    while (next < hits.length && hits[next]!.from < to) next++
    const within = hits.slice(first, next)
    if (within.some(({group}) => unless.includes(group))) continue
    const found = groups.map((name) => within.find(({group}) => group === name))
    if (found.includes(undefined)) continue
    return {start: Math.min(...found.map((hit) => hit!.at.start)), end: Math.max(...found.map((hit) => hit!.at.end))}
  }
}

/** The sentences in which hits of a group stand. */
export const sentencesWith = <Group extends string>(reading: Reading, hits: readonly Hit<Group>[], name: NoInfer<Group>): ReadonlySet<Sentence | undefined> =>
  new Set(hits.filter(({group}) => group === name).map(({at}) => reading.sentenceAt(at)))
