import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A customer’s praise reposted to boast',
  phrases: {
    boast: [
      '(another|yet another|one more|more) *2 (five|5) (star|stars)',
      '(another|yet another) *3 (review|rave review|happy customer|satisfied customer|testimonial|fan)',
      '(five|5) (star|stars) (again|reviews|review|for us)',
      '(never|not) *2 (get tired|tire) of (reading|hearing|seeing)',
      '(this is|here is) what (people|customers|clients|guests|they|you) *2 (say|think|are saying) about us',
      '(look|see|hear|listen to|check out) what *2 (customers|clients|people|guests|they) *2 (say|saying|think|said)',
      'do not (just)? take our word for it',
      '(we are|still) blushing',
      '(reviews|words|messages|feedback) like (this|these)',
      'we (must|have to) (agree|say we agree)',
      'for the collection'
    ]
  },
  messages: {
    boast: {
      reason: 'Unexpected boast “{text}” over a customer’s praise, expected thanks',
      note: 'Praise shown around as a trophy turns against the brand. Thank the person, with their leave and their name, or tell what you will do with what they said.'
    }
  }
} satisfies Words
