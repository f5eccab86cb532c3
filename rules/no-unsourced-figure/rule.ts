import {defineRule} from '../../src/define-rule.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import {namesSource} from '../../src/reading/sources.js'
import {sentencesWith} from '../../src/reading/together.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-unsourced-figure',
    guideline: 'no-unverified-information',
    on: ['phrases'],
    supporting: ['joke', 'trade', 'own', 'reference', 'attribution', 'source'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    const aside = sentencesWith(reading, phrases, 'trade')
    // “11% of #Acme's employees” is about one company, which counts itself.
    const isNamed = ({from, to}: Hit) => reading.tokens.slice(from, to).some(({kind, word}) => kind === 'hashtag' || kind === 'mention' || word === "'s")
    const candidates = phrases.filter((hit) => (hit.group === 'figure' || hit.group === 'share') && !aside.has(reading.sentenceAt(hit.at)) && !isNamed(hit))
    if (candidates.length === 0 || phrases.some(({group}) => group === 'joke') || namesSource(reading, phrases)) return
    const figure = candidates.find(({group}) => group === 'figure')?.at ?? candidates.map((hit) => shareOf(reading, hit, lists)).find((at) => at !== undefined)
    if (figure) yield {at: figure, ...say.figure({text: reading.slice(figure)})}
  }
)

/** Shorter words with an “s” are no plurals: “this”, “its”. */
const shortest = 4
/** Most words before the noun: “office chairs”. */
const reach = 2

/** “83% of office chairs” are all that there are, unless the sentence speaks of the house. */
function shareOf(reading: Reading, {at, to}: Hit, {ours, house}: {readonly ours: readonly string[]; readonly house: readonly string[]}): Span | undefined {
  const {tokens} = reading
  const sentence = reading.sentenceAt(at)!
  if (tokens.slice(sentence.from, sentence.to).some(({word}) => ours.includes(word))) return undefined
  const nouns = tokens.slice(to, Math.min(to + reach, sentence.to))
  const noun = nouns.find(({word, kind}) => kind === undefined && word.length >= shortest && word.endsWith('s'))
  return noun && !nouns.some(({word}) => house.includes(word)) ? {start: at.start, end: noun.end} : undefined
}
