import {existsSync, readdirSync, readFileSync} from 'node:fs'

// Pairs of posts of one author on two networks, labelled near_copy, overlap or different: on how many of each
// `no-identical-crosspost` reports. Run by `npm run judge`; the pairs stand beside the repository, never in it.

const folder = new URL('../../shared/judgement/data/', import.meta.url)
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^crossnetwork_.*\.jsonl$/.test(name)) : []

/** Networks that the library does not know are others; of several, the first. */
const known = ['twitter', 'instagram', 'facebook', 'linkedin', 'bluesky', 'mastodon']
const networkOf = (names) => names.split('+').find((name) => known.includes(name)) ?? 'other'

export async function judgeCrossnetwork() {
  const {lintCampaign} = await import('../dist/index.js')
  const counts = {}
  for (const file of files) {
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean)) {
      const {text, otherText, network, otherNetwork, label} = JSON.parse(line)
      const [, later] = await lintCampaign([
        {text: otherText, network: networkOf(otherNetwork)},
        {text, network: networkOf(network)}
      ])
      const count = (counts[label] ??= {pairs: 0, reported: 0})
      count.pairs++
      if (later.messages.some(({ruleId}) => ruleId === 'no-identical-crosspost')) count.reported++
    }
  }
  console.log('\nno-identical-crosspost, pairs of posts on two networks')
  for (const [label, {pairs, reported}] of Object.entries(counts)) {
    console.log(`${label.padEnd(12)} ${String(reported).padStart(4)} of ${String(pairs).padStart(4)}  ${((100 * reported) / pairs).toFixed(1)} %`)
  }
}
