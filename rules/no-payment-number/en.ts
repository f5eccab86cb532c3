import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'The number of a payment card, or of somebody’s bank account',
  lists: {
    /** Tell that the account is the brand's. */
    own: ['our', 'us', 'donate', 'donation', 'donations', 'ours']
  },
  messages: {
    card: {
      reason: 'Unexpected payment card number “{text}”, expected none, or its last four digits at most',
      note: 'Anybody can use a card number that stands in public. Take it out, and if it was published already, have the card blocked.'
    },
    account: {
      reason: 'Unexpected bank account number “{text}”, expected it in a private message',
      note: 'A reply is public, and an account number names one person and their bank. Confirm the payment here, and the account in private.'
    }
  }
} satisfies Words
