import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-legal-threat', guideline: 'no-arguing', needs: ['phrases'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'error', defaults: {}},
  {en, es},
  function* (_reading, _options, {phrases, comment, say}) {
    const threat = phrases.find(({group}) => group === 'threat')
    const law = phrases.find(({group}) => group === 'law')
    // Fakes, fraud and crimes are matters for lawyers; what customers say is not.
    const isThirdParty = comment.length > 0 || phrases.some(({group}) => group === 'thirdParty')
    const isAboutSpeech = phrases.some(({group}) => group === 'speech')
    const found = threat ?? (law && isAboutSpeech ? law : undefined)
    if (found && (!isThirdParty || (found === threat && isAboutSpeech))) yield {at: found.at, ...say.threat({text: found.text})}
  }
)
