import {Campaign} from '../../campaign.js'
import {lintPlaced, type PlacedDraft} from '../../lint.js'
import type {Config} from '../../preset.js'
import {createProgress} from './progress.js'

const portion = 50

/** Lint drafts as one campaign, and show on the terminal how far it is. */
export async function judge(drafts: readonly PlacedDraft[], config: Config): Promise<void> {
  const campaign = new Campaign()
  const progress = createProgress(process.stderr, drafts.length, 'drafts')
  for (let done = 0; done < drafts.length; ) {
    await lintPlaced(drafts.slice(done, done + portion), config, campaign)
    progress((done = Math.min(done + portion, drafts.length)))
  }
  campaign.report()
}
