import type {Reading} from './reading.js'
import {isContent, stemOf} from './reply/reply.js'

/**
 * Stems of what the tokens `[from, to)` are about, in order, each once.
 *
 * @param except tokens that say something else about it, such as when or for how much
 */
export function topicOf({tokens, locales}: Reading, from: number, to: number, except: (index: number) => boolean): string[] {
  const stems = new Set<string>()
  for (let index = from; index < to; index++) {
    const token = tokens[index]!
    if (!except(index) && locales.every((locale) => isContent(token, locale))) stems.add(stemOf(token.word))
  }
  return [...stems]
}

/** Are two topics one? The longer one has all words of the other, or three quarters if there are many; a single word must be all that both say. */
export function isSameTopic(a: readonly string[], b: readonly string[]): boolean {
  const [less, more] = a.length <= b.length ? [a, b] : [b, a]
  if (less.length === 0 || (less.length === 1 && more.length > 1)) return false
  return less.filter((stem) => more.includes(stem)).length >= Math.ceil(less.length * 0.75)
}
