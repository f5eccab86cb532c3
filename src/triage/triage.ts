import {checkComment} from '../context.js'
import {type CommentFacts, factsOf} from '../reading/comment/comment.js'
import type {Lexicon, Phrases} from '../reading/phrases.js'
import {type Hit, Reading} from '../reading/reading.js'
import {covers} from '../reading/span.js'
import type {Comment, Locale, Span} from '../types.js'
import en from './en.js'
import es from './es.js'
import {readSigns, type TriageGroup} from './signs.js'
import {isUpset, type Party, weighParties} from './weights.js'

export type CommentKind = 'angry-customer' | 'customer' | 'troll' | 'hate-or-threat' | 'spam' | 'other'

export type TriageAction = 'answer' | 'ignore' | 'report' | 'block' | 'none'

/** A place in the comment that speaks for the kind, and how. */
export interface Evidence extends Span {
  readonly text: string
  readonly reason: string
}

export interface Triage {
  readonly kind: CommentKind
  readonly action: TriageAction
  /** 0 to 1: a rank, not a probability. */
  readonly confidence: number
  /** In order of appearance. */
  readonly evidence: readonly Evidence[]
}

type ReasonName =
  | 'insult'
  | 'jeer'
  | 'provocation'
  | 'slur'
  | 'hate'
  | 'threat'
  | 'spam'
  | 'chat'
  | 'complaint'
  | 'experience'
  | 'service'
  | 'question'
  | 'request'
  | 'thanks'
  | 'praise'
  | 'anger'
  | 'handle'

/** What triage knows of a language: data only. */
export interface TriageWords {
  readonly phrases: Phrases<TriageGroup>
  readonly reasons: Readonly<Record<ReasonName, string>>
}

const words: Readonly<Record<Locale, TriageWords>> = {en, es}
const lexicon: Lexicon<TriageGroup> = {en: en.phrases, es: es.phrases}

const actions: Readonly<Record<CommentKind, TriageAction>> = {
  'angry-customer': 'answer',
  customer: 'answer',
  troll: 'ignore',
  'hate-or-threat': 'report',
  spam: 'report',
  other: 'none'
}

const known = new WeakMap<Reading, Map<Locale, Triage>>()

/**
 * Tell an angry customer from a troll, hate, spam and talk, and what to do with each. In doubt it is a customer.
 *
 * @param options.locale the language of the reasons (default: the comment’s)
 * @throws {ConfigError} names the wrong field of the comment
 */
export function triage(comment: Comment, options?: {readonly locale?: Locale}): Triage {
  const {text, language} = checkComment(comment)
  return triageOf(new Reading(text, {kind: 'post', language}), options?.locale)
}

/** The triage of a comment that is read already. */
export function triageOf(reading: Reading, locale: Locale = reading.language === 'es' ? 'es' : 'en'): Triage {
  let byLocale = known.get(reading)
  if (!byLocale) known.set(reading, (byLocale = new Map()))
  let result = byLocale.get(locale)
  if (!result) byLocale.set(locale, (result = judge(reading, words[locale].reasons)))
  return result
}

function judge(reading: Reading, reasons: TriageWords['reasons']): Triage {
  const facts = factsOf(reading)
  const hits = reading.find(lexicon)
  const signs = readSigns(reading, facts, hits)
  const scores = weighParties(signs)
  const ranked = (Object.keys(scores) as Party[]).sort((a, b) => scores[b] - scores[a])
  const [party] = ranked as [Party]
  const kind = party !== 'customer' ? party : isUpset(signs, facts.isComplaint) ? 'angry-customer' : 'customer'
  return {
    kind,
    action: actions[kind],
    confidence: Math.exp(scores[party]) / ranked.reduce((sum, name) => sum + Math.exp(scores[name]), 0),
    evidence: evidenceFor(kind, reading, facts, hits, reasons)
  }
}

/** Of an angry customer, these too say what went wrong. */
const wrongs: readonly TriageGroup[] = ['bad', 'unmet', 'retort']

/** Signs that speak for each kind, in the order of their weight. */
const customerReasons: readonly ReasonName[] = ['complaint', 'experience', 'question', 'request', 'thanks', 'praise', 'service', 'handle', 'anger']
const evidenceGroups: Readonly<Record<CommentKind, readonly ReasonName[]>> = {
  'angry-customer': customerReasons,
  customer: customerReasons,
  troll: ['insult', 'jeer', 'provocation'],
  'hate-or-threat': ['slur', 'hate', 'threat'],
  spam: ['spam'],
  other: ['chat']
}

function evidenceFor(kind: CommentKind, {text}: Reading, facts: CommentFacts, hits: readonly Hit<TriageGroup>[], reasons: TriageWords['reasons']): Evidence[] {
  const spans: Partial<Record<ReasonName, readonly Span[]>> = {
    complaint: facts.complaints.map(({at}) => at),
    experience: facts.experience.map(({at}) => at),
    question: facts.questions.map(({at}) => at),
    request: facts.requests.map(({at}) => at),
    thanks: facts.thanks.map(({at}) => at),
    praise: facts.praise.map(({at}) => at),
    service: facts.service.map(({at}) => at),
    anger: facts.anger.map(({at}) => at),
    handle: facts.brands
  }
  for (const {group, at} of hits) {
    const name = kind === 'angry-customer' && wrongs.includes(group) ? 'complaint' : group === 'contempt' ? 'hate' : group
    if (name in reasons) spans[name as ReasonName] = [...(spans[name as ReasonName] ?? []), at]
  }
  const evidence: Evidence[] = []
  for (const name of evidenceGroups[kind]) {
    for (const span of spans[name] ?? []) {
      // What a stronger sign says already is said.
      if (evidence.some((other) => covers(other, span))) continue
      const {start, end} = span
      evidence.push({start, end, text: text.slice(start, end), reason: reasons[name]})
    }
  }
  return evidence.sort((a, b) => a.start - b.start)
}
