import {defineRule} from '../../src/define-rule.js'
import {isCapitalized} from '../../src/reading/names.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import {namesOf} from '../../src/reading/rivals.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-competitor-attack',
    guideline: 'no-copycat',
    on: ['phrases'],
    supporting: ['rival', 'provider', 'switching', 'they'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    const at = phrases.find(({group}) => group === 'attack')?.at ?? findContempt(reading, phrases, lists.selves)
    if (at) yield {at, ...say.attack({text: reading.slice(at)})}
  }
)

/** A sentence of so few words is an aside. */
const aside = 2

/** Contempt behind a rival in the same sentence, or in the next one. */
function findContempt(reading: Reading, phrases: readonly Hit[], selves: readonly string[]): Span | undefined {
  const contempt = phrases.filter(({group, from}) => group === 'contempt' && !selves.includes(reading.tokens[from - 1]?.word ?? ''))
  if (contempt.length === 0) return undefined
  // “Again.” takes nobody further from the subject.
  const sentences = reading.sentences.filter(({from, to}) => to - from > aside)
  const sentenceOf = (at: Span) => sentences.findLastIndex(({start}) => start <= at.start)
  for (const rival of rivalsIn(reading, phrases)) {
    const sentence = sentenceOf(rival)
    const hit = contempt.find(({at}) => at.end > rival.end && at.start >= rival.start && sentenceOf(at) - sentence <= 1)
    if (hit) return reading.sentenceAt(hit.at) === reading.sentenceAt(rival) ? {start: rival.start, end: hit.at.end} : hit.at
  }
  return undefined
}

/** Where the draft speaks of other brands, named or not. */
function rivalsIn(reading: Reading, phrases: readonly Hit[]): Span[] {
  const {tokens, comment} = reading
  const isAnswer = comment !== undefined && (namesOf(comment).length > 0 || comment.tokens.some((_, index) => isName(comment, index)))
  return [
    ...namesOf(reading),
    ...phrases.flatMap(({group, at, to}) => {
      if (group === 'rival' || group === 'provider' || (group === 'they' && isAnswer)) return [at]
      if (group !== 'switching') return []
      const end = reading.sentenceAt(at)!.to
      const name = tokens.findIndex((_, index) => index >= to && index < end && isName(reading, index))
      return name < 0 ? [] : [tokens[name]!]
    })
  ]
}

/** A capital that does not begin a sentence. */
const isName = (reading: Reading, index: number) => reading.tokens[index]!.before === 0 && index > 0 && isCapitalized(reading, index)
