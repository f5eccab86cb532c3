import {defineRule} from '../../src/define-rule.js'
import type {Hit} from '../../src/reading/reading.js'
import {sentencesWith} from '../../src/reading/together.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-rumour',
    guideline: 'no-unverified-information',
    on: ['phrases'],
    supporting: ['news', 'future', 'ours', 'denial', 'contrary', 'checked'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    if (phrases.some(({group}) => group === 'denial' || group === 'checked')) return
    const news = sentencesWith(reading, phrases, 'news')
    const future = sentencesWith(reading, phrases, 'future')
    const ours = sentencesWith(reading, phrases, 'ours')
    const isNews = ({at}: Hit) => {
      const sentence = reading.sentenceAt(at)
      return news.has(sentence) || (future.has(sentence) && !ours.has(sentence))
    }
    // A reply also passes on what colleagues told about somebody's parcel.
    const hit = phrases.find(
      (hit) => hit.group === 'rumour' || (hit.group === 'heard' && reading.kind === 'post') || ((hit.group === 'heard' || hit.group === 'hedge') && isNews(hit))
    )
    const isCorrected = (rumour: Hit) => phrases.some(({group, from}) => group === 'contrary' && from > rumour.from)
    if (hit && !isCorrected(hit)) yield {at: hit.at, ...say.rumour({text: hit.text})}
  }
)
