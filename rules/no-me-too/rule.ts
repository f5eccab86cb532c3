import {defineRule} from '../../src/define-rule.js'
import {stockWords} from '../../src/languages/stock-words.js'
import {isCapitalized} from '../../src/reading/names.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import {namesOf} from '../../src/reading/rivals.js'
import {isStock} from '../../src/reading/stock.js'
import type {Sentence} from '../../src/reading/sentences.js'
import {covers} from '../../src/reading/span.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-me-too',
    guideline: 'no-copycat',
    on: ['phrases', 'brand'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    const found = phrases.find(({group}) => group === 'bandwagon')?.at ?? findEcho(reading, phrases, lists) ?? findRepetition(reading, phrases, lists)
    // Who thanks for an idea has asked for it.
    if (found && !says(reading, lists.thanks)) yield {at: found, ...say.copy({text: reading.slice(found)})}
  }
)

const says = ({tokens}: Reading, words: readonly string[], {from, to} = {from: 0, to: tokens.length}) =>
  tokens.slice(from, to).some(({word}) => words.includes(word))

/** “The same”, “ours”, behind what other brands do, in that sentence or the next. */
function findEcho(
  reading: Reading,
  phrases: readonly Hit[],
  {seen, you}: {readonly seen: readonly string[]; readonly you: readonly string[]}
): Span | undefined {
  const {sentences} = reading
  const others = othersIn(reading, phrases, ['rival', 'craze'])
  const echo = phrases.find((hit) => {
    if (hit.group !== 'same' || speaksToReader(reading, hit, you)) return false
    const index = reading.sentenceIndexAt(hit.at)
    const isBeside = (sentence: Sentence) => others.some((other) => covers(sentence, other) && (other.end <= hit.at.start || other.start >= hit.at.end))
    return sentences.slice(Math.max(0, index - 1), index + 1).some((sentence) => isBeside(sentence) || namesModel(reading, sentence, hit, seen))
  })
  return echo?.at
}

/** “If you want the same”. */
const speaksToReader = ({tokens}: Reading, {from}: Hit, you: readonly string[]) => you.includes(tokens[from - 1]?.word ?? '')

const othersIn = (reading: Reading, phrases: readonly Hit[], groups: readonly string[]): Span[] => [
  ...namesOf(reading),
  ...phrases.filter(({group}) => groups.includes(group)).map(({at}) => at)
]

/** Shorter words say too little to be an echo. */
const shortestWord = 5

/** “All the banks post their cat, so here is our cat”: a word of what others do comes again in what we do too. */
function findRepetition(reading: Reading, phrases: readonly Hit[], {ours, too}: {ours: readonly string[]; too: readonly string[]}): Span | undefined {
  const {tokens, sentences} = reading
  for (const other of othersIn(reading, phrases, ['rival', 'brands'])) {
    const index = reading.sentenceIndexAt(other)
    const {from} = sentences[index]!
    const {to} = sentences[index + 1] ?? sentences[index]!
    const after = tokens.findIndex(({start}) => start >= other.end)
    const own = tokens.findIndex((token, at) => after >= 0 && at >= after && at < to && ours.includes(token.word) && !reading.isQuoted(token))
    if (own < 0 || !says(reading, too, {from, to})) continue
    const theirs = new Set(tokens.slice(after, own).map(({word}) => word))
    const again = tokens.findIndex(({word}, at) => at > own && at < to && word.length >= shortestWord && theirs.has(word) && !isStock(word))
    if (again > 0) return {start: tokens[own]!.start, end: tokens[again]!.end}
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
