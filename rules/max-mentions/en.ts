import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A row of accounts tagged so that they look',
  lists: {
    /** Before names that are called to look. */
    calls: ['cc', 'tagging', 'tag', 'hey', 'hi', 'hello', 'fyi', 'calling', 'ping', 'pinging', 'attention', 'psst', 'paging', 'oi', 'summoning', 'thoughts']
  },
  messages: {
    row: {
      reason: 'Unexpected row of {count} tagged accounts, expected {max} at most, each for a reason',
      note: 'People who are tagged in a list get a notification and no reason for it; many mute or report the sender. Tag those the text speaks of, where it speaks of them.'
    }
  }
} satisfies Words
