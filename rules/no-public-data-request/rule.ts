import {defineRule} from '../../src/define-rule.js'
import type {Hit} from '../../src/reading/reading.js'
import en from './en.js'
import es from './es.js'

/** Most tokens between the words that ask and what they ask for. */
const reach = 10
/** Most tokens of a sentence that is little but the name of the data: “Order number?”, “Your e-mail and we'll see.” */
const bare = 12

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-public-data-request',
    guideline: 'no-exposed-data',
    on: ['phrases'],
    supporting: ['ask', 'deal', 'harmless', 'private', 'public'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, say}) {
    const {kind, network} = reading
    if (network === 'whatsapp' || network === 'telegram') return
    const of = (group: (typeof phrases)[number]['group']) => phrases.filter((hit) => hit.group === group)
    const wanted = [...of('request'), ...of('data')]
    if (wanted.length === 0 || of('private').length > 0) return

    // Whoever wants to know which papers to bring hears it.
    if (comment.length > 0) return
    const asks = of('ask')
    const deals = of('deal')
    const places = of('public')
    const harmless = of('harmless')
    const channels = reading.entitiesOf('url', 'email', 'phone')
    const overlaps = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to

    for (const hit of wanted) {
      if (harmless.some((other) => overlaps(hit, other))) continue
      const index = reading.sentences.findLastIndex((sentence) => sentence.from <= hit.from)
      const {from, to, isQuestion} = reading.sentences[index]!
      if (kind === 'post' && !places.some((place) => from <= place.from && place.to <= to)) continue
      const isAsked =
        hit.group === 'request' ||
        asks.some((ask) => from <= ask.from && ask.from < hit.from && hit.from - ask.to <= reach) ||
        (hit.from - from < 2 && to - from <= bare && (isQuestion || deals.some((deal) => hit.to <= deal.from && deal.to <= to)))
      if (!isAsked) continue
      // “Fill in this form: …”, before or after.
      const start = reading.sentences[index - 1]?.start ?? 0
      const end = reading.sentences[index + 1]?.end ?? reading.text.length
      if (channels.some((channel) => start <= channel.start && channel.start < end)) continue
      yield {at: hit.at, ...say.request({text: hit.text})}
      return
    }
  }
)
