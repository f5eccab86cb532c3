import type {Confusion} from '../reading/confusions.js'

/** Verbs whose past is no other word: base, past, participle. */
const irregular =
  'go went gone, begin began begun, take took taken, give gave given, do did done, write wrote written, drive drove driven, eat ate eaten, choose chose chosen, speak spoke spoken, forget forgot forgotten, know knew known, swim swam swum, drink drank drunk, sing sang sung, throw threw thrown, grow grew grown, fly flew flown, fall fell fallen, wear wore worn, steal stole stolen, shake shook shaken, come came come, become became become'
    .split(',')
    .map((verb) => verb.trim().split(' ') as [string, string, string])
/** Pasts that are participles too. */
const weak = 'send sent, make made, get got, receive received, help helped, find found, bring brought, buy bought, keep kept, tell told, leave left, arrive arrived, order ordered, happen happened'
  .split(',')
  .map((verb) => verb.trim().split(' ') as [string, string])
/** Third persons that are no plural of a noun. */
const thirds = 'helps makes gets takes gives goes comes sees knows wants lets brings seems becomes provides includes allows ensures keeps arrives receives'.split(' ')

/** Nouns that are counted, and are no adjectives. */
const nouns = 'customer product order event photo recipe ticket minute hour day week month year question problem issue store shop flavour flavor song book guest visitor member mistake feature reason detail dish cake dog person'
  .split(' ')

const modal = '(?<!(?:the|a|an|this|that|each|every|your|our|one|his|her|their|free|,|/|\\.) )(?:can|will|would|should|could|must|may|might)'
const behind = '(?:[.,!?/|]|are|were|is|was|have|has|will|can|of|in|on|at|from|who|which|that|we|you|for|and|with)'
const start = '(?:[./!?|,]|and|but|because|when|if|so)'

const baseOf = (third: string) => (third === 'goes' ? 'go' : third.slice(0, -1))
const plural = (noun: string) => (noun === 'person' ? 'people' : noun === 'dish' ? 'dishes' : `${noun}s`)

const frames: (readonly [string, Confusion])[] = [
  ...irregular.flatMap(([base, past, participle]): [string, Confusion][] => [
    [past, {before: / (?:have|has|had) $/, right: participle}],
    [past, {before: / did not $/, right: base}],
    [past, {before: new RegExp(` (?:want|wants|need|needs|able|happy|try|trying|hope|hoping|going|like|love) to $`), right: base}],
    [past, {before: new RegExp(` ${modal} $`), right: base}]
  ]),
  ...weak.flatMap(([base, past]): [string, Confusion][] => [
    [past, {before: / did not $/, right: base}],
    [past, {before: / (?:[./!?|]|and|but|sorry) (?:we|i|they|you|he|she) did $/, right: base}],
    [past, {before: / (?:want|wants|need|needs|able|happy|trying|hope|hoping|going) to $/, after: /^ (?:you|your|the|a|this|our|it|us|them|his|her|their|\d\S*) /, right: base}]
  ]),
  ...thirds.flatMap((verb): [string, Confusion][] => [
    [verb, {before: new RegExp(` ${modal} (?:also |only |really |always )?$`), right: baseOf(verb)}],
    [verb, {before: / (?:want|need|able|happy|try|trying|hope|hoping|going|like|love|ready|here|how) to $/, right: baseOf(verb)}],
    [verb, {before: / (?:does|did|do) not $/, right: baseOf(verb)}]
  ]),
  ...nouns.flatMap((noun): [string, Confusion][] => [
    [noun, {before: / (?:these|those|many|several|few) $/, after: new RegExp(`^ ${behind} `), right: plural(noun)}]
  ]),
  ['was', {before: new RegExp(` ${start} (?:we|they|you) $`), right: 'were'}],
  ['do', {before: / (?:[./!?|]|and|but|because) (?:it|he|she|this) $/, after: /^ not /, right: 'does'}],
  ['are', {before: / [./!?|] this $/, right: 'is'}],
  ['is', {before: / [./!?|] (?:these|those) $/, right: 'are'}],
  ['during', {after: /^ (?:on|in|at|of|for) /, right: 'during', width: 2}],
  ['better', {before: / more $/, after: /^ (?:[.,!?/|]|than|for|and|at) /, right: 'better', back: 1}],
  ['easier', {before: / more $/, after: /^ (?:[.,!?/|]|than|for|and|to) /, right: 'easier', back: 1}],
  ['faster', {before: / more $/, after: /^ (?:[.,!?/|]|than|and) /, right: 'faster', back: 1}],
  ['cheaper', {before: / more $/, after: /^ (?:[.,!?/|]|than) /, right: 'cheaper', back: 1}]
]

/** Forms that do not go with the words before them, by their last word. */
export const disagreements: readonly (readonly [string, readonly Confusion[]])[] = [...new Set(frames.map(([word]) => word))].map((word) => [
  word,
  frames.filter(([each]) => each === word).map(([, confusion]) => confusion)
])
