import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import type {Reading} from '../../src/reading/reading.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Words of a comment that asks nothing, from which on it deserves words. */
  minWords: number
}

const defaults: Options = {minWords: 28}

/** Of those words, a story needs fewer. */
const storyShare = 0.7

/** Is it told calmly, in sentences? */
const isStory = ({sentences}: Reading) => sentences.length > 2 && !sentences.some(({isExclamation}) => isExclamation)

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-emoji-only-reply',
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
  function* (reading, {minWords}, {lists, say}) {
    const words = reading.tokens.filter(({kind}) => kind !== 'mention')
    if (words.length > 2 || !words.every(({word}) => lists.courtesies.includes(word))) return
    const comment = reading.comment!
    const {questions, isComplaint} = factsOf(comment)
    if (questions.length > 0 || isComplaint) yield {at: reading.whole, ...say.emoji()}
    else if (words.length === 0 && comment.tokens.length >= (isStory(comment) ? minWords * storyShare : minWords)) yield {at: reading.whole, ...say.story()}
  }
)
