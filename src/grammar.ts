/**
 * English grammar, by compromise. Import `cm-guidelines/grammar` before `processSync`; asynchronous hosts load it
 * by themselves when a draft asks for it.
 */
import nlp from 'compromise/two'
import {provideGrammar} from './reading/grammar.js'

export interface Grammar {
  /** Does an English clause open with a verb in its base form (“book a table”), not with a noun (“book clubs meet”)? */
  readonly isBaseVerb: (clause: string) => boolean
}

export const grammar: Grammar = {
  isBaseVerb(clause) {
    const [sentence]: {terms: {tags: string[]}[]}[] = nlp(clause).json({terms: {tags: true}})
    return sentence?.terms[0]?.tags.includes('Infinitive') ?? false
  }
}

provideGrammar(grammar)
