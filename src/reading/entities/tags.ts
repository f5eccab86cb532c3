import {handleOf} from '../../networks/names.js'
import type {Network, Span} from '../../types.js'
import {endOf, isDigit, wordAt, wordBefore} from './characters.js'

const tag = /[\p{L}\p{M}\p{Nd}_]+/uy
const letter = /\p{L}/u
const emojiMark = /[\uFE00-\uFE0F\u20E3]/u
/** "Open @10am" and "@2026" name no account, as far as one can tell. */
const noHandle = /^\d{1,4}(?:[ap]m|hs?)?$/iu

/** The hashtag whose `#` is at `at`; `inChain` where another hashtag ends there. */
export function readHashtag(text: string, at: number, inChain: boolean): Span | undefined {
  if (!inChain && (text.charAt(at - 1) === '&' || wordBefore(text, at))) return
  let end = endOf(tag, text, at + 1)
  if (end < 0) return
  let name = text.slice(at + 1, end)
  const cut = name.search(emojiMark)
  if (cut >= 0) {
    // A keycap behind the tag takes its digit along.
    name = name.slice(0, cut > 0 && isDigit(name.charCodeAt(cut - 1)) ? cut - 1 : cut)
    end = at + 1 + name.length
  }
  return letter.test(name) ? {start: at, end} : undefined
}

/** The mention whose `@` is at `at`, as the network writes handles. */
export function readMention(text: string, at: number, network: Network | undefined): Span | undefined {
  if (text.charAt(at - 1) === '@' || wordBefore(text, at)) return
  const end = endOf(handleOf(network), text, at + 1)
  if (end < 0 || wordAt(text, end) || noHandle.test(text.slice(at + 1, end))) return
  return {start: at, end}
}
