import type {Words} from '../../src/define-rule.js'

const none: ReadonlySet<string> = new Set()

export default {
  summary: 'A Spanish day or month with a capital letter',
  phrases: {name: []},
  lists: {days: none, months: none, of: none, holidays: none, places: none, beforeDay: none, afterDay: none, beforeMonth: none},
  messages: {
    capital: {
      reason: 'Unexpected capital in “{text}”, expected lower case',
      note: 'Spanish writes days and months in lower case, except in names of holidays, streets and events. The capital comes from English.'
    }
  }
} satisfies Words
