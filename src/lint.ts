import {VFile} from 'vfile'
import {checkDraft} from './context.js'
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
  const runner = runnerFor(config)
  const {text, ...context} = checkDraft(draft)
  const file = new VFile(text)
  const reading = runner.read(text, context)
  await runner.check(reading, wholeFile(text), file)
  file.data.draft = Object.assign(reading.context, {language: reading.language})
  return file
}
