import {defineRule} from '../../src/define-rule.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import en from './en.js'
import es from './es.js'

type Subject = 'politics' | 'religion' | 'clubs'

export interface Options {
  /** Where the brand is to take no side; a church leaves `religion` out, a club or its sponsor `clubs`. */
  subjects: readonly Subject[]
}

const defaults: Options = {subjects: ['politics', 'religion', 'clubs']}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-taking-sides',
    guideline: 'no-personal-account',
    on: ['phrases'],
    supporting: ['office', 'politicsSide', 'religionSide', 'clubsSide'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {subjects}, {phrases, comment, say}) {
    const isPolitician = phrases.some(({group}) => group === 'office')
    const isAboutPolitics = phrases.some(({group}) => group === 'politicsTopic')
    for (const subject of subjects) {
      if (subject === 'politics' && isPolitician) continue
      const hit =
        phrases.find(({group}) => group === subject || (group === 'mark' && subject === 'politics' && (comment.length > 0 || isAboutPolitics))) ??
        findSide(reading, phrases, subject)
      if (hit) yield {at: hit.at, ...say[subject]({text: hit.text})}
    }
  }
)

/** A judgement beside who or what it is about: in the same sentence; about politics, where people hint, also in the next. */
function findSide(reading: Reading, phrases: readonly Hit[], subject: Subject): Hit | undefined {
  const sentenceOf = ({at}: Hit) => reading.sentenceIndexAt(at)
  const reach = subject === 'politics' ? 1 : 0
  const topics = phrases.filter(({group}) => group === `${subject}Topic`).map(sentenceOf)
  return phrases.find((hit) => hit.group === `${subject}Side` && topics.some((topic) => Math.abs(topic - sentenceOf(hit)) <= reach))
}
