import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-apology-but', guideline: 'no-fake-apologies', needs: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {phrases, say}) {
    // To a question, the storm and the crowd are an answer; to a complaint, an excuse.
    const isComplaint = reading.kind === 'reply' && !reading.comment?.sentences.some(({isQuestion}) => isQuestion)
    for (const apology of phrases) {
      if (apology.group !== 'apology') continue
      const here = reading.sentences.findIndex(({from, to}) => from <= apology.from && apology.from < to)
      const {to} = reading.sentences[here]!
      const next = reading.sentences[here + 1]
      // In the same sentence, or as the first word of the next.
      const turn = phrases.find(({group, from}) => group === 'turn' && ((from >= apology.to && from < to) || (next && from <= next.from + 1 && from >= next.from)))
      if (!turn) continue
      const end = turn.from < to ? to : next!.to
      const after = phrases.filter(({from}) => from >= turn.from && from < end)
      const excuse = after.find(({group}) => group === 'excuse' || (group === 'circumstance' && isComplaint))
      // “Sorry, but” with a way out is an answer.
      const remedy = after.find(({group}) => group === 'remedy')
      if (!excuse || (remedy && remedy.from < excuse.from)) continue
      const at = {start: turn.at.start, end: excuse.at.end}
      yield {at, ...say.but({text: reading.slice(at)})}
      return
    }
  }
)
