import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import {triageOf} from '../../src/triage/triage.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-troll-fed',
    guideline: 'no-troll-spotlight',
    kinds: ['reply'],
    needs: ['inReplyTo'],
    on: ['phrases'],
    supporting: ['matter'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const comment = reading.comment!
    const {kind} = triageOf(comment)
    const isHostile = kind === 'troll' || kind === 'hate-or-threat'
    const {brands, experience, isComplaint, questions, thanks} = factsOf(comment)
    // Whoever tells of an own matter or asks is a customer: what is wrong with the reply is then for other rules to say.
    if (!isHostile && (kind === 'customer' || isComplaint || brands.length + experience.length + questions.length + thanks.length > 0)) return
    if (phrases.some(({group}) => group === 'matter')) return
    const [first] = phrases
    const bait = phrases.find(({group}) => group === 'duel' || (isHostile && group === 'banter')) ?? (isHostile && phrases.length > 1 ? first : undefined)
    if (bait) yield {at: bait.at, ...say.fed({text: bait.text})}
  }
)
