import {defineRule} from '../../src/define-rule.js'
import {namesSource} from '../../src/reading/sources.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-unsourced-figure',
    guideline: 'no-unverified-information',
    needs: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const aside = new Set(phrases.filter(({group}) => group === 'trade').map(({at}) => reading.sentenceAt(at)))
    const figure = phrases.find(({group, at}) => group === 'figure' && !aside.has(reading.sentenceAt(at)))
    if (!figure || phrases.some(({group}) => group === 'joke') || namesSource(reading, phrases)) return
    yield {at: figure.at, ...say.figure({text: figure.text})}
  }
)
