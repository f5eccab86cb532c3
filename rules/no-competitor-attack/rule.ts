import {defineRule} from '../../src/define-rule.js'
import {isCapitalized} from '../../src/reading/names.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import {namesOf} from '../../src/reading/rivals.js'
import {isStock} from '../../src/reading/stock.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-competitor-attack',
    guideline: 'no-copycat',
    on: ['phrases', 'brand'],
    supporting: ['contempt', 'comparison', 'failure'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, lists, say}) {
    const at = phrases.find(({group}) => group === 'attack')?.at ?? findContempt(reading, phrases, lists, comment)
    if (at) {
      const whole = withNoun(reading, at, lists.articles)
      yield {at: whole, ...say.attack({text: reading.slice(whole)})}
    }
  }
)

/** “Could not bake a” says too little without its noun. */
function withNoun({tokens}: Reading, {start, end}: Span, articles: readonly string[]): Span {
  const last = tokens.findIndex((token) => token.end === end)
  const noun = tokens[last + 1]
  return noun && articles.includes(tokens[last]?.word ?? '') ? {start, end: noun.end} : {start, end}
}

interface Lists {
  readonly articles: readonly string[]
  readonly us: readonly string[]
  readonly not: readonly string[]
  readonly you: readonly string[]
  readonly theirs: readonly string[]
  readonly them: readonly string[]
  readonly versus: readonly string[]
  readonly oblique: readonly string[]
  readonly sorry: readonly string[]
  readonly sport: readonly string[]
}

/** Other brands, named or not. */
interface Rival {
  readonly at: Span
  readonly isNamed: boolean
  /** Not only where something comes from or goes: “from other shops”, “to the others”. */
  readonly isTopic: boolean
}

/** A sentence of so few words is an aside. */
const aside = 2

/** So near its beginning, a sentence without a subject goes on about that of the last one. */
const opening = 2

/** Most characters between contempt and others behind it: “a minute’s silence for all who are with Bunfield”, “ask what goes into the supermarket’s sausages”. */
const nearby = {named: 32, unnamed: 4}

const contemptuous: readonly string[] = ['contempt', 'comparison', 'failure', 'weak']

/** Contempt for a rival in the same sentence, or in one that goes on about it. */
function findContempt(reading: Reading, phrases: readonly Hit[], lists: Lists, choices: readonly Hit[]): Span | undefined {
  const {tokens} = reading
  const contempt = [...phrases.filter(({group}) => contemptuous.includes(group)), ...scareQuotes(reading)]
  if (contempt.length === 0) return undefined
  // “Again.” takes nobody further from the subject.
  const sentences = reading.sentences.filter(({from, to}) => to - from > aside)
  const sentenceOf = (at: Span) => sentences.findLastIndex(({start}) => start <= at.start)
  const last = (words: readonly string[], from: number, to: number) => tokens.slice(from, to).findLastIndex(({word}) => words.includes(word))
  // “They say that we copy them” comes back to us, “we hear that their” to them; “unlike others, we do not reheat” speaks of the others.
  const isOurs = (from: number, to: number) =>
    lists.you.includes(tokens[to - 1]?.word ?? '') || (last(lists.us, from, to) > last(lists.theirs, from, to) && last(lists.not, from, to) < 0)
  for (const {at: rival, isNamed, isTopic} of rivalsIn(reading, phrases, lists, choices)) {
    const after = tokens.findIndex(({start}) => start >= rival.end)
    for (const {group, at, from} of contempt) {
      if (group === 'weak' && !isNamed) continue
      const own = reading.sentenceAt(at)!
      if (own === reading.sentenceAt(rival)) {
        if (at.end > rival.end && at.start >= rival.start) {
          if (isTopic && !isOurs(Math.min(after, from), from)) return {start: rival.start, end: at.end}
        } else if (at.end < rival.start && rival.start - at.end <= (isNamed ? nearby.named : nearby.unnamed)) return {start: at.start, end: rival.end}
      } else if (isTopic && group !== 'failure' && at.start > rival.end && sentenceOf(at) - sentenceOf(rival) <= 1) {
        const goesOn = isNamed || from - own.from <= opening || last(lists.them, own.from, from) >= 0 || last(lists.theirs, own.from, from) >= 0
        if (goesOn && !isOurs(own.from, from)) return at
      }
    }
  }
  return undefined
}

const plainWord = /^.[\p{Ll}-]+.$/u

/** Their “artisan” bread. */
function scareQuotes(reading: Reading): Pick<Hit, 'group' | 'at' | 'from'>[] {
  return reading.quotations
    .filter((at) => plainWord.test(reading.slice(at)))
    .map((at) => ({group: 'contempt', at, from: reading.tokens.findIndex(({start}) => start >= at.start)}))
}

/** Where the draft speaks of other brands. */
function rivalsIn(reading: Reading, phrases: readonly Hit[], lists: Lists, choices: readonly Hit[]): Rival[] {
  const named = [...namesOf(reading), ...choices.flatMap((choice) => sharedNames(reading, choice))].map((at) => ({at, isNamed: true, isTopic: true}))
  const {tokens, comment} = reading
  if (tokens.some(({word}) => lists.sport.includes(word))) return named
  const isAboutThem =
    named.length > 0 ||
    (comment !== undefined &&
      // Who is sorry speaks of their own people.
      !tokens.some(({word}) => lists.sorry.includes(word)) &&
      (namesOf(comment).length > 0 || comment.tokens.some(({word}, index) => lists.versus.includes(word) || isName(comment, index))))
  const unnamed = (at: Span, isTopic = true) => [{at, isNamed: false, isTopic}]
  return [
    ...named,
    ...phrases.flatMap(({group, at, from, to}) => {
      if (group === 'rival' || group === 'provider') return unnamed(at, !lists.oblique.includes(tokens[from - 1]?.word ?? ''))
      if (group === 'theirs' || (group === 'they' && isAboutThem)) return unnamed(at)
      if (group === 'those') return isName(reading, to) ? unnamed({start: at.start, end: tokens[to]!.end}) : []
      if (group !== 'switching') return []
      const end = reading.sentenceAt(at)!.to
      const name = tokens.findIndex((_, index) => index >= to && index < end && isName(reading, index))
      return name < 0 ? [] : unnamed(tokens[name]!)
    })
  ]
}

/** Names that the draft takes up from beside a choice in the comment: “Northgo quoted me half”, “switching to Northgo”. */
function sharedNames(reading: Reading, {from, to}: Hit): Span[] {
  const comment = reading.comment!
  const start = Math.max(0, from - besideChoice)
  const names = comment.tokens
    .slice(start, to + besideChoice)
    .flatMap(({word}, index) => (word.length >= shortestName && isCapitalized(comment, start + index) && !isStock(word) ? [word] : []))
  return reading.tokens.filter(({word}, index) => names.includes(word) && isCapitalized(reading, index)).map(({start, end}) => ({start, end}))
}

/** Most words between a choice and the name that is chosen. */
const besideChoice = 4

/** Shorter words with a capital begin sentences. */
const shortestName = 4

/** A capital that does not begin a sentence, or begins it with a possessive. */
const isName = (reading: Reading, index: number) =>
  isCapitalized(reading, index) && ((index > 0 && reading.tokens[index]!.before === 0) || reading.tokens[index + 1]?.word === "'s")
