import {lintCampaign} from '../../src/index.js'
import {makeCampaign} from './posts.js'

// One campaign in a process of its own, whose memory is its own. `node campaign.mjs 10000` prints milliseconds and megabytes.

await lintCampaign(makeCampaign(200))
const drafts = makeCampaign(Number(process.argv[2]))
const start = performance.now()
const files = await lintCampaign(drafts)
const milliseconds = performance.now() - start
const reports = files.flatMap(({messages}) => messages).filter(({ruleId}) => ruleId === 'no-identical-crosspost' || ruleId === 'no-near-duplicate').length
console.log(JSON.stringify({milliseconds, megabytes: process.resourceUsage().maxRSS / 1000, reports}))
