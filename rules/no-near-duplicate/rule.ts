import {type CampaignDraft, defineCampaignRule} from '../../src/define-campaign-rule.js'
import type {Reading} from '../../src/reading/reading.js'
import {dayOf, daysBetween, inOrder} from '../../src/reading/schedule.js'
import {sentenceEnd} from '../../src/reading/tokens.js'
import {hasCapital, hashOf, isValue, type Wording, Wordings, wordingOf} from '../../src/reading/wording.js'
import type {Network} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Share of the words that tell texts apart, 0 to 1, from which on one repeats the other. */
  similarity: number
  /** Fewest of those words that a post must have to be compared. */
  minWords: number
  /** Days after which a text may come back; drafts without a date are always compared. */
  days: number
}

const defaults: Options = {similarity: 0.8, minWords: 6, days: 30}

interface Digest {
  readonly wording: Wording
  /** Hashes of what may be the news in a text that is said again: names, amounts, days. */
  readonly news: readonly number[]
}

export default /* @__PURE__ */ defineCampaignRule(
  {id: 'no-near-duplicate', guideline: 'no-spamming', kinds: ['post'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults},
  {en, es},
  (reading, {minWords}, {phrases, allowed, lists}): Digest | undefined => {
    if (phrases.some(({group}) => group === 'notice')) return undefined
    const wording = wordingOf(reading, [...phrases.map(({at}) => at), ...allowed])
    return wording.words.length < minWords ? undefined : {wording, news: newsOf(reading, lists.news)}
  },
  function* (drafts, {similarity, days}, say) {
    const byNetwork = new Map<Network | undefined, Wordings<CampaignDraft<Digest>>>()
    for (const draft of inOrder(drafts)) {
      const {context, digest} = draft
      let own = byNetwork.get(context.network)
      if (!own) byNetwork.set(context.network, (own = new Wordings(similarity)))
      const repeated = own.find(digest.wording, (earlier) => isWithin(days, earlier, draft) && !tells(digest, earlier.digest))
      own.add(draft, digest.wording)
      if (!repeated) continue
      const {item, at, from, count} = repeated
      const values = {text: draft.slice(at), name: item.name, place: item.placeOf(from), count, total: digest.wording.words.length}
      yield {draft, at, ...say(draft).again(values)}
    }
  }
)

function newsOf(reading: Reading, known: ReadonlySet<string>): number[] {
  const news = new Set<number>()
  for (const [index, token] of reading.tokens.entries()) {
    const isName = index > 0 && !(token.before & sentenceEnd) && (token.kind === 'mention' || (token.kind === undefined && hasCapital(reading, token)))
    if (isName || isValue(token) || known.has(token.word)) news.add(hashOf(token.word))
  }
  return [...news]
}

function isWithin(days: number, earlier: CampaignDraft<Digest>, later: CampaignDraft<Digest>): boolean {
  const [from, to] = [dayOf(earlier.context), dayOf(later.context)]
  return from === undefined || to === undefined || daysBetween(from, to) <= days
}

/** Does a draft name something that the earlier one did not? */
function tells({news}: Digest, earlier: Digest): boolean {
  const known = new Set([...earlier.news, ...earlier.wording.words])
  return news.some((word) => !known.has(word))
}
