import {facts} from '../languages/index.js'
import type {Locale} from '../types.js'
import {remember} from '../languages/remember.js'
import {Idiom} from './idiom.js'
import {type Match as TokenMatch, Matcher} from './matcher.js'
import type {ScopeName} from './scopes.js'
import type {Tokens} from './tokens.js'

/** Patterns of one kind; in the scopes that `despite` names they count too, elsewhere a scope switches them off. */
export type PhraseGroup = readonly string[] | {readonly despite: readonly ScopeName[]; readonly patterns: readonly string[]}

export type Phrases<Group extends string = string> = Readonly<Record<Group, PhraseGroup>>

/** Phrases in both languages, under the same group names. */
export interface Lexicon<Group extends string = string> extends Readonly<Record<Locale, Phrases<Group>>> {
  /** Groups that say nothing without a hit of the others. */
  readonly supporting?: readonly NoInfer<Group>[]
}

/** Where a pattern of a lexicon comes from. */
interface Entry {
  readonly lexicon: Lexicon
  readonly group: string
  readonly despite: readonly ScopeName[]
}

export type Match = TokenMatch<Entry>

/** What is read: rules for posts need not see a reply, nor the phrases of comments a draft. */
export type Role = 'post' | 'reply' | 'comment'

/** Phrases of one language that are looked for together. */
interface Index {
  readonly matcher: Matcher<Entry>
  /** Lexicons that are yet to be added. */
  readonly pending: Lexicon[]
}

interface Shelf {
  readonly lexicons: Set<Lexicon>
  readonly indexes: Map<Locale, Index>
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

const idiomOf = remember((locale: Locale) => new Idiom(facts[locale].conjunctions, facts[locale].common))

/** Every place where a phrase of the attached lexicons stands, without those of supporting groups. */
export function findPhrases(tokens: Tokens, locale: Locale, role: Role): Match[] {
  const {lexicons, indexes} = shelves[role]
  let index = indexes.get(locale)
  if (!index) indexes.set(locale, (index = {matcher: new Matcher(idiomOf(locale)), pending: [...lexicons]}))
  for (const lexicon of index.pending.splice(0)) addGroups(index.matcher, lexicon, locale, false)
  return index.matcher.match(tokens)
}

const supporters: Readonly<Record<Locale, WeakMap<Lexicon, Matcher<Entry>>>> = {en: new WeakMap(), es: new WeakMap()}

/** Every place where a phrase of a lexicon's supporting groups stands. */
export function findSupporting(tokens: Tokens, locale: Locale, lexicon: Lexicon): Match[] {
  let matcher = supporters[locale].get(lexicon)
  if (!matcher) {
    matcher = new Matcher(idiomOf(locale))
    addGroups(matcher, lexicon, locale, true)
    supporters[locale].set(lexicon, matcher)
  }
  return matcher.match(tokens)
}

function addGroups(matcher: Matcher<Entry>, lexicon: Lexicon, locale: Locale, areSupporting: boolean): void {
  for (const [group, content] of Object.entries<PhraseGroup>(lexicon[locale])) {
    if ((lexicon.supporting?.includes(group) ?? false) !== areSupporting) continue
    const [patterns, despite] = 'patterns' in content ? [content.patterns, content.despite] : [content, []]
    for (const pattern of patterns) matcher.add(pattern, {lexicon, group, despite})
  }
}
