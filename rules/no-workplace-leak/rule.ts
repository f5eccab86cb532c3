import {defineRule} from '../../src/define-rule.js'
import type {Hit} from '../../src/reading/reading.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-workplace-leak',
    guideline: 'no-personal-account',
    on: ['phrases'],
    supporting: ['inside', 'plan'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const of = (name: string) => phrases.filter(({group}) => group === name)
    const sentenceOf = ({at}: Hit) => reading.sentenceIndexAt(at)
    const inside = of('inside').map(sentenceOf)
    // What is whispered may be a dish of the day: it takes the house, or a plan of it, in that sentence or the next.
    const secrets = [...inside, ...of('plan').map(sentenceOf)]
    const hit = phrases.find(
      (hit) =>
        hit.group === 'leak' ||
        hit.group === 'dismissal' ||
        (hit.group === 'grumble' && inside.includes(sentenceOf(hit))) ||
        (hit.group === 'secret' && secrets.some((index) => Math.abs(index - sentenceOf(hit)) <= 1))
    )
    if (hit) yield {at: hit.at, ...say.leak({text: hit.text})}
  }
)
