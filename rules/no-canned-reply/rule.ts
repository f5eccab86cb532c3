import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import {contentWords, replyFacts, solidWords} from '../../src/reading/reply/reply.js'
import type {Sentence} from '../../src/reading/sentences.js'
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
    needs: ['inReplyTo'],
    on: ['phrases'],
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
    const stock = phrases.find(({group}) => group === 'stock') ?? (isContent ? undefined : phrases[0])
    if (!stock) return
    const {actions, times, details, unknowns, asksBack} = replyFacts(reading)
    if (details.length + unknowns.length > 0 || asksBack || (actions.length > 0 && times.length > 0)) return
    // One word of its own does not make a stock sentence fresh, unless it says what is done, or when.
    const spare = stock.group === 'stock' && actions.length + times.length === 0 ? 1 : 0
    const isFresh = (sentence: Sentence) => {
      const solid = solidWords(reading, sentence)
      return solid.length > (sentence.from <= stock.from && stock.to <= sentence.to ? spare : 0) || solid.some(({kind}) => kind)
    }
    if (reading.sentences.some(isFresh)) return
    yield {at: stock.at, ...say.canned({text: stock.text})}
  }
)
