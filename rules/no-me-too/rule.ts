import {defineRule} from '../../src/define-rule.js'
import {isCapitalized} from '../../src/reading/names.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import {namesOf} from '../../src/reading/rivals.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-me-too',
    guideline: 'no-copycat',
    on: ['phrases'],
    supporting: ['rival', 'seen'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const hit = phrases.find(({group}) => group === 'bandwagon') ?? findEcho(reading, phrases)
    if (hit) yield {at: hit.at, ...say.copy({text: hit.text})}
  }
)

/** “The same”, “ours”, behind what another brand does, in that sentence or the next. */
function findEcho(reading: Reading, phrases: readonly Hit[]): Hit | undefined {
  const echoes = phrases.filter(({group}) => group === 'same')
  if (echoes.length === 0) return undefined
  const sentenceOf = (at: Span) => reading.sentences.indexOf(reading.sentenceAt(at)!)
  const models = [...namesOf(reading), ...phrases.filter((hit) => isModel(reading, hit)).map(({at}) => at)]
  return echoes.find(({at}) => models.some((model) => model.end <= at.start && sentenceOf(at) - sentenceOf(model) <= 1))
}

/** Is it another brand: “the others”, or “did you like the vote over at …?” before a name? */
function isModel(reading: Reading, {group, at, to}: Hit): boolean {
  if (group !== 'seen') return group === 'rival'
  const end = reading.sentenceAt(at)!.to
  for (let index = to; index < end; index++) if (isCapitalized(reading, index)) return true
  return false
}
