import {defineRule} from '../../src/define-rule.js'
import {findPromotion} from '../../src/reading/promotion.js'
import {dayOf} from '../../src/reading/schedule.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** More days on which your public mourns, month and day: `["09-19", "03-24"]`. */
  days: readonly string[]
}

const defaults: Options = {days: []}

/** Fixed days on which a country remembers its dead, as known in 2026-11; the names are in the words of the rule. */
const remembered = {
  us: ['09-11', '12-07'],
  uk: ['11-11'],
  es: ['03-11'],
  eu: ['01-27', '03-11']
} as const

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-memorial-day-promotion',
    guideline: 'no-newsjacking',
    kinds: ['post'],
    needs: ['scheduledAt'],
    on: ['phrases', 'money'],
    supporting: ['way', 'other'],
    stage: 'preview',
    recommended: false,
    since: '0.1.0',
    severity: 'info',
    defaults
  },
  {en, es},
  function* (reading, {days}, {phrases, lists, say}) {
    const day = dayOf(reading.context)!.slice(5)
    const {brand} = reading.context
    const ofCountry: readonly string[] = brand?.jurisdiction ? remembered[brand.jurisdiction] : []
    if (!ofCountry.includes(day) && !days.includes(day)) return
    const at = findPromotion(reading, phrases)
    if (at) yield {at, ...say.memorial({text: reading.slice(at), day: lists.names[day] ?? day})}
  }
)
