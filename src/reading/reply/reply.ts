import type {Locale, Span} from '../../types.js'
import type {Question} from '../comment/comment.js'
import {lazy} from '../entities/characters.js'
import type {EntityKind} from '../entities.js'
import type {Lexicon, Phrases} from '../phrases.js'
import type {Reading} from '../reading.js'
import type {Sentence} from '../sentences.js'
import {isNegated} from '../scopes.js'
import {covers} from '../span.js'
import type {Token} from '../tokens.js'
import en from './en.js'
import es from './es.js'

export type ReplyGroup =
  /** What the words of a reply do. */
  | 'acknowledgement'
  | 'apology'
  | 'thanks'
  | 'action'
  | 'when'
  | 'channel'
  | 'request'
  | 'question'
  | 'unknown'
  /** What they answer. */
  | 'price'
  | 'hours'
  | 'amount'
  | 'place'
  | 'procedure'
  | 'reason'
  | 'yesNo'

/** What a reply holds, read against the comment that it answers. */
export interface ReplyFacts {
  /** It shows that the message was read: “we see”, “you’re right”, “that shouldn’t have happened”. */
  readonly acknowledgements: readonly Span[]
  readonly apologies: readonly Span[]
  readonly thanks: readonly Span[]
  /** What the brand does, did or will do about it. */
  readonly actions: readonly Span[]
  /** Times, from “by Friday at 5” to “as soon as possible”. */
  readonly times: readonly Span[]
  /** Where it goes on: direct messages, telephone, e-mail, a link. */
  readonly channels: readonly Span[]
  /** What it asks of the person, to be able to help. */
  readonly requests: readonly Span[]
  /** Does it ask what, which, when…? */
  readonly asksBack: boolean
  /** It says that something is not known yet. */
  readonly unknowns: readonly Span[]
  /** Does it hold what a question of the comment asks for: an amount, a time, a place, a yes or no…? */
  answers(question: Question): boolean
  /** Words of the comment that it takes up, other than those which any comment has. */
  readonly details: readonly Token[]
}

/** A way to say that something is done: verbs of a shape, whichever they are. */
export interface Doing {
  readonly shape: RegExp
  /** The word before the verb is one of these. */
  readonly after?: ReadonlySet<string>
  /** Somebody of these stands before both, in the same clause. */
  readonly by?: ReadonlySet<string>
}

export interface ReplyWords {
  readonly phrases: Phrases<ReplyGroup>
  readonly doings: readonly Doing[]
  /** May stand between an auxiliary and its verb. */
  readonly between: ReadonlySet<string>
  /** Verbs that help nobody (“we hope”), and words of the same shape. */
  readonly idle: ReadonlySet<string>
  /** Words that say nothing of what a comment is about: function words, and what any message to a brand has. */
  readonly common: ReadonlySet<string>
  /** First letters of what stock sentences are made of: “value”, “feedback”, “strive”. */
  readonly hollow: ReadonlySet<string>
  /** Words that ask for more than a yes or a no. */
  readonly interrogatives: ReadonlySet<string>
}

const words: Readonly<Record<Locale, ReplyWords>> = {en, es}
const lexicon: Lexicon<ReplyGroup> = {en: en.phrases, es: es.phrases}

const known = new WeakMap<Reading, ReplyFacts>()

/** Read a reply, once. */
export function replyFacts(reply: Reading): ReplyFacts {
  let facts = known.get(reply)
  if (!facts) known.set(reply, (facts = read(reply)))
  return facts
}

function read(reply: Reading): ReplyFacts {
  const hits = new Map<ReplyGroup, Span[]>()
  for (const {group, at} of reply.find(lexicon)) {
    const known = hits.get(group)
    if (known) known.push(at)
    else hits.set(group, [at])
  }
  const of = (group: ReplyGroup): readonly Span[] => hits.get(group) ?? []
  const {comment} = reply
  const asked = lazy(() => new Set(comment?.tokens.map(({word}) => word)))
  /** Does it say more than the question: “Saturday” is no answer to “until when on Saturday?”. */
  const isNew = (span: Span) => reply.tokens.some((token) => covers(span, token) && !asked().has(token.word))
  const has = (...kinds: EntityKind[]) => reply.entities.some((entity) => kinds.includes(entity.kind) && isNew(entity))
  const holds = (group: ReplyGroup) => of(group).some(isNew)
  const answers = (question: Question): boolean => {
    if (isPolar(comment!, question) && of('yesNo').length > 0) return true
    switch (question.type) {
      case 'price':
        return has('money', 'percent', 'number') || holds('price')
      case 'hours':
        return has('time', 'number') || holds('hours')
      case 'date':
      case 'duration':
        return has('date', 'time', 'number') || holds('when')
      case 'quantity':
        return has('number', 'money', 'percent') || holds('amount')
      case 'place':
        return has('url', 'phone', 'mention') || holds('place')
      case 'how':
        return has('url', 'phone', 'email') || holds('procedure')
      case 'why':
        return holds('reason')
      case 'who':
      case 'which':
        return holds('amount')
      default:
        return false
    }
  }
  const actions = lazy(() => [...of('action'), ...doingsIn(reply)].sort((a, b) => a.start - b.start))
  const details = lazy(() => sharedWords(reply))
  return {
    acknowledgements: of('acknowledgement'),
    apologies: of('apology'),
    thanks: of('thanks'),
    get actions() {
      return actions()
    },
    times: of('when'),
    channels: of('channel'),
    requests: [...of('request'), ...of('question').filter((at) => reply.sentenceAt(at)?.isQuestion)],
    get asksBack() {
      return reply.sentences.some((sentence) => sentence.isQuestion && !isPolar(reply, sentence))
    },
    unknowns: of('unknown'),
    answers,
    get details() {
      return details()
    }
  }
}

/** What somebody of the brand does, is doing, did or will do. */
function doingsIn(reply: Reading): Span[] {
  const {tokens} = reply
  const spans: Span[] = []
  for (const locale of reply.locales) {
    const {doings, between, idle} = words[locale]
    tokens.forEach(({word, kind, end}, index) => {
      if (kind || idle.has(word)) return
      for (const {shape, after, by} of doings) {
        let from = index
        if (after) {
          do from--
          while (from >= 0 && !tokens[from + 1]!.before && !after.has(tokens[from]!.word) && between.has(tokens[from]!.word))
          if (from < 0 || tokens[from + 1]!.before || !after.has(tokens[from]!.word)) continue
        }
        if (!shape.test(word)) continue
        if (isNegated({tokens}, from, locale) || (by && !saysWho(tokens, from, by)) || reply.sentenceAt(tokens[from]!)?.isQuestion) continue
        spans.push({start: tokens[from]!.start, end})
        return
      }
    })
  }
  return spans
}

const reach = 4

/** Does one of these words stand at `at`, or shortly before it in the clause? */
function saysWho(tokens: readonly Token[], at: number, who: ReadonlySet<string>): boolean {
  for (let index = at; index >= 0 && index >= at - reach; index--) {
    if (who.has(tokens[index]!.word)) return true
    if (tokens[index]!.before) return false
  }
  return false
}

const shortest = 3
const stem = 5

/** Plural and inflected forms share their first letters. */
export const stemOf = (word: string) => word.slice(0, stem)

/** Does a word say what a text is about? */
export const isContent = ({word, kind}: Token, locale: Locale): boolean => !kind && word.length >= shortest && !words[locale].common.has(word)

const isCommon = (word: string, locales: readonly Locale[]) => locales.some((locale) => words[locale].common.has(word))

/** Words and entities that say what a text is about. */
export function contentWords({tokens, locales}: Reading): Token[] {
  return tokens.filter(({word, kind}) => (kind ? kind !== 'mention' : word.length >= shortest && !isCommon(word, locales)))
}

function sharedWords(reply: Reading): Token[] {
  const {comment} = reply
  if (!comment) return []
  const said = new Set(contentWords(comment).map(({word}) => stemOf(word)))
  return contentWords(reply).filter(({word}) => said.has(stemOf(word)))
}

/** Can the question be answered with yes or no? */
export function isPolar({tokens, locales}: Reading, {from, to}: Pick<Sentence, 'from' | 'to'>): boolean {
  const asking = locales.map((locale) => words[locale].interrogatives)
  return !tokens.slice(from, to).some(({word}) => asking.some((set) => set.has(word)))
}

const upper = /^\p{Lu}/u

/** Words and entities of a sentence that could not stand in any reply; names could. */
export function solidWords({text, tokens, locales}: Reading, {from, to}: Pick<Sentence, 'from' | 'to'>): Token[] {
  return tokens.slice(from, to).filter(({word, kind, start}, index) => {
    if (kind) return kind !== 'mention' && kind !== 'hashtag'
    if (word.length < shortest || isCommon(word, locales) || locales.some((locale) => words[locale].hollow.has(stemOf(word)))) return false
    // A name in the sentence, or the signature.
    return !((index > 0 || from + index >= tokens.length - 2) && upper.test(text.slice(start, start + 2)))
  })
}

/** Is every word of a sentence one that could stand in any reply? */
export const isHollow = (reply: Reading, sentence: Sentence): boolean => solidWords(reply, sentence).length === 0
