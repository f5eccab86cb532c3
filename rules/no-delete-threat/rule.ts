import {defineRule} from '../../src/define-rule.js'
import {overlaps} from '../../src/reading/span.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-delete-threat',
    guideline: 'no-silencing',
    on: ['phrases'],
    supporting: ['opinion', 'rule', 'denied'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (_reading, _options, {phrases, say}) {
    const denials = phrases.filter(({group}) => group === 'denied')
    const first = (name: string) => phrases.find(({group, at}) => group === name && !denials.some((denial) => overlaps(at, denial.at)))
    // Removing what breaks a published rule is fine, if the rule is named; a complaint breaks none.
    const removal = first('criticism') ?? (first('rule') ? undefined : (first('removal') ?? (first('opinion') && first('removeIt'))))
    if (removal) yield {at: removal.at, ...say.removal({text: removal.text})}
  }
)
