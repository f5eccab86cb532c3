import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import type {Reading} from '../../src/reading/reading.js'
import {replyFacts, solidWords} from '../../src/reading/reply/reply.js'
import {overlaps} from '../../src/reading/span.js'
import type {Token} from '../../src/reading/tokens.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'require-holding-reply',
    guideline: 'no-lies',
    kinds: ['reply'],
    needs: ['inReplyTo'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    const {isComplaint, questions} = factsOf(reading.comment!)
    const of = (group: 'idle' | 'step' | 'instant' | 'comfort' | 'joy') => phrases.filter((hit) => hit.group === group).map(({at}) => at)
    const idle = of('idle')
    const [first] = idle
    // Part 1 of 2 is not all that is said.
    if (!(isComplaint || first) || part.test(reading.text)) return
    const {acknowledgements, apologies, thanks, actions, requests, channels, unknowns, times, answers, details} = replyFacts(reading)
    // “Nine days is far too long. We’re on it” tells that it was a complaint.
    if (!isComplaint && ![...apologies, ...of('comfort')].some(isOutside(idle))) return
    if (requests.length + channels.length + unknowns.length > 0 || of('step').some(isOutside(idle)) || actions.some(isOutside([...idle, ...of('comfort')])))
      return
    // What stands before “we’re on it” repeats what the person told.
    const from = first ? reading.sentenceAt(first)!.start : 0
    if (
      reading.sentences.some(({isQuestion}) => isQuestion) ||
      reading.entities.some(
        (entity) => entity.start >= from && (informative.includes(entity.kind) || (entity.kind === 'number' && times.some((span) => overlaps(span, entity))))
      )
    )
      return

    const name = nameIn(reading, lists.named)
    const comfort = [...acknowledgements, ...apologies, ...thanks, ...of('comfort'), ...of('joy')]
    const told = times.filter(isOutside([...idle, ...of('instant')]))
    if (!first) {
      // One sentence beside kind words explains little; alone, it may be the answer, or praise for praise misread.
      const others = reading.sentences.filter(({start, end, from, to}) => to - from > greeting && comfort.every((span) => !overlaps(span, {start, end})))
      const explains = others.some(({from, to}) => reading.tokens.slice(from, to).some(({word}) => lists.explaining.includes(word)))
      if (newsIn(reading, {kind: comfort, joy: of('joy'), known: details, told, acts: lists.acts}) >= enough) return
      const isAnswer = comfort.length === 0 && (times.length > 0 || questions.some(answers))
      if (comfort.length + others.length > 0 && others.length <= 1 && !explains && !isAnswer) yield {at: reading.whole, ...say.missing({name})}
    } else if (!told.some(({start}) => start >= from)) yield {at: first, ...say.empty({name, text: reading.slice(first)})}
  }
)

const isOutside = (spans: readonly Span[]) => (span: Span) => !spans.some((other) => overlaps(span, other))

/** What a reply says, as far as a reader may learn something from it. */
interface Said {
  /** Its kind words, and those of joy among them. */
  readonly kind: readonly Span[]
  readonly joy: readonly Span[]
  /** What the person told. */
  readonly known: readonly Token[]
  /** Times that it names. */
  readonly told: readonly Span[]
  /** Verbs of what somebody does. */
  readonly acts: RegExp
}

/** “Sorry, snow closed the pass, and the vans wait”: how many words of news, unless it is what is loved and admired, or what the person told. */
function newsIn(reading: Reading, {kind, joy, known, told, acts}: Said): number {
  const {tokens} = reading
  const isNews = (token: Token) => !known.includes(token) && !kind.some((span) => overlaps(span, clauseAt(reading, token)))
  const apart = reading.sentences.filter(isOutside(joy))
  const words = apart.flatMap((sentence) => solidWords(reading, sentence).filter(isNews))
  const doings = apart.flatMap(({from, to}) => tokens.slice(from + 1, to).filter((token, index) => isNews(token) && isAct(reading, from + 1 + index, acts)))
  const moments = told.filter(isOutside(joy)).filter((span) => tokens.some((token) => overlaps(span, token) && isNews(token)))
  return words.length + clear * (doings.length + moments.length)
}

/** The clause around a token, from mark to mark. */
function clauseAt({tokens}: Reading, token: Token): Span {
  let from = tokens.indexOf(token)
  let to = from + 1
  while (from > 0 && !tokens[from]!.before) from--
  while (to < tokens.length && !tokens[to]!.before) to++
  return {start: tokens[from]!.start, end: tokens[to - 1]!.end}
}

/** “Priya swaps the panel” */
function isAct({tokens, text}: Reading, index: number, acts: RegExp): boolean {
  const next = tokens[index + 1]
  return next?.before === 0 && acts.test(next.word) && capital.test(text.slice(tokens[index]!.start, tokens[index]!.end))
}

const capital = /^\p{Lu}\p{Ll}/u

/** So many new words are an explanation; somebody who does something, and when, count as two of them. */
const enough = 4
const clear = 2

const part = /(?<!\d)\d\/\d\s*$/u

/** Tokens of a sentence that only greets. */
const greeting = 3

/** What a mere “we understand” does not hold. */
const informative: readonly string[] = ['date', 'time', 'money', 'percent', 'phone']

/** The person’s first name, as an address: “, Ana”. */
const nameIn = ({context}: Reading, named: string): string => {
  const name = context.inReplyTo?.author?.name?.trim().split(/\s/u)[0]
  return name ? named.replace('{name}', name) : ''
}
