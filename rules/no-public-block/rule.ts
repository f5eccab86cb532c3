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
  function* (_reading, _options, {phrases, comment, say}) {
    // A fraud must be named, a lost card is blocked for its owner, and whoever reports abuse may know that it is gone.
    if (phrases.some(({group}) => group === 'warning') || comment.length > 0) return
    const block = phrases.find(({group}) => group === 'block')
    if (block) yield {at: block.at, ...say.block({text: block.text})}
  }
)
