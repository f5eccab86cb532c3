import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-public-block',
    guideline: 'no-troll-spotlight',
    on: ['phrases'],
    supporting: ['warning'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (_reading, _options, {phrases, comment, lists, say}) {
    // A fraud must be named, a lost card is blocked for its owner, and whoever reports abuse may know that it is gone.
    if (comment.length > 0) return
    const isWarning = phrases.some(({group}) => group === 'warning')
    const block = phrases.find(({group, text}) => (group === 'block' && !isWarning) || (group === 'exit' && lists.somebody.test(text)))
    if (block) yield {at: block.at, ...say.block({text: block.text})}
  }
)
