import {defineCampaignRule} from '../../src/define-campaign-rule.js'
import type {Finding, Say} from '../../src/define-rule.js'
import {type Overlap, SharedPassages, type Passage, passageOf} from '../../src/reading/overlap.js'
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
  readonly passage: Passage
}

const defaults: Options = {min: 8}

/** So many of the words must say something that not every brand says. */
const fewestTelling = 2

// Rivals' posts come with the brand, so a draft is compared with them by itself; reference drafts come with a campaign.
export default /* @__PURE__ */ defineCampaignRule(
  {id: 'no-competitor-copy', guideline: 'no-copycat', on: ['brand'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults},
  {en, es},
  (reading): Digest => ({text: reading.text, passage: passageOf(reading)}),
  function* (drafts, {min}, say) {
    const references = new SharedPassages<string>()
    for (const {name, context, digest} of drafts) if (context.reference) references.add(name, digest.passage)
    for (const draft of drafts) {
      if (draft.context.reference) continue
      const [most] = references.overlapsOf(draft.digest.passage)
      if (most && isCopy(most, min)) yield {draft, ...describe(draft.digest, most, (text) => say(draft).reference({text, name: most.source}))}
    }
  },
  (reading, {min}, {say}) => {
    const {competitors = []} = reading.context.brand ?? {}
    if (!competitors.some(({posts = []}) => posts.length > 0)) return []
    const passage = passageOf(reading)
    // Who names the other brand does not pass its words off as their own.
    const most = postsOf(competitors)
      .overlapsOf(passage)
      .find(({source}) => namesOf(reading, [source]).length === 0)
    return most && isCopy(most, min) ? [describe({text: reading.text, passage}, most, (text) => say.post({text, name: most.source.name}))] : []
  }
)

const known = new WeakMap<readonly Competitor[], SharedPassages<Competitor>>()

/** The posts of rivals, read once for all drafts of a brand. */
function postsOf(competitors: readonly Competitor[]): SharedPassages<Competitor> {
  let shared = known.get(competitors)
  if (!shared) {
    known.set(competitors, (shared = new SharedPassages()))
    for (const competitor of competitors) {
      for (const post of competitor.posts ?? []) shared.add(competitor, passageOf(new Reading(post, {kind: 'post'})))
    }
  }
  return shared
}

const isCopy = ({words, telling}: Overlap<unknown>, min: number) => words >= min && telling >= fewestTelling

function describe({text, passage: {places}}: Digest, {runs}: Overlap<unknown>, say: (words: string) => Say): Finding {
  const spans = runs.map(({from, to}) => ({start: places[from]!.start, end: places[to - 1]!.end}))
  const at = spans.reduce((longest, span) => (span.end - span.start > longest.end - longest.start ? span : longest))
  return {at, ...say(spans.map(({start, end}) => text.slice(start, end)).join(' … '))}
}
