import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import {contentWords, isHollow, replyFacts} from '../../src/reading/reply/reply.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Words of substance in a comment, from which on there is something to take up. */
  minContent: number
}

const defaults: Options = {minContent: 3}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-canned-reply',
    guideline: 'no-one-size-fits-all',
    kinds: ['reply'],
    needs: ['inReplyTo', 'phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {minContent}, {phrases, say}) {
    const {isComplaint, questions, thanks, praise} = factsOf(reading.comment!)
    const isPressing = isComplaint || questions.length > 0
    if (!isPressing && contentWords(reading.comment!).length < minContent) return
    // “We’re always here” is enough for somebody who is content.
    const isContent = !isComplaint && thanks.length + praise.length > 0
    const stock = phrases.find(({group}) => group === 'stock' || !isContent)
    if (!stock) return
    const {actions, times, details, unknowns, asksBack} = replyFacts(reading)
    if (details.length + unknowns.length > 0 || asksBack || (actions.length > 0 && times.length > 0)) return
    if (!reading.sentences.every((sentence) => isHollow(reading, sentence))) return
    yield {at: stock.at, ...say.canned({text: stock.text})}
  }
)
