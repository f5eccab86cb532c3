import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'

/** Tokens before the address: the handle, “Hi”, “Good morning”. */
const opening = 4

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-impersonal-address',
    guideline: 'no-one-size-fits-all',
    kinds: ['reply'],
    on: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const address = phrases.find(({from}) => from < opening)
    if (!address) return
    const {name, handle} = reading.context.inReplyTo?.author ?? {}
    const {reason, note} = name || handle ? say.known({text: address.text, name: name ?? handle!}) : say.address({text: address.text})
    yield {at: address.at, reason, note}
  }
)
