import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {Campaign} from './campaign.js'
import {checkDraft, ConfigError} from './context.js'
import {type Config, plan} from './preset.js'
import {type Source, wholeFile} from './reading/source.js'
import {Runner} from './runner.js'
import type {Draft, DraftContext, Network} from './types.js'

const runners = new WeakMap<Config, Runner>()
const noConfig: Config = {}

/**
 * The runner of a config: made once, from a copy, since the caller may change the config later.
 *
 * @throws {ConfigError} names the wrong field of the config
 */
export function runnerFor(config: Config): Runner {
  let runner = runners.get(config)
  if (!runner) {
    runner = new Runner()
    const {rules, binding} = plan(structuredClone(config))
    runner.bind(binding)
    for (const [rule, settings] of rules) runner.add(rule, settings)
    runners.set(config, runner)
  }
  return runner
}

/**
 * Lint one draft.
 *
 * @returns a file with the draft as its value and the findings as its messages; `data.draft` is the context,
 *   completed with the kind, the network and the language it was read in
 * @throws {ConfigError} (as a rejection) names the wrong field of the draft or of the config
 */
export async function lint(draft: Draft, config: Config = noConfig): Promise<VFile> {
  const file = fileOf(draft)
  const context = judge(runnerFor(config), place(draft, file))
  // Waiting for what is there already would cost a turn.
  file.data.draft = context instanceof Promise ? await context : context
  return file
}

/**
 * Lint several drafts, each by itself and all of them together: with the rules that compare drafts.
 *
 * @returns a file for each draft, in the same order; a draft with a wrong field has one fatal message that names it
 * @throws {ConfigError} (as a rejection) names the wrong field of the config
 */
export async function lintCampaign(drafts: readonly Draft[], config: Config = noConfig): Promise<VFile[]> {
  const placed: PlacedDraft[] = []
  const files: VFile[] = []
  for (const [index, draft] of drafts.entries()) {
    const file = fileOf(draft)
    files.push(file)
    try {
      placed.push(place(draft, file, `#${index + 1}`))
    } catch (error) {
      fail(file, error)
    }
  }
  const contexts = await lintPlaced(placed, config)
  for (const [index, {file}] of placed.entries()) file.data.draft = contexts[index]!
  return files
}

/** A draft where it stands: a text with the way back to its file, what is known about it (checked), and the file that gets its messages. */
export interface PlacedDraft {
  readonly source: Source
  readonly context: DraftContext
  readonly file: VFile
  /** Networks that it is written for, if not the one of its context: it is judged for each. */
  readonly networks?: readonly Network[]
  /** What messages call its place, beside line and column: a cell of a spreadsheet. */
  readonly label?: string
  /** Is it a first comment, or a later part of a thread? It is not compared with other drafts. */
  readonly isFollowUp?: boolean
}

/**
 * Lint drafts where they stand, all of them together. A draft that breaks a rule itself has a fatal message, and the others are linted.
 *
 * @param shared the campaign that they are a part of, which whoever gives it reports
 * @returns the completed context of each
 * @throws {ConfigError} (as a rejection) names the wrong field of the config
 */
export async function lintPlaced(drafts: readonly PlacedDraft[], config: Config = noConfig, shared?: Campaign): Promise<DraftContext[]> {
  const runner = runnerFor(config)
  const campaign = shared ?? new Campaign()
  const contexts: DraftContext[] = []
  for (const draft of drafts) {
    const copies = copiesOf(draft, campaign)
    const judged: DraftContext[] = []
    for (const copy of copies) {
      try {
        judged.push(await judge(runner, copy))
      } catch (error) {
        judged.push(copy.context)
        fail(copy.file, error)
      }
    }
    contexts.push(judged[0]!)
    gather(draft, copies, ({ruleId, place, reason, note, expected}) => [ruleId, place, reason, note, expected])
    // What compares drafts says of each network the same with other names: once is enough.
    campaign.onReport(() => gather(draft, copies, ({ruleId, place}) => [ruleId, place]))
  }
  if (!shared) campaign.report()
  return contexts
}

/** A draft for each of its networks, with files of their own. */
function copiesOf({source, context, file, networks = [], isFollowUp}: PlacedDraft, campaign: Campaign): PlacedDraft[] {
  const {path, value} = file
  const copy = (own: Pick<PlacedDraft, 'source' | 'context'>) => ({...own, file: new VFile({path, value, data: isFollowUp ? {} : {campaign}})})
  if (networks.length < 2) return [copy({source, context: {...context, network: networks[0] ?? context.network}})]
  return networks.map((network) => {
    const name = [source.name ?? path, `(${network})`].filter(Boolean).join(' ')
    return copy({source: {...source, name}, context: {...context, network}})
  })
}

/** Move the messages of a draft's copies to its file, of those with the same key one; what does not hold for all of its networks names theirs. */
function gather({file, label}: PlacedDraft, copies: readonly PlacedDraft[], keyOf: (message: VFileMessage) => unknown[]): void {
  const found = new Map<string, {message: VFileMessage; networks: string[]}>()
  for (const {file, context} of copies) {
    for (const message of file.messages.splice(0)) {
      const key = copies.length > 1 ? JSON.stringify(keyOf(message)) : String(found.size)
      const same = found.get(key)
      if (same) same.networks.push(context.network!)
      else found.set(key, {message, networks: [context.network!]})
    }
  }
  for (const {message, networks} of found.values()) {
    const names = [label, networks.length < copies.length && networks.join(', ')].filter(Boolean)
    if (names.length > 0) message.message = message.reason = `${message.reason} (${names.join('; ')})`
    file.messages.push(message)
  }
}

function fail(file: VFile, error: unknown): void {
  const isWrong = error instanceof ConfigError
  const message = isWrong ? file.message(error.message, {ruleId: 'draft'}) : file.message('Cannot judge draft', {cause: error as Error})
  Object.assign(message, {source: 'cm-guidelines', fatal: true})
}

/** Also of a draft that is none: whatever is wrong with it must have a file to be said on. */
const fileOf = (draft: Draft): VFile => new VFile(typeof draft?.text === 'string' ? draft.text : '')

function place(draft: Draft, file: VFile, name?: string): PlacedDraft {
  const {text, ...context} = checkDraft(draft)
  return {source: wholeFile(text, name), context, file}
}

/** @returns the completed context; a promise of it only if a rule has to wait */
function judge(runner: Runner, {source, context, file}: PlacedDraft): DraftContext | Promise<DraftContext> {
  const reading = runner.read(source.text, context)
  const checked = runner.check(reading, source, file)
  const completed = Object.assign(reading.context, {language: reading.language})
  return checked ? checked.then(() => completed) : completed
}
