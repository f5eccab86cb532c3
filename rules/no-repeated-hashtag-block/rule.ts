import {type CampaignDraft, defineCampaignRule} from '../../src/define-campaign-rule.js'
import {labelTags} from '../../src/languages/disclosure.js'
import {isBrandHashtag, plainTag} from '../../src/reading/hashtags.js'
import {inOrder} from '../../src/reading/schedule.js'
import {covers} from '../../src/reading/span.js'
import type {Token} from '../../src/reading/tokens.js'
import {hashOf, spanOf, toWording, type Wording, Wordings} from '../../src/reading/wording.js'
import type {Network} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Posts in a row of ten on one network that may bear the same block. */
  max: number
  /** Fewest hashtags in a row that make a block, 2 or more, besides the brand's own. */
  minTags: number
}

const defaults: Options = {max: 2, minTags: 3}

/** Share of the tags of two blocks that both have: one of five may differ. */
const similarity = 0.8

/** Posts within which a block comes back. */
const row = 10

interface Post {
  readonly draft: CampaignDraft<Wording>
  readonly number: number
}

const none = toWording([], [], [])

export default /* @__PURE__ */ defineCampaignRule(
  {
    id: 'no-repeated-hashtag-block',
    guideline: 'no-hashtag-stuffing',
    kinds: ['post'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  (reading, {minTags}, {allowed}) => {
    const block = longestBlock(reading.tokens)
      .map(({start, end, word}) => ({start, end, tag: plainTag(word)}))
      .filter((tag) => !labelTags.clear.has(tag.tag) && !isBrandHashtag(reading, tag.tag) && !allowed.some((span) => covers(span, tag)))
    if (block.length < minTags) return none
    // However the tags are shuffled, it is the same block.
    const sorted = block.sort((a, b) => (a.tag < b.tag ? -1 : 1))
    return toWording(
      sorted.map(({tag}) => hashOf(tag)),
      sorted.map(({start}) => start),
      sorted.map(({end}) => end)
    )
  },
  function* (drafts, {max}, say) {
    const byNetwork = new Map<Network | undefined, {blocks: Wordings<Post[]>; posts: number}>()
    for (const draft of inOrder(drafts)) {
      const {context, digest} = draft
      let own = byNetwork.get(context.network)
      if (!own) byNetwork.set(context.network, (own = {blocks: new Wordings(similarity), posts: 0}))
      const number = own.posts++
      if (digest === none) continue
      const same = own.blocks.find(digest)
      const posts = (same?.item ?? []).filter((post) => number - post.number < row)
      own.blocks.add([...posts, {draft, number}], digest)
      if (!same || posts.length < max) continue
      const {draft: last} = posts.at(-1)!
      const values = {text: draft.slice(same.at), number: posts.length + 1, name: last.name, place: last.placeOf(spanOf(last.digest))}
      yield {draft, at: same.at, ...say(draft).again(values)}
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
