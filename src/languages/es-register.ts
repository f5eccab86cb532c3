import {Address, addressAtStart, addressOf} from './es-address.js'
import {conjugate} from './es-verbs.js'
import {words} from './words.js'

/** How one person is addressed: as tú or vos, or as usted. */
export type Register = 'formal' | 'informal'

/** Calls for attention, to one person. */
const formal = words('disculpe perdone oiga')

/** Whoever says “te” or “le” before a first person of these addresses somebody. */
const verbs = `agradecer pedir rogar escribir comentar informar solicitar enviar mandar ayudar ofrecer devolver avisar confirmar responder contestar llamar
  contactar recomendar sugerir invitar recordar compartir indicar decir contar esperar atender orientar asesorar cambiar reenviar desear explicar`

let firstPersonsKnown: Set<string> | undefined

function firstPersons(): Set<string> {
  firstPersonsKnown ??= new Set(
    [...words(verbs)].flatMap((verb) =>
      (['present', 'future', 'conditional'] as const).flatMap((tense) => [conjugate(verb, tense, 'yo')!, conjugate(verb, tense, 'nosotros')!])
    )
  )
  return firstPersonsKnown
}

/** The register of a word that is of one only; `next` and `previous` are the words beside it in the clause. */
export function registerOfWord(word: string, next: string | undefined, previous?: string): Register | undefined {
  // “¿A quién le escribo?” asks for somebody else.
  if (word === 'le' && previous === 'quién') return undefined
  // “Te cobran” is said of anybody, “le cobran” of somebody else.
  if (word === 'te' || word === 'le') return next && firstPersons().has(next) ? (word === 'te' ? 'informal' : 'formal') : undefined
  if (formal.has(word)) return 'formal'
  const address = addressOf(word)
  if (address === Address.usted) return 'formal'
  return address && !(address & ~(Address.tú | Address.vos)) ? 'informal' : undefined
}

/** Does a word tell several people to do something: “tengan”? */
export const addressesMany = (word: string): boolean => addressAtStart(word) === Address.ustedes
