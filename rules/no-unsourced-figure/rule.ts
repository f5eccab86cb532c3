import {defineRule} from '../../src/define-rule.js'
import type {Hit} from '../../src/reading/reading.js'
import {namesSource} from '../../src/reading/sources.js'
import {sentencesWith} from '../../src/reading/together.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-unsourced-figure',
    guideline: 'no-unverified-information',
    on: ['phrases'],
    supporting: ['joke', 'trade', 'own', 'reference', 'attribution', 'source'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const aside = sentencesWith(reading, phrases, 'trade')
    // “11% of #Acme's employees” is about one company, which counts itself.
    const isNamed = ({from, to}: Hit) => reading.tokens.slice(from, to).some(({kind, word}) => kind === 'hashtag' || kind === 'mention' || word === "'s")
    const figure = phrases.find((hit) => hit.group === 'figure' && !aside.has(reading.sentenceAt(hit.at)) && !isNamed(hit))
    if (!figure || phrases.some(({group}) => group === 'joke') || namesSource(reading, phrases)) return
    yield {at: figure.at, ...say.figure({text: figure.text})}
  }
)
