import {defineRule} from '../../src/define-rule.js'
import {heavyPhrases} from '../../src/reading/weigh.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Weight of jargon that may stand: a plain case counts 2, a word with a use of its own 1; where all are plain words of the trade (roadmap, SLA), each counts half. */
  max: number
}

const defaults: Options = {max: 1}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-jargon',
    guideline: 'no-voice-drift',
    on: ['phrases'],
    supporting: ['named'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (_reading, {max}, {phrases, say}) {
    if (phrases.some(({group}) => group === 'named')) return
    const isTrade = phrases.every(({group}) => group === 'trade')
    const heavy = heavyPhrases(phrases, isTrade ? 2 * max : max)
    if (!heavy) return
    const {at, text, others} = heavy
    yield {at, ...say.jargon({text, others})}
  }
)
