import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-legal-threat', guideline: 'no-arguing', on: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'error', defaults: {}},
  {en, es},
  function* (reading, _options, {phrases, comment, say}) {
    const first = (name: string) => phrases.find(({group}) => group === name)
    const isAboutSpeech = first('speech') !== undefined
    // Fakes, fraud and crimes are matters for lawyers, and so are those that the customer brings up; what customers say is not.
    if ((comment.length > 0 || first('thirdParty')) && !(isAboutSpeech && first('threat'))) return
    const found = first('threat') ?? (isAboutSpeech || reading.kind === 'reply' ? first('law') : undefined)
    if (found) yield {at: found.at, ...say.threat({text: found.text})}
  }
)
