import {defineRule} from '../../src/define-rule.js'
import {factsOf, type QuestionType} from '../../src/reading/comment/comment.js'
import {contentWords, isHollow, replyFacts} from '../../src/reading/reply/reply.js'
import type {Sentence} from '../../src/reading/sentences.js'
import {covers} from '../../src/reading/span.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Words of a reply that may still be nothing but a signpost. */
  maxWords: number
}

const defaults: Options = {maxWords: 16}

/** Words of substance, from which on a comment that asks nothing deserves an answer. */
const minContent = 3

/** What no desk answers by its name. */
const timely: readonly QuestionType[] = ['date', 'duration', 'why']

/** A link with a path: to more than the front door. */
const page = /[^/]\/[^/\s]/

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-bounce-only',
    guideline: 'no-ignoring',
    kinds: ['reply'],
    needs: ['inReplyTo'],
    on: ['phrases'],
    supporting: ['reason'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {maxWords}, {phrases, comment, say}) {
    const {questions, isComplaint, thanks: thanked, praise} = factsOf(reading.comment!)
    const isContent = !isComplaint && questions.length === 0 && (thanked.length + praise.length > 0 || contentWords(reading.comment!).length < minContent)
    // Nothing to answer, or where to turn is what the person wants to know.
    if (isContent || comment.length > 0) return
    // A link to the very page is an answer.
    if (reading.entitiesOf('url').some((url) => page.test(reading.slice(url)))) return
    const {tokens, sentences} = reading
    const of = (name: string) => phrases.filter(({group}) => group === name)
    const bounces = [...of('bounce'), ...of('desk'), ...of('away')]
    // To send somebody to another network is a bounce, however friendly.
    const isAway = of('away').length > 0
    if (
      bounces.length === 0 ||
      (!isAway && (of('reason').some(({at}) => !bounces.some((bounce) => covers(bounce.at, at))) || tokens.filter(({kind}) => !kind).length > maxWords))
    )
      return
    const {acknowledgements, apologies, thanks, actions, details, answers} = replyFacts(reading)
    // To a complaint, or to “when?”, the name of a desk is no answer, even if it says for what.
    const isReferral = of('desk').length > 0 && questions.every(({type}) => timely.includes(type))
    const beside = isReferral ? [] : details.filter((detail) => !phrases.some(({at}) => covers(at, detail)))
    if (
      acknowledgements.length + apologies.length + thanks.length + beside.length > 0 ||
      (!isAway && actions.length > 0) ||
      questions.some((question) => question.type === 'whether' && answers(question))
    )
      return
    const isBounce = ({from, to}: Sentence) => bounces.some((hit) => from <= hit.from && hit.to <= to)
    if (sentences.every((sentence) => isBounce(sentence) || isHollow(reading, sentence))) yield {at: reading.whole, ...say.bounce({text: bounces[0]!.text})}
  }
)
