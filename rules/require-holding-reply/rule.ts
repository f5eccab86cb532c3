import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import type {Reading} from '../../src/reading/reading.js'
import {replyFacts} from '../../src/reading/reply/reply.js'
import {overlaps} from '../../src/reading/span.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'require-holding-reply',
    guideline: 'no-lies',
    kinds: ['reply'],
    needs: ['inReplyTo'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    if (!factsOf(reading.comment!).isComplaint) return
    const {actions, requests, channels, unknowns, times} = replyFacts(reading)
    const of = (group: 'idle' | 'step' | 'instant') => phrases.filter((hit) => hit.group === group).map(({at}) => at)
    const idle = of('idle')
    const isOutside = (spans: readonly {start: number; end: number}[]) => (span: {start: number; end: number}) => !spans.some((other) => overlaps(span, other))
    if (requests.length + channels.length + unknowns.length + of('step').length > 0 || actions.some(isOutside(idle))) return
    if (reading.sentences.some(({isQuestion}) => isQuestion) || reading.entities.some(({kind}) => informative.includes(kind))) return

    const offer = {
      name: nameIn(reading, lists.named),
      you: lists.you[reading.context.brand?.register ?? (reading.tokens.some(({word}) => lists.formal.includes(word)) ? 'usted' : 'tú')]
    }
    const [first] = idle
    if (!first) yield {at: reading.whole, ...say.missing(offer)}
    else if (!times.some(isOutside([...idle, ...of('instant')])))
      yield {at: first, ...say.empty({...offer, text: reading.slice(first)})}
  }
)

/** What a mere “we understand” does not hold. */
const informative: readonly string[] = ['number', 'date', 'time', 'money', 'percent']

/** The person’s first name, as an address: “, Ana”. */
const nameIn = ({context}: Reading, named: string): string => {
  const name = context.inReplyTo?.author?.name?.trim().split(/\s/u)[0]
  return name ? named.replace('{name}', name) : ''
}
