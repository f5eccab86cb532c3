import {defineRule} from '../../src/define-rule.js'
import type {Hit} from '../../src/reading/reading.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-person-switch',
    guideline: 'no-voice-drift',
    on: ['phrases', 'brand'],
    supporting: ['we', 'brand'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const first = (group: Hit['group']) => phrases.find((hit) => hit.group === group)
    const [I, we, brand] = [first('I'), first('we'), first('brand')]
    const voice = reading.context.brand?.voice

    // An agent may sign an answer, but a post speaks for the brand.
    const odd = reading.kind === 'post' ? (voice === 'we' ? I : voice === 'I' ? we : undefined) : undefined
    if (odd) {
      yield {at: odd.at, ...say.profile({text: odd.text, voice: voice!})}
    } else if (I && brand) {
      const [before, after] = I.from < brand.from ? [I, brand] : [brand, I]
      yield {at: after.at, ...say.switched({text: after.text, before: before.text})}
    }
  }
)
