import type {Words} from '../../src/define-rule.js'

const us = '(us|me|our page|our account|this page|this account)'
const we = "(we|we'll|we will|i|i'll|i will)"

export default {
  summary: 'Followers, likes or comments offered in exchange for the same',
  phrases: {
    swap: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `(follow|add|like|sub to|subscribe to) ${us} *3 ${we} *2 (follow|add|like|subscribe|sub|return) *1 (back|you|yours|the favour|the favor|it)?`,
        `(you|if you) (follow|add|like|subscribe to) ${us} *2 ${we} *2 (follow|add|like|subscribe to) (you|yours|back)`,
        `${we} (follow|add|like|return|repay|give back) *2 (every|all|each|any|everyone|everybody) *2 (follow|follows|followers|like|likes|back|who (follows|likes|adds))`,
        `(follow|like|sub|add|subscribe|comment) (for|4) (follow|like|sub|add|subscribe|comment)`,
        `(follow4follow|like4like|sub4sub|f4f|l4l|s4s|c4c|follow-for-follow|like-for-like|followforfollow|likeforlike|fxf|lxl)`,
        '(follow|add|like|hit|tap|press|sub|subscribe|friend|give|send) *3 (ours|us|mine|me) *3 (we|i) *2 (you|yours) *1 (back|too|likewise|in return)',
        '(a follow|a like|a sub|follows|followers|likes|subs) *12 (you|yours) *2 back',
        'follow (us|me)? back$',
        'follow us *6 (in return|in exchange|return the favour|return the favor|do the same|likewise|vice versa)',
        '(follow|following|follows) *8 (return the favour|return the favor|do the same|do likewise)',
        '(happy|glad|gladly|promise) *1 follow *3 back',
        '(one|a|your) follow *3 (deserves another|for another|for ours|in return)',
        '(follow|like) for a (follow|like)',
        '(give|leave|drop|get) *2 (a)? (follow|like) *3 (get|and get|receive|we give|i give|have) *1 (a|one) (follow|like|back)?',
        '(we|i) (always)? (follow|add|like) (you)? back (everyone|everybody|all|anyone|whoever|instantly|for sure|within)',
        '(swap|trade|exchange) (follows|followers|likes|subs|shout-outs|shoutouts)',
        '(follow|following|add|adding|friend|friending|liking|like) back (everyone|everybody|anyone|whoever|all who|those who)',
        '(everyone|everybody|anyone|whoever|any|every|each|all) *4 (follow|follows|add|adds|friend|friends|like|likes) us *2 (gets|get|will get|receives|is|are|will be) *3 (back|follow|add|like|followed|added|list)',
        '(follow|follows|add|adds|like|likes|friend|friends) *1 (you|everyone|everybody|each|all|every) *5 you *2 (follow|add|like|friend) (us|me|back)'
      ]
    },
    gave: {
      despite: ['questioned'],
      patterns: ['(we|i|just) *2 (followed|added|friended|subscribed|liked|(hit|tapped|clicked|pressed) (follow|like|subscribe)) *1 (you|your|yours)?']
    },
    return: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(return|repay) the (favour|favor|gesture|compliment)',
        'your (turn|go)$',
        'your (turn|go) to *1 (return|follow|add|like|do)',
        '(follow|add|like) (us|me)? *1 (back|likewise|in return)'
      ]
    }
  },
  messages: {
    swap: {
      reason: 'Unexpected exchange of followers “{text}”, expected a reason to follow',
      note: 'Followers got by exchange do not read, and make the figures of those who do look worse. Say what people will find here.'
    }
  }
} satisfies Words
