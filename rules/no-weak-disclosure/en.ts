import type {Words} from '../../src/define-rule.js'
import {disclosures} from '../../src/languages/disclosure.js'

export default {
  summary: 'A label of advertising that readers miss or misread',
  phrases: disclosures.en,
  lists: {label: ['Ad', '#ad']},
  messages: {
    weak: {
      reason: 'Unexpected unclear label “{text}”, expected “{label}” at the beginning',
      note: 'Readers do not take this for advertising, and several authorities say so. If somebody paid, gave or lent something for the post, start with a plain label; it may be needed where your readers are.'
    },
    foreign: {
      reason: 'Unexpected label in another language “{text}”, expected “{label}”',
      note: 'Label advertising in the language of the text, or part of the readers will not understand it.'
    },
    late: {
      reason: 'Unexpected late label “{text}”, expected it at the beginning',
      note: 'Behind the fold or among other hashtags hardly anybody sees it. Move it to the first line, before the text.'
    }
  }
} satisfies Words
