import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {allowedSpans} from './reading/allow.js'
import {checkAllow, checkContext, completeContext} from './context.js'
import {campaignOf, type FileSet} from './campaign.js'
import type {Finding, Rule} from './define-rule.js'
import {type Entrant, LineUp} from './line-up.js'
import {report} from './message.js'
import {type GrammarRequest, grammarRequest, loadedGrammar, loadGrammar} from './reading/grammar.js'
import {type Hit, Reading} from './reading/reading.js'
import {type Source, treeSource} from './reading/source.js'
import {covers} from './reading/span.js'
import type {Settings} from './settings.js'
import type {Brand, DraftContext, Language, Locale, Span} from './types.js'

/** What a preset knows beside the settings of its rules. */
export interface Binding {
  readonly brand?: Brand
  /** Defaults of each draft's context. */
  readonly draft?: DraftContext
  /** Language of the messages. Default: the draft's. */
  readonly locale?: Locale
  /** Ids of the rules that there are, attached or not: those that a draft may allow something of. */
  readonly ruleIds?: readonly string[]
}

/**
 * The rules attached to one processor, run over one reading: the first rule's transformer does the work of all,
 * since a transformer for each costs more than parsing the draft.
 */
export class Runner {
  readonly #attached = new Map<Rule, Settings>()
  readonly #lineUps: LineUp[] = []
  #locale: Locale | undefined
  #defaults: DraftContext | undefined
  readonly #ids = new Set<string>()
  #knowsAllIds = false
  #fileSet: FileSet | undefined

  get isEmpty(): boolean {
    return this.#attached.size === 0
  }

  bind({brand, draft, locale, ruleIds}: Binding): void {
    this.#lineUps.length = 0
    this.#locale = locale
    this.#knowsAllIds ||= ruleIds !== undefined
    for (const id of ruleIds ?? []) this.#ids.add(id)
    this.#defaults = brand || draft ? {brand, ...draft} : undefined
  }

  /** @param fileSet the files that unified-engine runs */
  add(rule: Rule, settings: Settings, fileSet?: FileSet): void {
    if (fileSet) this.#fileSet = fileSet
    this.#lineUps.length = 0
    this.#ids.add(rule.meta.id)
    this.#attached.set(rule, settings)
  }

  readonly transform = (tree: Root, file: VFile): Promise<void> | undefined => {
    const source = treeSource(tree, file)
    if (this.#fileSet) file.data.campaign = campaignOf(this.#fileSet)
    const {draft} = file.data
    return this.check(this.read(source.text, draft === undefined ? {} : checkContext(draft, 'draft')), source, file)
  }

  /**
   * Read a draft in its own context, completed by what the preset knows.
   *
   * @throws {ConfigError} names a rule in `allow` that there is not; a rule used without a preset knows of no others
   */
  read(text: string, context: DraftContext): Reading {
    if (context.allow && this.#knowsAllIds) checkAllow(context, this.#ids)
    return new Reading(text, completeContext(context, this.#defaults))
  }

  /** Add the rules' messages to the file; asynchronous only if a rule asks for a grammar that is not loaded yet. */
  check(reading: Reading, source: Source, file: VFile): Promise<void> | undefined {
    if ((reading.context.reference && !file.data.campaign) || reading.text.trim() === '') return undefined
    const lineUp = this.#lineUpFor(reading, file.data.campaign !== undefined)
    return checkFrom(0, lineUp.calledBy(reading), reading, source, file)
  }

  #lineUpFor({kind, language}: Reading, hasCampaign: boolean): LineUp {
    const key = languages.indexOf(language) + (kind === 'reply' ? 3 : 0) + (hasCampaign ? 6 : 0)
    return (this.#lineUps[key] ??= new LineUp(this.#attached, {
      kind,
      language,
      locale: this.#locale ?? (language === 'es' ? 'es' : 'en'),
      hasCampaign
    }))
  }
}

/** Ask one rule after the other, from one of them on. */
function checkFrom(first: number, called: readonly Entrant[], reading: Reading, source: Source, file: VFile): Promise<void> | undefined {
  for (let index = first; index < called.length; index++) {
    const entrant = called[index]!
    const findings = start(entrant, reading, source, file)
    const step = findings?.next()
    // Most rules find nothing.
    if (!step || step.done) continue
    const pending = reportAll(findings!, step, entrant, reading, source, file)
    if (pending) return pending.then(() => checkFrom(index + 1, called, reading, source, file))
  }
  return undefined
}

/** Add what a rule finds to the file; a promise if it has to wait for the grammar. */
function reportAll(findings: Findings, first: Step, entrant: Entrant, reading: Reading, source: Source, file: VFile): Promise<void> | undefined {
  const {rule, settings} = entrant
  const allowed = allowedIn(reading, entrant)
  let step = first
  while (!step.done) {
    const {value} = step
    if (value === grammarRequest) {
      const grammar = loadedGrammar()
      if (!grammar) return loadGrammar().then((loaded) => reportAll(findings, findings.next(loaded), entrant, reading, source, file))
      step = findings.next(grammar)
    } else {
      if (allowed !== 'all' && !allowed.some((span) => covers(span, value.at))) report(rule.meta, settings.severity, value, source, file)
      step = findings.next()
    }
  }
  return undefined
}

type Step = IteratorResult<Finding | GrammarRequest, void>
type Findings = Iterator<Finding | GrammarRequest, void, any>

/** What a rule finds, unless the draft is none of its business. */
function start(entrant: Entrant, reading: Reading, source: Source, file: VFile): Findings | undefined {
  const {context} = reading
  const {check, options, campaignRule, settings, isLenient, draft, comment, heard} = entrant
  if (context.reference && !campaignRule) return undefined
  const allowed = isLenient || context.allow ? allowedIn(reading, entrant) : none
  if (allowed === 'all') return undefined

  const phrases = draft ? without(reading.find(draft), allowed) : none
  const {lists, say} = heard
  if (campaignRule) {
    const digest = campaignRule.digest(reading, options, {phrases, lists, say, allowed})
    if (digest !== undefined) file.data.campaign!.add(campaignRule, settings, digest, reading, source, file, say)
    if (context.reference) return undefined
  }
  const ofComment = (comment && reading.comment?.find(comment)) ?? none
  const words = phrases.length > 0 || ofComment.length > 0 ? {phrases, comment: ofComment, lists, say} : heard
  return check(reading, options, words)[Symbol.iterator]()
}

const languages: readonly Language[] = ['en', 'es', 'other']
const none: readonly never[] = []

const runners = new WeakMap<object, Runner>()

/** The runner of a processor, made when its first rule is attached. */
export function runnerOf(processor: object): Runner {
  let runner = runners.get(processor)
  if (!runner) runners.set(processor, (runner = new Runner()))
  return runner
}

/** The plugin that a preset begins with. The rules cannot bring what it knows: unified-engine hands each plugin one option, and the set of its files. */
export function bindRules(this: object, [binding]: readonly [Binding]): undefined {
  runnerOf(this).bind(binding)
}

function allowedIn({context, tokens}: Reading, {rule: {meta}, settings: {options}}: Entrant): readonly Span[] | 'all' {
  const ofDraft = context.allow?.[meta.id]
  if (ofDraft === true) return 'all'
  if (!ofDraft && options.allow.length === 0) return none
  return allowedSpans(tokens, [...options.allow, ...(ofDraft ?? [])])
}

const without = (hits: readonly Hit[], allowed: readonly Span[]): readonly Hit[] =>
  allowed.length === 0 ? hits : hits.filter(({at}) => !allowed.some((span) => covers(span, at) || covers(at, span)))
