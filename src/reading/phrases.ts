import type {Locale} from '../types.js'
import {type FormClass, verbForms} from '../languages/es-verbs.js'
import {shortened} from '../languages/contractions.js'
import {type Pattern, type Step, parsePattern} from './pattern.js'
import {facts} from '../languages/index.js'
import type {EntityKind} from './entities.js'
import type {ScopeName} from './scopes.js'
import {phraseEnd, sentenceEnd, tokenize, type Tokens} from './tokens.js'

/** Patterns of one kind; in the scopes that `despite` names they count too, elsewhere a scope switches them off. */
export type PhraseGroup = readonly string[] | {readonly despite: readonly ScopeName[]; readonly patterns: readonly string[]}

export type Phrases<Group extends string = string> = Readonly<Record<Group, PhraseGroup>>

/** Phrases in both languages, under the same group names. */
export type Lexicon<Group extends string = string> = Readonly<Record<Locale, Phrases<Group>>>

interface Entry {
  readonly lexicon: Lexicon
  readonly group: string
  readonly despite: readonly ScopeName[]
  readonly toClauseEnd: boolean
}

export interface Match {
  readonly entry: Entry
  readonly from: number
  readonly to: number
}

class Node {
  edges: Map<string, Node[]> | undefined
  gaps: {max: number; to: Node}[] | undefined
  ends: Entry[] | undefined
  /** Whether later patterns may go on from here: only one way leads to it. */
  shared = false

  link(key: string, to: Node): void {
    this.edges ??= new Map()
    const known = this.edges.get(key)
    if (known) known.push(to)
    else this.edges.set(key, [to])
  }
}

const plain = (word: string) => word.replace(/[áéíóú]/g, (letter) => 'aeiou'['áéíóú'.indexOf(letter)]!)

/** Where patterns that begin with one word go on. */
interface Start {
  anywhere: readonly Node[]
  clauseStart: readonly Node[]
}

/** All lexicons of one language, read in one pass over a draft's tokens. */
class PhraseIndex {
  readonly #anywhere = new Node()
  readonly #clauseStart = new Node()
  /** By first word or `<class>`: most words begin no phrase, and one look-up must do for them. */
  readonly #starts = new Map<string, Start>()
  /** Word to the `{verb:form}` keys that it is a form of. */
  readonly #forms = new Map<string, string[]>()
  readonly #verbs = new Set<string>()
  readonly #conjunctions: ReadonlySet<string>

  /** @param conjunctions words behind which a clause begins */
  constructor(conjunctions: ReadonlySet<string>) {
    this.#conjunctions = conjunctions
  }

  add(lexicon: Lexicon, phrases: Phrases): void {
    for (const [group, content] of Object.entries<PhraseGroup>(phrases)) {
      const [patterns, despite] = 'patterns' in content ? [content.patterns, content.despite] : [content, []]
      for (const source of patterns) {
        const pattern = parsePattern(source)
        const entry: Entry = {lexicon, group, despite, toClauseEnd: pattern.toClauseEnd}
        for (const end of this.#extend([this.#root(pattern)], pattern.steps)) (end.ends ??= []).push(entry)
      }
    }
  }

  /** To be called when all lexicons are in. */
  seal(): void {
    this.#starts.clear()
    const fill = (word: string, keys: readonly string[]) => {
      const targets = (root: Node) => keys.flatMap((key) => root.edges?.get(key) ?? [])
      const start = {anywhere: targets(this.#anywhere), clauseStart: targets(this.#clauseStart)}
      if (start.anywhere.length + start.clauseStart.length > 0) this.#starts.set(word, start)
    }
    for (const root of [this.#anywhere, this.#clauseStart]) {
      for (const word of root.edges?.keys() ?? []) fill(word, [word, ...(this.#forms.get(word) ?? [])])
    }
    for (const [word, forms] of this.#forms) fill(word, [word, ...forms])
  }

  #root(pattern: Pattern): Node {
    return pattern.fromClauseStart ? this.#clauseStart : this.#anywhere
  }

  #extend(from: Node[], steps: readonly Step[]): Node[] {
    for (const step of steps) {
      if (step.type === 'key') from = this.#key(from, step.key)
      else if (step.type === 'gap') {
        const to = new Node()
        for (const node of from) (node.gaps ??= []).push({max: step.max, to})
        from = [to]
      } else {
        const join = new Node()
        const ends: Node[] = []
        for (const option of step.options) {
          const [only] = option
          if (option.length === 1 && only!.type === 'key') {
            const words = this.#words(only!.key)
            if (words.length === 1) {
              for (const node of from) this.#link(node, words[0]!, join)
              continue
            }
          }
          ends.push(...this.#extend(from, option))
        }
        if (ends.length < step.options.length) ends.push(join)
        from = step.optional ? [...from, ...ends] : ends
      }
    }
    return from
  }

  /** A pattern's word as tokens: a contraction or a hyphenated word is two. */
  #words(key: string): string[] {
    if (key.startsWith('<')) return [key]
    if (key.startsWith('{')) {
      this.#learn(key)
      return [key]
    }
    return tokenize(key, [], none).tokens.map((token) => token.word)
  }

  #key(from: Node[], key: string): Node[] {
    for (const word of this.#words(key)) {
      const [only, ...others] = from
      let to = others.length === 0 ? only!.edges?.get(word)?.find((node) => node.shared) : undefined
      if (!to) {
        to = new Node()
        to.shared = others.length === 0
        for (const node of from) this.#link(node, word, to)
      }
      from = [to]
    }
    return from
  }

  #link(node: Node, word: string, to: Node): void {
    node.link(word, to)
    if (word.startsWith('{') || word.startsWith('<')) return
    const bare = plain(word)
    if (bare !== word) node.link(bare, to)
    const short = shortened.get(word)
    if (short) node.link(short, to)
  }

  #learn(key: string): void {
    if (this.#verbs.has(key)) return
    this.#verbs.add(key)
    const [verb, form] = key.slice(1, -1).split(':') as [string, FormClass]
    const words = new Set(verbForms(verb, form).flatMap((word) => [word, plain(word)]))
    for (const word of words) {
      const keys = this.#forms.get(word)
      if (keys) keys.push(key)
      else this.#forms.set(word, [key])
    }
  }

  /** Every place where a pattern fits; the same pattern may fit several times from one token. */
  match({tokens, after}: Tokens): Match[] {
    const matches: Match[] = []
    const breakBefore = (index: number) => (index < tokens.length ? tokens[index]!.before : after)

    const follow = (node: Node, start: number, index: number, key: string) => {
      const targets = node.edges?.get(key)
      if (targets) for (const to of targets) walk(to, start, index + 1)
    }
    const step = (node: Node, start: number, index: number) => {
      const {word, kind} = tokens[index]!
      follow(node, start, index, word)
      if (kind) follow(node, start, index, classKey(kind))
      else {
        const forms = this.#forms.get(word)
        if (forms) for (const form of forms) follow(node, start, index, form)
      }
    }
    const finish = (node: Node, start: number, index: number) => {
      if (!node.ends) return
      for (const entry of node.ends) {
        if (!entry.toClauseEnd || breakBefore(index) !== 0) matches.push({entry, from: start, to: index})
      }
    }
    const walk = (node: Node, start: number, index: number) => {
      finish(node, start, index)
      if (node.gaps) for (const {to} of node.gaps) finish(to, start, index)
      if (index >= tokens.length || tokens[index]!.before & phraseEnd) return
      go(node, start, index)
    }
    const go = (node: Node, start: number, index: number) => {
      step(node, start, index)
      if (!node.gaps) return
      for (const gap of node.gaps) {
        for (let next = index; next <= index + gap.max; next++) {
          if (next >= tokens.length || tokens[next]!.before & sentenceEnd) break
          // A gap may follow at once, when what stood between the two is left out.
          go(gap.to, start, next)
        }
      }
    }

    /** Behind the handles that a reply opens with, a clause begins too. */
    let opening = 0
    while (tokens[opening]?.kind === 'mention') opening++

    const begin = (start: Start | undefined, index: number) => {
      if (!start) return
      for (const node of start.anywhere) walk(node, index, index + 1)
      if (start.clauseStart.length === 0) return
      const previous = tokens[index - 1]
      if (!previous || index === opening || tokens[index]!.before !== 0 || this.#conjunctions.has(previous.word))
        for (const node of start.clauseStart) walk(node, index, index + 1)
    }

    for (let index = 0; index < tokens.length; index++) {
      const {word, kind} = tokens[index]!
      begin(this.#starts.get(word), index)
      if (kind) begin(this.#starts.get(classKey(kind)), index)
    }
    return matches
  }
}

const none: ReadonlySet<string> = new Set()

const classKeys = new Map<EntityKind, string>()

function classKey(kind: EntityKind): string {
  let key = classKeys.get(kind)
  if (!key) classKeys.set(kind, (key = `<${kind}>`))
  return key
}

/** What is read: rules for posts need not see a reply, nor the phrases of comments a draft. */
export type Role = 'post' | 'reply' | 'comment'

interface Shelf {
  readonly lexicons: Set<Lexicon>
  readonly indexes: Map<Locale, {index: PhraseIndex; pending: Lexicon[]}>
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
  let entry = indexes.get(locale)
  if (!entry) indexes.set(locale, (entry = {index: new PhraseIndex(facts[locale].conjunctions), pending: [...lexicons]}))
  if (entry.pending.length > 0) {
    for (const lexicon of entry.pending.splice(0)) entry.index.add(lexicon, lexicon[locale])
    entry.index.seal()
  }
  return entry.index.match(tokens)
}
