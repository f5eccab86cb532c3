import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-delete-threat', guideline: 'no-silencing', on: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (_reading, _options, {phrases, say}) {
    const first = (name: string) => phrases.find(({group}) => group === name)
    // Removing what breaks a published rule is fine, if the rule is named; a complaint breaks none.
    const removal = first('criticism') ?? (first('rule') ? undefined : (first('removal') ?? (first('opinion') && first('removeIt'))))
    if (removal) yield {at: removal.at, ...say.removal({text: removal.text})}
  }
)
