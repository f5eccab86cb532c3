import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

const terms = ['until', 'who', 'rules'] as const

export interface Options {
  /** What a giveaway must say. */
  terms: readonly (typeof terms)[number][]
}

const defaults: Options = {terms}

export default /* @__PURE__ */ defineRule(
  {
    id: 'require-giveaway-terms',
    guideline: 'no-hidden-ads',
    on: ['phrases'],
    supporting: ['chosen', 'enter', 'until', 'who', 'rules', 'over', 'found'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {terms}, {phrases, lists, say}) {
    const has = (name: string) => phrases.some(({group}) => group === name)
    const giveaway = phrases.find(({group}) => group === 'giveaway') ?? (has('chosen') ? phrases.find(({group}) => group === 'prize') : undefined)
    if (!giveaway || !has('enter') || has('over') || has('found')) return
    const missing = terms.filter((term) => !has(term) && !(term === 'rules' && reading.entitiesOf('url').length > 0))
    if (missing.length > 0) yield {at: giveaway.at, ...say.missing({missing: missing.map((term) => lists[term]).join(', ')})}
  }
)
