import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-auto-message',
    guideline: 'no-spamming',
    on: ['phrases', 'inReplyTo'],
    supporting: ['errand', 'welcome'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, say}) {
    const opening = reading.sentences[1]?.to ?? Number.POSITIVE_INFINITY
    const greeting =
      phrases.find(({group, from, to}) => group === 'greeting' && from < opening && reading.tokens[to]?.kind !== 'mention') ??
      (comment.length > 0 ? phrases.find(({group}) => group === 'welcome') : undefined)
    const hasErrand = phrases.some(({group}) => group === 'errand') || reading.entitiesOf('url').length > 0
    const found = phrases.find(({group}) => group === 'automatic') ?? (hasErrand ? greeting : undefined)
    if (found) yield {at: found.at, ...say.automatic({text: found.text})}
  }
)
