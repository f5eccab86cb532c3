import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A hashtag of a competitor',
  messages: {
    rival: {
      reason: 'Unexpected hashtag of {name} “{text}”, expected one of your own or of the subject',
      note: 'Whoever taps it lands among a rival’s posts, and it looks as if you were living off their campaign. Use your own hashtag or the one of the place or the event.'
    }
  }
} satisfies Words
