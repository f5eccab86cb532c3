import type {Locale} from '../types.js'
import en from './en.js'
import es from './es.js'

/** What rules share about a language: its facts, no opinion. All words in lower case. */
export interface LanguageFacts {
  /** Words whose full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** Words behind which a clause begins. */
  readonly conjunctions: ReadonlySet<string>
  /** Words that stand in most drafts, the commonest first: no phrase is looked for by them if it can be helped. */
  readonly common: readonly string[]
  readonly negations: ReadonlySet<string>
  /** Where a negation denies nothing. */
  readonly falseNegations: readonly string[]
  /** Several words that deny what follows. */
  readonly negativePhrases: readonly string[]
  /** Words that open a supposition. */
  readonly hypotheses: ReadonlySet<string>
  /** Words that introduce what is named, not said. */
  readonly mentions: ReadonlySet<string>
  readonly questions: ReadonlySet<string>
}

export const facts: Readonly<Record<Locale, LanguageFacts>> = {en, es}

/** Does a word's full stop end no sentence? Asked of both languages: tokens are read before the language is known. */
export const isAbbreviation = (word: string): boolean => en.abbreviations.has(word) || es.abbreviations.has(word)
