import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'More posts on one network in a day than followers like to see',
  messages: {
    burst: {
      reason: 'Unexpected burst of {count} posts on {network} on {day}, expected {max} at most',
      note: 'A flood makes people mute or unfollow, and the posts take each other’s readers. Move this one to another day; the others: {others}.'
    }
  }
} satisfies Words
