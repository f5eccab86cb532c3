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
    on: ['emoji'],
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
    let nth = 0
    for (let index = 1; index <= tokens.length; index++) {
      const next = tokens[index]
      const {end, word} = tokens[index - 1]!
      if ((next && !(next.before & Break.emoji)) || !lists.before.has(word)) continue
      // “our 🍕 and”, “para tu 🐶.”: a noun is missing; in “our 🌱 range” none is.
      if (next && next.before === Break.emoji && !lists.after.has(next.word) && next.kind === undefined) continue
      const limit = next?.start ?? text.length
      while (nth < emoji.length && emoji[nth]!.start < end) nth++
      const first = emoji[nth]
      if (!first || first.start >= limit || !space.test(text.slice(end, first.start)) || pointer.test(reading.slice(first))) continue
      let last = first
      for (let other = nth + 1; other < emoji.length && emoji[other]!.start < limit; other++) last = emoji[other]!
      const at = {start: first.start, end: last.end}
      yield {at, ...say.word({text: reading.slice(at), word})}
    }
  }
)
