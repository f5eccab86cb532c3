import {defineCampaignRule} from '../../src/define-campaign-rule.js'
import type {Finding, Say} from '../../src/define-rule.js'
import {type Overlap, SharedWording, type Wording, wordingOf} from '../../src/reading/overlap.js'
import {Reading} from '../../src/reading/reading.js'
import {namesOf} from '../../src/reading/rivals.js'
import type {Competitor} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Fewest words in common, in runs of four or more, that are no accident. */
  min: number
}

interface Digest {
  readonly text: string
  readonly wording: Wording
}

const defaults: Options = {min: 8}

/** So many of the words must say something that not every brand says. */
const fewestTelling = 2

// Rivals' posts come with the brand, so a draft is compared with them by itself; reference drafts come with a campaign.
export default /* @__PURE__ */ defineCampaignRule(
  {id: 'no-competitor-copy', guideline: 'no-copycat', on: ['brand'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults},
  {en, es},
  (reading): Digest => ({text: reading.text, wording: wordingOf(reading)}),
  function* (drafts, {min}, say) {
    const references = new SharedWording<string>()
    for (const {name, context, digest} of drafts) if (context.reference) references.add(name, digest.wording)
    for (const draft of drafts) {
      if (draft.context.reference) continue
      const [most] = references.overlapsOf(draft.digest.wording)
      if (most && isCopy(most, min)) yield {draft, ...describe(draft.digest, most, (text) => say(draft).reference({text, name: most.source}))}
    }
  },
  (reading, {min}, {say}) => {
    const {competitors = []} = reading.context.brand ?? {}
    if (!competitors.some(({posts = []}) => posts.length > 0)) return []
    const wording = wordingOf(reading)
    // Who names the other brand does not pass its words off as their own.
    const most = postsOf(competitors)
      .overlapsOf(wording)
      .find(({source}) => namesOf(reading, [source]).length === 0)
    return most && isCopy(most, min) ? [describe({text: reading.text, wording}, most, (text) => say.post({text, name: most.source.name}))] : []
  }
)

const known = new WeakMap<readonly Competitor[], SharedWording<Competitor>>()

/** The posts of rivals, read once for all drafts of a brand. */
function postsOf(competitors: readonly Competitor[]): SharedWording<Competitor> {
  let shared = known.get(competitors)
  if (!shared) {
    known.set(competitors, (shared = new SharedWording()))
    for (const competitor of competitors) {
      for (const post of competitor.posts ?? []) shared.add(competitor, wordingOf(new Reading(post, {kind: 'post'})))
    }
  }
  return shared
}

const isCopy = ({words, telling}: Overlap<unknown>, min: number) => words >= min && telling >= fewestTelling

function describe({text, wording: {places}}: Digest, {runs}: Overlap<unknown>, say: (words: string) => Say): Finding {
  const spans = runs.map(({from, to}) => ({start: places[from]!.start, end: places[to - 1]!.end}))
  const at = spans.reduce((longest, span) => (span.end - span.start > longest.end - longest.start ? span : longest))
  return {at, ...say(spans.map(({start, end}) => text.slice(start, end)).join(' … '))}
}
