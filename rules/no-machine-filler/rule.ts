import {defineRule} from '../../src/define-rule.js'
import {heavyPhrases} from '../../src/reading/weigh.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Weight of filler that may stand: a plain case counts 2, a word with a use of its own 1. */
  max: number
}

const defaults: Options = {max: 1}

export default /* @__PURE__ */ defineRule(
  {id: 'no-machine-filler', guideline: 'no-voice-drift', on: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults},
  {en, es},
  function* (_reading, {max}, {phrases, say}) {
    const heavy = heavyPhrases(phrases, max)
    if (!heavy) return
    const {at, text, others} = heavy
    yield {at, ...say.filler({text, others})}
  }
)
