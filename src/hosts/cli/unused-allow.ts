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
  const longest = Math.max(0, ...lists.map((list) => (list === true ? 1 : list.length)))
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
    const differs = (at: number, rule: string) => found[at]!(rule) !== usual[at]!(rule)
    const differsAnywhere = (rule: string) => drafts.some((_, at) => differs(at, rule))
    for (const [at, {file}] of drafts.entries()) {
      for (const id of Object.keys(ofDrafts[at]!).filter((id) => id in byId)) {
        note(file, entryAt(ofDrafts[at]!, id, index), isCampaignRule(byId[id]!) ? differsAnywhere(id) : differs(at, id))
      }
    }
    for (const allow of allowsOf(config)) for (const id of Object.keys(allow)) note(configFile, entryAt(allow, id, index), differsAnywhere(id))
  }
  for (const [file, entries] of used) for (const [key, isUsed] of entries) if (!isUsed) warn(file, JSON.parse(key))
}

/** Judge drafts together, each with a file of its own: what each rule says of each. */
async function judgeApart(drafts: readonly PlacedDraft[], config: Config): Promise<((rule: string) => string)[]> {
  const apart = drafts.map((draft) => ({...draft, file: new VFile({path: draft.file.path, value: draft.file.value})}))
  await judge(apart, config)
  return apart.map(
    ({file: {messages}}) =>
      (rule) =>
        messages.filter(({ruleId}) => ruleId === rule).join('\n')
  )
}

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
