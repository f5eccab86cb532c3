import {defineRule} from '../../src/define-rule.js'
import {replyFacts} from '../../src/reading/reply/reply.js'
import {triageOf} from '../../src/triage/triage.js'
import en from './en.js'
import es from './es.js'

/** A reply with more words than this says something, if only by accident. */
const fewWords = 12

const joking = /[😂🤣😅😜😝😉🙃🤷😏😆🥳🎉]/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'require-answer-to-angry-customer',
    guideline: 'no-troll-spotlight',
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
    if (triageOf(reading.comment!).kind !== 'angry-customer') return
    const of = (name: string) => phrases.filter(({group}) => group === name)
    const [dismissal] = of('dismissal')
    if (dismissal) {
      yield {at: dismissal.at, ...say.dismissed({text: dismissal.text})}
      return
    }
    const {actions, apologies, channels, requests} = replyFacts(reading)
    if (actions.length + apologies.length + channels.length + requests.length > 0) return
    const words = reading.tokens.filter(({kind}) => !kind).length
    const [joke] = of('joke')
    if (words === 0) yield {at: reading.whole, ...say.wordless()}
    else if (joke || joking.test(reading.text)) yield {at: joke?.at ?? reading.whole, ...say.joked({text: joke?.text ?? reading.text.trim()})}
    else if (words <= fewWords && of('formula').length > 0) yield {at: reading.whole, ...say.brushedOff({text: reading.text.trim()})}
  }
)
