import {type CampaignRule, isCampaignRule} from './define-campaign-rule.js'
import {attachRule, type Heard, type Rule, type RuleMeta} from './define-rule.js'
import {sayIn} from './message.js'
import type {Lexicon} from './reading/phrases.js'
import type {Reading} from './reading/reading.js'
import {isTrait, traitSet} from './reading/traits.js'
import type {Settings} from './settings.js'
import type {DraftContext, Language, Locale} from './types.js'

/** The drafts that a line-up is for. */
export interface Sort {
  readonly kind: 'post' | 'reply'
  readonly language: Language
  /** Language of the messages. */
  readonly locale: Locale
  readonly hasCampaign: boolean
}

/** A rule and all that a call of it takes, in one place: it is called for every draft, and most calls end soon. */
export interface Entrant {
  readonly rule: Rule
  readonly check: Rule['check']
  readonly options: Settings['options']
  /** The same, if it has a campaign to compare drafts in. */
  readonly campaignRule: CampaignRule | undefined
  readonly settings: Settings
  /** Does it let words pass? Most do not. */
  readonly isLenient: boolean
  readonly draft: Lexicon | undefined
  readonly comment: Lexicon | undefined
  /** What it hears where none of its phrases stands. */
  readonly heard: Heard<string, string, string, unknown>
}

/** Bit of what every draft has; no trait or fact has it. */
const always = 1 << 31

/** The rules for one sort of drafts. Which of them a draft calls is told by comparing numbers: most rules are not looked at. */
export class LineUp {
  readonly #entrants: readonly Entrant[]
  /** Those that phrases of theirs call. */
  readonly #byPhrases = new Map<Lexicon, number>()
  /** Of each, the traits that call it, the facts that do, and those that it needs, as bits. */
  readonly #traits: Int32Array
  readonly #facts: Int32Array
  readonly #needs: Int32Array
  /** Do any traits call any of them? */
  readonly #asksForTraits: boolean
  /** Bits of the facts that any asks for. */
  readonly #factBits: ReadonlyMap<string, number>

  constructor(rules: ReadonlyMap<Rule, Settings>, {kind, language, locale, hasCampaign}: Sort) {
    const on = [...rules].filter(([rule, {severity}]) => {
      const {phrases, comment, lists} = rule.words.en
      const {kinds = [kind], languages = [language]} = rule.meta
      const isWordless = !phrases && !comment && !lists
      return (
        severity !== 'off' &&
        (hasCampaign || !isCampaignRule(rule) || rule.judgesAlone) &&
        kinds.includes(kind) &&
        languages.includes(language) &&
        (language !== 'other' || isWordless)
      )
    })
    for (const [rule] of on) attachRule(rule)
    this.#entrants = on.map(([rule, settings]) => ({
      rule,
      check: rule.check,
      options: settings.options,
      campaignRule: hasCampaign && isCampaignRule(rule) ? rule : undefined,
      settings,
      isLenient: settings.options.allow.length > 0,
      draft: rule.lexicons.draft,
      comment: rule.lexicons.comment,
      heard: {phrases: [], comment: [], lists: rule.words[language === 'es' ? 'es' : 'en'].lists, say: sayIn(rule.words[locale].messages)}
    }))

    const callers = this.#entrants.map(({rule: {meta}, campaignRule}) => (campaignRule ? undefined : meta.on))
    const factsOf = (on: RuleMeta<object>['on'] = []) => on.filter((caller): caller is keyof DraftContext => caller !== 'phrases' && !isTrait(caller))
    const needs = this.#entrants.map(({rule: {meta}}) => meta.needs ?? [])
    const bits = new Map([...new Set([...callers.flatMap(factsOf), ...needs.flat()])].map((name, index) => [name, 1 << index]))
    const setOf = (names: readonly (keyof DraftContext)[]) => names.reduce((set, name) => set | bits.get(name)!, 0)
    this.#factBits = bits
    this.#traits = Int32Array.from(callers, (on) => (on ? traitSet(on.filter(isTrait)) : always))
    this.#asksForTraits = this.#traits.some((set) => (set & ~always) !== 0)
    this.#facts = Int32Array.from(callers, (on) => setOf(factsOf(on)))
    this.#needs = Int32Array.from(needs, setOf)
    for (const [index, on] of callers.entries()) if (on?.includes('phrases')) this.#byPhrases.set(this.#entrants[index]!.draft!, index)
  }

  /** The rules that a draft calls: first those whose phrases it holds. */
  calledBy(reading: Reading): Entrant[] {
    const traits = this.#asksForTraits ? reading.traits | always : always
    const facts = this.#factsIn(reading.context)
    const [byTraits, byFacts, needs] = [this.#traits, this.#facts, this.#needs]

    const called: Entrant[] = []
    for (const lexicon of reading.matchedLexicons()) {
      const index = this.#byPhrases.get(lexicon)
      if (index === undefined || needs[index]! & ~facts) continue
      if (byTraits[index]! & traits || byFacts[index]! & facts || reading.findLeading(lexicon).length > 0) called.push(this.#entrants[index]!)
    }
    const byPhrases = called.length
    for (let index = 0; index < byTraits.length; index++) {
      if (((byTraits[index]! & traits) | (byFacts[index]! & facts)) === 0 || needs[index]! & ~facts) continue
      const entrant = this.#entrants[index]!
      if (byPhrases === 0 || !called.includes(entrant)) called.push(entrant)
    }
    return called
  }

  /** The facts that a draft comes with, as bits. */
  #factsIn(context: DraftContext): number {
    let facts = 0
    for (const name in context) if (context[name as keyof DraftContext] !== undefined) facts |= this.#factBits.get(name) ?? 0
    return facts
  }
}
