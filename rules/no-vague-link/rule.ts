import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-vague-link',
    guideline: 'no-barriers',
    on: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* ({tokens}, _options, {phrases, lists, say}) {
    for (const {at, to, text} of phrases) {
      // “Click here to see the opening hours: …” says where the link goes, and so does “click here … for the opening hours”.
      if (tokens[to]?.kind === 'url' && !lists.purposes.includes(tokens[to + 1]?.word ?? '')) yield {at, ...say.vague({text})}
    }
  }
)
