import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import {endsFullName} from '../../src/reading/names.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-private-facts',
    guideline: 'no-exposed-data',
    on: ['phrases'],
    supporting: ['delivery', 'own', 'machine', 'published'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const {kind, network, comment} = reading
    if (network === 'whatsapp' || network === 'telegram') return
    const isReply = kind === 'reply'
    const beside = (group: string, hit: Hit) => {
      const {from, to} = reading.sentences.findLast((sentence) => sentence.from <= hit.from)!
      return phrases.some((other) => other.group === group && from <= other.from && other.to <= to)
    }
    // What an office pays is in its accounts.
    const isPublished = phrases.some(({group}) => group === 'published')
    const namesPerson = () => reading.tokens.some((_, index) => endsFullName(reading, index))
    for (const hit of phrases) {
      const {group, at, text} = hit
      if ((group === 'absence' && !beside('machine', hit)) || (group === 'home' && !beside('own', hit))) yield {at, ...say.fact({text})}
      else if (((group === 'dismissal' || (group === 'farewell' && isReply)) && namesPerson()) || (group === 'debtor' && followsName(reading, hit)))
        yield {at, ...say.fact({text})}
      else if (!isReply) continue
      else if (group === 'debt' || group === 'birth' || (group === 'fact' && !isPublished && !isKnown(hit, reading, comment))) yield {at, ...say.fact({text})}
      else if (group === 'address' && beside('delivery', hit) && !beside('own', hit) && !asksPlace(comment)) yield {at, ...say.address({text})}
    }
  }
)

/** Most words between a name and what it owes: “Ann Lee, of the choir, owes …”. */
const reach = 5

const followsName = (reading: Reading, {from}: Hit) => Array.from({length: reach}, (_, step) => from - 1 - step).some((index) => endsFullName(reading, index))

/** Letters by which forms of one word are told. */
const stem = 5

/** Did the comment itself speak of it? */
function isKnown({from, to}: Hit, {tokens}: Reading, comment: Reading | undefined): boolean {
  const stems = tokens.slice(from, to).flatMap(({word}) => (word.length < stem ? [] : [word.slice(0, stem)]))
  return comment?.tokens.some(({word}) => stems.includes(word.slice(0, stem))) ?? false
}

const asksPlace = (comment: Reading | undefined) => comment !== undefined && factsOf(comment).questions.some(({type}) => type === 'place')
