import {defineRule} from '../../src/define-rule.js'
import {factsOf, type Question} from '../../src/reading/comment/comment.js'
import {isHollow, isPolar, replyFacts} from '../../src/reading/reply/reply.js'
import en from './en.js'
import es from './es.js'

/** What answers these shows: an amount, a time. Of the others, any statement may be the answer. */
const shown: readonly Question['type'][] = ['price', 'hours', 'date', 'duration', 'quantity']

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-unanswered-question',
    guideline: 'no-ignoring',
    kinds: ['reply'],
    needs: ['inReplyTo'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const comment = reading.comment!
    const {questions, isComplaint} = factsOf(comment)
    // What a complaint asks is answered by help, which is another guideline.
    if (questions.length === 0 || isComplaint || reading.tokens.length === 0) return
    const {answers, actions, channels, requests, unknowns} = replyFacts(reading)
    // Whoever asks back, looks it up, or sends the person on to where it is has not ignored the question.
    if (actions.length + channels.length + requests.length + unknowns.length > 0 || questions.some(answers)) return

    const isChat = reading.sentences.every(
      (sentence) => isHollow(reading, sentence) || phrases.some(({from, to}) => sentence.from <= from && to <= sentence.to)
    )
    const open = questions.find((question) => isChat || (shown.includes(question.type) && !isPolar(comment, question)))
    if (open) yield {at: reading.whole, ...say.unanswered({question: comment.slice(open.at)})}
  }
)
