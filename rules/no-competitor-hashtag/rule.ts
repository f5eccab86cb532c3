import {defineRule} from '../../src/define-rule.js'
import {isBrandHashtag, plainTag} from '../../src/reading/hashtags.js'
import {namesOf} from '../../src/reading/rivals.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-competitor-hashtag',
    guideline: 'no-copycat',
    needs: ['brand'],
    on: ['hashtag'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {say}) {
    const rivals = reading.context.brand!.competitors?.filter(({hashtags = []}) => hashtags.length > 0) ?? []
    for (const rival of rivals) {
      const tags = new Set(rival.hashtags!.map(plainTag))
      for (const {start, end} of reading.entitiesOf('hashtag')) {
        const text = reading.slice({start, end})
        // Who names the other brand takes part in its campaign openly.
        if (!tags.has(plainTag(text)) || isBrandHashtag(reading, text) || namesOf(reading, [rival]).length > 0) continue
        yield {at: {start, end}, ...say.rival({text, name: rival.name})}
      }
    }
  }
)
