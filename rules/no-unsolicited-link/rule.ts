import {defineRule} from '../../src/define-rule.js'
import {factsOf, type QuestionType} from '../../src/reading/comment/comment.js'
import {isCapitalized} from '../../src/reading/names.js'
import type {Reading} from '../../src/reading/reading.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-unsolicited-link',
    guideline: 'no-spamming',
    on: ['phrases', 'inReplyTo'],
    supporting: ['promotion', 'own', 'service', 'aside', 'piece', 'courtesy'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, lists, say}) {
    const [link] = reading.entitiesOf('url')
    const isScheme = phrases.some(({group}) => group === 'scheme')
    if (!link || (!isScheme && !reading.comment)) return
    const text = reading.slice(link)
    const at = {start: link.start, end: link.end}
    const index = reading.sentenceIndexAt(link)
    const {from, to} = reading.sentences[index]!
    // A link on a line of its own belongs to the sentence before.
    const first = to - from > 1 || index === 0 ? from : reading.sentences[index - 1]!.from
    const isBeside = (group: (typeof phrases)[number]['group']) => phrases.some((hit) => hit.group === group && first <= hit.from && hit.to <= to)

    if (isScheme) {
      yield {at, ...say.link({text})}
      return
    }
    if (!reading.comment) return
    const {questions, isComplaint} = factsOf(reading.comment)
    const isEvent = comment.some(({group}) => group === 'event')
    const isAsked =
      comment.some(({group}) => (group === 'you' && !(isEvent && questions.length === 0)) || group === 'doubt') ||
      reading.comment.entitiesOf('mention').length > 0 ||
      (questions.some(({type}) => factual.includes(type)) && !comment.some(({group}) => group === 'anybody'))
    // Whoever tells something of their own wants no link at all, and “sorry” makes none of it right where somebody was born or died.
    const isHelp = phrases.some(({group}) => group === 'service' || (group === 'courtesy' && !isEvent))
    const isTale = questions.length === 0 && !isComplaint && !isHelp
    // A death may read like a complaint, but wants no catalogue.
    const isUnrelated = isBeside('piece') && (isEvent ? questions.length === 0 && !isHelp : isBeside('aside') && !isComplaint)
    // “Our form” helps somebody with a complaint; “our new range” does not.
    const isOwn =
      isTale ||
      isBeside('promotion') ||
      (isBeside('own') && !isComplaint) ||
      text
        .toLowerCase()
        .split(between)
        .some((part) => lists.paths.includes(part)) ||
      namesSite(reading, text, first, to)
    if (isUnrelated || (isOwn && !isAsked)) yield {at, ...say.link({text})}
  }
)

const between = /[^\p{L}-]+/u
const scheme = /^\p{L}+:\/\//u
const path = /\/.*$/u
/** A shorter label is a country’s, or `www`. */
const shortest = 4

/** Does the sentence name the site that it links to, as in “Lamply does that: lamply.com”? */
function namesSite(reading: Reading, link: string, from: number, to: number): boolean {
  const labels = link.toLowerCase().replace(scheme, '').replace(path, '').replaceAll('-', '').split('.').slice(0, -1)
  return reading.tokens.slice(from, to).some(({word}, index) => word.length >= shortest && labels.includes(word) && isCapitalized(reading, from + index))
}

const factual: readonly QuestionType[] = ['price', 'hours', 'date', 'duration', 'place', 'quantity', 'how', 'who', 'which']
