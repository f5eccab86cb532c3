import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Hashtags that stop in the middle, or are none',
  messages: {
    cut: {
      reason: 'Unexpected mark inside the hashtag “{text}”, expected letters, digits and underscores only',
      note: 'The tag ends at the mark, so the link leads elsewhere. Write it in one piece, with a capital at each word.'
    },
    space: {
      reason: 'Unexpected space inside the hashtag “{text}”, expected none',
      note: 'With a space behind the sign there is no tag at all. Join the two.'
    },
    digits: {
      reason: 'Unexpected hashtag “{text}” of digits only, expected a letter in it',
      note: 'Most networks make no tag of bare digits. Add a word, such as the name of the event.'
    }
  }
} satisfies Words
