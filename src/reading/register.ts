import {addressesMany, type Register, registerOfWord} from '../languages/es-register.js'
import type {Span} from '../types.js'
import type {Reading} from './reading.js'
import {covers} from './span.js'

/** Evidence of how a Spanish text addresses one person, outside of quotations. */
export function registerEvidence({tokens, quotations}: Reading): Record<Register, Span[]> {
  const found: Record<Register, Span[]> = {formal: [], informal: []}
  tokens.forEach((token, index) => {
    if (token.kind) return
    const next = tokens[index + 1]
    const previous = token.before === 0 ? tokens[index - 1]?.word : undefined
    const register = registerOfWord(token.word, next?.before === 0 ? next.word : undefined, previous)
    if (register && !quotations.some((quotation) => covers(quotation, token))) found[register].push(token)
  })
  return found
}

/** How a Spanish text addresses one person, where it does so in one way only, and nobody else. */
export function registerOf(reading: Reading): Register | undefined {
  const {formal, informal} = registerEvidence(reading)
  if (reading.tokens.some(({word}) => addressesMany(word))) return undefined
  if (formal.length > 0 === informal.length > 0) return undefined
  return formal.length > 0 ? 'formal' : 'informal'
}
