import {type CampaignDraft, defineCampaignRule} from '../../src/define-campaign-rule.js'
import {readDates} from '../../src/reading/dates.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import {dayOf, daysBetween} from '../../src/reading/schedule.js'
import type {Sentence} from '../../src/reading/sentences.js'
import {isSameTopic, topicOf} from '../../src/reading/topic.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Days on which one thing may have its last day. */
  maxLast: number
  /** Days on which one thing may have its last chance or its last pieces. */
  maxFew: number
}

const defaults: Options = {maxLast: 1, maxFew: 2}

/** What ended so many days ago may end again: the sale of last year. */
const forgotten = 60
/** Drafts are compared with so many before them that share a word. */
const compared = 8

interface Digest {
  readonly isLast: boolean
  readonly at: Span
  readonly text: string
  /** How many are left, where the draft says. */
  readonly left: number | undefined
  readonly topic: readonly string[]
  readonly day: string
}

/** The same urgency about the same thing, from its first day on. */
interface Series {
  readonly drafts: CampaignDraft<Digest>[]
  readonly days: Set<string>
}

export default /* @__PURE__ */ defineCampaignRule(
  {
    id: 'no-fake-urgency',
    guideline: 'no-lies',
    kinds: ['post'],
    needs: ['scheduledAt'],
    on: ['phrases'],
    supporting: ['extended'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  (reading, _options, {phrases, lists}): Digest | undefined => {
    if (reading.context.reference || phrases.some(({group}) => group === 'extended')) return undefined
    const hit = phrases.find(({group}) => group === 'last') ?? phrases.find(({group}) => group === 'few')
    if (!hit) return undefined
    const sentence = reading.sentenceAt(hit.at)!
    const isLast = hit.group === 'last'
    const isSaid = (index: number) => phrases.some(({from, to}) => from <= index && index < to)
    const day = dayOf(reading.context)!
    if (isLast && range(sentence).some((index) => !isSaid(index) && isOtherDay(reading, index, day, lists.later))) return undefined
    const isStock = (index: number) => lists.stock.includes(reading.tokens[index]!.word)
    let topic = topicOf(reading, sentence.from, sentence.to, isStock)
    if (topic.length < 2) {
      const {sentences} = reading
      const index = reading.sentenceIndexAt(hit.at)
      topic = topicOf(reading, (sentences[index - 1] ?? sentence).from, (sentences[index + 1] ?? sentence).to, isStock)
    }
    return {isLast, at: hit.at, text: hit.text, left: isLast ? undefined : numberIn(reading, hit, lists.numbers), topic, day}
  },
  function* (drafts, {maxLast, maxFew}, say) {
    const inOrder = [...drafts].sort((a, b) => (a.digest.day < b.digest.day ? -1 : a.digest.day > b.digest.day ? 1 : 0))
    const byWord = new Map<string, Series[]>()
    for (const draft of inOrder) {
      const {isLast, day, topic, left} = draft.digest
      const keys = topic.map((stem) => `${isLast} ${stem}`)
      const series = keys.flatMap((key) => byWord.get(key)?.slice(-compared) ?? []).findLast(({drafts}) => goesOn(drafts.at(-1)!.digest, draft.digest))
      if (!series) {
        const started = {drafts: [draft], days: new Set([day])}
        for (const key of keys) {
          const known = byWord.get(key)
          if (known) known.push(started)
          else byWord.set(key, [started])
        }
        continue
      }
      const earlier = series.drafts.at(-1)!
      const isNewDay = !series.days.has(day)
      // Three left, then two, then one is how things sell.
      const isHonest = left !== undefined && earlier.digest.left !== undefined && left < earlier.digest.left
      series.drafts.push(draft)
      if (!isHonest) series.days.add(day)
      if (!isNewDay || isHonest || series.days.size <= (isLast ? maxLast : maxFew)) continue
      yield {
        draft,
        at: draft.digest.at,
        ...say(draft)[isLast ? 'last' : 'few']({
          text: draft.digest.text,
          earlier: `${earlier.digest.text} (${earlier.digest.day}, ${earlier.placeOf(earlier.digest.at)})`,
          count: series.days.size
        })
      }
    }
  }
)

const goesOn = (earlier: Digest, later: Digest): boolean => daysBetween(earlier.day, later.day) <= forgotten && isSameTopic(earlier.topic, later.topic)

const range = ({from, to}: Sentence) => Array.from({length: to - from}, (_, index) => from + index)

/** Does a word name another day than that of the draft? “Sunday is the last day” may be said all week. */
function isOtherDay(reading: Reading, index: number, day: string, later: readonly string[]): boolean {
  const token = reading.tokens[index]!
  if (token.kind !== 'date') return later.includes(token.word)
  const today = new Date(day)
  return !readDates(reading.slice(token)).some((date) => date.month === today.getUTCMonth() + 1 && date.day === today.getUTCDate())
}

function numberIn({tokens}: Reading, {from, to}: Hit, numbers: readonly string[]): number | undefined {
  for (const {word, kind} of tokens.slice(from, to)) {
    if (kind === 'number') return Number(word)
    const index = numbers.indexOf(word)
    if (index >= 0) return index + 1
  }
  return undefined
}
