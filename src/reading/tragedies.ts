import {tragedies} from '../languages/tragedies.js'
import type {Hit, Reading} from './reading.js'

const capital = /[\p{Lu}\p{N}]/u

/** The first hit of the tragedies' phrases that is no figure of speech (“an explosion of flavour”). */
export function findTragedy(reading: Reading, hits: readonly Hit<string>[]): Hit | undefined {
  return hits.find((hit) => {
    // “rip” is a verb, “RIP” is not.
    if (hit.group === 'initials') return hit.text === hit.text.toUpperCase()
    if (hit.group === 'loss') return true
    return hit.group === 'disaster' && !isFigurative(reading, hit)
  })
}

function isFigurative({tokens, text, locales}: Reading, {from, to}: Hit): boolean {
  return locales.some((locale) => {
    const {figurative, of, real} = tragedies[locale]
    if (to - from === 1 && figurative.includes(tokens[from - 1]?.word ?? '')) return true
    const next = tokens[to + 1]
    return tokens[to]?.word === of && tokens[to]!.before === 0 && next !== undefined && !real.includes(next.word) && !capital.test(text[next.start]!)
  })
}
