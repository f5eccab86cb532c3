import {conjugate, type Person, withClitics} from './es-verbs.js'
import {remember} from './remember.js'
import {words} from './words.js'

/** How a word addresses people: a set of flags. A word with several is one of these, one does not know which. */
export const Address = {tú: 1, vos: 2, usted: 4, vosotros: 8, ustedes: 16} as const

const {tú, vos, usted, vosotros, ustedes} = Address
const persons = Object.keys(Address) as (keyof typeof Address & Person)[]

const accent = /[áéíóú]/g
/** A word without its acute accents. */
export const sansAccent = (word: string): string => word.replace(accent, (letter) => 'aeiou'['áéíóú'.indexOf(letter)]!)

/** Without their accent they are other words, which stand in every text. */
export const accented: ReadonlySet<string> = new Set(words('dé sé'))

/** Verbs that brands ask people with. */
export const verbs = `abrir aceptar acercar acordar acompañar activar actualizar acudir adjuntar adquirir agendar agregar ajustar animar anotar añadir apartar aplicar apoyar aprender aprovechar apuntar asegurar asistir atrever avisar ayudar
  brindar buscar calmar cambiar cancelar celebrar cerrar checar chequear comentar comer compartir completar comprar comprobar comunicar conectar confiar confirmar conocer conseguir considerar consultar contactar contar contestar contratar correr crear creer cuidar
  decir dejar descansar descargar descubrir desear despertar detallar disculpar disfrutar echar elegir eliminar empezar encargar encontrar enseñar enterar entrar enviar escoger escribir escuchar especificar esperar etiquetar evitar explicar facilitar felicitar fijar firmar formar
  ganar guardar hablar hacer imaginar indicar informar ingresar iniciar inscribir instalar intentar invitar jugar leer llamar llegar llenar llevar lograr mandar mantener marcar mencionar mirar mostrar necesitar ofrecer olvidar participar pasar pedir pensar perder perdonar permitir platicar poder poner preferir preguntar preparar presentar probar publicar
  quedar querer quitar recibir recoger recomendar recordar reenviar regalar registrar relajar reportar reservar responder revisar sacar saber seguir seleccionar sentir servir solicitar subir sumar suscribir tener terminar tocar tomar traer unir usar utilizar validar vender venir ver verificar viajar visitar vivir volver votar`

interface Imperative {
  readonly form: string
  readonly address: number
}

let imperativesKnown: Map<string, Imperative[]> | undefined

/** Imperatives by their spelling without accents. */
function imperatives(): Map<string, Imperative[]> {
  if (imperativesKnown) return imperativesKnown
  imperativesKnown = new Map()
  for (const verb of words(verbs)) {
    if (verb === 'ver' || verb === 'poder') continue
    for (const person of persons) {
      const form = conjugate(verb, 'imperative', person)!
      const bare = sansAccent(form)
      const entry = {form, address: Address[person]}
      const known = imperativesKnown.get(bare)
      if (known) known.push(entry)
      else imperativesKnown.set(bare, [entry])
      // registrad + os: registraos
      if (person === 'vosotros') imperativesKnown.set(`${bare.slice(0, -1)}+os`, [entry])
    }
  }
  return imperativesKnown
}

const reflexive: Record<string, number> = {te: tú | vos, se: usted | ustedes}
/** No imperatives, whatever they look like. */
const others = words('abriles animales comete correos formales informales iniciales leales mandala mandalas serviles tomate tomates')

/** An imperative with its pronouns: whom it addresses as it is spelt, and what it is with the accent that it may miss. */
interface CliticImperative {
  readonly address: number
  readonly mended: readonly {text: string; address: number}[]
}

const readCliticImperative = remember((word: string): CliticImperative | undefined => {
  const tail = cliticsOf(word)
  if (!tail || others.has(word)) return undefined
  const bare = sansAccent(word.slice(0, word.length - tail.join('').length))
  const entries = imperatives().get(tail[0] === 'os' ? `${bare}+os` : bare)
  if (!entries) return undefined
  let address = 0
  const mended: {text: string; address: number}[] = []
  for (const entry of entries) {
    const allowed = reflexive[tail[0]!]
    if (allowed !== undefined && !(allowed & entry.address)) continue
    const right = withClitics(entry.form, tail)
    if (right === word) address |= entry.address
    else if (sansAccent(right) === word) mended.push({text: right, address: entry.address})
  }
  return address || mended.length > 0 ? {address, mended} : undefined
})

const clitics = words('me te se le lo la nos les los las')
const firstClitics = words('me te se')

/** The pronouns that a word seems to end in: one, or two. */
function cliticsOf(word: string): readonly string[] | undefined {
  if (word.length < 5) return undefined
  const isPlural = word.endsWith('s')
  const last = word.slice(isPlural ? -3 : -2)
  if (!clitics.has(last)) return word.endsWith('os') ? ['os'] : undefined
  if (last[0] !== 'l' || last[1] === 'e') return [last]
  const before = word.length - last.length
  const first = word.slice(before - 2, before)
  if (firstClitics.has(first)) return [first, last]
  return word.slice(before - 3, before) === 'nos' ? ['nos', last] : [last]
}

/** Forms of the present and the like that are nouns, prepositions, names (Tomás) or other words too. */
const ambiguous = words(`
  acercas activas agendas ajustas ajustes animas anotes apartas apartes aplicas aplique apliques aprecias apuntas avances ayudas brindes calmas
  cambios celebras cheques cierras cierres comas comidas completas compras compres conectas consultas contactas contestes contratas contrates copias creas
  cuentas cuentes cuidas descargas despiertas detalles disculpas dudas empiezas encargas encargues enseñas enteras entradas entres esperas etiquetas
  fijas fijes firmas firmes formas formes ganas guardas informes ingresas invitas juegas llamas llames llenas llenes mandas marcas marques mejoras
  menciones miras muestras notas ofertas pagas partes pasas pases podes preguntas preparas presentas presentes pruebas publicas quitas recuerdas
  registras reportes reservas sacas sales saques sed selecciones serviste sientas sirvas solicitas subas suma sumas tocas tomas tomás toques unas une ved
  vendas ventas viajas viajes visitas viste vistes vivas votes`)

let formsKnown: Map<string, number> | undefined

/** Finite forms of the second persons. */
function forms(): Map<string, number> {
  if (formsKnown) return formsKnown
  formsKnown = new Map()
  const add = (form: string | undefined, address: number) => {
    if (form && !ambiguous.has(form)) formsKnown!.set(form, (formsKnown!.get(form) ?? 0) | address)
  }
  for (const verb of words(`${verbs} ser`)) {
    for (const person of ['tú', 'vos', 'vosotros'] as const) {
      const address = Address[person]
      for (const tense of ['present', 'past', 'future', 'conditional', 'subjunctive'] as const) add(conjugate(verb, tense, person), address)
      // Imperatives of tú look like the third person, and those of vos in -í like “yo escribí”.
      const imperative = conjugate(verb, 'imperative', person)!
      if (person !== 'tú' && /[áéd]$/.test(imperative) && imperative.length > 3) add(imperative, address)
    }
  }
  for (const [list, address] of pronouns) for (const word of words(list)) formsKnown.set(word, address)
  return formsKnown
}

const pronouns: readonly (readonly [string, number])[] = [
  ['tú contigo haz pon ten', tú],
  ['te ti tu tus estás vas das has', tú | vos],
  ['vos sos', vos],
  ['usted ud', usted],
  ['vosotros vosotras os vuestro vuestra vuestros vuestras estáis vais', vosotros],
  ['ustedes uds', ustedes]
]

/** Whom a word addresses wherever it stands, as flags of {@link Address}; 0: nobody for certain. */
export const addressOf = remember((word: string): number => {
  const known = forms().get(word)
  if (known !== undefined) return known
  const imperative = readCliticImperative(word)
  // “Llamanos” says vos, or tú without its accent.
  return imperative?.address ? imperative.mended.reduce((sum, {address}) => sum | address, imperative.address) : 0
})

/** Imperatives of usted and ustedes that are other words too. */
const nouns = words(
  'una unan cierre pase toque marque viaje ajuste aviso informe avance forme firme fije entre sobre corte saque vea venga viva detalle detallen reporte cheque cheques encargue aparte'
)

/** Imperatives of tú that are other words elsewhere: “se ven”. */
const openers: ReadonlyMap<string, number> = new Map([['ven', tú]])

/** Whom a word addresses at the start of a clause: there, a subjunctive is an imperative (“Disfrute…”). */
export function addressAtStart(word: string): number {
  if (nouns.has(word)) return 0
  let address = openers.get(word) ?? 0
  for (const entry of imperatives().get(word) ?? []) if (entry.form === word) address |= entry.address & (usted | ustedes)
  return address
}

/**
 * An imperative with pronouns that misses its accent, mended. “Llamanos” is right in voseo: it is wrong only in a text that says tú.
 *
 * @param text all words of the text
 */
export function withMissingAccent(word: string, text: () => readonly string[]): string | undefined {
  const imperative = readCliticImperative(word)
  const [mended] = imperative?.mended ?? []
  if (!mended || imperative?.address === 0) return mended?.text
  const addresses = text().map(addressOf)
  return addresses.includes(tú) && !addresses.includes(vos) ? mended.text : undefined
}
