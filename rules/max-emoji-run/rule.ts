import {defineRule, type Finding} from '../../src/define-rule.js'
import type {Entity} from '../../src/reading/entities.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Emoji that may stand together: one at least. */
  max: number
}

const defaults: Options = {max: 3}

const blank = /^\s*$/u
/** Flags stand for countries and languages. */
const flags = /^(?:\p{Regional_Indicator}{2}\s*)+$/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'max-emoji-run',
    guideline: 'no-barriers',
    on: ['emojis'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {max}, {say}) {
    const report = (run: readonly Entity[]): Finding[] => {
      if (run.length <= max) return []
      const at = {start: run[0]!.start, end: run.at(-1)!.end}
      return flags.test(reading.slice(at)) ? [] : [{at, ...say.run({count: run.length, max})}]
    }
    let run: Entity[] = []
    for (const emoji of reading.entitiesOf('emoji')) {
      const last = run.at(-1)
      if (last && !blank.test(reading.text.slice(last.end, emoji.start))) {
        yield* report(run)
        run = []
      }
      run.push(emoji)
    }
    yield* report(run)
  }
)
