import type {Step} from './pattern.js'
import {wordsOf} from './spellings.js'

/** What may stand at a place of a pattern: words, `<class>`es and `{verb:form}`s; undefined: anything, or nothing. */
export type Keys = ReadonlySet<string> | undefined

/** What is around a word of a pattern: how many tokens may stand before it in the pattern, and its neighbours. */
export interface Around {
  readonly min: number
  readonly max: number
  readonly left: () => Keys
  readonly right: () => Keys
}

/** A word that a pattern cannot do without. */
export interface Anchor {
  readonly key: string
  readonly around: Around
}

const anything = (): Keys => undefined
const alone: Around = {min: 0, max: 0, left: anything, right: anything}

/**
 * The rarest words of which steps need one.
 *
 * @param costOf how often a word may be expected, roughly
 * @param outside what is around the steps
 */
export function anchorsOf(steps: readonly Step[], costOf: (key: string) => number, outside: Around = alone): Anchor[] {
  const costs = steps.map((step) => costOfStep(step, costOf))
  const index = costs.indexOf(Math.min(...costs))
  const step = steps[index]!
  // Most steps are one of many words: all of them share what is around.
  const around = steps.length === 1 ? outside : aroundStep(steps, index, outside)
  if (step.type === 'choice') return step.options.flatMap((option) => anchorsOf(option, costOf, around))
  const words = step.type === 'key' ? wordsOf(step.key) : []
  if (words.length === 1) return [{key: words[0]!, around}]
  return anchorsOf(
    words.map((key) => ({type: 'key', key})),
    costOf,
    around
  )
}

function aroundStep(steps: readonly Step[], index: number, {min, max, left, right}: Around): Around {
  const width = widthOf(steps.slice(0, index))
  return {
    min: min + width.min,
    max: max + width.max,
    left: () => lastKeys(steps.slice(0, index), left()),
    right: () => firstKeys(steps.slice(index + 1), right())
  }
}

/** What a pattern can do without costs infinitely much. */
function costOfStep(step: Step, costOf: (key: string) => number): number {
  if (step.type === 'key') return Math.min(...wordsOf(step.key).map(costOf))
  if (step.type === 'gap' || step.optional) return Number.POSITIVE_INFINITY
  let sum = 0
  for (const option of step.options) sum += Math.min(...option.map((inner) => costOfStep(inner, costOf)))
  return sum
}

/** How many tokens steps take. */
function widthOf(steps: readonly Step[]): {min: number; max: number} {
  let [min, max] = [0, 0]
  for (const step of steps) {
    if (step.type === 'gap') max += step.max
    else if (step.type === 'key') {
      min += wordsOf(step.key).length
      max += wordsOf(step.key).length
    } else {
      const widths = step.options.map(widthOf)
      if (!step.optional) min += Math.min(...widths.map((width) => width.min))
      max += Math.max(...widths.map((width) => width.max))
    }
  }
  return {min, max}
}

/** What steps begin with; `behind`: what follows them. */
const firstKeys = (steps: readonly Step[], behind: Keys): Keys => steps.reduceRight((next: Keys, step) => keysOf(step, next, firstKeys, 0), behind)

/** What steps end with; `before`: what precedes them. */
const lastKeys = (steps: readonly Step[], before: Keys): Keys => steps.reduce((previous: Keys, step) => keysOf(step, previous, lastKeys, -1), before)

function keysOf(step: Step, beyond: Keys, ofSteps: typeof firstKeys, end: 0 | -1): Keys {
  if (step.type === 'gap') return undefined
  if (step.type === 'key') return new Set([wordsOf(step.key).at(end)!])
  const all = step.options.map((option) => ofSteps(option, beyond))
  if (step.optional) all.push(beyond)
  const keys = new Set<string>()
  for (const some of all) {
    if (!some) return undefined
    for (const key of some) keys.add(key)
  }
  return keys
}
