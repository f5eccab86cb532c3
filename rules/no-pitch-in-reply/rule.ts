import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-pitch-in-reply',
    guideline: 'no-hard-sell',
    kinds: ['reply'],
    needs: ['phrases', 'inReplyTo'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, say}) {
    // Whoever asks about products, prices or where to buy wants to hear it.
    if (comment.length > 0) return
    const offer = phrases.find(({group}) => group === 'offer')
    const [push] = phrases
    const isAboutMoney = (reading.comment?.entitiesOf('money').length ?? 0) > 0
    const price = isAboutMoney ? undefined : reading.entitiesOf('money', 'percent')[0]
    const signs = new Set(phrases.map(({group}) => group)).size + (price ? 1 : 0)
    const first = offer ?? push
    if (first && (offer || signs > 1)) yield {at: first.at, ...say.pitch({text: first.text})}
  }
)
