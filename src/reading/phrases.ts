import {facts} from '../languages/index.js'
import type {Locale} from '../types.js'
import {type Match as TokenMatch, Matcher} from './matcher.js'
import type {ScopeName} from './scopes.js'
import type {Tokens} from './tokens.js'

/** Patterns of one kind; in the scopes that `despite` names they count too, elsewhere a scope switches them off. */
export type PhraseGroup = readonly string[] | {readonly despite: readonly ScopeName[]; readonly patterns: readonly string[]}

export type Phrases<Group extends string = string> = Readonly<Record<Group, PhraseGroup>>

/** Phrases in both languages, under the same group names. */
export type Lexicon<Group extends string = string> = Readonly<Record<Locale, Phrases<Group>>>

/** Where a pattern of a lexicon comes from. */
interface Entry {
  readonly lexicon: Lexicon
  readonly group: string
  readonly despite: readonly ScopeName[]
}

export type Match = TokenMatch<Entry>

/** What is read: rules for posts need not see a reply, nor the phrases of comments a draft. */
export type Role = 'post' | 'reply' | 'comment'

interface Shelf {
  readonly lexicons: Set<Lexicon>
  readonly indexes: Map<Locale, {matcher: Matcher<Entry>; pending: Lexicon[]}>
}

const shelf = (): Shelf => ({lexicons: new Set(), indexes: new Map()})
const shelves: Readonly<Record<Role, Shelf>> = {post: shelf(), reply: shelf(), comment: shelf()}

/**
 * Have a lexicon read with all the others from now on. Patterns compile when a text in their language comes.
 *
 * @returns whether it is new
 */
export function attach(lexicon: Lexicon, role: Role): boolean {
  const {lexicons, indexes} = shelves[role]
  if (lexicons.has(lexicon)) return false
  lexicons.add(lexicon)
  for (const {pending} of indexes.values()) pending.push(lexicon)
  return true
}

/** Every place where a phrase of the attached lexicons stands. */
export function findPhrases(tokens: Tokens, locale: Locale, role: Role): Match[] {
  const {lexicons, indexes} = shelves[role]
  let index = indexes.get(locale)
  if (!index) {
    const {conjunctions, common} = facts[locale]
    indexes.set(locale, (index = {matcher: new Matcher(conjunctions, common), pending: [...lexicons]}))
  }
  for (const lexicon of index.pending.splice(0)) {
    for (const [group, content] of Object.entries<PhraseGroup>(lexicon[locale])) {
      const [patterns, despite] = 'patterns' in content ? [content.patterns, content.despite] : [content, []]
      for (const pattern of patterns) index.matcher.add(pattern, {lexicon, group, despite})
    }
  }
  return index.matcher.match(tokens)
}
