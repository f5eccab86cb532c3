#!/usr/bin/env node
import {text} from 'node:stream/consumers'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import packageJson from '../../package.json' with {type: 'json'}
import {lintPlaced} from '../lint.js'
import {loadConfig} from './config-file.js'
import {findDrafts, readInput} from './drafts.js'
import {help, parseFlags} from './flags.js'

const {stdin, stdout, stderr} = process

/** @returns the exit code */
async function main(): Promise<number> {
  const {flags, paths} = parseFlags()
  if (flags.help || flags.version) {
    stdout.write(flags.help ? help : `${packageJson.version}\n`)
    return 0
  }
  const isInput = paths.length === 0 || (paths.length === 1 && paths[0] === '-')
  if (isInput && stdin.isTTY) throw new Error('No drafts: expected a file, a folder, a glob or standard input; see --help')

  const config = await loadConfig(flags.config)
  const {files, drafts} = isInput ? readInput(new VFile(await text(stdin))) : await findDrafts(paths, flags.columns)
  await lintPlaced(drafts, config)

  const messages = files.flatMap((file) => file.messages)
  const color = !flags['no-color'] && (flags.color ?? stdout.hasColors?.() ?? false)
  const report = reporter(files, {color, quiet: flags.quiet, verbose: flags.notes})
  const summary = messages.length === 0 && `${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'}, no messages`
  stdout.write(`${[report, summary].filter(Boolean).join('\n\n')}\n`)
  return messages.some(({fatal}) => fatal || (flags.frail && fatal === false)) ? 1 : 0
}

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` may have had enough.
  if (error.code !== 'EPIPE') throw error
})

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    stderr.write(`cm-guidelines: ${error.message.split('\n')[0]}\n`)
    process.exitCode = 2
  }
)
