import {defineRule} from '../../src/define-rule.js'
import type {Hit} from '../../src/reading/reading.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-person-switch',
    guideline: 'no-voice-drift',
    on: ['phrases', 'brand'],
    supporting: ['I', 'we'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    const first = (group: Hit['group']) => phrases.find((hit) => hit.group === group)
    const [I, we, brand] = [first('I'), first('we'), first('brand')]
    const voice = reading.context.brand?.voice

    // An agent may sign an answer, but a post speaks for the brand.
    const odd = reading.kind === 'post' ? (voice === 'we' ? I : voice === 'I' ? we : undefined) : undefined
    if (odd) {
      yield {at: odd.at, ...say.profile({text: odd.text, voice: voice!})}
      return
    }
    const {tokens} = reading
    // “The firm opens its gates”, unless the firm is another: “I worked for a firm once. The firm …”
    const house = phrases.find(
      ({group, from, to}) =>
        group === 'house' &&
        tokens[to]?.before === 0 &&
        lists.predicate.test(tokens[to]!.word) &&
        !tokens.slice(0, from).some(({word}) => word === tokens[to - 1]!.word)
    )
    const other = brand?.at ?? house?.at
    const mine = I?.at ?? tokens.find((token, index) => lists.mine.test(token.word) && (index === 0 || token.before) && !reading.isQuoted(token))
    if (!other || !mine) return
    const [before, after]: Span[] = mine.start < other.start ? [mine, other] : [other, mine]
    yield {at: {start: after!.start, end: after!.end}, ...say.switched({text: reading.slice(after!), before: reading.slice(before!)})}
  }
)
