import {defineRule} from '../../src/define-rule.js'
import {stockWords} from '../../src/languages/stock-words.js'
import {isCapitalized} from '../../src/reading/names.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import {namesOf} from '../../src/reading/rivals.js'
import type {Sentence} from '../../src/reading/sentences.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-me-too',
    guideline: 'no-copycat',
    on: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    // Who thanks for an idea has asked for it.
    if (phrases.length === 0 || says(reading, lists.thanks)) return
    const hit = phrases.find(({group}) => group === 'bandwagon') ?? findEcho(reading, phrases, lists.seen)
    if (hit) yield {at: hit.at, ...say.copy({text: hit.text})}
  }
)

const says = ({tokens}: Reading, words: readonly string[], {from, to} = {from: 0, to: tokens.length}) =>
  tokens.slice(from, to).some(({word}) => words.includes(word))

/** “The same”, “ours”, behind what another brand does, in that sentence or the next. */
function findEcho(reading: Reading, phrases: readonly Hit[], seen: readonly string[]): Hit | undefined {
  const {sentences} = reading
  const others = [...namesOf(reading), ...phrases.filter(({group}) => group === 'rival' || group === 'craze').map(({at}) => at)]
  for (const echo of phrases) {
    if (echo.group !== 'same') continue
    const index = sentences.indexOf(reading.sentenceAt(echo.at)!)
    const isEcho = sentences
      .slice(Math.max(0, index - 1), index + 1)
      .some((sentence) => others.some(({start, end}) => start >= sentence.start && end <= sentence.end && (end <= echo.at.start || start >= echo.at.end)) || namesModel(reading, sentence, echo, seen))
    if (isEcho) return echo
  }
  return undefined
}

/** “Did you like the vote over at …?” before a name. */
function namesModel(reading: Reading, {from, to}: Sentence, echo: Hit, seen: readonly string[]): boolean {
  const end = Math.min(to, echo.from)
  for (let index = from + 1; index < end; index++) {
    if (isCapitalized(reading, index) && !stockWords.en.has(reading.tokens[index]!.word)) return says(reading, seen, {from, to: index})
  }
  return false
}
