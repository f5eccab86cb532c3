import {irregulars, stemChanges, type Irregular} from './es-irregulars.js'

/** `usted` is the third person singular (él, ella), `ustedes` the third person plural. */
export type Person = 'yo' | 'tú' | 'vos' | 'usted' | 'nosotros' | 'vosotros' | 'ustedes'
/** `negative` is the subjunctive that follows "no" in a negative imperative. */
export type Tense = 'present' | 'imperfect' | 'past' | 'future' | 'conditional' | 'subjunctive' | 'imperative' | 'negative'
export type FormClass =
  | 'imperative'
  | 'negative'
  | 'infinitive'
  | 'gerund'
  | 'participle'
  | '1'
  | '2'
  | '3'
  | 'past1'
  | 'past2'
  | 'past3'
  | 'future1'
  | 'future2'
  | 'future3'
  | 'subjunctive'
  | 'any'

type Theme = 'a' | 'e' | 'i'
type FiniteTense = Exclude<Tense, 'imperative' | 'negative'>

interface Verb {
  readonly infinitive: string
  readonly pronominal: boolean
  readonly theme: Theme
  readonly stem: string
  /** The stem where it is stressed: piens-, pid- */
  readonly stressed: string
  /** The stem of an -ir verb before an ending that does not start with a stressed i: sint-, durm- */
  readonly raised: string
  /** What the verb has before the name of its irregular model: com- in componer */
  readonly prefix: string
  readonly irregular: Irregular
}

const persons: readonly Person[] = ['yo', 'tú', 'vos', 'usted', 'nosotros', 'vosotros', 'ustedes']
const [yo, tú, vos, usted, nosotros, vosotros, ustedes] = [0, 1, 2, 3, 4, 5, 6] as const

// Endings have an accent wherever they are stressed, needed or not: one without leaves the stress to the stem.
const future = ['é', 'ás', 'ás', 'á', 'émos', 'éis', 'án']
const ía = ['ía', 'ías', 'ías', 'ía', 'íamos', 'íais', 'ían']
const í = ['í', 'íste', 'íste', 'ió', 'ímos', 'ísteis', 'iéron']
const inA = ['a', 'as', 'as', 'a', 'ámos', 'áis', 'an']
const endings: Record<FiniteTense, Record<Theme, readonly string[]>> = {
  present: {
    a: ['o', 'as', 'ás', 'a', 'ámos', 'áis', 'an'],
    e: ['o', 'es', 'és', 'e', 'émos', 'éis', 'en'],
    i: ['o', 'es', 'ís', 'e', 'ímos', 'ís', 'en']
  },
  imperfect: {a: ['ába', 'ábas', 'ábas', 'ába', 'ábamos', 'ábais', 'ában'], e: ía, i: ía},
  past: {a: ['é', 'áste', 'áste', 'ó', 'ámos', 'ásteis', 'áron'], e: í, i: í},
  future: {a: future, e: future, i: future},
  conditional: {a: ía, e: ía, i: ía},
  subjunctive: {a: ['e', 'es', 'es', 'e', 'émos', 'éis', 'en'], e: inA, i: inA}
}
const strongPast = ['e', 'íste', 'íste', 'o', 'ímos', 'ísteis', 'iéron']

const acute: Record<string, string> = {a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú'}
const plain: Record<string, string> = {á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u'}
const replaceAt = (word: string, index: number, text: string) => word.slice(0, index) + text + word.slice(index + 1)

/**
 * Where a word without acute accents is stressed, by the rules of the Ortografía (RAE and ASALE, 2010, chapter II):
 * on the last syllable but one after a final vowel, n or s, else on the last. Two open vowels are two syllables; any other
 * vowels side by side, h or not between them, are one, stressed on the open vowel or else on the last.
 */
const defaultStress = (word: string): number => {
  let last = -1
  let previous = -1
  let inSyllable = false
  let open = false
  for (let index = 0; index < word.length; index++) {
    const letter = word[index]!
    if (letter === 'a' || letter === 'e' || letter === 'o') {
      if (!inSyllable || open) previous = last
      last = index
      inSyllable = open = true
    } else if (letter === 'i' || letter === 'ü' || letter === 'u') {
      const before = word[index - 1]
      const after = word[index + 1]
      // The u of que, gue is no vowel
      if (letter === 'u' && (before === 'q' || (before === 'g' && (after === 'e' || after === 'i')))) continue
      if (!inSyllable) {
        previous = last
        last = index
        inSyllable = true
        open = false
      } else if (open) inSyllable = false
      else last = index
    } else if (letter !== 'h') inSyllable = false
  }
  return previous >= 0 && 'aeiouns'.includes(word.at(-1)!) ? previous : last
}

const withAcute = (word: string, index: number): string => replaceAt(word, index, acute[word[index]!]!)

/** `word`, stressed at `index`, with the accent that it needs */
const accented = (word: string, index: number): string => (defaultStress(word) === index ? word : withAcute(word, index))

/** Drops the accent that a word does not need, and tells dé and sé from the pronouns. */
const spell = (word: string): string => {
  const index = word.search(/[áéíóú]/)
  const spelled = index < 0 ? word : accented(replaceAt(word, index, plain[word[index]!]!), index)
  return spelled === 'de' || spelled === 'se' ? `${spelled[0]}é` : spelled
}

/**
 * A verb form with its clitics attached and its accents mended: cuenta + nos → cuéntanos, registrad + os → registraos,
 * escribamos + nos → escribámonos.
 */
export const withClitics = (form: string, clitics: readonly string[]): string => {
  const tail = clitics.join('')
  if (!tail) return form
  const mark = form.search(/[áéíóú]/)
  const stress = mark < 0 ? defaultStress(form) : mark
  const bare = mark < 0 ? form : replaceAt(form, mark, plain[form[mark]!]!)
  const drops = (tail.startsWith('os') && bare.endsWith('d') && bare !== 'id') || (/^(?:nos|se)/.test(tail) && bare.endsWith('mos'))
  const word = (drops ? bare.slice(0, -1) : bare) + tail
  // Two clitics take the default stress to themselves
  return tail.length > 3 ? withAcute(word, stress) : accented(word, stress)
}

type Change = (typeof stemChanges)[number]
let tables: {changes: Map<string, Change>; irregulars: Map<string, Irregular>} | undefined
const readTables = () =>
  (tables ??= {
    changes: new Map(stemChanges.flatMap((change) => change[3].split(' ').map((name) => [name, change] as const))),
    irregulars: new Map(Object.entries(irregulars))
  })

/** The entry of a verb, or of the longest name that the verb ends in, and what stands before that name */
const lookUp = <T>(table: Map<string, T>, infinitive: string): [T | undefined, string] => {
  const own = table.get(`=${infinitive}`)
  if (own) return [own, '']
  for (let start = 0; start < infinitive.length - 2; start++) {
    const entry = table.get(infinitive.slice(start))
    if (entry) return [entry, infinitive.slice(0, start)]
  }
  return [undefined, '']
}

const parse = (infinitive: string): Verb => {
  const [, word, stem, vowel, pronoun] = /^((\p{Ll}*)([aeií])r)(se)?$/u.exec(infinitive) ?? []
  if (word === undefined || stem === undefined) throw new RangeError(`Not a Spanish infinitive: ${infinitive}`)
  const theme = vowel === 'í' ? 'i' : (vowel as Theme)
  const {changes, irregulars} = readTables()
  const [irregular = {}, prefix] = lookUp(irregulars, word)
  const [from, stressed, raised] = lookUp(changes, word)[0] ?? (/[^cg]uar$/.test(word) ? ['u', 'ú', 'u'] : [])
  const at = from ? stem.lastIndexOf(from) : -1
  return {
    infinitive: word,
    pronominal: pronoun !== undefined,
    theme,
    stem,
    prefix,
    irregular,
    stressed: at < 0 ? stem : replaceAt(stem, at, stressed!),
    raised: at < 0 || theme !== 'i' ? stem : replaceAt(stem, at, raised!)
  }
}

const beforeFront: Record<string, string> = {c: 'qu', g: 'gu', gu: 'gü', z: 'c'}
const beforeBack: Record<string, string> = {c: 'z', g: 'j', gu: 'g', qu: 'c'}

/** Stem and ending, respelled so that the last consonant keeps its sound: busqu-e, coj-a, conozc-o, le-yó, constru-y-e */
const join = (stem: string, ending: string, theme: Theme): string => {
  const first = ending[0]!
  const front = first === 'e' || first === 'é'
  if (theme === 'a') return (front ? stem.replace(/(?:c|gu?|z)$/, (end) => beforeFront[end]!) : stem) + ending
  if (first === 'í') return stem + ending
  const hiatus = /(?:[^gq]u|[úü])$/.test(stem)
  if (first === 'i') {
    if (hiatus || /[aeo]$/.test(stem)) return `${stem.replace('ü', 'u')}y${ending.slice(1)}`
    return stem + (/(?:i|ñ|ll)$/.test(stem) ? ending.slice(1) : ending)
  }
  if (hiatus) return `${stem.replace('ü', 'u')}y${ending}`
  if (front) return stem + ending
  // conozco but cuezo, cozamos
  const changed = stem.replace(/(?:(?<!cu)e|(?<!c)o|[au])(?=c$)/, '$&z')
  return changed.replace(/(?<!z)(?:c|gu?|qu)$/, (end) => beforeBack[end]!) + ending
}

/** Of the seven forms of a tense, the one at `person` */
const finite = (verb: Verb, tense: FiniteTense, person: number): string => {
  const {theme, prefix, irregular} = verb
  const first = irregular.yo ?? irregular.present?.split(' ', 1)[0]
  if (tense === 'present' && person === yo && first) return spell(prefix + first)
  const part = irregular[tense === 'conditional' ? 'future' : tense] ?? (tense === 'subjunctive' && first?.endsWith('o') ? first.slice(0, -1) : undefined)
  if (part?.includes(' ')) return spell(prefix + part.split(' ')[person]!)
  const ending = endings[tense][theme][person]!
  if (part !== undefined) {
    if (tense !== 'past') return spell(prefix + part + ending)
    const strong = strongPast[person]!
    return spell(join(prefix + part, part.endsWith('j') ? strong.replace('ié', 'é') : strong, theme))
  }
  if (tense === 'future' || tense === 'conditional') return spell(verb.infinitive.replace('í', 'i') + ending)
  const unstressed = ending.startsWith('í') ? verb.stem : verb.raised
  return spell(join(/[áéíóú]/.test(ending) ? unstressed : verb.stressed, ending, theme))
}

const thematic: Record<Theme, string> = {a: 'á', e: 'é', i: 'í'}

const form = (verb: Verb, tense: Tense, person: number): string | undefined => {
  if (tense !== 'imperative' && tense !== 'negative') return finite(verb, tense, person)
  const {irregular, prefix, stem, theme} = verb
  if (person === yo) return
  if (tense === 'imperative') {
    if (person === tú) return irregular.tú ? spell(prefix + irregular.tú) : finite(verb, 'present', usted)
    if (person === vos) return irregular.vos ?? spell(stem + thematic[theme])
    if (person === vosotros) return spell(`${stem + thematic[theme]}d`)
    if (person === nosotros && irregular.nosotros) return irregular.nosotros
  }
  return finite(verb, 'subjunctive', person)
}

/**
 * A form of a verb, with the accents that it needs; that of `vos` is the same as of `tú` outside of the present and the
 * imperative (no compres). Undefined where there is none: the imperative of `yo`.
 * @throws RangeError if `infinitive` is not one
 */
export const conjugate = (infinitive: string, tense: Tense, person: Person): string | undefined => form(parse(infinitive), tense, persons.indexOf(person))

const gerund = ({irregular, prefix, raised, theme}: Verb): string =>
  irregular.gerund ? prefix + irregular.gerund : spell(join(raised, theme === 'a' ? 'ándo' : 'iéndo', theme))

const participles = ({irregular, prefix, stem, theme}: Verb): string[] =>
  irregular.participle?.split(' ').map((participle) => prefix + participle) ?? [spell(stem + (theme === 'a' ? 'ádo' : 'ído'))]

/** The imperfect subjunctive, in both endings: comprara, comprase. */
const pastSubjunctives = (verb: Verb): string[] => {
  const stem = finite(verb, 'past', ustedes).slice(0, -3)
  const stressed = stem.slice(0, -1) + acute[stem.at(-1)!]
  return ['r', 's'].flatMap((mark) => {
    const vowel = mark === 'r' ? 'a' : 'e'
    return [...['', 's', 'is', 'n'].map((ending) => stem + mark + vowel + ending), `${stressed}${mark}${vowel}mos`]
  })
}

/** Infinitives and gerunds take any reflexive clitic, an imperative the one of its person. */
const anyReflexive = 'me te se nos os'
const reflexiveOf = ['', 'te', 'te', 'se', 'nos', 'os', 'se']

const cliticGroups = new Map<string, readonly (readonly string[])[]>()

/**
 * The clitics that can follow, alone or in pairs, in groups before which a form is spelled alike: as many syllables, and
 * a consonant dropped before all or none. A pronominal verb has its reflexive clitic always.
 */
const cliticsAfter = (reflexives: string, pronominal: boolean): readonly (readonly string[])[] => {
  const known = cliticGroups.get(reflexives + pronominal)
  if (known) return known
  const reflexive = reflexives.split(' ')
  const dropping = reflexives === 'nos' ? /^(?:nos|se)/ : /^os/
  const groups: Record<number, string[]> = {}
  const add = (clitic: string, syllables: number) => (groups[dropping.test(clitic) ? -syllables : syllables] ??= []).push(clitic)
  const objects = ['lo', 'la', 'los', 'las']
  const others = ['me', 'nos', 'le', 'les']
  for (const clitic of new Set(pronominal ? reflexive : [...reflexive, ...objects, ...others])) add(clitic, 1)
  for (const first of new Set(pronominal ? reflexive : [...reflexive, 'me', 'nos', 'se'])) {
    for (const object of objects) add(first + object, 2)
    // únetenos, olvidárseme
    if (pronominal && /^[ts]e$/.test(first)) for (const other of others) add(first + other, 2)
  }
  const all = Object.values(groups)
  cliticGroups.set(reflexives + pronominal, all)
  return all
}

const everybody = [yo, tú, vos, usted, nosotros, vosotros, ustedes]
const addressees = [tú, vos, usted, vosotros, ustedes]
const people: Record<string, readonly number[]> = {1: [yo, nosotros], 2: addressees, 3: [usted, ustedes]}

/**
 * Every word of a class of forms, in lower case, with accents, each once:
 * - `imperative`: affirmative imperatives of tú, vos, usted, vosotros, ustedes; `infinitive`, `gerund`: each of these
 *   bare and with clitics, and those of a pronominal verb (`perderse`) only with the reflexive one
 * - `negative`: what follows "no", "no te lo" in a negative imperative, comprés of vos besides compres
 * - `participle`: in both genders and numbers
 * - `1`, `2`, `3`: the persons of the present, `2` of whatever address; `past1`…, `future1`… likewise
 * - `subjunctive`: the present one
 * - `any`: all these, the imperfect, the conditional, the imperfect subjunctive and the imperative of nosotros
 * @throws RangeError if `infinitive` is not one
 */
export const verbForms = (infinitive: string, formClass: FormClass): readonly string[] => {
  const verb = parse(infinitive)
  const words = new Set<string>()
  const addFinite = (tense: FiniteTense, who: readonly number[]) => {
    for (const person of who) words.add(finite(verb, tense, person))
  }
  const addClitics = (bare: string, reflexives: string) => {
    if (!verb.pronominal) words.add(bare)
    for (const group of cliticsAfter(reflexives, verb.pronominal)) {
      const first = group[0]!
      const head = withClitics(bare, [first]).slice(0, -first.length)
      for (const clitic of group) words.add(head + clitic)
    }
  }
  const any = formClass === 'any'

  if (any || formClass === 'imperative')
    for (const person of any ? everybody.slice(1) : addressees) addClitics(form(verb, 'imperative', person)!, reflexiveOf[person]!)
  if (any || formClass === 'infinitive') addClitics(verb.infinitive, anyReflexive)
  if (any || formClass === 'gerund') addClitics(gerund(verb), anyReflexive)
  if (any || formClass === 'participle')
    for (const participle of participles(verb)) for (const ending of ['o', 'a', 'os', 'as']) words.add(participle.slice(0, -1) + ending)
  if (any || formClass === 'subjunctive' || formClass === 'negative') {
    addFinite('subjunctive', formClass === 'negative' ? addressees : everybody)
    words.add(spell(finite(verb, 'subjunctive', vosotros).replace(/is$/, 's')))
  }
  if (any) {
    for (const tense of Object.keys(endings) as FiniteTense[]) addFinite(tense, everybody)
    for (const word of pastSubjunctives(verb)) words.add(word)
  }
  const [, tense = 'present', number] = /^(past|future)?([123])$/.exec(formClass) ?? []
  if (number) addFinite(tense as FiniteTense, people[number]!)
  return [...words]
}
