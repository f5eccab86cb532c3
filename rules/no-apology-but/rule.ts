import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-apology-but',
    guideline: 'no-fake-apologies',
    needs: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    // To a question, the storm and the crowd are an answer; to a complaint, an excuse.
    const isComplaint = reading.kind === 'reply' && !reading.comment?.sentences.some(({isQuestion}) => isQuestion)
    for (const turn of phrases) {
      if (turn.group !== 'turn') continue
      const index = reading.sentences.findIndex(({to}) => turn.from < to)
      const {from, to} = reading.sentences[index]!
      // “Sorry. But …” and “Sorry. …, though.” go on with the sentence before.
      const start = turn.from <= from + 1 || turn.to === to ? (reading.sentences[index - 1]?.from ?? from) : from
      if (!phrases.some((hit) => hit.group === 'apology' && start <= hit.from && hit.from < turn.from)) continue

      // “…, though.” looks back.
      const clause = turn.to === to ? from : turn.from
      const after = phrases.filter((hit) => clause <= hit.from && hit.from < to)
      const excuse = after.find(({group}) => group === 'excuse' || (group === 'circumstance' && isComplaint))
      const remedy = after.find(({group}) => group === 'remedy')
      if (!excuse || (remedy && remedy.from < excuse.from)) continue
      const at = {start: Math.min(turn.at.start, excuse.at.start), end: Math.max(turn.at.end, excuse.at.end)}
      yield {at, ...say.but({text: reading.slice(at)})}
      return
    }
  }
)
