import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import {replyFacts} from '../../src/reading/reply/reply.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import type {Sentence} from '../../src/reading/sentences.js'
import {triageOf} from '../../src/triage/triage.js'
import en from './en.js'
import es from './es.js'

/** A formula with more words than this says something, if only by accident; so does a joke. */
const fewWords = 12
/** With fewer, too little is said to tell. */
const someWords = 4
const manyWords = 25

/** “2/2”: what matters may stand in another part. */
const partOfSeveral = /(?<![\d/])\d\/\d(?![\d/])/

const joking = /[😂🤣😅😄😁😜😝😉🙃🤷😏😆🥳🎉]/u

/** A formula, or the signature behind it. */
const saysNothing = ({from, to}: Sentence, formulas: readonly Hit[]) => to - from <= 2 || formulas.some((hit) => from <= hit.from && hit.to <= to)

/** Does it take up the matter: a word of the comment, a figure, somebody who did it? Whoever praises has read no complaint. */
function hasSubstance(reading: Reading, somebody: ReadonlySet<string>): boolean {
  const {times, unknowns, acknowledgements, details} = replyFacts(reading)
  return (
    times.length + unknowns.length + acknowledgements.length + details.length > 0 ||
    factsOf(reading.comment!).questions.length + factsOf(reading).praise.length > 0 ||
    reading.tokens.some(({kind, word}) => kind || somebody.has(word))
  )
}

export default /* @__PURE__ */ defineRule(
  {
    id: 'require-answer-to-angry-customer',
    guideline: 'no-troll-spotlight',
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
    const of = (name: string) => phrases.filter(({group}) => group === name)
    const words = reading.tokens.filter(({kind}) => !kind).length
    const [dismissal] = of('dismissal')
    // What is to be said of long replies shows in their phrases: most need no look at the comment.
    const shrug = of('shrug')[0]
    if (words > manyWords && !dismissal && !shrug) return
    // A bad mood alone is no matter that an answer could take up.
    if (!factsOf(reading.comment!).isComplaint || triageOf(reading.comment!).kind !== 'angry-customer') return
    const {actions, apologies, channels, requests} = replyFacts(reading)
    const helps = actions.length + channels.length + requests.length > 0
    const away = dismissal ?? (helps ? undefined : shrug)
    if (away) {
      yield {at: away.at, ...say.dismissed({text: away.text})}
      return
    }
    if (helps || apologies.length > 0 || reading.sentences.some(({isQuestion}) => isQuestion) || partOfSeveral.test(reading.text)) return
    const [joke] = of('joke')
    if (words === 0) yield {at: reading.whole, ...say.wordless()}
    else if (joke || joking.test(reading.text)) yield {at: joke?.at ?? reading.whole, ...say.joked({text: joke?.text ?? reading.text.trim()})}
    else if (
      words <= fewWords &&
      ((of('formula').length > 0 && reading.sentences.every((sentence) => saysNothing(sentence, of('formula')))) ||
        (words >= someWords && !hasSubstance(reading, lists.somebody)))
    )
      yield {at: reading.whole, ...say.brushedOff({text: reading.text.trim()})}
  }
)
