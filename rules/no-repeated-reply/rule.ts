import {type CampaignDraft, defineCampaignRule} from '../../src/define-campaign-rule.js'
import type {Reading} from '../../src/reading/reading.js'
import {inOrder} from '../../src/reading/schedule.js'
import {hasCapital, hash, spanOf, type Wording, Wordings, wordingOf} from '../../src/reading/wording.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Comments that may get the same reply. */
  max: number
  /** Share of the words that tell replies apart, 0 to 1, from which on they are the same. */
  similarity: number
  /** Fewest of those words that a reply must have to be compared. */
  minWords: number
}

const defaults: Options = {max: 2, similarity: 0.8, minWords: 5}

interface Digest {
  readonly wording: Wording
  /** Hash of the comment answered. */
  readonly comment: number | undefined
}

interface Replies {
  readonly first: CampaignDraft<Digest>
  /** Comments answered; a draft stands for one that nobody gave. */
  readonly comments: Set<unknown>
}

export default /* @__PURE__ */ defineCampaignRule(
  {
    id: 'no-repeated-reply',
    guideline: 'no-one-size-fits-all',
    kinds: ['reply'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  (reading, {minWords}, {allowed}): Digest | undefined => {
    const wording = wordingOf(reading, [...namesIn(reading), ...allowed])
    const {inReplyTo} = reading.context
    return wording.words.length < minWords ? undefined : {wording, comment: inReplyTo && hash(inReplyTo.text)}
  },
  function* (drafts, {max, similarity}, say) {
    const known = new Wordings<Replies>(similarity)
    for (const draft of inOrder(drafts)) {
      const {wording, comment} = draft.digest
      const same = known.find(wording)
      const replies = same?.item ?? {first: draft, comments: new Set()}
      replies.comments.add(comment ?? draft)
      known.add(replies, wording)
      if (!same || replies.comments.size <= max) continue
      const {first, comments} = replies
      const values = {text: draft.slice(same.at), name: first.name, place: first.placeOf(spanOf(first.digest.wording)), number: comments.size}
      yield {draft, at: same.at, ...say(draft).repeated(values)}
    }
  }
)

/** Whom a reply speaks to and who signs it: capitals before a pause or the end, as in “Hi Ana, …” and “… tomorrow. Kit”. */
function namesIn(reading: Reading): Span[] {
  const names: Span[] = []
  const {tokens} = reading
  let isBefore = true
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]!
    const isName: boolean = token.kind === undefined && isBefore && hasCapital(reading, token)
    if (isName) names.push(token)
    isBefore = token.before !== 0 || isName
  }
  return names
}
