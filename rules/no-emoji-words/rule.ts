import {defineRule} from '../../src/define-rule.js'
import {Break} from '../../src/reading/tokens.js'
import en from './en.js'
import es from './es.js'

const space = /^[ \t]*$/u
/** Hands and arrows point at what follows. */
const pointer = /^[👇👉👆☝👈⬇⬆➡🔽⤵▶]/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-emoji-words',
    guideline: 'no-barriers',
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {lists, say}) {
    const {tokens, text} = reading
    const emoji = reading.entitiesOf('emoji')
    if (emoji.length === 0) return
    for (let index = 1; index <= tokens.length; index++) {
      const next = tokens[index]
      const {end, word} = tokens[index - 1]!
      if ((next && !(next.before & Break.emoji)) || !lists.before.has(word)) continue
      // “our 🍕 and”, “para tu 🐶.”: a noun is missing; in “our 🌱 range” none is.
      if (next && next.before === Break.emoji && !lists.after.has(next.word) && next.kind === undefined) continue
      const limit = next?.start ?? text.length
      const inside = emoji.filter((one) => one.start >= end && one.end <= limit)
      const [first] = inside
      if (!first || !space.test(text.slice(end, first.start)) || pointer.test(reading.slice(first))) continue
      const at = {start: first.start, end: inside.at(-1)!.end}
      yield {at, ...say.word({text: reading.slice(at), word})}
    }
  }
)
