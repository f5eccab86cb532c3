import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import {replyFacts} from '../../src/reading/reply/reply.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Words of a reply, beyond which it need not thank. */
  maxWords: number
  /** Words of a reply to somebody who helped or gave, beyond which it need not thank. */
  maxHelpWords: number
}

const defaults: Options = {maxWords: 12, maxHelpWords: 40}

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
  function* (reading, {maxWords, maxHelpWords}, {phrases, comment: hits, lists, say}) {
    const words = reading.tokens.filter(({kind}) => kind !== 'mention')
    const isLong = words.length > maxWords
    if (words.length === 0 || (isLong && (hits.length === 0 || words.length > maxHelpWords))) return
    const comment = reading.comment!
    const {questions, isComplaint, praise, thanks: thanked} = factsOf(comment)
    const isHelp = hits.length > 0
    if (!isHelp && (isComplaint || questions.length > 0)) return
    const isCurt = comment.tokens.length >= story && words.every(({word}) => lists.curt.includes(word))
    if (!isHelp && !isCurt && praise.length === 0 && !cheers.test(comment.text)) return
    const {thanks, acknowledgements, apologies, details, actions, requests, channels} = replyFacts(reading)
    const isLively = reading.sentences.some(({isExclamation}) => isExclamation)
    if (thanks.length + apologies.length + phrases.length > 0 || (isHelp && (isLively || acknowledgements.length > 0))) return
    // Whoever asks as well gets an answer, and whoever is told what is done about it was heard.
    if (isLong && questions.length + actions.length + requests.length + channels.length > 0) return
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
