import {checkComment} from '../context.js'
import {facts as languageFacts} from '../languages/index.js'
import {type CommentFacts, factsOf, type QuestionType} from '../reading/comment/comment.js'
import type {Lexicon, Phrases} from '../reading/phrases.js'
import {type Hit, Reading} from '../reading/reading.js'
import {covers} from '../reading/span.js'
import type {Comment, Locale, Span} from '../types.js'
import en from './en.js'
import es from './es.js'

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

type TriageGroup =
  | 'slur'
  | 'hate'
  | 'threat'
  | 'people'
  | 'contempt'
  | 'insult'
  | 'jeer'
  | 'provocation'
  | 'spam'
  | 'chat'
  | 'address'
  | 'page'
  | 'self'
  | 'everyone'
  | 'laughter'
  | 'product'
  | 'good'
  | 'bad'
  | 'again'
  | 'unmet'
  | 'retort'
  | 'pitch'

type ReasonName =
  | Exclude<
      TriageGroup,
      'people' | 'contempt' | 'address' | 'page' | 'self' | 'everyone' | 'laughter' | 'product' | 'good' | 'bad' | 'again' | 'unmet' | 'retort' | 'pitch'
    >
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

/** What each sign adds to each kind; both kinds of customer share one score, a complaint tells them apart. */
type Party = 'customer' | 'troll' | 'hate-or-threat' | 'spam' | 'other'
type Sign =
  | Exclude<TriageGroup, 'people' | 'contempt'>
  | 'musing'
  | 'number'
  | 'factual'
  | 'vague'
  | 'anger'
  | 'experience'
  | 'service'
  | 'brand'
  | 'question'
  | 'request'
  | 'thanks'
  | 'praise'
  | 'relief'
  | 'person'
  | 'link'
  | 'trollEmoji'
  | 'wordless'
  | 'negation'
  | 'loud'
  | 'offer'
  | 'plain'
  | 'sadEmoji'
  | 'happyEmoji'

const weights: Readonly<Record<Sign, Partial<Record<Party, number>>>> = {
  factual: {customer: 1.6},
  vague: {customer: 1},
  anger: {customer: 0.5},
  experience: {customer: 1.5},
  service: {customer: 1},
  brand: {customer: 1.6},
  /** About what is sold. */
  question: {customer: 1.6},
  /** About anything else: may be rhetorical, or asked of a friend. */
  musing: {customer: 1.1, troll: 0.2, other: 0.1},
  request: {customer: 1.4},
  thanks: {customer: 1.3, spam: -0.5},
  praise: {customer: 1.1},
  relief: {customer: 1},
  insult: {troll: 1.3},
  jeer: {troll: 1.8},
  provocation: {troll: 1.9},
  /** Trolls speak of others: to the brand, to its followers, to the world; hardly ever of themselves or with figures. */
  address: {troll: 0.8},
  page: {troll: 0.8},
  everyone: {troll: 0.4},
  self: {troll: -0.5, customer: 0.4, other: 0.1},
  number: {troll: -0.7, customer: 0.2},
  laughter: {troll: 0.4},
  product: {customer: 0.6},
  good: {customer: 0.3},
  bad: {customer: 0.3},
  again: {customer: 0.3},
  unmet: {customer: 0.3},
  retort: {customer: 0.3},
  pitch: {spam: 0.5},
  offer: {spam: 1.2},
  trollEmoji: {troll: 0.8},
  slur: {'hate-or-threat': 4},
  hate: {'hate-or-threat': 4},
  threat: {'hate-or-threat': 4.5},
  spam: {spam: 2.4},
  chat: {other: 1.5},
  person: {other: 1.3},
  link: {other: 0.3, spam: 0.4},
  wordless: {other: 3},
  negation: {},
  loud: {},
  plain: {},
  sadEmoji: {customer: 0.2},
  happyEmoji: {customer: 0.2}
}
const bias: Readonly<Record<Party, number>> = {customer: 0, troll: 0, 'hate-or-threat': 0, spam: 0, other: 0.6}
/** How much of what a customer says tells of things that went wrong (or, below 0, well). */
const polarity: Partial<Readonly<Record<Sign, number>>> = {
  anger: 0.5,
  bad: 0.6,
  unmet: 0.5,
  again: 0.3,
  retort: 0.5,
  negation: 0.4,
  loud: 0.4,
  sadEmoji: 0.6,
  insult: 0.5,
  plain: 0.4,
  good: -0.5,
  praise: -0.7,
  thanks: -0.7,
  relief: -1.5,
  happyEmoji: -0.5,
  question: -0.7,
  musing: -0.4,
  request: -0.2
}
/** What a complaint adds to that, and what makes an angry customer. */
const complaint = 2
const enough = 0.9

/** Of one sign, more than this says no more. */
const most = 3

const trollEmoji = /[🐑🤡🍿🥱]/u
const sadEmoji = /[😞😟😠😡😢😣😤😥😩😫😭😒🙄🙃🤬💩👎💔🤢🤮]|:[-']?[(/]/u
const happyEmoji = /[😊😍🥰😘😋🤩🤗🙌👏🙏💕💖💗💙💚💛💜🧡🩷❤♥👍🎉✨🫡]|:[-']?[)D]/u
/** Words of capitals, or a pile of marks. */
const loud = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})|[?!]{2}/u

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
  const counts = countSigns(reading, facts, hits)
  const scores = {...bias}
  for (const sign of Object.keys(weights) as Sign[]) {
    for (const party of Object.keys(weights[sign]) as Party[]) scores[party] += weights[sign][party]! * Math.min(counts[sign], most)
  }
  // What went wrong outweighs any insult: never leave a customer alone. Jeers over somebody else’s trouble are another thing.
  const isOwn = counts.experience + counts.brand + counts.service + counts.self > 0
  const matters = counts.factual + (counts.experience + counts.brand > 0 ? counts.vague : 0) + (counts.self > 0 ? counts.question : 0)
  if (matters > (isOwn || counts.jeer + counts.provocation === 0 ? 0 : 1)) scores.customer = Math.max(scores.customer, scores.troll + 0.1)
  // Words alone make a troll, not the way somebody speaks.
  if (counts.insult + counts.jeer + counts.provocation + counts.trollEmoji === 0) scores.troll = 0
  const ranked = (Object.keys(scores) as Party[]).sort((a, b) => scores[b] - scores[a])
  const [party] = ranked as [Party]
  const kind = party === 'customer' ? (isUpset(facts, counts) ? 'angry-customer' : 'customer') : party
  return {
    kind,
    action: actions[kind],
    confidence: Math.exp(scores[party]) / ranked.reduce((sum, name) => sum + Math.exp(scores[name]), 0),
    evidence: evidenceFor(party, reading, facts, hits, reasons)
  }
}

/** Is there more that goes wrong than goes well? */
function isUpset({isComplaint}: CommentFacts, counts: Readonly<Record<Sign, number>>): boolean {
  let sum = isComplaint ? complaint : 0
  for (const sign of Object.keys(polarity) as Sign[]) sum += polarity[sign]! * Math.min(counts[sign], most)
  return sum >= enough
}

function countSigns(reading: Reading, facts: CommentFacts, hits: readonly Hit<TriageGroup>[]): Record<Sign, number> {
  const count = (group: TriageGroup) => hits.filter((hit) => hit.group === group).length
  const vague = facts.complaints.filter(({group}) => group === 'problem' || group === 'verdict').length
  const handles = reading.entitiesOf('mention')
  const isConcrete = facts.complaints.length > 0 && facts.experience.length + facts.brands.length > 0
  const isHostile = count('insult') + count('jeer') + count('provocation') > 0
  // “How hard is it?” wants no answer.
  const asks = facts.questions.length > 0 && count('retort') === 0
  const asksOfProduct = asks && facts.questions.some(
    ({type, from, to}) => asked.includes(type) || hits.some((hit) => hit.group === 'product' && from <= hit.from && hit.to <= to)
  )
  return {
    factual: facts.complaints.length - vague,
    vague,
    anger: facts.anger.length,
    experience: facts.experience.length,
    service: facts.service.length,
    brand: facts.brands.length > 0 ? 1 : 0,
    question: asksOfProduct ? 1 : 0,
    musing: asks && !asksOfProduct && !isHostile ? 1 : 0,
    request: facts.requests.length,
    thanks: facts.thanks.length > 0 ? 1 : 0,
    praise: facts.praise.length > 0 ? 1 : 0,
    relief: facts.relief.length > 0 ? 1 : 0,
    slur: count('slur'),
    hate: count('hate') + (isConcrete ? 0 : countAttacks(hits)),
    threat: count('threat'),
    insult: count('insult'),
    jeer: count('jeer'),
    provocation: count('provocation'),
    spam: count('spam'),
    chat: count('chat'),
    address: count('address') > 0 ? 1 : 0,
    page: count('page') > 0 ? 1 : 0,
    everyone: count('everyone') > 0 ? 1 : 0,
    self: count('self') > 0 ? 1 : 0,
    number: /\d/.test(reading.text) ? 1 : 0,
    laughter: count('laughter') > 0 ? 1 : 0,
    product: count('product') > 0 ? 1 : 0,
    good: count('good'),
    bad: count('bad') + facts.verdicts.length - vague,
    again: count('again'),
    unmet: count('unmet'),
    retort: count('retort'),
    pitch: count('pitch'),
    offer: count('pitch') > 1 && count('self') + facts.brands.length === 0 && reading.entities.some(({kind}) => contacts.includes(kind)) ? 1 : 0,
    person: handles.length > facts.brands.length && facts.brands.length === 0 ? 1 : 0,
    link: reading.entitiesOf('url').length > 0 ? 1 : 0,
    trollEmoji: trollEmoji.test(reading.text) ? 1 : 0,
    wordless: facts.brands.length === 0 && reading.tokens.every(({kind}) => kind) ? 1 : 0,
    negation: reading.tokens.some(({word}) => reading.locales.some((locale) => languageFacts[locale].negations.has(word))) ? 1 : 0,
    loud: loud.test(reading.text) ? 1 : 0,
    plain: (asks ? 1 : 0) + facts.requests.length + facts.thanks.length + facts.praise.length + facts.relief.length + count('good') === 0 ? 1 : 0,
    sadEmoji: sadEmoji.test(reading.text) ? 1 : 0,
    happyEmoji: happyEmoji.test(reading.text) ? 1 : 0
  }
}

const contacts: readonly string[] = ['phone', 'url', 'email']
/** Questions of these types want a fact. */
const asked: readonly QuestionType[] = ['price', 'hours', 'date', 'duration', 'place', 'quantity', 'which']
/** How far, in tokens, contempt may stand from the people it is for. */
const reach = 12

/** People named for what they are, with contempt near them. */
function countAttacks(hits: readonly Hit<TriageGroup>[]): number {
  const contempt = hits.filter(({group}) => group === 'contempt')
  return hits.some(
    ({group, from, to}) => group === 'people' && contempt.some((hit) => (hit.from >= to || hit.to <= from) && hit.from - to < reach && from - hit.to < reach)
  )
    ? 1
    : 0
}

/** Signs that speak for each kind, in the order of their weight. */
const evidenceGroups: Readonly<Record<Party, readonly ReasonName[]>> = {
  customer: ['complaint', 'experience', 'question', 'request', 'thanks', 'praise', 'service', 'handle', 'anger'],
  troll: ['insult', 'jeer', 'provocation'],
  'hate-or-threat': ['slur', 'hate', 'threat'],
  spam: ['spam'],
  other: ['chat']
}

function evidenceFor(party: Party, {text}: Reading, facts: CommentFacts, hits: readonly Hit<TriageGroup>[], reasons: TriageWords['reasons']): Evidence[] {
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
    const name = group === 'contempt' ? 'hate' : group
    if (name in reasons) spans[name as ReasonName] = [...(spans[name as ReasonName] ?? []), at]
  }
  const evidence: Evidence[] = []
  for (const name of evidenceGroups[party]) {
    for (const span of spans[name] ?? []) {
      // What a stronger sign says already is said.
      if (evidence.some((other) => covers(other, span))) continue
      const {start, end} = span
      evidence.push({start, end, text: text.slice(start, end), reason: reasons[name]})
    }
  }
  return evidence.sort((a, b) => a.start - b.start)
}
