import {type CampaignDraft, defineCampaignRule} from '../../src/define-campaign-rule.js'
import {pageOf} from '../../src/networks/links.js'
import {dayOf, daysBetween, inOrder} from '../../src/reading/schedule.js'
import {covers} from '../../src/reading/span.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Posts with the same link that one network may get. */
  max: number
  /** Days in which they count; drafts without a date count as one a day. */
  days: number
}

const defaults: Options = {max: 3, days: 7}

/** Pages that a draft leads to, each with the place of its first link. */
type Links = ReadonlyMap<string, Span>

interface Push {
  readonly draft: CampaignDraft<Links>
  readonly day: number
}

const none: Links = new Map()

const epoch = '1970-01-01'

export default /* @__PURE__ */ defineCampaignRule(
  {
    id: 'no-repeated-link',
    guideline: 'no-spamming',
    kinds: ['post'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  ({text, entities}, _options, {allowed}): Links => {
    let links: Map<string, Span> | undefined
    for (const {kind, start, end} of entities) {
      if (kind !== 'url' || allowed.some((span) => covers(span, {start, end}))) continue
      const page = pageOf(text.slice(start, end))
      if (page && !links?.has(page)) (links ??= new Map()).set(page, {start, end})
    }
    return links ?? none
  },
  function* (drafts, {max, days}, say) {
    const undated = new Map<string, number>()
    const pushes = new Map<string, Push[]>()
    for (const draft of inOrder(drafts)) {
      const network = draft.context.network ?? ''
      const date = dayOf(draft.context)
      const day = date === undefined ? (undated.get(network) ?? 0) : daysBetween(epoch, date)
      if (date === undefined) undated.set(network, day + 1)
      for (const [page, at] of draft.digest) {
        const key = [network, date === undefined, page].join(' ')
        let before = pushes.get(key)
        if (!before) pushes.set(key, (before = []))
        while (before.length > 0 && day - before[0]!.day >= days) before.shift()
        const last = before.at(-1)?.draft
        before.push({draft, day})
        if (!last || before.length <= max) continue
        yield {draft, at, ...say(draft).again({text: draft.slice(at), number: before.length, days, place: last.placeOf(last.digest.get(page)!)})}
      }
    }
  }
)
