import {mayHoldLink} from './entities/broken-link.js'
import {lazy} from './entities/characters.js'
import {type Entity, type EntityKind, entityKinds} from './entities.js'
import {isReaction} from './reactions.js'

/**
 * Signs in a text that call a rule: two `capitals` in a row; `digits` enough in a row for a number that names somebody; a
 * `question` or exclamation mark, or a `pile` of them; a `hash`; an opening `bracket` of any sort but a round one; a
 * `quote` mark that opens; a `gender` written with @ or x; `art` made of signs; `fancy` letters; an emoji that networks offer
 * as a `reaction`; several `emojis`; a hash or an at sign that stands `apart` from what follows; what may be an `address`.
 *
 * They may be there without a fault, but no such fault is there without them.
 */
export const signs = [
  'capitals',
  'digits',
  'question',
  'pile',
  'hash',
  'bracket',
  'quote',
  'gender',
  'art',
  'fancy',
  'reaction',
  'emojis',
  'apart',
  'address'
] as const

export type Sign = (typeof signs)[number]

/** What a draft holds, as far as rules ask for it. */
export type Trait = EntityKind | Sign

const bits = Object.fromEntries([...entityKinds, ...signs].map((trait, index) => [trait, 1 << index])) as Record<Trait, number>

export const isTrait = (name: string): name is Trait => Object.hasOwn(bits, name)

/** A set of traits as a number. */
export const traitSet = (traits: readonly Trait[]): number => traits.reduce((set, trait) => set | bits[trait], 0)

/** Sorts of characters below U+0250: most are of none. */
const Sort = {
  upper: 1,
  mark: 2,
  hash: 4,
  bracket: 8,
  at: 16,
  x: 32,
  digit: 64,
  line: 128,
  rare: 256,
  closing: 512,
  quote: 1024,
  betweenDigits: 2048,
  consonant: 4096
}

const sorts = /* @__PURE__ */ lazy(() => {
  const table = new Uint16Array(0x250)
  const add = (characters: Iterable<string>, sort: number) => {
    for (const character of characters) table[character.charCodeAt(0)]! |= sort
  }
  for (let code = 0; code < table.length; code++) if (/\p{Lu}/u.test(String.fromCharCode(code))) table[code] = Sort.upper
  add('!?', Sort.mark)
  add('#', Sort.hash)
  add('[<', Sort.bracket)
  add('"«', Sort.quote)
  add('@', Sort.at)
  add('xX', Sort.x)
  add('0123456789', Sort.digit)
  add(' -.', Sort.betweenDigits)
  add('bcdfghjklmnñpqrstvwzBCDFGHJKLMNÑPQRSTVWZ', Sort.consonant)
  add('~*=+^<>|-', Sort.line)
  add('\\¯°', Sort.rare)
  add(')>/', Sort.closing)
  return table
})

/** Fewest digits of a number that names somebody: a British one has as many. */
const fewestDigits = 6

/** The traits of a text, as a set. */
export function traitsOf(text: string, entities: readonly Entity[]): number {
  let set = 0
  for (let index = 0; index < entities.length; index++) {
    const {kind, start} = entities[index]!
    if (kind === 'emoji' && set & bits.emoji) set |= bits.emojis
    set |= bits[kind]
    if (kind === 'emoji' && isReaction(text, start)) set |= bits.reaction
  }
  const table = sorts()
  const telling = Sort.digit | Sort.hash | Sort.at | Sort.x | Sort.closing
  let digits = 0
  let all = 0
  let pairs = 0
  let previous = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x250) {
      set |= beyondLatin(text, at, code)
      previous = 0
      continue
    }
    const sort = table[code]!
    all |= sort
    pairs |= sort & previous
    if (sort & telling) {
      if (sort & Sort.digit && ++digits === fewestDigits) set |= bits.digits
      if (sort & (Sort.hash | Sort.at) && text.charCodeAt(at + 1) === 0x20) set |= bits.apart
      // “Tod@s”, “todxs”.
      if (sort & Sort.x ? previous & Sort.consonant : sort & Sort.at && text.charCodeAt(at - 1) > 0x40) set |= bits.gender
      if (sort & Sort.closing && endsArt(text, at)) set |= bits.art
    }
    if (digits > 0 && !(sort & Sort.digit) && !(sort & Sort.betweenDigits && previous & Sort.digit)) digits = 0
    previous = sort
  }
  if (mayHoldLink(text)) set |= bits.address
  if (pairs & Sort.upper) set |= bits.capitals
  if (all & Sort.mark) set |= pairs & Sort.mark ? bits.question | bits.pile : bits.question
  if (all & Sort.hash) set |= bits.hash
  if (all & Sort.bracket) set |= bits.bracket
  if (all & Sort.quote) set |= bits.quote
  if (all & Sort.rare || pairs & Sort.line) set |= bits.art
  return set
}

/** Does a sign end a face or a shape: `<_<)`, `._.>`, `_/`? */
function endsArt(text: string, at: number): boolean {
  if (text[at] === '/') return text[at - 1] === '_'
  const eye = text[at - 1] === ' ' ? at - 2 : at - 1
  return '<>^oO;-'.includes(text[eye] ?? '/') && '_.'.includes(text[eye - 1] ?? '/')
}

/** First and last characters of blocks beyond Latin that have neither letters nor what pictures are made of: punctuation, currencies, arrows, emoji. */
const harmless = [
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2190, 0x21ff],
  [0x2600, 0x27ff],
  [0x2b00, 0x2bff],
  [0xfe00, 0xfe0f]
] as const
const bullet = 0x2022
/** “, „ and ‘. */
const quoteMarks = [0x201c, 0x201e, 0x2018]

/** Signs of characters beyond Latin: letters that only look like letters, and what pictures are made of. */
function beyondLatin(text: string, at: number, code: number): number {
  // Mathematical alphabets; enclosed letters.
  if (code === 0xd835) return bits.fancy
  if (code === 0xd83c) return isBetween(text.charCodeAt(at + 1), 0xdd10, 0xdd6f) ? bits.fancy : 0
  if (isBetween(code, 0xd800, 0xdfff)) return 0
  if (code === bullet) return bits.art
  if (quoteMarks.includes(code)) return bits.quote
  for (const [first, last] of harmless) if (isBetween(code, first, last)) return 0
  return bits.fancy | bits.art
}

const isBetween = (code: number, first: number, last: number) => code >= first && code <= last
