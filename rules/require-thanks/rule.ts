import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import {replyFacts} from '../../src/reading/reply/reply.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Words of a reply, beyond which it need not thank. */
  maxWords: number
}

const defaults: Options = {maxWords: 12}

/** Words of a comment that somebody took their time for. */
const story = 8

/** Emoji that praise. */
const cheers = /[😍🥰❤💛💚💙🧡💜🤩😋😻💯]/u

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
  function* (reading, {maxWords}, {phrases, comment: hits, lists, say}) {
    const words = reading.tokens.filter(({kind}) => kind !== 'mention')
    if (words.length === 0 || words.length > maxWords) return
    const comment = reading.comment!
    const {questions, isComplaint, praise, thanks: thanked} = factsOf(comment)
    const isHelp = hits.length > 0
    if (!isHelp && (isComplaint || questions.length > 0)) return
    const isCurt = comment.tokens.length >= story && words.every(({word}) => lists.curt.includes(word))
    if (!isHelp && !isCurt && praise.length === 0 && !cheers.test(comment.text)) return
    const {thanks, acknowledgements, apologies, details} = replyFacts(reading)
    if (thanks.length + apologies.length + phrases.length > 0 || (isHelp && acknowledgements.length > 0)) return
    if (isHelp) yield {at: reading.whole, ...say.help()}
    // A joke, a smile or a question back is a way to thank for a compliment.
    else if (
      isCurt ||
      (thanked.length === 0 &&
        details.length === 0 &&
        reading.entitiesOf('emoji').length === 0 &&
        !reading.sentences.some(({isExclamation, isQuestion}) => isExclamation || isQuestion))
    )
      yield {at: reading.whole, ...say.praise()}
  }
)
