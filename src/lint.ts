import {VFile} from 'vfile'
import {Campaign} from './campaign.js'
import {checkDraft, ConfigError} from './context.js'
import {type Config, plan} from './preset.js'
import {wholeFile} from './reading/source.js'
import {Runner} from './runner.js'
import type {Draft} from './types.js'

const runners = new WeakMap<Config, Runner>()
const noConfig: Config = {}

/** The runner of a config: made once, from a copy, since the caller may change the config later. */
function runnerFor(config: Config): Runner {
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
  await judge(runnerFor(config), draft, file)
  return file
}

/**
 * Lint several drafts, each by itself and all of them together: with the rules that compare drafts.
 *
 * @returns a file for each draft, in the same order; a draft with a wrong field has one fatal message that names it
 * @throws {ConfigError} (as a rejection) names the wrong field of the config
 */
export async function lintCampaign(drafts: readonly Draft[], config: Config = noConfig): Promise<VFile[]> {
  const runner = runnerFor(config)
  const campaign = new Campaign()
  const files: VFile[] = []
  for (const draft of drafts) {
    const file = fileOf(draft)
    files.push(file)
    campaign.join(file)
    try {
      await judge(runner, draft, file)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      file.message(error.message, {ruleId: 'draft', source: 'cm-guidelines'}).fatal = true
    }
  }
  campaign.report()
  for (const {data} of files) delete data.campaign
  return files
}

/** Also of a draft that is none: whatever is wrong with it must have a file to be said on. */
const fileOf = (draft: Draft): VFile => new VFile(typeof draft?.text === 'string' ? draft.text : '')

async function judge(runner: Runner, draft: Draft, file: VFile): Promise<void> {
  const {text, ...context} = checkDraft(draft)
  const reading = runner.read(text, context)
  await runner.check(reading, wholeFile(text), file)
  file.data.draft = Object.assign(reading.context, {language: reading.language})
}
