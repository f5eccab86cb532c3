import {text} from 'node:stream/consumers'
import {VFile} from 'vfile'
import {compareMessage} from 'vfile-sort'
import {type Config, createPreset} from '../../preset.js'
import {findConfig} from '../config-file.js'
import {failNone, findDrafts, findFiles, type Found, type FoundFile} from '../drafts.js'
import {isFailure, loadFormat} from '../formats/format.js'
import {readIgnoreFile} from '../ignore-file.js'
import {wantsColor} from './color.js'
import type {Flags} from './flags.js'
import {judge} from './judge.js'

const {stdin, stdout, stderr} = process

/** @returns the exit code */
export async function run(flags: Flags, paths: readonly string[]): Promise<number> {
  if (flags.isInput && stdin.isTTY) throw new Error('No drafts: expected a file, a folder, a glob or standard input; see --help')
  if (!flags.watch) return await runOnce(flags, paths)

  const {watch} = await import('./watch.js')
  const {path} = await findConfig(flags.configPath)
  await watch(paths, path, async () => {
    if (stdout.isTTY) stdout.write('\u001B[2J\u001B[3J\u001B[H')
    await runOnce(flags, paths).catch((error: Error) => stderr.write(`cm-guidelines: ${error.message.split('\n')[0]}\n`))
  })
  return 0
}

async function runOnce(flags: Flags, paths: readonly string[]): Promise<number> {
  const {config: own, path: configPath} = await findConfig(flags.configPath)
  const config = override(own, flags.overrides)
  if (flags.isFilter) {
    const {filter} = await import('./filter.js')
    const severities = await filter(config)
    // What it finds is an answer; whoever pipes a million drafts through it would take an error for a broken pipe.
    return flags.frail && (severities.has('warn') || severities.has('error')) ? 1 : 0
  }

  const found = flags.isInput ? await readInput(flags) : await findFiles(paths, readIgnoreFile())
  let {files, drafts} = await judgeFiles(found, flags, config)
  // Other tables and JSON are no drafts; files that were ignored are no mistake.
  if (files.length === 0 && found.length > 0) failNone(paths)
  let texts: string | undefined
  if (flags.fix) ({files, drafts, texts} = await fix({files, drafts}, flags, config))

  const configFile = new VFile({path: configPath})
  if (flags['report-unused-allow']) {
    const {reportUnusedAllow} = await import('./unused-allow.js')
    await reportUnusedAllow(drafts, config, configFile)
  }
  const judged = [...files.map(({file}) => file), ...(configFile.messages.length > 0 ? [configFile] : [])]
  if (texts !== undefined) stdout.write(texts)
  // The text that was asked for may go on to another command.
  await report(judged, drafts.length, flags, texts === undefined ? stdout : stderr)
  return judged.some(({messages}) => messages.some((message) => isFailure(message, flags.frail ?? false))) ? 1 : 0
}

/**
 * A configuration with what flags say instead.
 *
 * @throws {ConfigError} names the wrong rule, severity or option
 */
function override(config: Config, {preset = config.preset, locale = config.locale, draft, rules}: Flags['overrides']): Config {
  const {network = config.draft?.network, language = config.draft?.language} = draft
  const overridden: Config = {...config, preset, locale, draft: {...config.draft, network, language}, rules: {...config.rules, ...rules}}
  createPreset(overridden)
  return overridden
}

async function readInput({'stdin-filename': path}: Flags): Promise<FoundFile[]> {
  const file = new VFile({path, value: await text(stdin)})
  return [{file, isNamed: true, isIgnored: path !== undefined && readIgnoreFile()(path)}]
}

async function judgeFiles(files: readonly FoundFile[], {columns}: Flags, config: Config): Promise<Found> {
  const found = findDrafts(files, columns)
  await judge(found.drafts, config)
  return found
}

/** @returns what is left to report, and what is asked for on standard output */
async function fix(found: Found, flags: Flags, config: Config): Promise<Found & {texts?: string}> {
  const {diffOf, fixAll, originalOf, writeFixed} = await import('./fix.js')
  const {found: left, fixed} = await fixAll(found, flags.isInput ? String : originalOf, (files) => judgeFiles(files, flags, config))
  if (flags['dry-run']) return {...left, texts: await diffOf(fixed)}
  if (flags.isInput) return {...left, texts: String(left.files[0]!.file)}
  writeFixed(fixed)
  return left
}

async function report(files: readonly VFile[], drafts: number, flags: Flags, stream: NodeJS.WriteStream): Promise<void> {
  for (const {messages} of files) messages.sort(compareMessage)
  const format = await loadFormat(flags.format)
  const {quiet: isQuiet = false, notes: hasNotes = false, frail: isFrail = false} = flags
  const shown = format({files, drafts, hasColor: wantsColor(flags, stream), isQuiet, hasNotes, isFrail})
  if (shown) stream.write(`${shown}\n`)
}
