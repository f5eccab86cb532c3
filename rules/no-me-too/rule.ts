import {defineRule} from '../../src/define-rule.js'
import {isCapitalized} from '../../src/reading/names.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import {namesOf} from '../../src/reading/rivals.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-me-too',
    guideline: 'no-copycat',
    needs: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const hit = phrases.find(({group}) => group === 'bandwagon') ?? (seesOthers(reading, phrases) ? phrases.find(({group}) => group === 'same') : undefined)
    if (hit) yield {at: hit.at, ...say.copy({text: hit.text})}
  }
)

/** Does the draft tell what another brand does: one that it names, or “the others”? */
function seesOthers(reading: Reading, phrases: readonly Hit[]): boolean {
  if (namesOf(reading).length > 0) return true
  return phrases.some(({group, from, to}) => {
    if (group === 'rival') return true
    if (group !== 'seen') return false
    // “Did you like the vote over at Brackley Farm?”
    const end = reading.sentenceAt(reading.tokens[from]!)!.to
    for (let index = to; index < end; index++) if (isCapitalized(reading, index)) return true
    return false
  })
}
