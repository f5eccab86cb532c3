import type {VFileMessage} from 'vfile-message'
import {VFile} from 'vfile'
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

/** What `lint` does, with rules that need not be in the registry. */
export async function lintWith(rules: [Rule, unknown][], {text, ...context}: Draft, binding?: Binding): Promise<{messages: Placed[]}> {
  const runner = new Runner()
  for (const [rule, setting] of rules) runner.add(rule, readSetting(rule.meta, setting), binding)
  const file = new VFile(text)
  await runner.check(runner.read(text, context), wholeFile(text), file)
  return {messages: file.messages as Placed[]}
}
