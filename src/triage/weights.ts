import type {Sign, Signs} from './signs.js'

/** Who speaks; what a customer says tells an angry one from the others. */
export type Party = 'customer' | 'troll' | 'hate-or-threat' | 'spam' | 'other'

/** What each sign adds for each party. */
const weights: Readonly<Partial<Record<Sign, Partial<Record<Party, number>>>>> = {
  factual: {customer: 1.6},
  vague: {customer: 1},
  anger: {customer: 0.5},
  experience: {customer: 1.5},
  service: {customer: 1},
  brand: {customer: 1.6, spam: -0.8},
  /** About what is sold. */
  question: {customer: 1.6},
  /** About anything else: may be asked of a friend. */
  musing: {customer: 1.1, other: 0.1},
  request: {customer: 1.4},
  thanks: {customer: 1.3, spam: -0.5},
  praise: {customer: 1.1},
  relief: {customer: 1},
  /** Weak ones, a trace of a matter. */
  product: {customer: 0.6},
  good: {customer: 0.3},
  bad: {customer: 0.3},
  again: {customer: 0.3},
  unmet: {customer: 0.3},
  retort: {customer: 0.7},
  sadEmoji: {customer: 0.2},
  happyEmoji: {customer: 0.2},
  insult: {troll: 1.3},
  jeer: {troll: 1.8},
  provocation: {troll: 1.9},
  /** Of the page, its authors or its followers, without a trace of a matter. */
  taunt: {troll: 0.4},
  trollEmoji: {troll: 0.8},
  /** Trolls speak of others: to the brand, to its followers, to the world; hardly ever of themselves or with figures. */
  address: {troll: 0.8},
  page: {troll: 0.8},
  everyone: {troll: 0.4},
  self: {troll: -0.5, customer: 0.4, other: 0.1},
  number: {troll: -0.7, customer: 0.2},
  laughter: {troll: 0.4},
  slur: {'hate-or-threat': 4},
  hate: {'hate-or-threat': 4},
  threat: {'hate-or-threat': 4.5},
  spam: {spam: 2.4},
  pitch: {spam: 0.5},
  offer: {spam: 1.2},
  chat: {other: 1.5},
  person: {other: 1.3},
  link: {other: 0.3, spam: 0.4},
  wordless: {other: 3}
}
const bias: Readonly<Record<Party, number>> = {customer: 0, troll: 0, 'hate-or-threat': 0, spam: 0, other: 0.6}

/** How far each sign tells of things that went wrong or, below 0, well. */
const polarity: Readonly<Partial<Record<Sign, number>>> = {
  anger: 0.5,
  bad: 0.6,
  unmet: 0.5,
  again: 0.3,
  retort: 0.5,
  insult: 0.5,
  negation: 0.4,
  loud: 0.4,
  sadEmoji: 0.6,
  /** Whoever neither asks nor wishes nor likes anything tells of it because it went wrong. */
  plain: 0.4,
  good: -0.5,
  praise: -0.7,
  thanks: -0.7,
  relief: -1.5,
  happyEmoji: -0.5,
  question: -0.7,
  musing: -0.4,
  request: -0.2
}
/** What a complaint adds to that, and from where on a customer is angry. */
const complaint = 2
const enough = 0.7

/** Of one sign, more than this says no more. */
const most = 3

const weighted = Object.entries(weights) as [Sign, Partial<Record<Party, number>>][]
const polar = Object.entries(polarity) as [Sign, number][]

export function weighParties(signs: Signs): Readonly<Record<Party, number>> {
  const scores = {...bias}
  for (const [sign, weight] of weighted) {
    const times = Math.min(signs[sign], most)
    if (times > 0) for (const party in weight) scores[party as Party] += times * weight[party as Party]!
  }
  // What went wrong outweighs any insult: never leave a customer alone. Jeers over somebody else’s trouble are another thing.
  const isTold = signs.experience + signs.brand > 0
  const isOwn = isTold || signs.service + signs.self > 0
  const matters = signs.factual + (isTold ? signs.vague : 0) + (signs.self > 0 ? signs.question : 0)
  if (matters > (isOwn || signs.jeer + signs.provocation === 0 ? 0 : 1)) scores.customer = Math.max(scores.customer, scores.troll + 0.1)
  // Words alone make a troll, not the way somebody speaks.
  if (signs.insult + signs.jeer + signs.provocation + signs.trollEmoji + signs.taunt === 0) scores.troll = 0
  return scores
}

/** Is there more that goes wrong than goes well? */
export function isUpset(signs: Signs, isComplaint: boolean): boolean {
  let sum = isComplaint ? complaint : 0
  for (const [sign, weight] of polar) sum += weight * Math.min(signs[sign], most)
  return sum >= enough
}
