import {addressVerbs, formalWords, informalWords, noVerbs, verbsOfAddress} from '../languages/es-address.js'
import {conjugate, type Tense, withClitics} from '../languages/es-verbs.js'
import type {Span} from '../types.js'
import {lazy} from './entities/characters.js'
import type {Reading} from './reading.js'

/** How one person is addressed in Spanish: tú and vos are informal, usted is formal. */
export type Register = 'formal' | 'informal'

const finite: readonly Tense[] = ['present', 'past', 'imperfect', 'future', 'conditional', 'subjunctive']
const clitics = [['nos'], ['me'], ['nos', 'lo'], ['me', 'lo'], ['lo'], ['la']]

/** Words that are of one register, whatever stands beside them. */
const registers = /* @__PURE__ */ lazy(() => {
  const known = new Map<string, Register>()
  for (const verb of addressVerbs) {
    // Without its accent, a form may be another word.
    for (const tense of finite) for (const person of ['tú', 'vos'] as const) known.set(conjugate(verb, tense, person)!, 'informal')
    for (const clitic of clitics) {
      for (const person of ['tú', 'vos'] as const) known.set(withClitics(conjugate(verb, 'imperative', person)!, clitic), 'informal')
      known.set(withClitics(conjugate(verb, 'imperative', 'usted')!, clitic), 'formal')
    }
  }
  for (const word of informalWords) known.set(word, 'informal')
  for (const word of formalWords) known.set(word, 'formal')
  for (const word of noVerbs) known.delete(word)
  return known
})

/** First persons of the present and the future. */
const firstPersons = /* @__PURE__ */ lazy(
  () =>
    new Set(
      verbsOfAddress.flatMap((verb) =>
        (['present', 'future', 'conditional'] as const).flatMap((tense) => [conjugate(verb, tense, 'yo')!, conjugate(verb, tense, 'nosotros')!])
      )
    )
)

/** Evidence of how a Spanish text addresses one person, outside of quotations. */
export function registerEvidence(reading: Reading): Record<Register, Span[]> {
  const {tokens} = reading
  const found: Record<Register, Span[]> = {formal: [], informal: []}
  tokens.forEach((token, index) => {
    const {word, kind} = token
    if (kind || reading.quotations.some(({start, end}) => start <= token.start && token.end <= end)) return
    const next = tokens[index + 1]
    const register = registers().get(word) ?? (next && !next.before && firstPersons().has(next.word) ? pronouns.get(word) : undefined)
    if (register) found[register].push(token)
  })
  return found
}

const pronouns: ReadonlyMap<string, Register> = new Map([
  ['te', 'informal'],
  ['le', 'formal']
])

/** How a Spanish text addresses one person, where it does so in one way only. */
export function registerOf(reading: Reading): Register | undefined {
  const {formal, informal} = registerEvidence(reading)
  if (formal.length > 0 === informal.length > 0) return undefined
  return formal.length > 0 ? 'formal' : 'informal'
}
