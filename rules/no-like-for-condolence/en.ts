import type {Words} from '../../src/define-rule.js'
import {tragedies} from '../../src/languages/tragedies.js'

export default {
  summary: 'Likes, shares or comments asked for as condolence',
  phrases: {
    ...tragedies.en.phrases,
    mourning: {
      despite: ['hypothetical', 'negated', 'questioned'],
      patterns: [
        '(respects|condolences|prayer|prayers|grieving|mourning|tribute)',
        '(send|sending|show|give) *3 (strength|love|support|respect|hugs)',
        '(honour|honor) (the|those|his|her|their|our|fallen)',
        'thinking of the'
      ]
    },
    ask: {
      despite: ['hypothetical', 'negated', 'questioned'],
      patterns: [
        '^(please)? (like|rt|retweet|repost|double tap|heart|tap the heart) *4 (if|to|for|in memory|as a)',
        '^(please)? share *3 (if|to (honour|honor|pay|show|send|remember|mourn))',
        '^(leave|drop|post|give|send|add) (a|an|your|us|one) *1 (heart|candle|like|amen|flower|dove|prayer|rose)',
        '^(leave|drop|post|add) (a|an|your|one)? (on this post|below|in the comments|here|if|for)',
        '^(react|respond) with',
        '^(hit|smash|tap|press|click) *2 (like|heart|share|love|button)',
        '^(please)? *1 (get|take|push|bring) (this|him|her|them|it|us) *2 (to|past|over|up to) <number>',
        '^(send|leave|drop) (a|an|one)? (for|to) (the|his|her|their|those|everyone)',
        '^(comment|type|say|write|reply) *1 (amen|rip|a heart|a prayer)',
        '^(one|a|1) (heart|like|candle|share|rt|retweet|flower|dove|amen) *4 (for)'
      ]
    },
    // A bargain of one for one.
    bargain: [
      '(for)? (every|each) (like|share|comment|heart|retweet|follow|reaction|repost|amen) *9 (candle|candles|prayer|prayers|pray|light|rose|flower|wreath)',
      '^(one|a|1) (heart|like|candle|share|flower) *4 for (each|every) *1 (life|victim|soul|miner|child|man|woman|person|family|firefighter|soldier|passenger|one of them)',
      '(1|one|each|every|a|per) (like|likes|share|shares|rt|retweet|amen|comment|heart|follow) *3 (prayer|prayers|candle|hug|flower|respect|tear|minute of silence|for)',
      '(like|likes|share|shares|rt|retweet) *1 (prayer|respect|rip)',
      '(every|each) amen',
      'amen (for|if)'
    ]
  },
  messages: {
    ask: {
      reason: 'Unexpected “{text}” as condolence; expected sympathy that asks for nothing',
      note: 'Counting likes on a loss turns mourners into reach, and networks hold such posts back. Say the condolence and stop, or say how one can really help.'
    }
  }
} satisfies Words
