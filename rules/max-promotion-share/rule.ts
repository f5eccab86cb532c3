import {defineCampaignRule} from '../../src/define-campaign-rule.js'
import {findPromotion} from '../../src/reading/promotion.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Highest share of posts that sell; the habit is 0.2, four posts for the reader to one for the till. */
  max: number
  /** Posts that a campaign must have before it is judged. */
  min: number
}

const defaults: Options = {max: 0.4, min: 5}

interface Digest {
  /** What the post sells by; undefined: it does not sell. */
  readonly promotion: {readonly at: Span; readonly text: string} | undefined
}

/** So many of the posts that count are named. */
const named = 6

export default /* @__PURE__ */ defineCampaignRule(
  {id: 'max-promotion-share', guideline: 'no-hard-sell', kinds: ['post'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults},
  {en, es},
  (reading, _options, {phrases}): Digest | undefined => {
    if (reading.context.reference) return undefined
    const at = findPromotion(reading, phrases)
    return {promotion: at && {at, text: reading.slice(at)}}
  },
  function* (drafts, {max, min}, say) {
    if (drafts.length < min) return
    const isDated = drafts.every(({context}) => context.scheduledAt !== undefined)
    const inOrder = isDated ? [...drafts].sort((a, b) => Date.parse(a.context.scheduledAt!) - Date.parse(b.context.scheduledAt!)) : drafts
    const selling = inOrder.flatMap((draft) => (draft.digest.promotion ? [{draft, ...draft.digest.promotion}] : []))
    const limit = Math.floor(max * drafts.length)
    const first = selling[limit]
    if (!first) return
    yield {
      draft: first.draft,
      at: first.at,
      ...say(first.draft).tooMany({
        count: selling.length,
        total: drafts.length,
        max: limit,
        others: selling
          .filter(({draft}) => draft !== first.draft)
          .slice(0, named)
          .map(({draft, at, text}) => `${draft.placeOf(at)} “${text}”`)
      })
    }
  }
)
