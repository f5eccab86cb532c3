import {VFile} from 'vfile'
import {Campaign} from './campaign.js'
import {checkDraft, ConfigError} from './context.js'
import {type Config, plan} from './preset.js'
import {type Source, wholeFile} from './reading/source.js'
import {Runner} from './runner.js'
import type {Draft, DraftContext} from './types.js'

const runners = new WeakMap<Config, Runner>()
const noConfig: Config = {}

/** The runner of a config: made once, from a copy, since the caller may change the config later. */
function runnerFor(config: Config): Runner {
  let runner = runners.get(config)
  if (!runner) {
    runner = new Runner()
    const {rules, binding} = plan(structuredClone(config))
    for (const [rule, settings] of rules) runner.add(rule, settings, binding)
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
  file.data.draft = await judge(runnerFor(config), place(draft, file))
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
  for (const draft of drafts) {
    const file = fileOf(draft)
    files.push(file)
    try {
      placed.push(place(draft, file))
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      file.message(error.message, {ruleId: 'draft', source: 'cm-guidelines'}).fatal = true
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
}

/**
 * Lint drafts where they stand, all of them together.
 *
 * @returns the completed context of each
 * @throws {ConfigError} (as a rejection) names the wrong field of the config
 */
export async function lintPlaced(drafts: readonly PlacedDraft[], config: Config = noConfig): Promise<DraftContext[]> {
  const runner = runnerFor(config)
  const campaign = new Campaign()
  const contexts: DraftContext[] = []
  for (const draft of drafts) {
    draft.file.data.campaign = campaign
    contexts.push(await judge(runner, draft))
  }
  campaign.report()
  for (const {file} of drafts) delete file.data.campaign
  return contexts
}

/** Also of a draft that is none: whatever is wrong with it must have a file to be said on. */
const fileOf = (draft: Draft): VFile => new VFile(typeof draft?.text === 'string' ? draft.text : '')

function place(draft: Draft, file: VFile): PlacedDraft {
  const {text, ...context} = checkDraft(draft)
  return {source: wholeFile(text), context, file}
}

async function judge(runner: Runner, {source, context, file}: PlacedDraft): Promise<DraftContext> {
  const reading = runner.read(source.text, context)
  await runner.check(reading, source, file)
  return Object.assign(reading.context, {language: reading.language})
}
