import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

/** So many signs make bait: what is withheld, the feeling it is to give, the click or the day it waits for. */
const enough = 2

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-clickbait',
    guideline: 'no-bait',
    kinds: ['post'],
    on: ['phrases'],
    supporting: ['feeling', 'gate'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (_reading, _options, {phrases, say}) {
    const bait = phrases.find(({group}) => group === 'formula') ?? phrases.find(({group}) => group === 'withheld')
    if (!bait) return
    const signs = new Set(phrases.map(({group}) => group))
    if (signs.has('formula') || signs.size >= enough) yield {at: bait.at, ...say.bait({text: bait.text})}
  }
)
