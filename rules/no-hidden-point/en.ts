import type {Words} from '../../src/define-rule.js'
import {disclosures} from '../../src/languages/disclosure.js'

export default {
  summary: 'A price, date, link or label that only those see who tap “more”',
  phrases: disclosures.en,
  lists: {points: {price: 'price', date: 'date', link: 'link', label: 'label of advertising'}},
  messages: {
    hidden: {
      reason: 'Unexpected {points} behind the fold of {network} (“{text}”), expected in the first {fold} characters',
      note: 'Most people read what stands before “more”, and leave. Put what they must know or do first, and the story after it.'
    }
  }
} satisfies Words
