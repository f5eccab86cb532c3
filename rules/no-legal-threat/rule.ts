import {defineRule} from '../../src/define-rule.js'
import {factsOf} from '../../src/reading/comment/comment.js'
import type {Reading} from '../../src/reading/reading.js'
import en from './en.js'
import es from './es.js'

/** Whoever asks for papers may hear of lawyers. */
const answersComplaint = ({kind, comment}: Reading): boolean => kind === 'reply' && (!comment || factsOf(comment).isComplaint)

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-legal-threat',
    guideline: 'no-arguing',
    on: ['phrases'],
    supporting: ['speech', 'thirdParty', 'help'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'error',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, say}) {
    const first = (name: string) => phrases.find(({group}) => group === name)
    const isAboutSpeech = first('speech') !== undefined
    // Fakes, fraud and crimes are matters for lawyers, and so are those that the customer brings up; what customers say is not.
    const has = (name: string) => comment.some(({group}) => group === name)
    if ((has('thirdParty') || first('thirdParty')) && !(isAboutSpeech && first('threat'))) return
    // Whose own case is before a court, or who is offered a lawyer, is not threatened with one.
    const isTheirs = has('case') || first('help') !== undefined
    const found = first('threat') ?? (isAboutSpeech || (answersComplaint(reading) && !isTheirs) ? first('law') : undefined)
    if (found) yield {at: found.at, ...say.threat({text: found.text})}
  }
)
