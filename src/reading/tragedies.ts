import {tragedies} from '../languages/tragedies.js'
import {isCapitalized} from './names.js'
import type {Hit, Reading} from './reading.js'

const capital = /[\p{Lu}\p{N}]/u

/** The first hit of the tragedies' phrases that is no figure of speech (“an explosion of flavour”). */
export function findTragedy(reading: Reading, hits: readonly Hit<string>[]): Hit | undefined {
  return hits.find((hit) => {
    // “rip” is a verb, “RIP” is not.
    if (hit.group === 'initials') return hit.text === hit.text.toUpperCase()
    if (hit.group === 'loss') return true
    if (hit.group === 'parting') return isFollowedByName(reading, hit)
    return hit.group === 'disaster' && !isFigurative(reading, hit)
  })
}

/** “We lost Martin.”, not “Ana left us a review”. */
function isFollowedByName(reading: Reading, {to}: Hit): boolean {
  const {tokens} = reading
  if (tokens[to]?.before !== 0 || !isCapitalized(reading, to)) return false
  const after = tokens.findIndex((_, index) => index > to && !isCapitalized(reading, index))
  return after < 0 || tokens[after]!.before !== 0
}

function isFigurative({tokens, text, locales}: Reading, {from, to}: Hit): boolean {
  return locales.some((locale) => {
    const {figurative, of, real} = tragedies[locale]
    if (to - from === 1 && figurative.includes(tokens[from - 1]?.word ?? '')) return true
    // What has a price is a drink or a dish: “Hurricane $9”.
    if (tokens[to]?.kind === 'money' && tokens[to]!.before === 0) return true
    const next = tokens[to + 1]
    return tokens[to]?.word === of && tokens[to]!.before === 0 && next !== undefined && !real.includes(next.word) && !capital.test(text[next.start]!)
  })
}
