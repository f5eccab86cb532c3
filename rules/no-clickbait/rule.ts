import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-clickbait',
    guideline: 'no-bait',
    kinds: ['post'],
    on: ['phrases'],
    supporting: ['amount', 'feeling'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const amounts = phrases.filter(({group}) => group === 'amount')
    const isTold = ({from}: (typeof phrases)[number]) => {
      const amount = amounts.find((hit) => hit.from === from)
      return amount !== undefined && reading.entitiesOf('number').some(({start}) => start >= amount.at.end)
    }
    // What is withheld is bait beside the feeling that it is to give.
    const stirs = phrases.some(({group}) => group === 'feeling')
    const bait =
      phrases.find((hit) => hit.group === 'promise' || (hit.group === 'formula' && !isTold(hit))) ??
      (stirs ? phrases.find(({group}) => group === 'withheld') : undefined)
    if (bait) yield {at: bait.at, ...say.bait({text: bait.text})}
  }
)
