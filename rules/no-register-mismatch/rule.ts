import {defineRule} from '../../src/define-rule.js'
import {registerEvidence, registerOf} from '../../src/reading/register.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-register-mismatch',
    guideline: 'no-one-size-fits-all',
    languages: ['es'],
    kinds: ['reply'],
    needs: ['inReplyTo'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {say}) {
    const wanted = registerOf(reading.comment!)
    const given = registerOf(reading)
    if (!wanted || !given || wanted === given) return
    // A brand that always writes like this does so here too.
    const own = reading.context.brand?.register
    if (own && (own === 'usted') === (given === 'formal')) return
    const [at] = registerEvidence(reading)[given]
    yield {at: at!, ...say[wanted]({text: reading.slice(at!)})}
  }
)
