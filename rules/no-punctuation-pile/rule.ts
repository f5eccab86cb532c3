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

export default /* @__PURE__ */ defineRule(
  {id: 'no-punctuation-pile', guideline: 'no-sloppy-writing', on: ['pile'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults},
  {en, es},
  function* (reading, {max}, {say}) {
    for (const {0: pile, index} of reading.text.matchAll(marks)) {
      const at = {start: index, end: index + pile.length}
      if (pile.length <= max || reading.isQuoted(at) || reading.entities.some((entity) => covers(entity, at))) continue
      yield {at, expected: [oneOfEach(pile)], ...say.pile({text: pile})}
      return
    }
  }
)

/** `?!?!` asks and exclaims. */
const oneOfEach = (pile: string) => [...'?!'].filter((mark) => pile.includes(mark)).join('')
