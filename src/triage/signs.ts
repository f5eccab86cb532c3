import {facts as languageFacts} from '../languages/index.js'
import type {CommentFacts, QuestionType} from '../reading/comment/comment.js'
import type {Hit, Reading} from '../reading/reading.js'

/** What the words of a comment are told by; a language has words for each. */
export type TriageGroup =
  | 'slur'
  | 'hate'
  | 'threat'
  | 'people'
  | 'contempt'
  | 'insult'
  | 'jeer'
  | 'provocation'
  | 'spam'
  | 'pitch'
  | 'chat'
  | 'address'
  | 'page'
  | 'self'
  | 'everyone'
  | 'laughter'
  | 'product'
  | 'good'
  | 'bad'
  | 'again'
  | 'unmet'
  | 'retort'

/** What a comment is weighed by. */
export type Sign =
  | Exclude<TriageGroup, 'people' | 'contempt'>
  | 'factual'
  | 'vague'
  | 'anger'
  | 'experience'
  | 'service'
  | 'brand'
  | 'question'
  | 'musing'
  | 'request'
  | 'thanks'
  | 'praise'
  | 'relief'
  | 'plain'
  | 'negation'
  | 'number'
  | 'loud'
  | 'sadEmoji'
  | 'happyEmoji'
  | 'trollEmoji'
  | 'taunt'
  | 'offer'
  | 'person'
  | 'link'
  | 'wordless'

/** How often each sign is met. */
export type Signs = Readonly<Record<Sign, number>>

const trollEmoji = /[🐑🤡🍿🥱]/u
const sadEmoji = /[😞😟😠😡😢😣😤😥😩😫😭😒🙄🙃🤬💩👎💔🤢🤮]|:[-']?\(/u
const happyEmoji = /[😊😍🥰😘😋🤩🤗🙌👏🙏💕💖💗💙💚💛💜🧡🩷❤♥👍🎉✨🫡]|:[-']?[)D]/u
/** A word of capitals, too long for an abbreviation, or a pile of marks. */
const loud = /[?!]{2}|(?:^|\s)\p{Lu}{4,}(?:[\s.,!?]|$)/u
const contacts: readonly string[] = ['phone', 'url', 'email']
/** Questions of these types want a fact. */
const asked: readonly QuestionType[] = ['price', 'hours', 'date', 'duration', 'place', 'quantity', 'which']
/** How far, in tokens, contempt may stand from the people it is for. */
const reach = 12

export function readSigns(reading: Reading, facts: CommentFacts, hits: readonly Hit<TriageGroup>[]): Signs {
  const {text, tokens, locales} = reading
  const {complaints, experience, questions, requests, thanks, praise, relief, brands} = facts
  const counts = new Map<TriageGroup, number>()
  for (const {group} of hits) counts.set(group, (counts.get(group) ?? 0) + 1)
  const count = (group: TriageGroup) => counts.get(group) ?? 0
  const has = (group: TriageGroup) => Number(counts.has(group))

  const vague = complaints.filter(({group}) => group === 'problem' || group === 'verdict').length
  const isHostile = counts.has('insult') || counts.has('jeer') || counts.has('provocation')
  // “How hard is it?” wants no answer, “great job losing it” is no praise.
  const isIronic = counts.has('retort')
  const asks = questions.length > 0 && !isIronic
  const asksOfProduct =
    asks && questions.some(({type, from, to}) => asked.includes(type) || hits.some((hit) => hit.group === 'product' && from <= hit.from && hit.to <= to))
  const isKind = !isIronic && thanks.length + praise.length + relief.length + count('good') > 0
  const isOwn = complaints.length + experience.length + brands.length + count('self') + count('product') > 0
  return {
    factual: complaints.length - vague,
    vague,
    anger: facts.anger.length,
    experience: experience.length,
    service: facts.service.length,
    brand: Number(brands.length > 0),
    question: Number(asksOfProduct),
    musing: Number(asks && !asksOfProduct && !isHostile),
    request: requests.length,
    thanks: Number(thanks.length > 0 && !isIronic),
    praise: Number(praise.length > 0 && !isIronic),
    relief: Number(relief.length > 0),
    product: has('product'),
    good: isIronic ? 0 : count('good'),
    bad: count('bad') + facts.verdicts.length - vague,
    again: count('again'),
    unmet: count('unmet'),
    retort: count('retort'),
    plain: Number(!asks && !isKind && requests.length === 0),
    negation: Number(tokens.some(({word}) => locales.some((locale) => languageFacts[locale].negations.has(word)))),
    number: Number(/\d/.test(text)),
    loud: Number(loud.test(text)),
    sadEmoji: Number(sadEmoji.test(text)),
    happyEmoji: Number(happyEmoji.test(text)),
    slur: count('slur'),
    hate: count('hate') + Number(hasAttack(hits) && !(complaints.length > 0 && experience.length + brands.length > 0)),
    threat: count('threat'),
    insult: count('insult'),
    jeer: count('jeer'),
    provocation: count('provocation'),
    taunt: Number(counts.has('page') && !isHostile && !isOwn && !isKind && questions.length + requests.length === 0),
    trollEmoji: Number(trollEmoji.test(text)),
    address: has('address'),
    page: has('page'),
    self: has('self'),
    everyone: has('everyone'),
    laughter: has('laughter'),
    spam: count('spam'),
    pitch: count('pitch'),
    offer: Number(count('pitch') > 1 && !counts.has('self') && brands.length === 0 && reading.entities.some(({kind}) => contacts.includes(kind))),
    chat: count('chat'),
    person: Number(brands.length === 0 && reading.entitiesOf('mention').length > 0),
    link: Number(reading.entitiesOf('url').length > 0),
    wordless: Number(brands.length === 0 && tokens.every(({kind}) => kind))
  }
}

/** Are people named for what they are, with contempt near them? */
function hasAttack(hits: readonly Hit<TriageGroup>[]): boolean {
  const contempt = hits.filter(({group}) => group === 'contempt')
  return hits.some(
    ({group, from, to}) => group === 'people' && contempt.some((hit) => (hit.from >= to || hit.to <= from) && hit.from - to < reach && from - hit.to < reach)
  )
}
