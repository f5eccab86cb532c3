import {VFile} from 'vfile'
import type {Rule} from '../../define-rule.js'
import {isCampaignRule} from '../../define-campaign-rule.js'
import type {PlacedDraft} from '../../lint.js'
import type {Config} from '../../preset.js'
import {rules} from '../../registry.js'
import {allowPlace} from '../front-matter.js'
import {judge} from './judge.js'

type Allow = Readonly<Record<string, true | readonly string[]>>

/** What is let pass: words, or with `true` all that a rule says. */
interface Entry {
  readonly rule: string
  readonly words: string | true
}

const byId: Readonly<Record<string, Rule>> = rules

/**
 * Warn of entries of `allow` that let nothing pass: without them, the rule says the same. So that no hook burdens every other run, the
 * drafts are judged again, once without the first entry of each list, once without the second…
 *
 * @param configFile gets the warnings about the configuration
 */
export async function reportUnusedAllow(drafts: readonly PlacedDraft[], config: Config, configFile: VFile): Promise<void> {
  const ofDrafts = drafts.map(({context: {allow = {}}}) => allow)
  const lists = [...ofDrafts, ...allowsOf(config)].flatMap((allow) => Object.values(allow))
  const longest = lists.reduce((most, list) => Math.max(most, list === true ? 1 : list.length), 0)
  if (longest === 0) return

  const usual = await judgeApart(drafts, config)
  const used = new Map<VFile, Map<string, boolean>>()
  const note = (file: VFile, entry: Entry | undefined, isUsed: boolean) => {
    if (!entry) return
    const key = JSON.stringify(entry)
    const ofFile = used.get(file) ?? new Map<string, boolean>()
    // Drafts of one file may share what its front matter says.
    used.set(file, ofFile.set(key, ofFile.get(key) || isUsed))
  }
  for (let index = 0; index < longest; index++) {
    const fewer = drafts.map((draft, at) => ({...draft, context: {...draft.context, allow: draft.context.allow && without(ofDrafts[at]!, index)}}))
    const found = await judgeApart(fewer, configWithout(config, index))
    const changed = found.map((after, at) => changesOf(usual[at]!, after))
    const changedAnywhere = new Set(changed.flatMap((ids) => [...ids]))
    for (const [at, {file}] of drafts.entries()) {
      for (const id of Object.keys(ofDrafts[at]!).filter((id) => Object.hasOwn(byId, id))) {
        // What a draft allows may be said of another one that it is compared with.
        const isUsed = isCampaignRule(byId[id]!) ? changedAnywhere.has(id) : changed[at]!.has(id)
        note(file, entryAt(ofDrafts[at]!, id, index), isUsed)
      }
    }
    for (const allow of allowsOf(config)) for (const id of Object.keys(allow)) note(configFile, entryAt(allow, id, index), changedAnywhere.has(id))
  }
  for (const [file, entries] of used) for (const [key, isUsed] of entries) if (!isUsed) warn(file, JSON.parse(key))
}

/** What each rule says of a draft. */
type Said = ReadonlyMap<string, string>

/** Judge drafts together, each with a file of its own. */
async function judgeApart(drafts: readonly PlacedDraft[], config: Config): Promise<Said[]> {
  const apart = drafts.map((draft) => ({...draft, file: new VFile({path: draft.file.path, value: draft.file.value})}))
  await judge(apart, config)
  return apart.map(({file: {messages}}) => {
    const said = new Map<string, string>()
    for (const message of messages) said.set(message.ruleId!, `${said.get(message.ruleId!) ?? ''}${message}\n`)
    return said
  })
}

/** The rules that say something else. */
const changesOf = (before: Said, after: Said): Set<string> =>
  new Set([...before.keys(), ...after.keys()].filter((rule) => before.get(rule) !== after.get(rule)))

/** The lists of a configuration: of its rules' options, and of all drafts. */
function allowsOf({rules: settings = {}, draft}: Config): Allow[] {
  const ofRules = Object.entries<unknown>(settings).map(([id, setting]) => [id, allowOf(setting)] as const)
  return [Object.fromEntries(ofRules.filter(([, words]) => words.length > 0)), draft?.allow ?? {}]
}

const allowOf = (setting: unknown): readonly string[] => (Array.isArray(setting) && setting[1]?.allow) || []

function configWithout(config: Config, index: number): Config {
  const fewer = Object.entries<unknown>(config.rules ?? {}).map(([id, setting]) => {
    const words = allowOf(setting)
    return [id, words.length > 0 ? [(setting as unknown[])[0], {...(setting as object[])[1], allow: words.toSpliced(index, 1)}] : setting]
  })
  return {
    ...config,
    rules: Object.fromEntries(fewer),
    draft: config.draft && {...config.draft, allow: config.draft.allow && without(config.draft.allow, index)}
  }
}

/** Lists without one of their entries; `true` is the first. */
function without(allow: Allow, index: number): Record<string, true | string[]> {
  const fewer = Object.entries(allow).map(([id, words]) => [id, words === true ? index > 0 || [] : words.toSpliced(index, 1)])
  return Object.fromEntries(fewer)
}

function entryAt(allow: Allow, rule: string, index: number): Entry | undefined {
  const words = allow[rule] === true ? index === 0 || undefined : allow[rule]?.[index]
  return words === undefined ? undefined : {rule, words}
}

function warn(file: VFile, {rule, words}: Entry): void {
  const reason = words === true ? `Unused allow of ${rule}: the rule has nothing to report here` : `Unused allow of ${rule}: “${words}” lets nothing pass`
  file.message(reason, {place: allowPlace(file, rule, words), ruleId: 'unused-allow', source: 'cm-guidelines'})
}
