import type {Network, Span} from '../types.js'
import {isDigit, lazy} from './entities/characters.js'
import {emojiEnd, keycapEnd} from './entities/emoji.js'
import {readDomain, readEmail, readUrl} from './entities/links.js'
import {readMoney} from './entities/money.js'
import {codeEnd, readNumber} from './entities/numbers.js'
import {phoneEnd} from './entities/phones.js'
import {placeholderEnd} from './entities/placeholders.js'
import {readHashtag, readMention} from './entities/tags.js'

export const entityKinds = ['url', 'email', 'mention', 'hashtag', 'phone', 'emoji', 'money', 'percent', 'date', 'time', 'number', 'placeholder'] as const

export type EntityKind = (typeof entityKinds)[number]

export const isEntityKind = (value: string): value is EntityKind => entityKinds.includes(value as EntityKind)

/** A run of the draft that is no prose. */
export interface Entity extends Span {
  readonly kind: EntityKind
}

/** Which ASCII characters an entity starts at, or shows itself by in the middle. */
const triggers = /* @__PURE__ */ lazy(() => Uint8Array.from({length: 128}, (_, code) => Number('0123456789@#:.{[<$%*_X+('.includes(String.fromCharCode(code)))))

const spanning = (kind: EntityKind, start: number, end: number): Entity | undefined => (end > start ? {kind, start, end} : undefined)
const as = (kind: EntityKind, span: Span | undefined): Entity | undefined => span && {kind, start: span.start, end: span.end}

/** Where the next character from `at` on stands that an entity may start at or show itself by. */
function nextTrigger(text: string, at: number): number {
  const isTrigger = triggers()
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Beyond ASCII: ¢ £ ¤ ¥, and from ‼, the first emoji.
    if (code < 128 ? isTrigger[code] !== 0 : code >= 0x203c || (code > 0xa1 && code < 0xa6)) break
  }
  return at
}

/**
 * Entities in order of appearance, never overlapping; time is linear in the length of the text.
 *
 * @param network decides how handles are written
 */
export function findEntities(text: string, network?: Network): Entity[] {
  const found: Entity[] = []
  /** End of the last link. */
  let floor = 0

  for (let at = nextTrigger(text, 0); at < text.length; at = nextTrigger(text, at)) {
    const code = text.charCodeAt(at)
    const entity = readAt(text, at, code, found.at(-1), floor, network)
    if (entity) {
      // A link swallows what its first half looked like.
      while (found.length > 0 && found[found.length - 1]!.end > entity.start) found.pop()
      found.push(entity)
      at = entity.end
      if (entity.kind === 'url' || entity.kind === 'email') floor = at
    } else if (isDigit(code)) at = codeEnd(text, at)
    else at += text.codePointAt(at)! > 0xffff ? 2 : 1
  }
  return found
}

/** The entity that starts at a trigger or is around it, behind the `last` one and, if it is a link, behind the last link. */
function readAt(text: string, at: number, code: number, last: Entity | undefined, floor: number, network: Network | undefined): Entity | undefined {
  const from = last ? last.end : 0
  if (isDigit(code)) return spanning('emoji', at, keycapEnd(text, at)) ?? readNumber(text, at, from)
  switch (code) {
    case 0x2e: // .
      return as('url', readDomain(text, at, floor))
    case 0x3a: // :
      return text.startsWith('//', at + 1) ? as('url', readUrl(text, at)) : undefined
    case 0x40: // @
    case 0xff20:
      return as('email', readEmail(text, at, floor)) ?? as('mention', readMention(text, at, network))
    case 0x23: // #
    case 0xff03:
      return spanning('emoji', at, keycapEnd(text, at)) ?? as('hashtag', readHashtag(text, at, last !== undefined && at === from && last.kind === 'hashtag'))
    case 0x2b: // +
    case 0x28: // (
      return spanning('phone', at, phoneEnd(text, at))
    case 0x2a: // *
      return spanning('emoji', at, keycapEnd(text, at)) ?? spanning('placeholder', at, placeholderEnd(text, at))
    case 0x24: // $
      return spanning('placeholder', at, placeholderEnd(text, at)) ?? as('money', readMoney(text, at, from))
  }
  if (code < 128) return spanning('placeholder', at, placeholderEnd(text, at))
  return (code < 0xa6 || (code >= 0x20a0 && code < 0x20d0) ? as('money', readMoney(text, at, from)) : undefined) ?? spanning('emoji', at, emojiEnd(text, at))
}
