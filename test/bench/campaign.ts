import {lintCampaign} from '../../src/index.js'
import {makeCampaign} from './posts.js'

// `node campaign.mjs 10000` prints the milliseconds that a campaign of so many drafts takes, and the megabytes of its process at the most.

await lintCampaign(makeCampaign(200))
const drafts = makeCampaign(Number(process.argv[2]))
const start = performance.now()
await lintCampaign(drafts)
console.log(JSON.stringify([performance.now() - start, process.resourceUsage().maxRSS / 1000]))
