import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A phrase from another network: “link in bio” on LinkedIn, “RT” on Instagram, “swipe up” anywhere',
  phrases: {
    linkInBio: [
      '(link|links|details|info|tickets|website|url|address) (is|are)? (in|on) (the|our|my)? (bio|profile bio)',
      '(see|check|tap|click|visit|hit) *2 link in (the|our|my)? (bio|profile)',
      '(in|via) (our|my|the) bio link'
    ],
    swipeUp: ['swipe up'],
    sticker: [
      '(use|tap|with|through|on) (the|our|this|that) *1 (sticker|poll sticker|question sticker|question box)',
      '(answer|vote|ask|reply) in the (sticker|question box|stickers)'
    ],
    retweet: ['(retweet|retweets|please rt|pls rt)', '^rt (if|to|this|and|for|please)', 'quote tweet', '(tweet|tweets|tweeting) (us|at us|this)'],
    bell: [
      '(hit|smash|tap|click) (the|that) *1 bell (icon|button|to|and|so)?',
      '(subscribe|subscribed) (to|on) (the|our|my|this) channel',
      'turn on *2 notifications'
    ],
    description: ['(link|links|details) (is|are)? (in|below in) the description', '(in|see) the description below'],
    duet: ['(duet|stitch) (this|us|with|it)', '(do|make|record|post) (a|your) (duet|stitch)'],
    upvote: ['(upvote|upvotes|upvoted|this subreddit|crosspost this)'],
    pin: ['^pin it$', '(repin|pin this|save this pin|pin it (for later|for your|now|to (your|a|the) *1 (board|boards)))'],
    story: ['(share|repost|post|add) (this|it) (to|on|in) your (story|stories)']
  },
  messages: {
    foreign: {
      reason: 'Unexpected “{text}” on {network}, expected words that fit this network',
      note: 'It belongs to another network, so here it leads nowhere and shows that the text was pasted. Say where the link or the answer is on this one.'
    }
  }
} satisfies Words
