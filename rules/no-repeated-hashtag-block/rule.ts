import {type CampaignDraft, defineCampaignRule} from '../../src/define-campaign-rule.js'
import {labelTags} from '../../src/languages/disclosure.js'
import {isBrandHashtag, plainTag} from '../../src/reading/hashtags.js'
import {inOrder} from '../../src/reading/schedule.js'
import {covers} from '../../src/reading/span.js'
import type {Token} from '../../src/reading/tokens.js'
import {hashOf, toWording, type Wording, Wordings} from '../../src/reading/wording.js'
import type {Network} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Posts on one network that may bear the same block. */
  max: number
  /** Fewest hashtags in a row that make a block, besides the brand's own. */
  minTags: number
}

const defaults: Options = {max: 2, minTags: 3}

/** Share of the tags of two blocks that both have: one of five may differ. */
const similarity = 0.8

interface Blocks {
  readonly first: CampaignDraft<Wording>
  number: number
}

export default /* @__PURE__ */ defineCampaignRule(
  {
    id: 'no-repeated-hashtag-block',
    guideline: 'no-hashtag-stuffing',
    kinds: ['post'],
    needs: ['hashtag'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  (reading, {minTags}, {allowed}): Wording | undefined => {
    const block = longestBlock(reading.tokens)
      .map(({start, end, word}) => ({start, end, tag: plainTag(word)}))
      .filter((tag) => !labelTags.clear.has(tag.tag) && !isBrandHashtag(reading, tag.tag) && !allowed.some((span) => covers(span, tag)))
    if (block.length < minTags) return undefined
    // However the tags are shuffled, it is the same block.
    const sorted = block.sort((a, b) => (a.tag < b.tag ? -1 : 1))
    return toWording(
      sorted.map(({tag}) => hashOf(tag)),
      sorted.map(({start}) => start),
      sorted.map(({end}) => end)
    )
  },
  function* (drafts, {max}, say) {
    const byNetwork = new Map<Network | undefined, Wordings<Blocks>>()
    for (const draft of inOrder(drafts)) {
      const {network} = draft.context
      let known = byNetwork.get(network)
      if (!known) byNetwork.set(network, (known = new Wordings(similarity)))
      const same = known.find(draft.digest)
      const blocks = same?.item ?? {first: draft, number: 0}
      blocks.number++
      known.add(blocks, draft.digest)
      if (!same || blocks.number <= max) continue
      const {first, number} = blocks
      yield {draft, at: same.at, ...say(draft).again({text: draft.slice(same.at), number, name: first.name, place: first.placeOf(same.from)})}
    }
  }
)

/** The longest run of hashtags with no word between them. */
function longestBlock(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, 0]
  for (let start = 0; start < tokens.length; start++) {
    let end = start
    while (tokens[end]?.kind === 'hashtag') end++
    if (end - start > to - from) [from, to] = [start, end]
    start = end
  }
  return tokens.slice(from, to)
}
