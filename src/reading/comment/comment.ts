import type {Span} from '../../types.js'
import type {Lexicon} from '../phrases.js'
import type {Hit, Reading} from '../reading.js'
import en from './en.js'
import es from './es.js'

export type QuestionType = 'price' | 'hours' | 'date' | 'duration' | 'place' | 'quantity' | 'how' | 'who' | 'which' | 'why' | 'whether'

/** What a complaint is about. */
export type ComplaintType = 'incident' | 'delay' | 'money' | 'treatment' | 'safety'

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
  /** Something went wrong for the person, however it is said. */
  readonly isComplaint: boolean
  /** It went wrong, and the person is angry about it. */
  readonly isAngry: boolean
  readonly thanks: readonly Hit[]
  readonly praise: readonly Hit[]
}

export type CommentGroup = ComplaintType | 'anger' | 'thanks' | 'praise' | 'asking' | Exclude<QuestionType, 'whether'>

const lexicon: Lexicon<CommentGroup> = {en, es}

const complaintTypes: readonly string[] = ['incident', 'delay', 'money', 'treatment', 'safety']
const questionTypes: readonly QuestionType[] = ['price', 'hours', 'duration', 'date', 'place', 'quantity', 'how', 'who', 'which', 'why']

const known = new WeakMap<Reading, CommentFacts>()

/** Read a comment, once. */
export function factsOf(comment: Reading): CommentFacts {
  let facts = known.get(comment)
  if (!facts) known.set(comment, (facts = read(comment)))
  return facts
}

function read(comment: Reading): CommentFacts {
  const hits = comment.find(lexicon)
  const of = (group: CommentGroup) => hits.filter((hit) => hit.group === group)
  const complaints = hits.filter((hit): hit is Hit<ComplaintType> => complaintTypes.includes(hit.group))
  const anger = of('anger')
  return {
    questions: questionsOf(comment, hits),
    complaints,
    isComplaint: complaints.length > 0,
    isAngry: complaints.length > 0 && anger.length > 0,
    thanks: of('thanks'),
    praise: of('praise')
  }
}

/** Sentences with a question mark, or that ask in so many words: customers often leave the mark out. */
function questionsOf(comment: Reading, hits: readonly Hit<CommentGroup>[]): Question[] {
  return comment.sentences.flatMap(({start, end, from, to, isQuestion}): Question[] => {
    const inside = hits.filter((hit) => from <= hit.from && hit.to <= to)
    const asks = (group: string) => inside.some((hit) => hit.group === group)
    if (!isQuestion && !asks('asking')) return []
    return [{type: questionTypes.find(asks) ?? 'whether', at: {start, end}, from, to}]
  })
}
