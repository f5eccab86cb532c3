import type {VFile} from 'vfile'
import type {Context} from './context.js'
import type {CampaignDraft, CampaignRule} from './define-campaign-rule.js'
import type {SayWords} from './define-rule.js'
import {pointsOf, report} from './message.js'
import type {Reading} from './reading/reading.js'
import type {Source} from './reading/source.js'
import type {Settings} from './settings.js'
import type {Span} from './types.js'

declare module 'vfile' {
  interface DataMap {
    /** The campaign that the file's draft is judged with. */
    campaign: Campaign
  }
}

class Entry implements CampaignDraft<unknown> {
  constructor(
    readonly name: string,
    readonly context: Context,
    readonly digest: unknown,
    readonly file: VFile,
    readonly source: Source,
    readonly say: SayWords
  ) {}

  slice({start, end}: Span): string {
    return this.source.text.slice(start, end)
  }

  placeOf(at: Span): string {
    const start = this.source.locate(at)?.start
    const point = start === undefined ? undefined : pointsOf(String(this.file))(start)
    return point ? `${this.name}:${point.line}:${point.column}` : this.name
  }
}

/**
 * Drafts that are judged together: the rules leave a digest of each one here, which is compared when all are in.
 * Drafts of different `campaign`s of their contexts are not compared.
 */
export class Campaign {
  readonly #rules = new Map<CampaignRule, {settings: Settings; groups: Map<string | undefined, Entry[]>}>()
  readonly #names = new Map<VFile, string>()
  readonly #listeners: (() => void)[] = []
  /** The context that rules were given last, and what is kept of it: the next rule mostly asks for the same. */
  #context: {of: Context; kept: Context} | undefined

  /** Keep what a rule noted of a draft. */
  add(rule: CampaignRule, settings: Settings, digest: unknown, {context}: Reading, source: Source, file: VFile, say: SayWords): void {
    let kept = this.#rules.get(rule)
    if (!kept) this.#rules.set(rule, (kept = {settings, groups: new Map()}))
    const group = kept.groups.get(context.campaign)
    const entry = new Entry(source.name ?? this.#nameOf(file), this.#keep(context), digest, file, source, say)
    if (group) group.push(entry)
    else kept.groups.set(context.campaign, [entry])
  }

  #keep(context: Context): Context {
    if (this.#context?.of !== context) this.#context = {of: context, kept: withoutText(context)}
    return this.#context.kept
  }

  /** Put the drafts in the order of their files' paths. */
  sort(): void {
    const paths = new Intl.Collator('en', {numeric: true})
    for (const {groups} of this.#rules.values()) {
      for (const entries of groups.values()) entries.sort((a, b) => paths.compare(a.file.path ?? '', b.file.path ?? ''))
    }
  }

  /** Compare the drafts, and add what there is to say to their files. To be called once, behind the last draft. */
  report(): void {
    for (const [rule, {settings, groups}] of this.#rules) {
      for (const entries of groups.values()) {
        for (const finding of rule.compare(entries, settings.options, (draft) => (draft as Entry).say)) {
          const {file, source, context} = finding.draft as Entry
          if (!context.reference) report(rule.meta, settings.severity, finding, source, file)
        }
      }
      // Its digests are no longer needed, and the next rule fills the memory again.
      this.#rules.delete(rule)
    }
    for (const listener of this.#listeners.splice(0)) listener()
  }

  /** Call a function when the drafts have been compared. */
  onReport(listener: () => void): void {
    this.#listeners.push(listener)
  }

  #nameOf(file: VFile): string {
    let name = this.#names.get(file)
    if (!name) this.#names.set(file, (name = file.path ?? `#${this.#names.size + 1}`))
    return name
  }
}

/** What rules need to tell drafts apart; comments and threads would only fill the memory. */
function withoutText({inReplyTo: _, thread: __, ...context}: Context): Context {
  return context
}

/** What unified-engine hands to plugins as their second parameter. */
export interface FileSet {
  use: (completer: Completer) => unknown
}

type Completer = (() => undefined) & {pluginId: string}

const campaigns = new WeakMap<FileSet, Campaign>()

/** The campaign of a file set, which reports when the engine has run all files. */
export function campaignOf(fileSet: FileSet): Campaign {
  let campaign = campaigns.get(fileSet)
  if (!campaign) {
    const created = new Campaign()
    campaigns.set(fileSet, (campaign = created))
    const complete = () => {
      // The engine runs files in the order in which they happen to be read.
      created.sort()
      created.report()
      return undefined
    }
    fileSet.use(Object.assign(complete, {pluginId: 'cm-guidelines'}))
  }
  return campaign
}
