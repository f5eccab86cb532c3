import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {judgeCrossnetwork} from './judge-crossnetwork.mjs'

// Labelled drafts belong to other people, so the scorer and its texts stand beside the repository, never in it.
const scorer = fileURLToPath(new URL('../../shared/judgement/score.mjs', import.meta.url))

if (existsSync(scorer)) {
  process.exitCode = spawnSync(process.execPath, [scorer, ...process.argv.slice(2)], {stdio: 'inherit'}).status ?? 1
  await judgeCrossnetwork()
} else console.log('The labelled drafts are not published, so there is nothing to score here: docs/judgement.md says how it is done.')
