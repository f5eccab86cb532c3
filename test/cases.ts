import type {Rule} from '../src/define-rule.js'
import {lintWith} from './lint-with.js'
import type {Draft, DraftContext} from '../src/types.js'

/** A draft of a table; `⟦ ⟧` marks what must be reported. A text alone is a draft in the table's context. */
export type Case<Options extends object = object> =
  | string
  | (Omit<DraftContext, 'inReplyTo' | 'language'> & {
      text: string
      /** The comment answered; a text alone will do. */
      inReplyTo?: string | DraftContext['inReplyTo']
      /** Drafts of its campaign, which come before it; a text alone is one in the same context. */
      beside?: (string | Draft)[]
      options?: Partial<Options> & {allow?: string[]}
      /** Why a near miss is fine. */
      why?: string
    })

interface Cases<Options extends object> {
  /** At least 8, each with a mark; none in a language that the rule does not look at. */
  invalid: Case<Options>[]
  /** At least 12 near misses; one is enough in a language that the rule does not look at. */
  valid: Case<Options>[]
}

export interface Table<Options extends object = any> {
  rule: Rule<Options>
  context: DraftContext
  en: Cases<Options>
  es: Cases<Options>
}

/** @param context what holds for all drafts of the table that do not say otherwise */
export const cases = <Options extends object>(
  rule: Rule<Options>,
  table: {context?: DraftContext; en: Cases<Options>; es: Cases<Options>}
): Table<Options> => ({
  rule,
  context: {},
  ...table
})

export interface ReadCase {
  text: string
  draft: DraftContext
  options: object
  beside: Draft[]
  /** What the marks enclose. */
  marked: {start: number; end: number}[]
}

/** Take the marks out of a case's text, and complete its context. */
export function readCase({context}: Table, language: 'en' | 'es', item: Case<any>): ReadCase {
  const {text: source, options = {}, why: _, inReplyTo, beside = [], ...own} = typeof item === 'string' ? {text: item} : item
  let text = ''
  const marked: {start: number; end: number}[] = []
  for (const part of source.split(/([⟦⟧])/u)) {
    if (part === '⟦') marked.push({start: text.length, end: -1})
    else if (part === '⟧') marked.at(-1)!.end = text.length
    else text += part
  }
  const draft: DraftContext = {...context, ...own, language}
  if (inReplyTo !== undefined) draft.inReplyTo = typeof inReplyTo === 'string' ? {text: inReplyTo} : inReplyTo
  const others = beside.map((other) => (typeof other === 'string' ? {...draft, text: other} : {...context, language, ...other}))
  return {text, draft, options, beside: others, marked}
}

/** What a rule alone reports on a draft, by place. */
export async function reports(rule: Rule, {text, draft, options, beside}: ReadCase) {
  const {messages} = await lintWith([[rule, ['warn', options]]], {text, ...draft}, undefined, beside)
  return messages.sort((a, b) => a.place!.start.offset - b.place!.start.offset || a.place!.end.offset - b.place!.end.offset)
}
