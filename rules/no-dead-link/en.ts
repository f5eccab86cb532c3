import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A link that leads nowhere: not tappable on this network, or to a made-up address',
  lists: {
    placeholders: [
      'example.com',
      'example.org',
      'example.net',
      'yourdomain.com',
      'yourwebsite.com',
      'yoursite.com',
      'yourshop.com',
      'yourbrand.com',
      'mywebsite.com',
      'domain.com'
    ]
  },
  messages: {
    untappable: {
      reason: 'Unexpected link “{text}” in a post on {network}, expected it where people can tap it',
      note: 'In captions of this network a link is plain text, and nobody types it out. Put it in the profile, a story or a message, and say in the post where it is.'
    },
    placeholder: {
      reason: 'Unexpected placeholder address “{text}”, expected the real link',
      note: 'This address was made for examples and leads nowhere. Put in the real one and open it once before you publish.'
    }
  }
} satisfies Words
