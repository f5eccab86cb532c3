import {defineRule} from '../../src/define-rule.js'
import {isCalm} from '../../src/reading/comment/comment.js'
import type {Hit} from '../../src/reading/reading.js'
import type {Sentence} from '../../src/reading/sentences.js'
import {overlaps} from '../../src/reading/span.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-troll-amplified',
    guideline: 'no-troll-spotlight',
    on: ['phrases'],
    supporting: ['family', 'author', 'critic', 'honour', 'says', 'habit', 'irony'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    const has = (name: string) => phrases.some(({group}) => group === name)
    const says = (sentence: Sentence, name: string) => phrases.some(({group, from, to}) => group === name && sentence.from <= from && to <= sentence.to)
    const isCritic = (hit: Hit) => {
      const sentence = reading.sentenceAt(hit.at)!
      return reading.kind === 'post' && says(sentence, 'critic') && !says(sentence, 'honour')
    }
    // Somebody’s words about the house, the audience sent to look or to answer, and irony or insistence: no one of them is enough.
    const told = phrases.find((hit) => {
      if (hit.group !== 'says') return false
      const sentence = reading.sentenceAt(hit.at)!
      return !says(sentence, 'honour') && reading.quotations.some((quotation) => overlaps(quotation, sentence))
    })
    const crowds = phrases.filter(({group}) => group === 'crowd')
    const sentence = told && reading.sentenceAt(told.at)!
    const isOfUs = sentence && reading.tokens.slice(sentence.from, sentence.to).some(({word}) => lists.us.has(word))
    const signs = crowds.length + Number(has('habit')) + Number(has('irony')) + Number(isOfUs)
    const isStaged = told && signs > 2 && !has('family')
    const isContempt = !has('honour') && (has('critic') || reading.entitiesOf('mention').length > 0)
    const isExhibit = ({group}: Hit) => group === 'exhibit' || (group === 'keepsake' && isContempt)
    const shown =
      phrases.find(({group}) => group === 'audience' || group === 'trophy') ??
      phrases.find((hit) => isExhibit(hit) || (hit.group === 'spotlight' && isCritic(hit))) ??
      (isStaged ? crowds[0] : undefined)
    if (!shown) return
    // A drawing on the wall is an honour to whoever asks after it.
    if (isExhibit(shown) && (has('family') || isCalm(reading.comment))) return
    // Somebody must be on show: named, quoted or pointed at. A seagull may be hater of the week.
    const isSomebody = !isExhibit(shown) || has('author') || reading.entitiesOf('mention').length > 0 || reading.quotations.length > 0
    if (isSomebody) yield {at: shown.at, ...say.amplified({text: shown.text})}
  }
)
