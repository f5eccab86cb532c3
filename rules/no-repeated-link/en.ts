import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'One link, pushed in post after post',
  messages: {
    again: {
      reason: 'Unexpected link “{text}” in {number} posts within {days} days, expected something else to offer',
      note: 'It was in {place} last. Who wanted to follow it has done so, and the others learn to scroll past you. Give the next post another purpose, or keep the link in the profile.'
    }
  }
} satisfies Words
