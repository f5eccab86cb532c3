import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import {replyFacts} from '../../src/reading/reply/reply.js'
import {overlaps} from '../../src/reading/span.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-evasive-reply',
    guideline: 'no-lies',
    kinds: ['reply'],
    needs: ['inReplyTo'],
    on: ['phrases'],
    supporting: ['fact'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const evasion = phrases.find(({group}) => group === 'evasion')
    if (!evasion || phrases.some(({group}) => group === 'fact') || factsOf(reading.comment!).questions.length === 0) return
    const {requests, channels, unknowns, details} = replyFacts(reading)
    // “As with any site”, to whoever asks about a site, leads nowhere.
    const ways = channels.filter((channel) => !details.some((detail) => overlaps(channel, detail)))
    const help = requests.length + ways.length + unknowns.length + reading.entitiesOf('number', 'date', 'time', 'money', 'percent').length
    if (help === 0) yield {at: evasion.at, ...say.evasive({text: evasion.text})}
  }
)
