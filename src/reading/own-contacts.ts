import type {Span} from '../types.js'
import type {Reading} from './reading.js'

const marks = /[^\p{L}\p{N}@]/gu
const plain = (text: string) => text.toLowerCase().replace(marks, '')

/** Is an address or number among the facts and handles that the brand has published itself? */
export function isOwnContact(reading: Reading, at: Span): boolean {
  const {facts, handles} = reading.context.brand ?? {}
  if (!facts && !handles) return false
  const contact = plain(reading.slice(at))
  return [...Object.values(facts ?? {}), ...Object.values(handles ?? {})].some((fact) => plain(fact).includes(contact))
}
