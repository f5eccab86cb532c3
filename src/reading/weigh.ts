import type {Span} from '../types.js'
import type {Hit} from './reading.js'

/**
 * Where phrases weigh more than `max` together: the first that is strong, or the first. A `strong` phrase weighs 2, any
 * other 1, each once however often it is said.
 */
export function heavyPhrases(phrases: readonly Hit<string>[], max: number): {at: Span; text: string; others: string} | undefined {
  const distinct = new Map<string, Hit<string>>()
  for (const hit of phrases) {
    const text = hit.text.toLowerCase()
    if (!distinct.has(text) && ![...distinct.values()].some((other) => other.from < hit.to && hit.from < other.to)) distinct.set(text, hit)
  }
  const hits = [...distinct.values()]
  const weight = hits.reduce((sum, {group}) => sum + (group === 'strong' ? 2 : 1), 0)
  if (weight <= max) return undefined
  const {at, text} = hits.find(({group}) => group === 'strong') ?? hits[0]!
  return {at, text, others: hits.map((hit) => hit.text).join(', ')}
}
