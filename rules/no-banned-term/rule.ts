import {defineRule} from '../../src/define-rule.js'
import {allowedSpans} from '../../src/reading/allow.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-banned-term', guideline: 'no-voice-drift', needs: ['brand'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {say}) {
    const {avoid = [], prefer = {}} = reading.context.brand?.terms ?? {}
    for (const at of allowedSpans(reading.tokens, avoid)) {
      if (!reading.isQuoted(at)) yield {at, ...say.banned({text: reading.slice(at)})}
    }
    for (const [term, better] of Object.entries(prefer)) {
      for (const at of allowedSpans(reading.tokens, [term])) {
        const text = reading.slice(at)
        // Its preferred form may hold the term: “app” and “our app”.
        if (text === better || reading.isQuoted(at)) continue
        yield {at, expected: [sameCase(text, better)], ...say.preferred({text, better})}
      }
    }
  }
)

const sameCase = (text: string, better: string) => (/^\p{Lu}/u.test(text) ? better[0]!.toUpperCase() + better.slice(1) : better)
