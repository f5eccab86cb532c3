import {defineRule} from '../../src/define-rule.js'
import {Break, type Token} from '../../src/reading/tokens.js'
import en from './en.js'
import es from './es.js'

const capital = /^\p{Lu}\P{Lu}/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-calendar-capital',
    guideline: 'no-sloppy-writing',
    languages: ['es'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {lists, say}) {
    const {tokens} = reading
    const word = (index: number) => tokens[index]?.word ?? ''
    const isCapital = (token: Token | undefined) => token !== undefined && capital.test(reading.slice(token))

    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index]!
      const isDay = lists.days.has(token.word)
      if ((!isDay && !lists.months.has(token.word)) || token.before & ~Break.comma || !isCapital(token)) continue
      const [last, next] = [word(index - 1), word(index + 1)]
      const after = lists.of.has(next) ? index + 2 : index + 1
      const isName =
        // A holiday, a person, a street, an event: “Viernes Santo”, “Julio Cortázar”, “Plaza de Mayo”.
        lists.holidays.has(word(after)) ||
        (isCapital(tokens[after]) && !lists.days.has(word(after)) && !lists.months.has(word(after)) && !tokens[after]!.before) ||
        (!token.before && isCapital(tokens[index - 1]) && !tokens[index - 1]!.kind && !tokens[index - 1]!.before) ||
        [2, 3, 4, 5].some((back) => lists.places.has(word(index - back)))
      const isDate = isDay
        ? lists.beforeDay.has(last) || /^\d/.test(next) || token.before !== 0 || lists.afterDay.has(next)
        : lists.beforeMonth.has(last) || /^\d/.test(last)
      if (isName || !isDate || reading.isQuoted(token)) continue
      yield {at: token, expected: [token.word], ...say.capital({text: reading.slice(token)})}
    }
  }
)
