import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-apology-but',
    guideline: 'no-fake-apologies',
    on: ['phrases'],
    supporting: ['turn', 'plea', 'excuse', 'circumstance', 'outcome', 'remedy'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const {comment, sentences} = reading
    const facts = comment && factsOf(comment)
    // To a question, the storm and the crowd are an answer; to a complaint, an excuse.
    const isComplaint = reading.kind === 'reply' && (!facts || facts.isComplaint || facts.questions.length === 0)
    for (const turn of phrases) {
      if (turn.group !== 'turn' && turn.group !== 'plea') continue
      const index = sentences.findIndex(({to}) => turn.from < to)
      const {from, to} = sentences[index]!
      const isLast = turn.to === to
      // “Sorry. But …” and “Sorry. …, though.” go on with the sentence before.
      const start = turn.from <= from + 1 || isLast ? (sentences[index - 1]?.from ?? from) : from
      const apology = phrases.find((hit) => hit.group === 'apology' && start <= hit.from && hit.from < turn.from)
      // “Sorry, but” at once, in a post, is a figure of speech.
      if (!apology || (reading.kind === 'post' && apology.to === turn.from)) continue

      const after = phrases.filter((hit) => (isLast ? from : turn.from) <= hit.from)
      const excuse = after.find((hit) => hit.from < to && (hit.group === 'excuse' || (hit.group === 'circumstance' && isComplaint)))
      // “Let us be fair” lets nobody do anything.
      const remedy = after.find((hit) => hit.group === 'remedy' && hit.from !== turn.from)
      // “Sorry, but”, then what will be done, is an answer; the excuse must come before it in the same sentence.
      if (
        excuse
          ? remedy && remedy.from < excuse.from
          : remedy || turn.group === 'plea' || !comment || !isComplaint || after.some(({group}) => group === 'outcome')
      )
        continue
      const at = excuse ? {start: Math.min(turn.at.start, excuse.at.start), end: Math.max(turn.at.end, excuse.at.end)} : turn.at
      yield {at, ...say.but({text: reading.slice(at)})}
      return
    }
  }
)
