import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-rumour',
    guideline: 'no-unverified-information',
    on: ['phrases'],
    supporting: ['news', 'denial', 'checked'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    if (phrases.some(({group}) => group === 'denial' || group === 'checked')) return
    const news = new Set(phrases.filter(({group}) => group === 'news').map(({at}) => reading.sentenceAt(at)))
    const hit = phrases.find(({group, at}) => group === 'rumour' || group === 'heard' || (group === 'hedge' && news.has(reading.sentenceAt(at))))
    if (hit) yield {at: hit.at, ...say.rumour({text: hit.text})}
  }
)
