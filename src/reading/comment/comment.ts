import type {Span} from '../../types.js'
import type {Lexicon} from '../phrases.js'
import type {Hit, Reading} from '../reading.js'
import en, {angryTags as tagsEn, turns as turnsEn} from './en.js'
import es, {angryTags as tagsEs, turns as turnsEs} from './es.js'
import {isBrandHandle} from './handles.js'

export type QuestionType = 'price' | 'hours' | 'date' | 'duration' | 'place' | 'quantity' | 'how' | 'who' | 'which' | 'why' | 'whether'

/** What a complaint is about; `problem`: it is only called one; `verdict`: it is only judged. */
export type ComplaintType = 'incident' | 'delay' | 'money' | 'treatment' | 'safety' | 'problem' | 'verdict'

export interface Question {
  readonly type: QuestionType
  /** The sentence. */
  readonly at: Span
  /** Tokens of the comment: `[from, to)`. */
  readonly from: number
  readonly to: number
}

/** What a comment asks, complains of and says beside. */
export interface CommentFacts {
  readonly questions: readonly Question[]
  readonly complaints: readonly Hit<ComplaintType>[]
  /** What is called bad, whether or not it is the brand’s. */
  readonly verdicts: readonly Hit[]
  /** Something went wrong for the person, however it is said. */
  readonly isComplaint: boolean
  /** It went wrong, and the person is angry about it. */
  readonly isAngry: boolean
  readonly anger: readonly Hit[]
  readonly thanks: readonly Hit[]
  readonly praise: readonly Hit[]
  /** It is over, or never was a complaint. */
  readonly relief: readonly Hit[]
  /** What the person bought, used, went through. */
  readonly experience: readonly Hit[]
  /** A product or service of the brand, named. */
  readonly service: readonly Hit[]
  readonly requests: readonly Hit[]
  /** Handles that look like a brand’s. */
  readonly brands: readonly Span[]
}

export type CommentGroup =
  | ComplaintType
  | 'anger'
  | 'thanks'
  | 'praise'
  | 'relief'
  | 'experience'
  | 'service'
  | 'request'
  | 'asking'
  | Exclude<QuestionType, 'whether'>

const lexicon: Lexicon<CommentGroup> = {en, es}

const factual: readonly string[] = ['incident', 'delay', 'money', 'treatment', 'safety']
const vague: readonly string[] = ['problem', 'verdict']
/** What may be asked about before it happens. */
const foreseen: readonly string[] = ['incident', 'delay']
const questionTypes: readonly QuestionType[] = ['price', 'hours', 'duration', 'date', 'place', 'quantity', 'how', 'who', 'which', 'why']
/** Such faces, and swear words behind asterisks. */
const angrySigns = /[😠😡🤬👿😤🤮👎🖕]|\p{L}\*(?:\p{L}|\*{1,3}(?![*\p{L}]))/u

const turns: ReadonlySet<string> = new Set([...turnsEn, ...turnsEs])
const angryTags = [...tagsEn.split(' '), ...tagsEs.split(' ')]

const known = new WeakMap<Reading, CommentFacts>()

/** Read a comment, once. */
export function factsOf(comment: Reading): CommentFacts {
  let facts = known.get(comment)
  if (!facts) known.set(comment, (facts = read(comment)))
  return facts
}

/** Does somebody only ask, praise or thank, without anything that went wrong? Of a comment that is not known, nobody can tell. */
export function isCalm(comment: Reading | undefined): boolean {
  if (!comment) return false
  const {isComplaint, complaints, questions, praise, thanks} = factsOf(comment)
  return !isComplaint && complaints.length === 0 && questions.length + praise.length + thanks.length > 0
}

function read(comment: Reading): CommentFacts {
  const hits = comment.find(lexicon)
  const of = (group: CommentGroup) => hits.filter((hit) => hit.group === group)
  const anger = of('anger')
  const experience = of('experience')
  const service = of('service')
  const thanks = of('thanks')
  const praise = of('praise')
  const relief = of('relief')
  const brands = comment.entitiesOf('mention').filter((mention) => isBrandHandle(comment.slice(mention)))
  // “Terrible!” may be said of anything; of a flight, or to an airline, it is a complaint.
  const isAboutBrand = experience.length + service.length + brands.length > 0
  const questions = questionsOf(comment, hits)
  /** “Will it be late?”: nothing has happened yet. */
  const isWondered = ({from, to}: Hit) =>
    questions.some(
      (question) =>
        question.type === 'whether' &&
        question.from <= from &&
        to <= question.to &&
        of('asking').some((hit) => question.from <= hit.from && hit.to <= question.to)
    )
  const complaints = hits.filter((hit): hit is Hit<ComplaintType> => {
    if (vague.includes(hit.group)) return isAboutBrand && !isWondered(hit)
    return factual.includes(hit.group) && !(foreseen.includes(hit.group) && isWondered(hit))
  })
  const isUpset = anger.length > 0 || angrySigns.test(comment.text) || comment.entitiesOf('hashtag').some((tag) => isAngryTag(comment.slice(tag)))
  /** “Lovely breakfast, but the shower ran cold.” */
  const turnsToComplaint = complaints.some(({from}) => praise.some(({to}) => to <= from && comment.tokens.slice(to, from).some(({word}) => turns.has(word))))
  // Whoever thanks, or says that it is over, tells of what went wrong without complaining of it.
  const isOver =
    !isUpset &&
    !turnsToComplaint &&
    (relief.length > 0 || (thanks.length + praise.length > 0 && countApart(complaints) < 2 && !complaints.some(({group}) => group === 'money')))
  const isComplaint = !isOver && (complaints.length > 0 || (isAboutBrand && isUpset))
  return {
    questions,
    complaints,
    verdicts: hits.filter(({group}) => vague.includes(group)),
    isComplaint,
    isAngry: isComplaint && isUpset,
    anger,
    thanks,
    praise,
    relief,
    experience,
    service,
    requests: of('request'),
    brands
  }
}

/** How many of the hits do not overlap the one before. */
function countApart(hits: readonly Hit[]): number {
  let count = 0
  let end = 0
  for (const {from, to} of hits) {
    if (from >= end) count++
    end = Math.max(end, to)
  }
  return count
}

const isAngryTag = (tag: string) => angryTags.some((part) => tag.toLowerCase().includes(part))

/** Sentences with a question mark, or that ask in so many words: customers often leave the mark out. */
function questionsOf(comment: Reading, hits: readonly Hit<CommentGroup>[]): Question[] {
  return comment.sentences.flatMap(({start, end, from, to, isQuestion}): Question[] => {
    const inside = hits.filter((hit) => from <= hit.from && hit.to <= to)
    const asks = (group: string) => inside.some((hit) => hit.group === group)
    if (!isQuestion && !asks('asking')) return []
    return [{type: questionTypes.find(asks) ?? 'whether', at: {start, end}, from, to}]
  })
}
