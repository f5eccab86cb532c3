import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-positive-only',
    guideline: 'no-silencing',
    on: ['phrases'],
    supporting: ['criticism'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (_reading, _options, {phrases, say}) {
    const find = (name: string) => phrases.find(({group}) => group === name)
    const first = find('only') ?? (find('criticism') && find('notHere'))
    if (first) yield {at: first.at, ...say.positive({text: first.text})}
  }
)
