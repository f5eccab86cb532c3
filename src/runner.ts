import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {allowedSpans} from './allow.js'
import {checkContext, completeContext} from './context.js'
import {attachRule, type Finding, type MessageText, type MessageValues, type Rule, type Say} from './define-rule.js'
import {type GrammarRequest, grammarRequest, loadedGrammar, loadGrammar} from './reading/grammar.js'
import type {Grammar} from './grammar.js'
import {type Hit, Reading} from './reading/reading.js'
import {type Source, treeSource} from './reading/source.js'
import {covers} from './reading/span.js'
import type {Settings} from './settings.js'
import type {Brand, DraftContext, Locale, Span} from './types.js'

const homepage = 'https://github.com/cm-guidelines/cm-guidelines'

/** The page of a rule. */
export const urlOf = (id: string): string => `${homepage}/blob/main/docs/rules/${id}.md`

/** What a preset knows beside the settings of its rules. */
export interface Binding {
  readonly brand?: Brand
  /** Defaults of each draft's context. */
  readonly draft?: DraftContext
  /** Language of the messages. Default: the draft's. */
  readonly locale?: Locale
}

type Words = Record<string, (values?: MessageValues) => Say>

interface Attached {
  readonly rule: Rule
  readonly settings: Settings
  readonly facts: readonly (keyof DraftContext)[]
  readonly needsPhrases: boolean
  readonly hasWords: boolean
  readonly say: Partial<Record<Locale, Words>>
}

/**
 * The rules attached to one processor, run over one reading: the first rule's transformer does the work of all,
 * since a transformer for each costs more than parsing the draft.
 */
export class Runner {
  readonly #attached = new Map<Rule, Attached>()
  #locale: Locale | undefined
  #defaults: DraftContext | undefined

  get isEmpty(): boolean {
    return this.#attached.size === 0
  }

  add(rule: Rule, settings: Settings, binding: Binding | undefined): void {
    if (binding) {
      const {brand, draft, locale} = binding
      this.#locale = locale
      this.#defaults = brand || draft ? {brand, ...draft} : undefined
    }
    const {needs = []} = rule.meta
    const {phrases, comment, lists} = rule.words.en
    attachRule(rule)
    this.#attached.set(rule, {
      rule,
      settings,
      facts: needs.filter((need) => need !== 'phrases'),
      needsPhrases: needs.includes('phrases'),
      hasWords: Boolean(phrases ?? comment ?? lists),
      say: {}
    })
  }

  readonly transform = (tree: Root, file: VFile): Promise<void> | undefined => {
    const source = treeSource(tree, file)
    return this.check(this.read(source.text, checkContext(file.data.draft ?? {}, 'draft')), source, file)
  }

  /** Read a draft in its own context, completed by what the preset knows. */
  read(text: string, context: DraftContext): Reading {
    return new Reading(text, completeContext(context, this.#defaults))
  }

  /** Add the rules' messages to the file; asynchronous only if a rule asks for a grammar that is not loaded yet. */
  check(reading: Reading, source: Source, file: VFile): Promise<void> | undefined {
    if (reading.context.reference || reading.text.trim() === '') return undefined
    const work = this.#messages(reading, source, file)
    return finish(work, work.next())
  }

  *#messages(reading: Reading, source: Source, file: VFile): Generator<GrammarRequest, void, Grammar> {
    const {context} = reading
    for (const attached of this.#attached.values()) {
      const {rule, settings, facts, needsPhrases, hasWords} = attached
      const {draft} = rule.lexicons
      // The cheapest question first: of ninety rules, most have nothing to do on a draft.
      if (needsPhrases && !reading.mayFind(draft!)) continue
      const {id, kinds} = rule.meta
      if (settings.severity === 'off' || (kinds && !kinds.includes(context.kind)) || facts.some((fact) => context[fact] === undefined)) continue
      if (hasWords && reading.locales.length === 0) continue
      const allowed = allowedIn(reading, settings, context.allow?.[id])
      if (allowed === 'all') continue

      const phrases = draft ? without(reading.find(draft), allowed) : []
      if (needsPhrases && phrases.length === 0) continue
      const comment = rule.lexicons.comment ? (reading.comment?.find(rule.lexicons.comment) ?? []) : []
      const locale = this.#locale ?? localeOf(reading)
      const say = (attached.say[locale] ??= sayIn(rule.words[locale].messages))
      const findings = rule.check(reading, settings.options, {phrases, comment, lists: rule.words[localeOf(reading)].lists, say})[Symbol.iterator]()

      let step = findings.next()
      while (!step.done) {
        if (step.value === grammarRequest) step = findings.next(yield grammarRequest)
        else {
          if (!allowed.some((span) => covers(span, step.value.at))) report(rule, settings, step.value, reading, source, file)
          step = findings.next()
        }
      }
    }
  }
}

const runners = new WeakMap<object, Runner>()

/** The runner of a processor, made when its first rule is attached. */
export function runnerOf(processor: object): Runner {
  let runner = runners.get(processor)
  if (!runner) runners.set(processor, (runner = new Runner()))
  return runner
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

const without = (hits: Hit[], allowed: readonly Span[]): Hit[] =>
  allowed.length === 0 ? hits : hits.filter(({at}) => !allowed.some((span) => covers(span, at) || covers(at, span)))

const longest = 60

/** Text of the draft as a message shows it: on one line, cut where it is long. */
function shown(value: string | number): string {
  const line = String(value).replace(/\s+/gu, ' ').trim()
  return line.length <= longest ? line : `${[...line].slice(0, longest).join('').trimEnd()}…`
}

function sayIn(messages: Readonly<Record<string, MessageText>>): Words {
  const fill = (text: string, values: MessageValues) => text.replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name] ?? ''))
  return Object.fromEntries(
    Object.entries(messages).map(([name, {reason, note}]) => [name, (values = {}) => ({reason: fill(reason, values), note: fill(note, values)})])
  )
}

const fatal = {info: undefined, warn: false, error: true, off: undefined}

function report({meta}: Rule, {severity}: Settings, {at, reason, note, expected}: Finding, reading: Reading, source: Source, file: VFile): void {
  const span = source.locate(at)
  const {toPoint} = location(file)
  const place = span && {start: toPoint(span.start)!, end: toPoint(span.end)!}
  const message = file.message(reason, {place, ruleId: meta.id, source: 'cm-guidelines'})
  Object.assign(message, {fatal: fatal[severity], actual: reading.slice(at), expected: expected && [...expected], note, url: urlOf(meta.id)})
}
