import type {Entity} from '../reading/entities.js'
import type {Count} from './facts.js'

/** Length of a link on X and on Mastodon, however long it is (docs.x.com; mastodon/documentation, posting.md; read 2026-11). */
const linkLength = 23

/** Units of a text as one network counts them, and how many of them are links. */
export interface Length {
  readonly total: number
  readonly links: number
}

/** How a network counts: a run of plain text, one emoji, and a link where all links count the same. */
interface Counter {
  readonly text: (text: string) => number
  readonly emoji?: (emoji: string) => number
  readonly link?: number
}

/** Length of a draft as its network counts it. */
export function lengthOf(text: string, entities: readonly Entity[], count: Count): Length {
  const counter = counters[count]
  let total = 0
  let links = 0
  let from = 0
  for (const {kind, start, end} of entities) {
    if (kind === 'url') {
      total += counter.text(text.slice(from, start))
      links += counter.link ?? counter.text(text.slice(start, end))
    } else if (kind === 'emoji' && counter.emoji) total += counter.text(text.slice(from, start)) + counter.emoji(text.slice(start, end))
    else continue
    from = end
  }
  return {links, total: total + links + counter.text(text.slice(from))}
}

const remoteMention = /(@[A-Za-z0-9_]+)@[A-Za-z0-9.-]+\.[A-Za-z]+/g

let encoder: InstanceType<typeof TextEncoder> | undefined
const bytes = (text: string): number => (encoder ??= new TextEncoder()).encode(text).length

let segmenter: Intl.Segmenter | undefined
const graphemes = (text: string): number => {
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  let total = 0
  for (const _ of segmenter.segment(text)) total++
  return total
}

const codePoints = (text: string): number => {
  let total = 0
  for (const _ of text) total++
  return total
}

/** Whether X counts a character as one; all others count two (twitter-text configuration, version 3; read 2026-11). */
const isLight = (code: number): boolean =>
  code <= 0x10ff || (code >= 0x2000 && code <= 0x200d) || (code >= 0x2010 && code <= 0x201f) || (code >= 0x2032 && code <= 0x2037)

const weighted = (text: string): number => {
  let total = 0
  for (const character of text.normalize('NFC')) total += isLight(character.codePointAt(0)!) ? 1 : 2
  return total
}

const counters: Readonly<Record<Count, Counter>> = {
  weighted: {text: weighted, emoji: () => 2, link: linkLength},
  graphemes: {text: graphemes},
  'code-points': {text: codePoints},
  'utf-16': {text: (text) => text.length},
  bytes: {text: bytes},
  mastodon: {text: (text) => graphemes(text.replace(remoteMention, '$1')), link: linkLength},
  // Emoji count as their bytes (developers.facebook.com, Threads posts, 2026-04-14).
  threads: {text: codePoints, emoji: bytes}
}
