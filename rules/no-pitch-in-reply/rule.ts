import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import {covers} from '../../src/reading/span.js'
import type {Span} from '../../src/types.js'
import {sentencesWith} from '../../src/reading/together.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Highest score that is not reported: an offer counts 2; a push, a bridge to it, an order to buy and a price 1, once each. */
  max: number
}

const defaults: Options = {max: 1}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-pitch-in-reply',
    guideline: 'no-hard-sell',
    kinds: ['reply'],
    needs: ['inReplyTo'],
    on: ['phrases'],
    supporting: ['settling'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {max}, {phrases, comment: asked, say}) {
    const comment = reading.comment!
    const {questions, complaints, isComplaint} = factsOf(comment)
    // Whoever asks about products, prices or where to buy wants to hear it, and so does who calls for help without a complaint.
    const isWish = ({group, at}: (typeof asked)[number]) =>
      group === 'topic' || (group === 'plea' && complaints.length === 0) || (group === 'question' && comment.sentenceAt(at)?.isQuestion)
    if (asked.some(isWish)) return

    const isAboutMoney =
      comment.entitiesOf('money').length > 0 ||
      (questions.length > 0 && asked.some(({group}) => group === 'money')) ||
      complaints.some(({group}) => group === 'money') ||
      questions.some(({type}) => type === 'price')
    const prices = reading.entitiesOf('money', 'percent')
    // What the brand pays back, takes off or charged is no offer.
    const settled = sentencesWith(reading, phrases, 'settling')
    const sells = (at: Span) => !settled.has(reading.sentenceAt(at)) && !(isAboutMoney && prices.some((price) => covers(at, price)))
    const selling = phrases.filter(({group, at}) => group !== 'settling' && !(group === 'price' && questions.length > 0) && sells(at))
    const [first] = selling
    if (!first) return

    const groups = new Set(selling.map(({group}) => group))
    // “Order by six” tells who asks how it goes.
    if (questions.length > 0 && !isComplaint && groups.size === 1 && groups.has('order')) return
    const score = groups.size + Number((groups.has('offer') || groups.has('price')) && !isAboutMoney) + Number(reading.entitiesOf('money').some(sells))
    const shown = selling.find(({group}) => group === 'offer' || group === 'price') ?? selling.find(({group}) => group === 'push') ?? first
    if (score > max) yield {at: shown.at, ...say.pitch({text: shown.text})}
  }
)
