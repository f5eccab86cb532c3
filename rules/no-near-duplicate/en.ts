import type {Words} from '../../src/define-rule.js'
import {stockPhrases} from '../../src/languages/stock-phrases.js'
import {words} from '../../src/languages/words.js'

const {stock, notice} = stockPhrases.en

export default {
  summary: 'The same text again on the same network, with nothing new',
  phrases: {stock: {despite: ['questioned', 'negated', 'hypothetical', 'mentioned', 'quoted'], patterns: stock}, notice},
  lists: {
    /** What is new in a text that says: not then but now. */
    news: words(
      `today tonight tomorrow now last final first second third fourth fifth already closed cancelled postponed moved extended
      monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays weekend
      january february march april june july august september october november december
      one two three four five six seven eight nine ten eleven twelve`
    )
  },
  messages: {
    again: {
      reason: 'Unexpected repetition of {name}: “{text}”, expected something new',
      note: '{count} of its {total} telling words are those of {place}, which the same people have read. Add what is new (a date, a detail, a question, another angle), or leave it out.'
    }
  }
} satisfies Words
