import {defineRule} from '../../src/define-rule.js'
import type {Reading} from '../../src/reading/reading.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

/** No e-mail address, no handle. */
const wordEnd = /^(?![\p{L}\p{N}_@]|\.\p{L})/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-at-gender',
    guideline: 'no-sloppy-writing',
    languages: ['es'],
    on: ['gender'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {lists, say}) {
    const at = withAtSign(reading, lists.stemEnd) ?? withX(reading, lists.xs, lists.withX)
    if (at) yield {at, ...say.gender({text: reading.slice(at)})}
  }
)

/** The first “tod@s” of a draft. */
function withAtSign(reading: Reading, stemEnd: RegExp): Span | undefined {
  const {text, tokens} = reading
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const stem = tokens.find(({end}) => end === sign)
    const end = sign + (text[sign + 1] === 's' ? 2 : 1)
    if (stem && !stem.kind && stem.word.length > 1 && stemEnd.test(text[sign - 1]!) && wordEnd.test(text.slice(end, end + 2)) && !reading.isQuoted(stem))
      return {start: stem.start, end}
  }
  return undefined
}

/** The first “todxs”: no other Spanish word ends like that. */
function withX(reading: Reading, plural: RegExp, singular: ReadonlySet<string>): Span | undefined {
  if (!reading.text.includes('x')) return undefined
  return reading.tokens.find((token) => !token.kind && (singular.has(token.word) || plural.test(token.word)) && !reading.isQuoted(token))
}
