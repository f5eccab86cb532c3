#!/usr/bin/env node
import packageJson from '../../package.json' with {type: 'json'}
import {wantsColor} from './cli/color.js'
import {type Flags, parseFlags} from './cli/flags.js'

const {stdout, stderr} = process

/** @returns the exit code */
async function main(): Promise<number> {
  const {flags, paths} = parseFlags()
  // What only some calls need is loaded when they need it: the rules take longer than all the rest.
  const said = await say(flags)
  if (said === undefined) return await (await import('./cli/run.js')).run(flags, paths)
  stdout.write(said)
  return 0
}

/** What is asked for, if it is not to judge drafts. */
async function say(flags: Flags): Promise<string | undefined> {
  if (flags.help) return (await import('./cli/help.js')).help
  if (flags.version) return `${packageJson.version}\n`
  if (flags.init) return `${(await import('./cli/init.js')).init()} is written\n`
  if (flags.explain === undefined) return undefined
  return (await import('./cli/explain.js')).explain(flags.explain, flags.overrides.locale, wantsColor(flags, stdout))
}

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` may have had enough.
  if (error.code !== 'EPIPE') throw error
})

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    stderr.write(`cm-guidelines: ${error.message.split('\n')[0]}\n`)
    process.exitCode = 2
  }
)
