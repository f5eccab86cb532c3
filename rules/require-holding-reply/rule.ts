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
    const {isComplaint, questions} = factsOf(reading.comment!)
    // Part 1 of 2 is not all that is said.
    if (!isComplaint || part.test(reading.text)) return
    const {acknowledgements, apologies, thanks, actions, requests, channels, unknowns, times, answers} = replyFacts(reading)
    const of = (group: 'idle' | 'step' | 'instant' | 'comfort') => phrases.filter((hit) => hit.group === group).map(({at}) => at)
    const idle = of('idle')
    const isOutside = (spans: readonly Span[]) => (span: Span) => !spans.some((other) => overlaps(span, other))
    if (requests.length + channels.length + unknowns.length + of('step').length > 0 || actions.some(isOutside([...idle, ...of('comfort')]))) return
    if (
      reading.sentences.some(({isQuestion}) => isQuestion) ||
      reading.entities.some((entity) => informative.includes(entity.kind) || (entity.kind === 'number' && times.some((span) => overlaps(span, entity))))
    )
      return

    const name = nameIn(reading, lists.named)
    const [first] = idle
    if (!first) {
      const comfort = [...acknowledgements, ...apologies, ...thanks, ...of('comfort')]
      // One sentence beside kind words explains little; alone, it may be the answer, or praise for praise misread.
      const others = reading.sentences.filter(({start, end, from, to}) => to - from > greeting && comfort.every((span) => !overlaps(span, {start, end})))
      const explains = others.some(({from, to}) => reading.tokens.slice(from, to).some(({word}) => lists.explaining.includes(word)))
      const isAnswer = comfort.length === 0 && (times.length > 0 || questions.some(answers))
      if (comfort.length + others.length > 0 && others.length <= 1 && !explains && !isAnswer) yield {at: reading.whole, ...say.missing({name})}
    } else if (!times.some(isOutside([...idle, ...of('instant')]))) yield {at: first, ...say.empty({name, text: reading.slice(first)})}
  }
)

const part = /(?<!\d)\d\/\d\s*$/u

/** Tokens of a sentence that only greets. */
const greeting = 3

/** What a mere “we understand” does not hold. */
const informative: readonly string[] = ['date', 'time', 'money', 'percent', 'phone']

/** The person’s first name, as an address: “, Ana”. */
const nameIn = ({context}: Reading, named: string): string => {
  const name = context.inReplyTo?.author?.name?.trim().split(/\s/u)[0]
  return name ? named.replace('{name}', name) : ''
}
