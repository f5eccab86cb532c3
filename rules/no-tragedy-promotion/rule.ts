import {defineRule} from '../../src/define-rule.js'
import {readDates} from '../../src/reading/dates.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import {findTragedy} from '../../src/reading/tragedies.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-tragedy-promotion',
    guideline: 'no-newsjacking',
    on: ['phrases', 'inReplyTo'],
    supporting: ['promotion', 'leisure', 'off', 'goods', 'aid', 'culture', 'own'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'error',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, lists, say}) {
    if (phrases.some(({group}) => group === 'aid' || group === 'culture' || group === 'own')) return
    const tragedy = findTragedy(reading, phrases) ?? (reading.comment && findTragedy(reading.comment, comment))
    const memorial = findMemorial(reading, phrases, lists.days)
    if (!tragedy && !memorial) return

    const isPrice = (amount: Span) => !lists.large.some((word) => reading.slice(amount).toLowerCase().includes(word))
    const first = (name: string) => phrases.find(({group}) => group === name)?.at
    const offer =
      first('promotion') ??
      (reading.kind === 'post' ? reading.entitiesOf('money').find(isPrice) : undefined) ??
      first('goods') ??
      (first('off') ? undefined : first('leisure'))
    if (!offer) return
    const {name, topic} = memorial ? {name: 'memorial' as const, topic: memorial} : {name: 'tragedy' as const, topic: tragedy!.text}
    yield {at: {start: offer.start, end: offer.end}, ...say[name]({text: reading.slice(offer), topic})}
  }
)

/** A day of remembrance by its name, or by its date where the draft also remembers. */
function findMemorial(reading: Reading, phrases: readonly Hit<string>[], days: readonly string[]): string | undefined {
  const named = phrases.find(({group}) => group === 'memorial')
  if (named) return named.text
  if (!phrases.some(({group}) => group === 'memory')) return undefined
  const date = reading.entitiesOf('date').find((entity) => readDates(reading.slice(entity)).some(({month, day}) => days.includes(`${month}-${day}`)))
  return date && reading.slice(date)
}
