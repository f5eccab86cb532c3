import type {Words} from '../../src/define-rule.js'

const words = (text: string): readonly string[] => text.split(' ')

const lead = '(please|now|and|so|then|just|go on|come on|come|simply|also|everybody|everyone|all of you|you can|quick|or)?'
const person =
  '(friend|friends|mate|mates|pal|pals|buddy|buddies|bestie|besties|bff|mum|mom|dad|nan|sister|brother|sibling|siblings|partner|colleague|colleagues|coworker|coworkers|boss|crew|squad|team|gang|neighbour|neighbor|cousin|cousins|husband|wife|girlfriend|boyfriend|person|people|one|guy|girl|lads|lot|twin|half|roommate|flatmate|housemate|tribe|followers|teammate|teammates|classmate|uncle|aunt|crush|date|chef|baker|dog lover|foodie|traveller|local|locals)'
const few = '(<number>|a|an|one|two|three|four|five|ten|your|the|that|some|all your|any)'
const reaction = '(like|likes|heart|hearts|thumbs|thumbs up|love|wow|reaction|reactions|emoji|emojis|laugh|haha|star|fire)'

export default {
  summary: 'Begging for likes, votes, shares, tags, comments or followers',
  phrases: {
    react: {
      despite: ['hypothetical'],
      patterns: [
        `^${lead} (smash|hit|tap|punch|press|click|mash|bash|pop|slap|whack|give|show|leave|drop|send|throw) *3 (like|likes|thumbs up|like button|heart button|heart|hearts|some love) *3 (if|for|when|button|because|below)`,
        `^${lead} (smash|hit|punch|mash|bash|slap|whack) *1 (like|heart|love|thumbs up)`,
        `^${lead} (give|show) (this|it|us|the|her|him) *2 (like|heart|thumbs up|some love|thumbs)`,
        `^${lead} (like|heart|love|react|upvote|favourite|favorite|fav) (if|this if|this post|this photo|this video|this pic|and share|and comment|to (show|say|agree)|for (a|an|the|team|your|more|yes|no|us|part))`,
        `^${lead} double (tap|click)`,
        '(thumbs up|hands up|likes) (if|for)',
        '(can|could|may) (we|i) (get|have) (a|an|some|<number>) *1 (like|likes|amen|heart|hearts|yes|thumbs up)',
        '(like|heart|love|thumbs up|share|subscribe) button',
        `(let us|want to|show us|how many|where are) *2 (see|get|your|those|the|my) *3 (likes|hearts|thumbs|hands up)`,
        '(get|reach|hit|to) *2 <number> (likes|hearts|shares|retweets|reactions)',
        `${reaction} (on this (post|pic|photo|video|one|page)|on the (post|picture))`,
        'without (hitting|leaving|giving|tapping|pressing|smashing) *3 (like|heart|follow|comment)',
        '^(a|one) (like|heart|thumbs up) (from|if|for|per) (you|everyone|every|each|anyone|all)',
        '(worth|deserves|deserve|earned|gets) *1 (a|your|some) (like|heart|thumbs up|double tap)',
        '(one|1|each|every) like (equals|means)?$'
      ]
    },
    vote: [
      `team *2 (reply|answer|comment|type|drop|hit|press|tap|react|vote|send|leave)`,
      `^${lead} (type|comment|write|drop|reply|put|press) (with)? (a)? (<number>|one|two|a|b) (if|for|to say|when)`,
      `(vote|react|answer|choose|pick|reply|respond) *4 (with|using|by) *2 ${reaction}`,
      `^react (with|using)`,
      `^(like|love|heart|wow|haha|laugh|angry|share|comment|retweet|rt|fav) (for|if|means|equals) *5 (like|love|heart|wow|haha|laugh|angry|share|comment|retweet|rt|fav) (for|if|means|equals)`,
      `hit like *5 hit (love|heart|share|wow)`
    ],
    option: {despite: ['questioned', 'hypothetical'], patterns: ['^(for|if|means|team|those|anyone|whoever)']},
    choice: {despite: ['questioned', 'hypothetical'], patterns: ['(which|or|vs|versus)']},
    share: {
      despite: ['hypothetical'],
      patterns: [
        `^${lead} (share|repost|retweet|rt|reshare|reblog|forward|restack) (this|it|that|the post|this post|to your (story|stories|feed|wall)|now)? *2 (if|or|before|unless)`,
        `^${lead} (share|repost|retweet|rt|forward|send|pass) (this|it|that|this post|the post)? *1 (with|to|on to) (<number>|two|three|five|ten|all your|every) *1 ${person}`,
        `^${lead} (share|repost|send|drop|forward) (this|it) *1 (to|in|with|into) (your|the) *1 (group chat|group|chat|chats|family chat|followers|story|stories|network|feed)`,
        `^${lead} (like and share|share and like|repost this|retweet this|like and retweet|like share|like comment|(like|share) and (comment|follow|tag|save|subscribe))`,
        `^${lead} (share|send) (this|it)? (with|to) (someone|somebody|a friend|a mate) (who|that|whose)`,
        `^${lead} (pass (it|this) (on|along)|spread the word) (if|before|or)`,
        `^${lead} (hit|smash|press) (share|repost|retweet)`,
        '(sharing is caring|share far and wide|every share (counts|helps|matters)|do (us|me) a (favour|favor) and (share|like|repost|follow))',
        `^${lead} (send|forward|pass) (this|it) (to|on to) (the|your|a|that|whichever|whoever) *2 ${person}`,
        `(get|make|help) (this|us|it) *2 (viral|trending|go viral|trend)`
      ]
    },
    tag: {
      despite: ['hypothetical'],
      patterns: [
        `(tag|tagging|mention|mentioning) (${few.slice(1, -1)}) *3 ${person}`,
        `^${lead} (tag|tagging|mention) (someone|somebody|them|'em|em|him|her|who|whoever|anyone|everyone|another|below|yours)`,
        `(tag|tags|tagging|mention) (<number>|two|three|four|five)`,
        'tag (a|your) *1 (who|that|whose|below)',
        `^${lead} (name|nominate|summon|call out|name and shame|mention|out) (the|a|your|that|one|someone|somebody|whoever) *2 ${person} (who|that|whose|you)`,
        '(mention|tag|name) (theirs|them|him|her|yours|his|hers) *1 (below|here|in the comments|in the replies)',
        '(drop|leave|put|pop|add|write) (their|his|her|the|your) *3 (handle|handles|username|usernames|at) (below|here|in)',
        '(by|and) tagging *2 (them|him|her|friend|friends|someone)'
      ]
    },
    comment: {
      despite: ['hypothetical'],
      patterns: [
        `^${lead} (comment|reply) *2 (if you|if your|below if|and (we|i) will|to (get|receive|win|unlock))`,
        `^${lead} (drop|leave|type|write|post) (a|an|your|us a|one)? (comment|heart|emoji|flame|hello|hi|wave|like|yes|amen) *3 (if|and we|and i|to get)`,
        '(in the comments|below|in the replies) and (we|i) (will|send|dm)',
        '(only|just|one|using|with|in) (emoji|emojis)$',
        '(wrong answers only|caption this|fill in the blank|finish the sentence)'
      ]
    },
    give: {
      despite: ['hypothetical'],
      patterns: [
        `^${lead} (drop|leave|send|show|give|post|pop|comment|type|put|reply with|use|hit|tap|press|smash|light|spam|throw|press) (us|me|him|her|them|it)? (a|an|your|one|the|some|with|with a)?`
      ]
    },
    write: {despite: ['hypothetical'], patterns: [`^${lead} (comment|type|write|put|say|drop|post|reply)`]},
    follow: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        `^${lead} (follow|subscribe|add) (us|me|our page|our account|this page|this account|along)? (here|now|today|on (instagram|tiktok|facebook|youtube|linkedin|threads|x))? (for (more|part|tips|daily|another|a follow|the next|updates like)|to (see|find out|win|get|unlock|know|not miss)|so (we|you)|if you)`,
        `^${lead} (hit|smash|tap|press|click|mash) *1 follow`,
        '(not|are you) *1 following (us|me|along|this)',
        '<number> *4 (followers|follows|subscribers|subs) *2 (away|short|to go|left|from|off)',
        '<number> more *1 (need to|have to|must|got to) *1 (hit|tap|press|click|smash|push|follow|subscribe|join us)',
        '(until|till|before|unless|once|when) <number> (more)? *1 of you *1 (hit|tap|press|click|smash|push|follow|subscribe)',
        '<number> more (follows|followers|follow|subs|subscribers|likes)',
        '<number> (people|followers|subscribers|of you|more)? (away|short|shy) (from|of)',
        '(reach|hit|get to|get us to|stuck on|make it to|close to|nearly at|almost at) *2 <number> *1 (followers|subscribers|subs|follows)',
        '(help us|let us|can we|help me|trying to|going to) *2 (reach|hit|get to|make it to) *1 <number>',
        '(give|gift|spare|lend|throw|grant|gimme) (us|me)? *2 follow',
        'help (us|our|this|me) *4 (grow|reach|hit|get to)',
        '(follow|add|subscribe) *6 (we|i) will *1 (follow|add|subscribe|return|do)',
        '(follow for follow|follow back|f4f|turn on *1 notifications|be one of the <number>|know where the (follow)? *1 button is)'
      ]
    },
    giveaway: ['(giveaway|raffle|prize draw|draw|competition|contest|win|winner|winners|entry|entries)'],
    terms: ['(terms|rules|conditions|closes|ends|until|over 18|entrants|deadline|open to)'],
    cause: [
      '(missing|lost|stolen|last seen|found|blood|donor|donors|evacuation|evacuate|flood|wildfire|storm|warning|alert|appeal|police|emergency|shelter|search|fundraiser|fundraising|petition|adopt|adoption|rehome|rehoming|donate|donation|donations|charity)'
    ]
  },
  lists: {
    conditions: words('if'),
    always: words('comment'),
    service: words('stop help unsubscribe cancel start info'),
    passwords: words('yes amen me'),
    rewards: words('below comments comment if and for here replies to get'),
    filler: words('the word a an with just me us')
  },
  messages: {
    react: {
      reason: 'Unexpected plea for reactions “{text}”, expected something worth reacting to',
      note: 'Networks show posts that beg for likes to fewer people, and readers feel used. Say what you have to say; who likes it will do so unasked.'
    },
    vote: {
      reason: 'Unexpected vote by reaction “{text}”, expected a question to answer in words',
      note: 'Reactions used as ballots are bait to the networks, and tell you nothing. Ask which and why, or use the poll that the network has.'
    },
    share: {
      reason: 'Unexpected plea for shares “{text}”, expected something worth passing on',
      note: 'Networks show posts that demand shares to fewer people. Give a reason to pass it on, such as a use or a date, and leave the condition out.'
    },
    tag: {
      reason: 'Unexpected call to tag people “{text}”, expected a question for the reader',
      note: 'Whoever is tagged gets an advert from a friend, and networks count it as bait. Ask the readers about themselves instead.'
    },
    comment: {
      reason: 'Unexpected call for a set comment “{text}”, expected a real question or the thing itself',
      note: 'A word or an emoji typed on command is bait to the networks. Give what you promise with a link, or ask something that people want to answer.'
    },
    follow: {
      reason: 'Unexpected plea for followers “{text}”, expected a reason to stay',
      note: 'Followers who are begged for do not read you. Show what they would find here, and let them decide.'
    }
  }
} satisfies Words
