import {defineRule} from '../../src/define-rule.js'
import {findTragedy} from '../../src/reading/tragedies.js'
import en from './en.js'
import es from './es.js'

const laughing = /[😂🤣😹😆😅😜😝😛🤪😏😉😎🙃🤡🤭🍿💀🤷]/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-tragedy-humor',
    guideline: 'no-newsjacking',
    on: ['phrases', 'inReplyTo'],
    supporting: ['joke'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'error',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment, say}) {
    const pun = phrases.find(({group}) => group === 'pun')
    if (pun) {
      yield {at: pun.at, ...say.pun({text: pun.text})}
      return
    }
    const tragedy = findTragedy(reading, phrases) ?? (reading.comment && findTragedy(reading.comment, comment))
    if (!tragedy) return
    const joke = phrases.find(({group}) => group === 'joke')?.at ?? reading.entitiesOf('emoji').find((emoji) => laughing.test(reading.slice(emoji)))
    if (joke) yield {at: {start: joke.start, end: joke.end}, ...say.joke({text: reading.slice(joke), topic: tragedy.text})}
  }
)
