import {defineRule} from '../../src/define-rule.js'
import {isBrandHashtag, plainTag} from '../../src/reading/hashtags.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-generic-hashtag',
    guideline: 'no-hashtag-stuffing',
    on: ['hashtag'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {lists, say}) {
    for (const tag of reading.entitiesOf('hashtag')) {
      const text = reading.slice(tag)
      if (!lists.generic.has(plainTag(text)) || isBrandHashtag(reading, text)) continue
      yield {at: {start: tag.start, end: tag.end}, ...say.generic({text})}
    }
  }
)
