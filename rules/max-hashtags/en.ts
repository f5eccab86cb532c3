import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'More hashtags than help anybody find the post',
  lists: {
    /** Labels of advertising. */
    labels: ['ad', 'advert', 'sponsored', 'paidpartnership', 'gifted', 'publi', 'publicidad']
  },
  messages: {
    tooMany: {
      reason: 'Unexpected {count} hashtags, expected {max} at most',
      note: 'A wall of tags reads as bait and hides the text; networks count the first few, if any. Keep those that somebody interested in this very post would search for.'
    }
  }
} satisfies Words
