import type {Locale, Span} from '../../types.js'
import type {QuestionType} from '../comment/comment.js'
import type {EntityKind} from '../entities.js'
import type {Lexicon, Phrases} from '../phrases.js'
import type {Reading} from '../reading.js'
import {isNegated} from '../scopes.js'
import type {Token} from '../tokens.js'
import en from './en.js'
import es from './es.js'

/** What the words of a reply do. */
export type ReplyAct = 'acknowledgement' | 'apology' | 'thanks' | 'action' | 'when' | 'channel' | 'request' | 'unknown'

export type ReplyGroup = ReplyAct | 'question' | 'price' | 'place' | 'procedure' | 'reason' | 'yesNo'

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
  /** It says that something is not known yet. */
  readonly unknowns: readonly Span[]
  /** Does it hold what a question of this type asks for: an amount, a time, a place, a yes or no…? */
  answers(type: QuestionType): boolean
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
  const hits = reply.find(lexicon)
  const of = (group: ReplyGroup) => hits.filter((hit) => hit.group === group).map(({at}) => at)
  const times = of('when')
  const has = (...kinds: EntityKind[]) => reply.entities.some(({kind}) => kinds.includes(kind))
  const holds = (...groups: ReplyGroup[]) => hits.some(({group}) => groups.includes(group))
  const answers = (type: QuestionType): boolean => {
    switch (type) {
      case 'price':
        return has('money', 'percent') || holds('price')
      case 'hours':
        return has('time', 'number') || times.length > 0
      case 'date':
      case 'duration':
        return has('date', 'time', 'number') || times.length > 0
      case 'quantity':
        return has('number', 'money', 'percent') || holds('when')
      case 'place':
        return has('url', 'phone', 'mention') || holds('place')
      case 'how':
        return has('url', 'phone', 'email') || holds('procedure')
      case 'why':
        return holds('reason')
      default:
        return holds('yesNo')
    }
  }
  return {
    acknowledgements: of('acknowledgement'),
    apologies: of('apology'),
    thanks: of('thanks'),
    actions: [...of('action'), ...doingsIn(reply)].sort((a, b) => a.start - b.start),
    times,
    channels: of('channel'),
    requests: [...of('request'), ...of('question').filter((at) => reply.sentenceAt(at)?.isQuestion)],
    unknowns: of('unknown'),
    answers,
    details: sharedWords(reply)
  }
}

/** What somebody of the brand does, is doing, did or will do. */
function doingsIn(reply: Reading): Span[] {
  const {tokens} = reply
  const spans: Span[] = []
  for (const locale of reply.locales) {
    const {doings, between, idle} = words[locale]
    tokens.forEach(({word, kind, end}, index) => {
      if (kind || idle.has(word) || idle.has(`${word} ${tokens[index + 1]?.word}`)) return
      for (const {shape, after, by} of doings) {
        if (!shape.test(word)) continue
        let from = index
        if (after) {
          do from--
          while (from >= 0 && !tokens[from + 1]!.before && !after.has(tokens[from]!.word) && between.has(tokens[from]!.word))
          if (from < 0 || tokens[from + 1]!.before || !after.has(tokens[from]!.word)) continue
        }
        if (isNegated({tokens, after: 0}, from, locale) || (by && !saysWho(tokens, from, by))) continue
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
const stemOf = (word: string) => word.slice(0, stem)

function sharedWords(reply: Reading): Token[] {
  const {comment} = reply
  if (!comment) return []
  const locales = new Set([...reply.locales, ...comment.locales])
  const isContent = ({word, kind}: Token) =>
    kind ? kind !== 'mention' : word.length >= shortest && ![...locales].some((locale) => words[locale].common.has(word))
  const asked = new Set(comment.tokens.filter(isContent).map(({word}) => stemOf(word)))
  return reply.tokens.filter((token) => isContent(token) && asked.has(stemOf(token.word)))
}
