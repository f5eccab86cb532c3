import {type CampaignDraft, defineCampaignRule} from '../../src/define-campaign-rule.js'
import {nameOf} from '../../src/networks/names.js'
import {dayOf} from '../../src/reading/schedule.js'
import type {Network, Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Posts of one day by network, in place of the usual: 6 on X, 5 on Threads, Bluesky and Mastodon, 2 on Facebook and Instagram, 1 on LinkedIn. */
  max: Partial<Record<Network, number>>
}

const defaults: Options = {max: {}}

/** Advice of the guides that name this mistake, as read in 2026-11; they differ by one or two. */
const usual: Options['max'] = {x: 6, facebook: 2, instagram: 2, linkedin: 1, threads: 5, bluesky: 5, mastodon: 5}

interface Digest {
  readonly day: string
  readonly whole: Span
}

const fraction = /^[^\p{L}\p{N}]*(\d{1,2})\/(\d{0,2})(?![\d/])|(?<![\d/])(\d{1,2})\/(\d{1,2})[^\p{L}\p{N}]*$/u

/** Is it a part of a thread other than the first, “2/5”? The thread is one post. */
function isLaterPart(text: string): boolean {
  const [, first = 0, firstOf, last = first, lastOf = firstOf] = fraction.exec(text) ?? []
  return Number(last) > 1 && (!lastOf || Number(last) <= Number(lastOf))
}

/** So many other posts are named. */
const named = 6

export default /* @__PURE__ */ defineCampaignRule(
  {
    id: 'max-posts-per-day',
    guideline: 'no-spamming',
    kinds: ['post'],
    needs: ['scheduledAt', 'network'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  (reading): Digest | undefined => (reading.context.reference || isLaterPart(reading.text) ? undefined : {day: dayOf(reading.context)!, whole: reading.whole}),
  function* (drafts, {max}, say) {
    const days = new Map<string, CampaignDraft<Digest>[]>()
    for (const draft of drafts) {
      const key = `${draft.context.network} ${draft.digest.day}`
      const posts = days.get(key)
      if (posts) posts.push(draft)
      else days.set(key, [draft])
    }
    for (const posts of days.values()) {
      const network = posts[0]!.context.network!
      const limit = max[network] ?? usual[network]
      if (limit === undefined || posts.length <= limit) continue
      posts.sort((a, b) => Date.parse(a.context.scheduledAt!) - Date.parse(b.context.scheduledAt!))
      const draft = posts[limit]!
      const others = posts.filter((post) => post !== draft).slice(0, named)
      yield {
        draft,
        at: draft.digest.whole,
        ...say(draft).burst({
          count: posts.length,
          network: nameOf(network),
          day: draft.digest.day,
          max: limit,
          others: others.map((post) => post.placeOf(post.digest.whole))
        })
      }
    }
  }
)
