import type {VFileMessage} from 'vfile-message'
import {VFile} from 'vfile'
import {Campaign} from '../src/campaign.js'
import type {Rule} from '../src/define-rule.js'
import {wholeFile} from '../src/reading/source.js'
import {type Binding, Runner} from '../src/runner.js'
import {readSetting} from '../src/settings.js'
import type {Draft} from '../src/types.js'

interface Placed extends VFileMessage {
  place: {start: {line: number; column: number; offset: number}; end: {line: number; column: number; offset: number}}
  actual: string
  expected: string[] | undefined
  note: string
}

/**
 * What `lint` does, with rules that need not be in the registry.
 *
 * @param beside drafts of the same campaign, which come before this one; what is said about them is left out
 */
export async function lintWith(rules: [Rule, unknown][], draft: Draft, binding?: Binding, beside: readonly Draft[] = []): Promise<{messages: Placed[]}> {
  const runner = new Runner()
  if (binding) runner.bind(binding)
  for (const [rule, setting] of rules) runner.add(rule, readSetting(rule.meta, setting))
  const campaign = beside.length > 0 ? new Campaign() : undefined
  let file = new VFile()
  for (const {text, ...context} of [...beside, draft]) {
    file = new VFile({value: text, data: campaign ? {campaign} : {}})
    await runner.check(runner.read(text, context), wholeFile(text), file)
  }
  campaign?.report()
  return {messages: file.messages as Placed[]}
}
