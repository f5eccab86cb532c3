import type {Words} from '../../src/define-rule.js'

const everywhere = ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'] as const
const good =
  '(great|nice|amazing|awesome|cool|lovely|love|wonderful|fantastic|beautiful|brilliant|superb|interesting|insightful|inspiring|inspirational|impressive|excellent|good|perfect|stunning|gorgeous|incredible|fab|fabulous|dope|fire|goals|wow|top|epic|powerful|valuable|helpful|useful|sweet|neat|solid)'
const thing =
  '(post|pic|pics|photo|photos|picture|shot|content|feed|page|share|sharing|read|work|job|stuff|one|video|reel|article|story|vibes|vibe|thread|update|news|info|value|page|profile|account|insight|insights|perspective|initiative|points|point)'

export default {
  summary: 'Stock praise under somebody’s post, to be seen',
  phrases: {
    praise: {
      despite: everywhere,
      patterns: [
        `${good} ${thing}?`,
        `(love|loving|like|adore) (this|it|that|your|the|these) ${thing}?`,
        `(so|much|such) *1 (value|wisdom|inspiration|truth|${good})`,
        '(well said|well done|well deserved|so true|very true|this|spot on|100|exactly|agreed|totally agree|could not agree more|nailed it|keep (it|them|these) (up|coming)|keep up the good work|keep going|first|first one here|congrats|congratulations|bravo|kudos|respect|yes|yess|hell yes|big fan|(thanks|thank you) for (sharing|posting|this|the (post|insight|insights|tips|read))|interesting|insightful|great read|sharing is caring|food for thought|inspired)'
      ]
    },
    advert: {
      despite: everywhere,
      patterns: [
        `(check|visit|follow|see|have a look at|take a look at|come see) (out)? (us|my|our|me|my own|our own) *1 ${thing}?`,
        '(dm|message) (me|us) *3 (collab|collabs|collaborate|promo|shout-out|shoutout|details|feature|featured)',
        '(promote|post) (it|this)? (on|to) <mention>'
      ]
    },
    filler: {
      despite: everywhere,
      patterns: [
        '(so|very|really|such|a|an|what|the|and|here|just|absolutely|simply|for|more|too|always|as|is|are|to|much|my|out|this is|that is|from|all|guys|team|friend|friends|mate|buddy|dear|bro|sis|thank you|thanks|too|ever|indeed|of|in|with|your|you|our)',
        '<mention>'
      ]
    },
    signature: {despite: everywhere, patterns: ['^(greetings|regards|cheers|love|hugs|best|best wishes) (from|all at|everyone at)']}
  },
  messages: {
    empty: {
      reason: 'Unexpected empty comment “{text}”, expected something about what the person wrote',
      note: 'Praise that fits every post reads like a machine’s, most of all under something that mattered to somebody. Name one thing they wrote or ask about it, or leave a like.'
    }
  }
} satisfies Words
