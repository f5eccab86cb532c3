import {defineRule} from '../../src/define-rule.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import {Break} from '../../src/reading/tokens.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

const capital = /^\p{Lu}\P{Lu}/u
const capitalWord = /\p{Lu}\p{Ll}+/gu

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-calendar-capital',
    guideline: 'no-sloppy-writing',
    languages: ['es'],
    on: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    for (const at of capitals(reading, phrases, lists)) {
      if (reading.isQuoted(at)) continue
      const text = reading.slice(at)
      yield {at, expected: [text.toLowerCase()], ...say.capital({text})}
    }
  }
)

type Lists = typeof es.lists

/** Days and months of dates that have a capital, and no name behind or around them: “Viernes Santo”, “Plaza de Mayo”, “Julio Cortázar”. */
function* capitals(reading: Reading, hits: readonly Hit[], lists: Lists): Generator<Span> {
  const {tokens} = reading
  const word = (index: number) => tokens[index]?.word ?? ''
  const isCapital = (index: number) => index >= 0 && index < tokens.length && capital.test(reading.slice(tokens[index]!))
  const isCalendar = (index: number) => lists.days.has(word(index)) || lists.months.has(word(index))
  const isPlace = (index: number) => [1, 2, 3, 4].some((back) => lists.places.has(word(index - back)))

  for (const {from: index} of hits) {
    const token = tokens[index]!
    const startsSentence = index === 0 || (token.before & ~Break.comma) !== 0
    if (token.kind === 'date') {
      for (const {0: part, index: offset} of reading.slice(token).matchAll(capitalWord)) {
        const name = part.toLowerCase()
        const isFirst = offset === 0 && startsSentence
        const start = token.start + offset
        if (!isFirst && !isPlace(index) && (lists.days.has(name) || lists.months.has(name))) yield {start, end: start + part.length}
      }
      continue
    }
    const isDay = lists.days.has(token.word)
    if (startsSentence || (!isDay && !lists.months.has(token.word)) || !isCapital(index) || isPlace(index - 1)) continue

    const last = word(index - 1)
    const leads = isDay ? lists.beforeDay.has(last) : lists.beforeMonth.has(last)
    const after = lists.of.has(word(index + 1)) ? index + 2 : index + 1
    const isHoliday = lists.holidays.has(word(after)) || (isCapital(after) && !isCalendar(after) && !tokens[after]!.before)
    const isSurname = !token.before && !leads && isCapital(index - 1)
    const isDate = leads || (isDay && (token.before !== 0 || lists.afterDay.has(word(index + 1)) || tokens[index + 1]?.kind !== undefined))
    if (isDate && !isHoliday && !isSurname) yield {start: token.start, end: token.end}
  }
}
