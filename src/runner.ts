import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {allowedSpans} from './reading/allow.js'
import {checkAllow, checkContext, completeContext} from './context.js'
import {campaignOf, type FileSet} from './campaign.js'
import {type CampaignRule, isCampaignRule} from './define-campaign-rule.js'
import {attachRule, type Finding, type Rule, type SayWords} from './define-rule.js'
import {report, sayIn} from './message.js'
import {type GrammarRequest, grammarRequest, loadedGrammar, loadGrammar} from './reading/grammar.js'
import type {Grammar} from './grammar.js'
import type {Lexicon} from './reading/phrases.js'
import {type Hit, Reading} from './reading/reading.js'
import {type Source, treeSource} from './reading/source.js'
import {covers} from './reading/span.js'
import {isTrait, traitSet} from './reading/traits.js'
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

interface Attached {
  readonly rule: Rule
  readonly campaignRule: CampaignRule | undefined
  readonly settings: Settings
  /** Of what calls it, the traits and the facts; undefined: every draft does. */
  readonly calls: {readonly traits: number; readonly facts: readonly (keyof DraftContext)[]} | undefined
  readonly isOnPhrases: boolean
  readonly say: Partial<Record<Locale, SayWords>>
}

/** Rules for one kind of draft in one language: most act on their phrases only, and of those a draft holds few. */
interface Plan {
  readonly onPhrases: ReadonlyMap<Lexicon, Attached>
  /** Those that something else may call. */
  readonly others: readonly Attached[]
  /** Of each of those, the traits without any of which it is not called: the rest need no further look. */
  readonly traits: Int32Array
}

/**
 * The rules attached to one processor, run over one reading: the first rule's transformer does the work of all,
 * since a transformer for each costs more than parsing the draft.
 */
export class Runner {
  readonly #attached = new Map<Rule, Attached>()
  readonly #plans = new Map<number, Plan>()
  #locale: Locale | undefined
  #defaults: DraftContext | undefined
  readonly #ids = new Set<string>()
  #knowsAllIds = false
  #fileSet: FileSet | undefined

  get isEmpty(): boolean {
    return this.#attached.size === 0
  }

  bind({brand, draft, locale, ruleIds}: Binding): void {
    this.#locale = locale
    this.#knowsAllIds ||= ruleIds !== undefined
    for (const id of ruleIds ?? []) this.#ids.add(id)
    this.#defaults = brand || draft ? {brand, ...draft} : undefined
  }

  /** @param fileSet the files that unified-engine runs */
  add(rule: Rule, settings: Settings, fileSet?: FileSet): void {
    if (fileSet) this.#fileSet = fileSet
    this.#plans.clear()
    this.#ids.add(rule.meta.id)
    const {on} = rule.meta
    this.#attached.set(rule, {
      rule,
      campaignRule: isCampaignRule(rule) ? rule : undefined,
      settings,
      calls: on && {traits: traitSet(on.filter(isTrait)), facts: on.filter((call): call is keyof DraftContext => call !== 'phrases' && !isTrait(call))},
      isOnPhrases: on?.includes('phrases') ?? false,
      say: {}
    })
  }

  readonly transform = (tree: Root, file: VFile): Promise<void> | undefined => {
    const source = treeSource(tree, file)
    if (this.#fileSet) file.data.campaign = campaignOf(this.#fileSet)
    return this.check(this.read(source.text, checkContext(file.data.draft ?? {}, 'draft')), source, file)
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
    const work = this.#messages(reading, source, file)
    return finish(work, work.next())
  }

  #planFor({kind, language}: Reading, hasCampaign: boolean): Plan {
    const key = (kind === 'reply' ? 1 : 0) + (hasCampaign ? 2 : 0) + 4 * languages.indexOf(language)
    let plan = this.#plans.get(key)
    if (!plan) {
      const on = [...this.#attached.values()].filter(({rule: {meta, words}, campaignRule, settings}) => {
        const {phrases, comment, lists} = words.en
        const isWordless = !phrases && !comment && !lists
        return (
          settings.severity !== 'off' &&
          (hasCampaign || !campaignRule || campaignRule.judgesAlone) &&
          (meta.kinds ?? [kind]).includes(kind) &&
          (meta.languages ?? [language]).includes(language) &&
          (language !== 'other' || isWordless)
        )
      })
      for (const {rule} of on) attachRule(rule)
      const others = on.filter(({calls, isOnPhrases}) => !isOnPhrases || calls!.traits || calls!.facts.length > 0)
      plan = {
        onPhrases: new Map(on.filter(({isOnPhrases}) => isOnPhrases).map((attached) => [attached.rule.lexicons.draft!, attached])),
        others,
        traits: Int32Array.from(others, ({calls}) => (!calls || calls.facts.length > 0 ? anyTrait : calls.traits))
      }
      this.#plans.set(key, plan)
    }
    return plan
  }

  *#messages(reading: Reading, source: Source, file: VFile): Generator<GrammarRequest, void, Grammar> {
    const {onPhrases, others, traits} = this.#planFor(reading, file.data.campaign !== undefined)
    const called: Attached[] = []
    for (const lexicon of reading.matchedLexicons()) {
      const attached = onPhrases.get(lexicon)
      if (attached) called.push(attached)
    }
    const has = reading.traits | anyTrait
    for (let index = 0; index < others.length; index++) {
      if (!(traits[index]! & has)) continue
      const attached = others[index]!
      if (isCalled(attached, reading) && !(attached.isOnPhrases && called.includes(attached))) called.push(attached)
    }

    for (const attached of called) {
      const findings = this.#start(attached, reading, source, file)
      const first = findings?.next()
      // Most rules find nothing, and a generator costs more than the question.
      if (first && !first.done) yield* this.#report(attached, findings!, first, reading, source, file)
    }
  }

  /** What a rule finds, unless the draft is none of its business. */
  #start(attached: Attached, reading: Reading, source: Source, file: VFile): Iterator<Finding | GrammarRequest, void, any> | undefined {
    const {context} = reading
    const {campaign} = file.data
    const {rule, campaignRule, settings, isOnPhrases} = attached
    const {meta, lexicons, words} = rule
    if (context.reference && !campaignRule) return undefined
    if (meta.needs?.some((fact) => context[fact] === undefined)) return undefined
    const allowed = allowedIn(reading, settings, context.allow?.[meta.id])
    if (allowed === 'all') return undefined

    if (isOnPhrases && reading.findLeading(lexicons.draft!).length === 0 && !isCalled(attached, reading)) return undefined
    const phrases = lexicons.draft ? without(reading.find(lexicons.draft), allowed) : none
    const {lists} = words[localeOf(reading)]
    const say = this.#sayOf(attached, reading)
    if (campaign && campaignRule) {
      const digest = campaignRule.digest(reading, settings.options, {phrases, lists, say, allowed})
      if (digest !== undefined) campaign.add(campaignRule, settings, digest, reading, source, file, say)
      if (context.reference) return undefined
    }
    const comment = (lexicons.comment && reading.comment?.find(lexicons.comment)) ?? none
    return rule.check(reading, settings.options, {phrases, comment, lists, say})[Symbol.iterator]()
  }

  #sayOf({rule, say}: Attached, reading: Reading): SayWords {
    const locale = this.#locale ?? localeOf(reading)
    return (say[locale] ??= sayIn(rule.words[locale].messages))
  }

  *#report(
    {rule: {meta}, settings}: Attached,
    findings: Iterator<Finding | GrammarRequest, void, any>,
    first: IteratorResult<Finding | GrammarRequest, void>,
    reading: Reading,
    source: Source,
    file: VFile
  ): Generator<GrammarRequest, void, Grammar> {
    let step = first
    const allowed = allowedIn(reading, settings, reading.context.allow?.[meta.id])
    while (!step.done) {
      const {value} = step
      if (value === grammarRequest) step = findings.next(yield grammarRequest)
      else {
        if (allowed !== 'all' && !allowed.some((span) => covers(span, value.at))) report(meta, settings.severity, value, source, file)
        step = findings.next()
      }
    }
  }
}

/** Does something other than a phrase call a rule? */
const isCalled = ({calls}: Attached, {traits, context}: Reading): boolean =>
  calls === undefined || (calls.traits & traits) !== 0 || calls.facts.some((fact) => context[fact] !== undefined)

const languages: readonly Language[] = ['en', 'es', 'other']

/** A bit that no trait has. */
const anyTrait = 1 << 31

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

function finish(work: Generator<GrammarRequest, void, Grammar>, step: IteratorResult<GrammarRequest, void>): Promise<void> | undefined {
  while (!step.done) {
    const grammar = loadedGrammar()
    if (!grammar) return loadGrammar().then((loaded) => finish(work, work.next(loaded)))
    step = work.next(grammar)
  }
  return undefined
}

const localeOf = (reading: Reading): Locale => (reading.language === 'es' ? 'es' : 'en')

const nothing: readonly Span[] = []

function allowedIn(reading: Reading, {options}: Settings, ofDraft: true | string[] | undefined): readonly Span[] | 'all' {
  if (ofDraft === true) return 'all'
  if (!ofDraft && options.allow.length === 0) return nothing
  return allowedSpans(reading.tokens, [...options.allow, ...(ofDraft ?? [])])
}

const without = (hits: readonly Hit[], allowed: readonly Span[]): readonly Hit[] =>
  allowed.length === 0 ? hits : hits.filter(({at}) => !allowed.some((span) => covers(span, at) || covers(at, span)))
