import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import type {Reading} from '../../src/reading/reading.js'
import {replyFacts} from '../../src/reading/reply/reply.js'
import {overlaps} from '../../src/reading/span.js'
import type {Span} from '../../src/types.js'
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
    const {acknowledgements, apologies, thanks, actions, requests, channels, unknowns, times} = replyFacts(reading)
    const of = (group: 'idle' | 'step' | 'instant' | 'comfort') => phrases.filter((hit) => hit.group === group).map(({at}) => at)
    const idle = of('idle')
    const isOutside = (spans: readonly Span[]) => (span: Span) => !spans.some((other) => overlaps(span, other))
    if (requests.length + channels.length + unknowns.length + of('step').length > 0 || actions.some(isOutside(idle))) return
    if (reading.sentences.some(({isQuestion}) => isQuestion) || reading.entities.some((entity) => informative.includes(entity.kind) || (entity.kind === 'number' && times.some((span) => overlaps(span, entity))))) return

    const offer = {
      name: nameIn(reading, lists.named),
      you: lists.address[reading.context.brand?.register ?? (reading.tokens.some(({word}) => lists.formal.includes(word)) ? 'usted' : 'tú')]
    }
    const [first] = idle
    if (!first) {
      const comfort = [...acknowledgements, ...apologies, ...thanks, ...of('comfort')]
      // What is neither kind words nor a greeting may explain something: one such sentence beside kind words explains little.
      const others = reading.sentences.filter(({start, end, from, to}) => to - from > greeting && comfort.every((span) => !overlaps(span, {start, end})))
      if (comfort.length > 0 && others.length <= 1 && !others.some((sentence) => reading.tokens.slice(sentence.from, sentence.to).some(({word}) => lists.person.includes(word)))) yield {at: reading.whole, ...say.missing(offer)}
    } else if (!times.some(isOutside([...idle, ...of('instant')])))
      yield {at: first, ...say.empty({...offer, text: reading.slice(first)})}
  }
)

/** Tokens of a sentence that only greets. */
const greeting = 3

/** What a mere “we understand” does not hold. */
const informative: readonly string[] = ['date', 'time', 'money', 'percent', 'phone']

/** The person’s first name, as an address: “, Ana”. */
const nameIn = ({context}: Reading, named: string): string => {
  const name = context.inReplyTo?.author?.name?.trim().split(/\s/u)[0]
  return name ? named.replace('{name}', name) : ''
}
