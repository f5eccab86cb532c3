import type {Confusion} from '../reading/confusions.js'

const list = (text: string) => text.split(' ')

/** Verbs whose past is no participle: base, past, participle. */
const irregular = `go went gone, begin began begun, take took taken, give gave given, do did done, write wrote written, drive drove driven, eat ate eaten, choose chose chosen,
  speak spoke spoken, forget forgot forgotten, know knew known, swim swam swum, drink drank drunk, sing sang sung, throw threw thrown, grow grew grown, fly flew flown,
  fall fell fallen, wear wore worn, steal stole stolen, come came come, become became become`
/** Verbs whose past is. */
const regular =
  'send sent, make made, get got, receive received, help helped, bring brought, buy bought, keep kept, tell told, leave left, arrive arrived, order ordered, happen happened'
/** Third persons that are no nouns. */
const thirds = list(
  'helps makes gets takes gives goes comes sees knows wants lets brings seems becomes provides includes allows ensures keeps arrives receives'
)
/** Nouns that are counted, and neither verbs nor adjectives. */
const nouns = list('customer product event photo recipe minute hour day week month year problem flavour flavor song visitor member mistake cake item')
const comparatives = list('better easier faster cheaper bigger nicer happier')

const forms = (verbs: string) => verbs.split(',').map((verb) => verb.trim().split(' ') as [string, string, string])

/** Behind a subject: a can and a will are nouns too. */
const modal = / (?:we|you|they|i|it|he|she|which|who|team|app|\p{L}{3,}s) (?:can|will|would|should|could|must|may|might) $/u
const willing = / (?:want|wants|need|needs|able|happy|try|trying|hope|hoping|going) to $/
const clause = '(?:[./!?,|]|and|but|so|because|when|if|since)'
const subject = `${clause} (?:we|i|they|you|it|he|she)`
const had = '(?:have|has|had)'
/** “The team has”, but not “the charm it has”; each way ends in a word, so that it is soon seen whether it may be one. */
const perfect = new RegExp(
  ` (?:${subject} have|${subject} has|${subject} had|(?!it |he |she )\\p{L}+ has|${had} already|${had} just|${had} now|${had} finally|${had} never|${had} not) $`,
  'u'
)
const object = /^ (?:you|your|the|a|this|our|it|us|them|his|her|their|\d\S*) /
const behindNoun = /^ (?:[.,!?/|]|are|were|is|was|have|has|will|can|of|in|on|at|from|who|which|that|we|you|for|and|with) /

const frames: readonly (readonly [string, Confusion])[] = [
  ...forms(irregular).flatMap(([base, past, participle]): [string, Confusion][] => [
    [past, {before: perfect, right: participle}],
    [past, {before: / did not $/, right: base}],
    [past, {before: willing, right: base}]
  ]),
  ...forms(regular).flatMap(([base, past]): [string, Confusion][] => [
    [past, {before: / (?:did not|(?:[./!?|]|and|but|sorry) (?:we|i|they|you|he|she) did) $/, right: base}],
    [past, {before: willing, after: object, right: base}]
  ]),
  ...thirds.flatMap((third): [string, Confusion][] => {
    const right = third.replace(/(?<=o)es$|s$/, '')
    return [modal, willing, / (?:does|did|do) not $/].map((before) => [third, {before, right}])
  }),
  ...nouns.map((noun): [string, Confusion] => [noun, {before: / (?:these|those|many|several|few) $/, after: behindNoun, right: `${noun}s`}]),
  ...comparatives.map((right): [string, Confusion] => [right, {before: / more $/, after: /^ (?:[.,!?/|]|than) /, right, back: 1}]),
  ['was', {before: new RegExp(` (?:${clause} we|${clause} they|(?:[./!?|]|because|when|if) you) $`), right: 'were'}],
  ['do', {before: / (?:[./!?|]|and|but|because) (?:it|he|she) $/, after: /^ not /, right: 'does'}],
  ['are', {before: / [./!?|] this $/, right: 'is'}],
  ...['these', 'those'].map((right): [string, Confusion] => [right, {before: / [./!?|] $/, after: /^ is /, right: `${right} are`, width: 2}]),
  ['during', {after: /^ (?:on|in|at|of) /, right: 'during', width: 2}]
]

/** Forms that do not go with the words before them, by their last word. */
export const disagreements: readonly (readonly [string, readonly Confusion[]])[] = [...new Set(frames.map(([word]) => word))].map((word) => [
  word,
  frames.filter(([each]) => each === word).map(([, confusion]) => confusion)
])
