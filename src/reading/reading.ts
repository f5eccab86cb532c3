import type {Context} from '../context.js'
import type {Locale, Span} from '../types.js'
import {type Entity, type EntityKind, findEntities} from './entities.js'
import {detectLanguage} from './language.js'
import {attach, findPhrases, findSupporting, type Lexicon, type Match, type Role} from './phrases.js'
import {findQuotations, isHypothetical, isMentioned, isNegated, isQuestioned, type ScopeName} from './scopes.js'
import {covers} from './span.js'
import {findSentences, type Sentence} from './sentences.js'
import {type Token, type Tokens, tokenize} from './tokens.js'
import {traitsOf} from './traits.js'

/** A place where a phrase of a lexicon stands. */
export interface Hit<Group extends string = string> {
  readonly at: Span
  readonly text: string
  readonly group: Group
  /** Tokens of the reading: `[from, to)`. */
  readonly from: number
  readonly to: number
}

/** What the draft holds of a lexicon's leading groups: where patterns fit, and which of that counts. */
interface Found {
  readonly lexicon: Lexicon
  readonly matches: Match[]
  hits: readonly Hit[] | undefined
}

const none: readonly never[] = []
const inOrder = (a: {from: number; to: number}, b: {from: number; to: number}) => a.from - b.from || b.to - a.to

/** Sort what mostly is in order. */
function sort<T extends {from: number; to: number}>(items: T[]): T[] {
  for (let index = 1; index < items.length; index++) if (inOrder(items[index - 1]!, items[index]!) > 0) return items.sort(inOrder)
  return items
}

const bothLocales: readonly Locale[] = ['en', 'es']

/** A draft as rules see it: made once, all that costs something on request. */
export class Reading {
  readonly text: string
  readonly context: Context
  readonly role: Role
  readonly entities: readonly Entity[]
  /** Words and entities (without emoji), in order. */
  readonly tokens: readonly Token[]
  readonly #tokens: Tokens
  #traits: number | undefined
  #sentences: readonly Sentence[] | undefined
  #locales: readonly Locale[] | undefined
  #quotations: readonly Span[] | undefined
  /** Of each lexicon that it holds anything of: they are few. */
  #found: Found[] | undefined
  #comment: Reading | undefined

  constructor(text: string, context: Context, role: Role = context.kind) {
    this.text = text
    this.context = context
    this.role = role
    this.entities = findEntities(text, context.network)
    this.#tokens = tokenize(text, this.entities)
    this.tokens = this.#tokens.tokens
  }

  get kind() {
    return this.context.kind
  }

  get network() {
    return this.context.network
  }

  /** The language of the draft; of one too short to tell, that of the comment answered, else English. */
  get language() {
    return this.context.language ?? (this.locales.length === 0 ? 'other' : this.locales[0]!)
  }

  /** Languages whose phrases apply: none in other languages, both while a few words do not tell. */
  get locales(): readonly Locale[] {
    return (this.#locales ??= this.#findLocales())
  }

  #findLocales(): readonly Locale[] {
    const language = this.context.language ?? detectLanguage(this.tokens, this.text)
    if (language === undefined) return this.comment?.locales ?? bothLocales
    return language === 'other' ? [] : [language]
  }

  /** The set of its traits. */
  get traits(): number {
    return (this.#traits ??= traitsOf(this.text, this.entities))
  }

  /** Entities of some kinds, in order. */
  entitiesOf(...kinds: EntityKind[]): Entity[] {
    const found: Entity[] = []
    for (let index = 0; index < this.entities.length; index++) {
      const entity = this.entities[index]!
      if (kinds.includes(entity.kind)) found.push(entity)
    }
    return found
  }

  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= findSentences(this.text, this.#tokens))
  }

  /** The sentence around a place. */
  sentenceAt(at: Span): Sentence | undefined {
    return this.sentences[this.sentenceIndexAt(at)]
  }

  /** Which sentence is around a place: from 0, or -1. */
  sentenceIndexAt({start}: Span): number {
    const {sentences} = this
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentences[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  get quotations(): readonly Span[] {
    return (this.#quotations ??= findQuotations(this.text))
  }

  /** Are these somebody else's words? */
  isQuoted(at: Span): boolean {
    return this.quotations.some((quotation) => covers(quotation, at))
  }

  /** The draft without the white space around it: the place of what is missing from it as a whole. */
  get whole(): Span {
    const start = this.text.length - this.text.trimStart().length
    return {start, end: Math.max(start, this.text.trimEnd().length)}
  }

  /** The comment answered, read the same way. */
  get comment(): Reading | undefined {
    const {inReplyTo, network} = this.context
    if (!inReplyTo) return undefined
    return (this.#comment ??= new Reading(inReplyTo.text, {kind: 'post', network, language: inReplyTo.language}, 'comment'))
  }

  slice({start, end}: Span): string {
    return this.text.slice(start, end)
  }

  /** The phrases of a lexicon, in order, without those that a longer one of the same group covers. */
  find<Group extends string>(lexicon: Lexicon<Group>): readonly Hit<Group>[] {
    const leading = this.findLeading(lexicon)
    if (!lexicon.supporting || lexicon.supporting.length === 0) return leading
    const matches: Match[] = []
    for (const locale of this.locales) matches.push(...findSupporting(this.#tokens, locale, lexicon))
    return matches.length === 0 ? leading : sort([...leading, ...this.#hitsOf<Group>(matches)])
  }

  /** The same, without those of supporting groups. */
  findLeading<Group extends string>(lexicon: Lexicon<Group>): readonly Hit<Group>[] {
    let found = this.#foundOf(lexicon)
    if (!found && attach(lexicon, this.role)) {
      this.#found = undefined
      found = this.#foundOf(lexicon)
    }
    return found ? ((found.hits ??= this.#hitsOf(found.matches)) as readonly Hit<Group>[]) : none
  }

  #hitsOf<Group extends string>(matches: Match[]): Hit<Group>[] {
    const hits: Hit<Group>[] = []
    sort(matches)
    for (const {entry, from, to} of matches) {
      const last = hits.findLast(({group}) => group === entry.group)
      if ((last && to <= last.to) || this.#inScope(entry.despite, from, to)) continue
      const at = {start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end}
      hits.push({at, text: this.slice(at), group: entry.group as Group, from, to})
    }
    return hits
  }

  /** Lexicons of which the draft holds a phrase of a leading group, in whatever scope. */
  matchedLexicons(): Lexicon[] {
    return this.#allFound.map(({lexicon}) => lexicon)
  }

  #foundOf(lexicon: Lexicon): Found | undefined {
    return this.#allFound.find((found) => found.lexicon === lexicon)
  }

  get #allFound(): Found[] {
    if (this.#found) return this.#found
    const all: Found[] = (this.#found = [])
    for (const locale of this.locales) {
      for (const match of findPhrases(this.#tokens, locale, this.role)) {
        const known = all.find(({lexicon}) => lexicon === match.entry.lexicon)
        if (known) known.matches.push(match)
        else all.push({lexicon: match.entry.lexicon, matches: [match], hits: undefined})
      }
    }
    return all
  }

  /** Is a place in a scope that switches words off, other than those named? */
  #inScope(despite: readonly ScopeName[], from: number, to: number): boolean {
    if (!despite.includes('quoted') && this.isQuoted({start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end})) return true
    if (!despite.includes('questioned') && isQuestioned(this.#tokens, to)) return true
    for (const locale of this.locales) {
      if (!despite.includes('negated') && isNegated(this.#tokens, from, locale)) return true
      if (!despite.includes('hypothetical') && isHypothetical(this.#tokens, from, locale)) return true
      if (!despite.includes('mentioned') && isMentioned(this.#tokens, from, locale)) return true
    }
    return false
  }
}
