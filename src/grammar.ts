/**
 * English grammar, by compromise. Import `cm-guidelines/grammar` before `processSync`; asynchronous hosts load it
 * by themselves when a draft asks for it.
 */
import nlp from 'compromise/two'
import {provideGrammar} from './reading/grammar.js'

export interface Grammar {
  /** Is the word at `offset` of an English sentence a verb in its base form (“book a table”), not a noun (“a good book”)? */
  readonly isBaseVerb: (sentence: string, offset: number) => boolean
}

interface Term {
  tags: string[]
  offset: {start: number}
}

export const grammar: Grammar = {
  isBaseVerb(sentence, offset) {
    const clauses: {terms: Term[]}[] = nlp(sentence).json({offset: true, terms: {tags: true}})
    return clauses.some(({terms}) => terms.some(({tags, offset: {start}}) => start === offset && tags.includes('Infinitive')))
  }
}

provideGrammar(grammar)
