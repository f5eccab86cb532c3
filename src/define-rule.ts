import type {Plugin} from 'unified'
import type {Root} from 'nlcst'
import type {GuidelineId} from './guidelines.js'
import type {GrammarRequest} from './reading/grammar.js'
import {attach, type Lexicon, type Phrases} from './reading/phrases.js'
import type {Hit, Reading} from './reading/reading.js'
import type {FileSet} from './campaign.js'
import type {Trait} from './reading/traits.js'
import {runnerOf} from './runner.js'
import {type PluginSetting, readSetting, type Severity} from './settings.js'
import type {DraftContext, Language, Locale, Span} from './types.js'

export interface RuleMeta<Options extends object> {
  readonly id: string
  readonly guideline: GuidelineId
  /** Kinds of draft it looks at. Default: both. */
  readonly kinds?: readonly ('post' | 'reply')[]
  /** Languages of the drafts that it looks at. Default: both. */
  readonly languages?: readonly Language[]
  /** Facts without any of which it stays silent. */
  readonly needs?: readonly (keyof DraftContext)[]
  /** What calls it, one of them being enough: traits of the draft, hits of its phrases, facts. Default: every draft. */
  readonly on?: readonly (Trait | 'phrases' | keyof DraftContext)[]
  readonly stage: 'preview' | 'stable' | 'deprecated'
  readonly recommended: boolean
  /** Version of the package that it came with. */
  readonly since: string
  readonly severity: Exclude<Severity, 'off'>
  readonly defaults: Options
}

/** What `defineRule` wants to know. */
export interface Definition<Options extends object, Group extends string> extends RuleMeta<Options> {
  /** Groups of its phrases that do not call it: they say nothing by themselves, and are looked for when it is called. */
  readonly supporting?: readonly Group[]
}

/** Text of a message; `{name}` is filled in from what the rule says. */
export interface MessageText {
  /** Names the text and what was expected instead. */
  readonly reason: string
  /** Why, in the guideline's terms, and what to do. */
  readonly note: string
}

/** What a rule says in one language: data only. */
export interface Words<Message extends string = string, Group extends string = string, CommentGroup extends string = string, Lists = unknown> {
  /** One sentence: what the rule is about. */
  readonly summary: string
  /** Phrases to find in the draft. */
  readonly phrases?: Phrases<Group>
  /** Phrases to find in the comment answered. */
  readonly comment?: Phrases<CommentGroup>
  /** Other words that the rule compares with. A rule that has phrases or lists is silent in other languages. */
  readonly lists?: Lists
  readonly messages: Readonly<Record<Message, MessageText>>
}

/** Values for the `{name}`s of a message; a list is shown with commas. */
export type MessageValues = Readonly<Record<string, string | number | readonly string[]>>

export interface Say {
  readonly reason: string
  readonly note: string
}

export type SayWords<Message extends string = string> = Readonly<Record<Message, (values?: MessageValues) => Say>>

/** What a rule yields: a place in the draft and what there is to say about it. */
export interface Finding {
  readonly at: Span
  readonly reason: string
  readonly note: string
  /** Replacements for exactly the text at the place. */
  readonly expected?: readonly string[]
}

export interface Heard<Message extends string, Group extends string, CommentGroup extends string, Lists> {
  /** Hits of the rule's phrases in the draft, in order. */
  readonly phrases: readonly Hit<Group>[]
  /** Hits of its phrases in the comment answered. */
  readonly comment: readonly Hit<CommentGroup>[]
  /** Its lists in the language of the draft. */
  readonly lists: Lists
  /** Its messages in the locale. */
  readonly say: SayWords<Message>
}

/** A pure function from a reading to findings; it may ask for the grammar of an English sentence. */
export type Check<Options, Message extends string, Group extends string, CommentGroup extends string, Lists> = (
  reading: Reading,
  options: Options,
  words: Heard<Message, Group, CommentGroup, Lists>
) => Iterable<Finding> | Generator<Finding | GrammarRequest, void, any>

/** A unified plugin that checks one thing, with its metadata. */
export interface Rule<Options extends object = any> extends Plugin<[setting?: PluginSetting<Options>, fileSet?: FileSet], Root> {
  readonly meta: RuleMeta<Options>
  readonly words: Readonly<Record<Locale, Words>>
  readonly check: Check<Options, string, string, string, unknown>
  /** `phrases` and `comment` of both languages. */
  readonly lexicons: {readonly draft?: Lexicon; readonly comment?: Lexicon}
}

/**
 * Make a rule: a unified plugin to be used alone, in a preset, or by `lint`.
 *
 * @param words what it says, in both languages, under the same names
 */
export function defineRule<
  Options extends object,
  Message extends string,
  Group extends string = never,
  CommentGroup extends string = never,
  Lists = undefined
>(
  meta: Definition<Options, NoInfer<Group>>,
  words: {en: Words<Message, Group, CommentGroup, Lists>; es: Words<NoInfer<Message>, NoInfer<Group>, NoInfer<CommentGroup>, NoInfer<Lists>>},
  check: Check<Options, NoInfer<Message>, NoInfer<Group>, NoInfer<CommentGroup>, NoInfer<Lists>>
): Rule<Options> {
  const rule: Rule<Options> = Object.assign(
    function (this: object, setting?: unknown, fileSet?: FileSet) {
      const runner = runnerOf(this)
      const isFirst = runner.isEmpty
      runner.add(rule, readSetting(meta, setting), fileSet)
      return isFirst ? runner.transform : undefined
    } as Plugin<[setting?: PluginSetting<Options>, fileSet?: FileSet], Root>,
    {
      meta,
      words,
      check: check as Rule<Options>['check'],
      lexicons: {
        draft: words.en.phrases && {en: words.en.phrases, es: words.es.phrases!, supporting: supportingOf(meta, words.en.phrases)},
        comment: words.en.comment && {en: words.en.comment, es: words.es.comment!}
      }
    }
  )
  return rule
}

const supportingOf = <Group extends string>({on, supporting = []}: Definition<object, Group>, phrases: Phrases<Group>): readonly Group[] =>
  on && !on.includes('phrases') ? (Object.keys(phrases) as Group[]) : supporting

/** Have a rule's phrases found from now on. */
export function attachRule({lexicons: {draft, comment}, meta: {kinds = ['post', 'reply']}}: Rule): void {
  if (draft) for (const kind of kinds) attach(draft, kind)
  if (comment) attach(comment, 'comment')
}
