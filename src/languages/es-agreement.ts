import type {Confusion} from '../reading/confusions.js'
import {commonNouns} from './es-common.js'

// Always in the order of masculine, feminine, masculine plural, feminine plural.

/** Determiners of one meaning; those that are alike for both genders are only wrong in number. */
const determiners = `el la los las, un una unos unas, este esta estos estas, ese esa esos esas, nuestro nuestra nuestros nuestras, algún alguna algunos algunas,
  otro otra otros otras, del de·la de·los de·las, al a·la a·los a·las, su su sus sus, tu tu tus tus, mi mi mis mis`
  .split(',')
  .map((family) => family.trim().split(/\s+/))

const kinds = ['-miento', '-ción', '-mientos', '-ciones'] as const

/** Endings that tell gender and number, and words that do; those that are names too are left out. */
const endings = [
  /^(?:\p{L}{2,}[ai]miento|problema|sistema|idioma|día)$/u,
  /^(?:(?!misión|unión|visión|pasión|(?:asun|concep|encarna|anuncia|ascen)[cs]ión)\p{L}{2,}[cs]ión|(?!natividad|trinidad|navidad)\p{L}{3,}idad|\p{L}{2,}titud|costumbre)$/u,
  /^(?:\p{L}{2,}[ai]mientos|problemas|sistemas|idiomas|días)$/u,
  /^(?:\p{L}{2,}[cs]iones|\p{L}{3,}idades|\p{L}{2,}titudes|costumbres)$/u
]

let singular: ReadonlySet<string> | undefined

/** The kind of noun that a word is by its form. */
export function formOf(word: string): string | undefined {
  const kind = word.length > 2 && /(?:[onae]s?|[dn]|des)$/.test(word) ? endings.findIndex((ending) => ending.test(word)) : -1
  if (kind >= 0) return kinds[kind]
  singular ??= new Set([...commonNouns()].filter((noun) => /[aeo]$/.test(noun) && !/^(?:mañana|domingo|media|tarde)$/.test(noun)))
  return singular.has(word) ? 'noun' : undefined
}

/** Participles that are no nouns as well. */
const participle =
  /^ (?:\p{L}+ado|\p{L}+ados|\p{L}+adas) (?<=(?:iz|ific|cion|ner|lic|ent|port)ad[oa]s? )(?<! (?:certific|clasific|signific|aficion|refriger|feder)ad[oa]s? )/u

/** No preposition near, behind which the noun may belong to another one: “planes de atención personalizados”. */
const alone = /^(?!.* (?:de|del|en|con|para|por|a|al|y|e|o|u|sin|sobre|según|entre|,) (?:[^ ]+ ){0,2}$)/u

/** Determiners that stand before a noun of another kind. */
function determinersBefore(kind: number): Confusion {
  const rights = new Map(determiners.flatMap((family) => family.filter((word) => word !== family[kind]).map((word) => [word, family[kind]!.replace('·', ' ')])))
  return {
    before: new RegExp(` (?:${[...rights.keys()].filter((word) => !word.includes('·')).join('|')}) $`, 'u'),
    right: (written) => written.replace(/^\S+/, (word) => rights.get(word.toLowerCase())!),
    back: 1
  }
}

/** Words that do not agree with the noun beside them, by the form of the noun. */
export const disagreements: readonly (readonly [string, readonly Confusion[]])[] = [
  ...kinds.map((kind, index): [string, readonly Confusion[]] => [
    kind,
    [
      determinersBefore(index),
      ...(index === 1 ? [{before: alone, after: participle, right: (written: string) => written.replace(/(?:o|os|as)$/, 'a'), width: 2}] : [])
    ]
  ]),
  [
    'noun',
    [
      {
        before: / (?:sus|tus|mis|nuestros|nuestras|unos|unas|varios|varias|algunos|algunas|muchos|muchas|ambos|ambas|estos) $/,
        right: (written) => `${written}s`,
        back: 1
      }
    ]
  ]
]
