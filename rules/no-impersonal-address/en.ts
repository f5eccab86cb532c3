import type {Words} from '../../src/define-rule.js'

const note = 'On a network everybody has a name or a handle. Write to the person by it, as you would in the shop.'

export default {
  summary: 'A reply to “Dear customer” instead of to a person',
  phrases: {
    address: [
      '^(dear|hello|hi|hey|greetings|good morning|good afternoon|good evening|our) *1 (dear|valued|esteemed|loyal|respected|beloved)? (customer|client|user|guest|member|passenger|consumer|follower|subscriber|shopper|patron|traveller|traveler|reader|viewer|resident|sir or madam|sir madam|cardholder|policyholder) $',
      '^(valued|esteemed|respected) (customer|client|user|guest|member|passenger) $',
      '^to whom it may concern'
    ]
  },
  messages: {
    known: {reason: 'Unexpected address “{text}”, expected “{name}”', note},
    address: {reason: 'Unexpected address “{text}”, expected the name of the person', note}
  }
} satisfies Words
