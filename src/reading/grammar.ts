import type {Grammar} from '../grammar.js'

/** Yielded by a rule that needs the grammar of English: the dispatcher answers with it. */
export const grammarRequest = Symbol('grammar')

export type GrammarRequest = typeof grammarRequest

let loaded: Grammar | undefined

/** Called by `cm-guidelines/grammar` when it is imported. */
export function provideGrammar(grammar: Grammar): void {
  loaded = grammar
}

/** The grammar, when somebody has imported it. */
export const loadedGrammar = (): Grammar | undefined => loaded

/** Import compromise the first time that a draft asks for it. */
export async function loadGrammar(): Promise<Grammar> {
  const {grammar} = await import('../grammar.js')
  return grammar
}

/** In a rule: `const grammar = yield* askGrammar()`. */
export function* askGrammar(): Generator<GrammarRequest, Grammar, Grammar> {
  return yield grammarRequest
}
