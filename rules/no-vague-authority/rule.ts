import {defineRule} from '../../src/define-rule.js'
import {namesSource} from '../../src/reading/sources.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-vague-authority',
    guideline: 'no-unverified-information',
    on: ['phrases'],
    supporting: ['own', 'reference', 'attribution', 'source'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    const vague = phrases.find(
      ({group, from}) => group === 'authority' || (group === 'practice' && !lists.known.includes(reading.tokens[from - 1]?.word ?? ''))
    )
    if (vague && !namesSource(reading, phrases)) yield {at: vague.at, ...say.vague({text: vague.text})}
  }
)
