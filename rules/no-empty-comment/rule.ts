import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Fewest words of a post that deserves more than a stock phrase. */
  min: number
}

const defaults: Options = {min: 8}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-empty-comment',
    guideline: 'no-spamming',
    kinds: ['reply'],
    needs: ['inReplyTo'],
    on: ['phrases'],
    supporting: ['filler', 'signature'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {min}, {phrases, say}) {
    const {tokens} = reading
    const comment = reading.comment!
    const advert = phrases.find(({group}) => group === 'advert')
    // Whoever writes to the brand, asks, or says two words is not commented on but answered.
    const isPost = comment.tokens.length >= min && comment.entitiesOf('mention').length === 0
    if (!advert && (!isPost || comment.sentences.some(({isQuestion}) => isQuestion))) return

    let next = 0
    for (const {group, from, to} of phrases) {
      if (from > next) break
      next = Math.max(next, group === 'signature' ? sentenceOf(reading, from) : to)
    }
    if (next === tokens.length && phrases.some(({group}) => group !== 'filler' && group !== 'signature')) {
      yield {at: reading.whole, ...say.empty({text: reading.text})}
    }
  }
)

const sentenceOf = ({sentences}: {sentences: readonly {from: number; to: number}[]}, token: number) => sentences.findLast(({from}) => from <= token)!.to
