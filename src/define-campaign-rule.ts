import type {Context} from './context.js'
import {type Check, type Definition, defineRule, type Finding, type Heard, type Rule, type Words} from './define-rule.js'
import type {Reading} from './reading/reading.js'
import type {Span} from './types.js'

/** One draft of a campaign, as a rule noted it. */
export interface CampaignDraft<Digest> {
  /** Path of the draft, or its number (`#3`). */
  readonly name: string
  readonly context: Context
  readonly digest: Digest
  /** Text of the draft, for messages about it. */
  slice(at: Span): string
  /** Its name with the line and column where a span starts (`monday.md:3:1`), for messages about another draft. */
  placeOf(at: Span): string
}

export interface CampaignFinding<Digest> extends Finding {
  /** The draft that it is about; findings about `reference` drafts are dropped. */
  readonly draft: CampaignDraft<Digest>
}

/** What a rule keeps of each draft: small, since a campaign may hold ten thousand; undefined: nothing to compare. */
export type Digester<Options, Digest, Message extends string, Group extends string, Lists> = (
  reading: Reading,
  options: Options,
  words: Omit<Heard<Message, Group, never, Lists>, 'comment'> & {
    /** Where the draft says what `allow` lets pass. */
    readonly allowed: readonly Span[]
  }
) => Digest | undefined

/** Findings about several drafts; `say(draft)` are the messages in the locale of that draft. */
export type Comparison<Options, Digest, Message extends string> = (
  drafts: readonly CampaignDraft<Digest>[],
  options: Options,
  say: (draft: CampaignDraft<Digest>) => Heard<Message, never, never, unknown>['say']
) => Iterable<CampaignFinding<Digest>>

/** A rule that compares drafts. */
export interface CampaignRule<Options extends object = any> extends Rule<Options> {
  /** Does it say something of a draft alone, too? */
  readonly judgesAlone: boolean
  readonly digest: Digester<Options, unknown, string, string, unknown>
  readonly compare: Comparison<Options, unknown, string>
}

/**
 * Make a rule that judges several drafts together: in `lintCampaign`, in the CLI, and in any unified-engine, which
 * hands the set of its files to plugins.
 *
 * @param check what it says of a draft alone, if anything
 */
export function defineCampaignRule<Options extends object, Digest, Message extends string, Group extends string = never, Lists = undefined>(
  meta: Definition<Options, NoInfer<Group>>,
  words: {en: Words<Message, Group, never, Lists>; es: Words<NoInfer<Message>, NoInfer<Group>, never, NoInfer<Lists>>},
  digest: Digester<Options, Digest, NoInfer<Message>, NoInfer<Group>, NoInfer<Lists>>,
  compare: Comparison<Options, NoInfer<Digest>, NoInfer<Message>>,
  check?: Check<Options, NoInfer<Message>, NoInfer<Group>, never, NoInfer<Lists>>
): CampaignRule<Options> {
  const own = {judgesAlone: check !== undefined, digest, compare} as unknown as Pick<CampaignRule<Options>, 'judgesAlone' | 'digest' | 'compare'>
  return Object.assign(defineRule(meta, words, check ?? (() => [])), own)
}

export const isCampaignRule = (rule: Rule): rule is CampaignRule => 'compare' in rule
