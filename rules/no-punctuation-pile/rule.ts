import {defineRule} from '../../src/define-rule.js'
import {covers} from '../../src/reading/span.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Question and exclamation marks, one after another, that may stand. */
  max: number
}

const defaults: Options = {max: 2}

const marks = /[!?]{2,}/g
/** A pile that opens what the next one closes. */
const opening = /([¡¿]{2,})[^¡¿!?.\n]*$/u
/** How far back it is looked for: a sentence is seldom longer. */
const reach = 280

export default /* @__PURE__ */ defineRule(
  {id: 'no-punctuation-pile', guideline: 'no-sloppy-writing', on: ['pile'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults},
  {en, es},
  function* (reading, {max}, {say}) {
    for (const {0: pile, index} of reading.text.matchAll(marks)) {
      const at = {start: index, end: index + pile.length}
      if (pile.length <= max || reading.isQuoted(at) || reading.entities.some((entity) => covers(entity, at))) continue
      const [said, open = ''] = opening.exec(reading.text.slice(Math.max(0, index - reach), index)) ?? []
      if (said === undefined || open.length <= max) yield {at, expected: [oneOfEach('?!', pile)], ...say.pile({text: pile})}
      else {
        const mended = oneOfEach('¡¿', open) + said.slice(open.length) + oneOfEach('?!', pile)
        yield {at: {start: index - said.length, end: at.end}, expected: [mended], ...say.pile({text: pile})}
      }
      return
    }
  }
)

/** `?!?!` asks and exclaims. */
const oneOfEach = (marks: string, pile: string) => [...marks].filter((mark) => pile.includes(mark)).join('')
