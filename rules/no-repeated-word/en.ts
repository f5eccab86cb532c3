import type {Words} from '../../src/define-rule.js'
import {words} from '../../src/languages/words.js'

// Words that no good sentence says twice; “had had”, “that that”, “in in” may be right.
const singles = [
  ...words(
    'a an the and or but of to at for from with by as than into about after before between because if when while where which who whose we you they he she i me us them my your our their his its are were be been am have will would can could should must may might this these those also only just any some every each more most please'
  )
]

export default {
  summary: 'A word typed twice',
  phrases: {doubled: {despite: ['negated', 'questioned', 'hypothetical', 'mentioned'], patterns: singles.map((word) => `${word} ${word}`)}},
  messages: {
    repeated: {
      reason: 'Unexpected second “{word}”, expected one',
      note: 'A doubled word tells readers that nobody read the text again. Take one out.'
    }
  }
} satisfies Words
