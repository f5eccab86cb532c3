import type {Words} from '../../src/define-rule.js'

const everywhere = ['questioned', 'hypothetical', 'mentioned'] as const

export default {
  summary: 'An automatic thank-you for following, with an errand',
  phrases: {
    greeting: {
      despite: everywhere,
      patterns: [
        '(thanks|thank you|thx|ty|cheers|grateful) *2 for *2 (follow|follows|following (us|me|our page|our account|along|back|here)|add|adding us|adding me|connection|connecting|connecting with us|subscribing|liking our page)',
        '(thanks|thank you|thx|cheers) *2 for following',
        '(appreciate|appreciated|love|loving) *1 (the|your)? (follow|connection|add)',
        '(glad|happy|nice|great|lovely|delighted|chuffed) (to see)? *1 (you have|you|that you) *2 (follow|followed|following|hit *1 follow|joined us|found us|subscribed|connected)',
        'appreciated follow',
        '(welcome|hello|hi|hiya|hey|as a) *4 new (follower|followers|contact|connection|subscriber)',
        '(good|great|nice|lovely) to (connect|be connected)',
        'you are (now|officially) (following|part of)',
        'welcome (aboard|to the (family|club|tribe|gang|community|crew))',
        'thanks *4 (followed|connected|added us)'
      ]
    },
    welcome: {despite: everywhere, patterns: ['welcome', '(thanks|thank you|cheers)', 'glad (to have you|you found|you are here)']},
    errand: {
      despite: everywhere,
      patterns: [
        '^(check out|visit|download|like|browse|explore|shop|sign up|subscribe|grab|get|claim|discover) (our|us|the|your|here|now|to|for|my)',
        '<percent> off',
        '(as|by way of) (a|our)? (hello|thank you|thanks|welcome|little gift|gift)',
        '(here is|here are) (our|the|a|where|your)',
        'link in (bio|our bio)'
      ]
    },
    automatic: {
      despite: ['hypothetical'],
      patterns: [
        '(this is|sent as) (an|a) (automated|automatic|auto) (message|reply|response|dm)',
        '^(auto-reply|autoreply|automatic reply)$',
        'sent automatically',
        '(this|it) (one)? (goes out|is sent|gets sent|went out|was sent|sends itself) *1 (by itself|automatically|by *1 (robot|bot)|on its own)',
        '(sent|posted) (automatically|by (a|our) bot)'
      ]
    }
  },
  comment: {
    follows: {
      despite: ['questioned', 'quoted', 'hypothetical'],
      patterns: ['(new follower|just followed|followed you|started following|now following|new here|just joined|new fan)']
    }
  },
  messages: {
    automatic: {
      reason: 'Unexpected automatic message “{text}”, expected a greeting without an errand, or none',
      note: 'Somebody who has just followed is met by an advert that all others got too. Thank without a link, take up why they came, or leave it.'
    }
  }
} satisfies Words
