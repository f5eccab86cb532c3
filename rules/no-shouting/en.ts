import type {Words} from '../../src/define-rule.js'
import {words} from '../../src/languages/words.js'

export default {
  summary: 'A run of words in capitals',
  lists: {
    /** Everyday words: no acronym, no name. */
    common: words(
      'a an the and or but if so to of in on at by for from with before after until till about over under out up down off this that these those is are was were be been being am do does did not no have has had will would can could should must may i you we they he she it your our my their us them me all any every more most now today tomorrow tonight here there please thank thanks sorry read open opening closed close free new only just what who why how when where everybody everyone everything never always love get got bring come buy back go going'
    ),
    /** Behind these words the capitals are somebody else’s. */
    introducing: words('says said reads read sign label labelled called named titled title button word words album song')
  },
  messages: {
    shouting: {
      reason: 'Unexpected capitals “{text}”, expected sentence case',
      note: 'A run of capitals reads as shouting, and screen readers may spell it out. Write it in sentence case; for emphasis, put it first or on a line of its own.'
    }
  }
} satisfies Words
