import {type CampaignDraft, defineCampaignRule} from '../../src/define-campaign-rule.js'
import {nameOf} from '../../src/networks/names.js'
import {inOrder} from '../../src/reading/schedule.js'
import {type Likeness, type Wording, Wordings, wordingOf} from '../../src/reading/wording.js'
import type {Network} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Share of the words that tell texts apart, 0 to 1, from which on one is a copy of the other. */
  similarity: number
  /** Fewest of those words that a post must have to be compared. */
  minWords: number
}

const defaults: Options = {similarity: 0.7, minWords: 5}

export default /* @__PURE__ */ defineCampaignRule(
  {
    id: 'no-identical-crosspost',
    guideline: 'no-one-size-fits-all',
    kinds: ['post'],
    needs: ['network'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  (reading, {minWords}, {phrases, allowed}) => {
    if (reading.network === 'other' || phrases.some(({group}) => group === 'notice')) return undefined
    const wording = wordingOf(reading, [...phrases.map(({at}) => at), ...allowed])
    return wording.words.length < minWords ? undefined : wording
  },
  function* (drafts, {similarity}, say) {
    type Draft = CampaignDraft<Wording>
    const byNetwork = new Map<Network, Wordings<Draft>>()
    for (const draft of inOrder(drafts)) {
      const network = draft.context.network!
      let copied: Likeness<Draft> | undefined
      for (const [other, wordings] of byNetwork) if (other !== network) copied ??= wordings.find(draft.digest)
      if (copied) {
        const {item, at, from, share, count} = copied
        const values = {
          text: draft.slice(at),
          name: item.name,
          place: item.placeOf(from),
          theirs: nameOf(item.context.network!),
          network: nameOf(network),
          count,
          total: draft.digest.words.length
        }
        yield {draft, at, ...(share === 1 ? say(draft).same(values) : say(draft).near(values))}
      }
      let own = byNetwork.get(network)
      if (!own) byNetwork.set(network, (own = new Wordings(similarity)))
      own.add(draft, draft.digest)
    }
  }
)
