import type {CommentKind, Network, TriageAction} from 'cm-guidelines'

/** What the page says in one language; `{name}` is filled in. */
export interface PageWords {
  /** Texts that stand in the page, by the name in `data-say`. */
  readonly page: Readonly<Record<string, string>>
  readonly otherNetwork: string
  readonly severities: Readonly<Record<'error' | 'warn' | 'info', string>>
  readonly summary: {readonly none: string; readonly one: string; readonly other: string; readonly empty: string}
  readonly length: {readonly characters: string; readonly bytes: string; readonly tooLong: string}
  readonly languages: {readonly en: string; readonly es: string; readonly other: string}
  readonly kinds: Readonly<Record<CommentKind, string>>
  readonly actions: Readonly<Record<TriageAction, string>>
  readonly show: string
  readonly replace: string
  readonly rule: string
  readonly examples: readonly Example[]
}

export interface Example {
  readonly name: string
  readonly network: Network
  /** The comment answered: the example is a reply. */
  readonly comment?: string
  readonly text: string
}
