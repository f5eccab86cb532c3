import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import {replyFacts} from '../../src/reading/reply/reply.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Words from which on a reply is warm enough without thanks. */
  maxWords: number
}

const defaults: Options = {maxWords: 12}

export default /* @__PURE__ */ defineRule(
  {
    id: 'require-thanks',
    guideline: 'no-ignoring',
    kinds: ['reply'],
    needs: ['inReplyTo'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {maxWords}, {phrases, comment: hits, say}) {
    const words = reading.tokens.filter(({kind}) => kind !== 'mention').length
    if (words === 0 || words > maxWords) return
    const {questions, isComplaint, praise, thanks: thanked} = factsOf(reading.comment!)
    const isHelp = hits.length > 0
    if (!isHelp && (isComplaint || praise.length === 0)) return
    if (questions.length > 0 && !isHelp) return
    const {thanks, acknowledgements, apologies, details} = replyFacts(reading)
    if (thanks.length + acknowledgements.length + apologies.length > 0 || phrases.some(({group}) => group === 'warm')) return
    if (isHelp) yield {at: reading.whole, ...say.help()}
    // A joke, a smile or a question back is a way to thank for a compliment.
    else if (
      thanked.length === 0 &&
      details.length === 0 &&
      reading.entitiesOf('emoji').length === 0 &&
      !reading.sentences.some(({isExclamation, isQuestion}) => isExclamation || isQuestion)
    )
      yield {at: reading.whole, ...say.praise()}
  }
)
