import {defineRule} from '../../src/define-rule.js'
import {labelOf} from '../../src/reading/disclosure.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import {sentencesWith} from '../../src/reading/together.js'
import en from './en.js'
import es from './es.js'

/** What only a shop puts in a post. */
const offers = ['url', 'money', 'percent'] as const

const capital = /\p{Lu}/u
const signature = /[—–-] ?\p{Lu}[\p{L}\p{M}]{1,20}\.?\s*$/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-private-life',
    guideline: 'no-personal-account',
    on: ['phrases'],
    supporting: ['mood', 'self', 'introduction', 'public', 'party', 'errand'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    // A freelancer who signs as “I” may speak of their own life.
    if (reading.context.brand?.voice === 'I' || isPaid(reading)) return
    const first =
      phrases.find(({group}) => group === 'private') ??
      phrases.find(({group}) => group === 'message' && (reading.kind === 'reply' || !isPublic(reading, phrases, lists.weEndings))) ??
      findMessage(reading, phrases) ??
      (speaksUnderName(reading, phrases) ? undefined : findPrivate(reading, phrases, lists.weEndings))
    if (first) yield {at: first.at, ...say.private({text: first.text})}
  }
)

/** Does somebody of the brand say who is speaking: “I'm Priya”, or a name behind a dash at the end? */
function speaksUnderName({tokens, text}: Reading, phrases: readonly Hit[]): boolean {
  const introduced = phrases.some(({group, to}) => {
    const next = tokens[to]
    return group === 'introduction' && next !== undefined && next.before === 0 && capital.test(text[next.start]!)
  })
  return introduced || signature.test(text)
}

/** A message meant for somebody at home: “Mum, I'm on my way”, without anything that only a post has. */
function findMessage({kind, entities}: Reading, phrases: readonly Hit[]): Hit | undefined {
  const has = (name: string) => phrases.some(({group}) => group === name)
  if (kind === 'reply' || has('party') || !has('errand') || entities.some(({kind}) => kind !== 'emoji' && kind !== 'number')) return undefined
  return phrases.find(({group}) => group === 'kin')
}

/** Without “we”, “you” and an offer nobody speaks for a brand, or to its public. */
function isPublic(reading: Reading, phrases: readonly Hit[], weEndings: readonly string[]): boolean {
  return (
    phrases.some(({group}) => group === 'public') ||
    reading.tokens.some(({word}) => weEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))) ||
    reading.entitiesOf(...offers, 'time').length > 0
  )
}

/** Who is paid to speak of a brand does so on an account of their own. */
function isPaid(reading: Reading): boolean {
  return Boolean(reading.context.sponsored) || reading.entitiesOf('hashtag').some((tag) => labelOf(reading.slice(tag)))
}

/** Family beside a mood; in a post without a partner’s handle also “I” and daily life in one sentence. */
function findPrivate(reading: Reading, phrases: readonly Hit[], weEndings: readonly string[]): Hit | undefined {
  const of = (name: string) => phrases.filter(({group}) => group === name)
  if (of('mood').length > 0 && of('family').length > 0) return of('family')[0]
  if (reading.kind === 'reply' || reading.entitiesOf('mention').length > 0) return undefined
  const [one, other] = of('life')
  if (!isPublic(reading, phrases, weEndings) && one && (other || of('self').length > 0)) return one
  // Whoever names a price speaks as the shop, and a founder may be funny about home.
  if (reading.entitiesOf(...offers).length > 0) return undefined
  const sentences = sentencesWith(reading, phrases, 'self')
  return of('life').find(({at}) => sentences.has(reading.sentenceAt(at)))
}
