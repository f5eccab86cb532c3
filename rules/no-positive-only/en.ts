import type {Words} from '../../src/define-rule.js'

const nice = '(nice|good|positive|kind|pleasant|lovely|cheerful|uplifting|friendly|happy|sunny|glowing|warm|encouraging|supportive|constructive|upbeat|civil)'
const said =
  '(comments|comment|vibes|reviews|review|feedback|opinions|words|messages|posts|energy|remarks|thoughts|replies|stories|memories|notes|experiences|things|ones)'
const critics =
  '(complaint|complaints|complainers|complaining|criticism|critics|negativity|haters|moaners|moaning|whingers|whingeing|whinging|bad vibes|negative (comments|reviews|vibes|feedback|opinions|people|energy|nellies)|grumbles|grumblers|gripes|griping|moans|naysayers|grouches|grievances)'

export default {
  summary: 'Only praise is welcome: “positive comments only”, “if you didn’t like it, keep it to yourself”',
  phrases: {
    // Said of criticism, it shuts people up.
    criticism: {despite: ['hypothetical', 'questioned', 'negated'], patterns: [critics]},
    notHere: ['^(not|but not) (here|on this page|in the comments|on the page|in these comments|on our wall)$'],
    only: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        `(comments|comment section|replies|reviews|our wall|this thread|this space) *2 (is|are|belong|belongs) *2 (for|to) *1 (those|people|anyone|guests|customers|fans|members|praise|compliments|applause|admirers) *2 (love|loves|loved|like|likes|liked|enjoy|enjoyed|support|appreciate|adore|back|believe|cheer|only)`,
        '(doubters|sceptics|skeptics|naysayers|grumblers|moaners|whingers|complainers|haters|grouches|pessimists) *2 (sit *2 out|take *2 off|step aside|stay (home|away)|find another|(look|go) elsewhere|keep out|save (it|their))',
        '(speak|speaks|talk|talks|write|writes|say|says|post|comment|review) *4 (well|nice|nicely|kindly|sweet|kind|lovely) *4 or (not|nothing|do not|never|say nothing|keep quiet|stay)',
        `((everyone|everybody|anyone|anybody|all) else|the (rest|others)|others|${critics.slice(1, -1)}|doubters|sceptics|skeptics) *2 (can|may|should|must|please|kindly|are free to|feel free to|is free to|need not)? *2 (scroll|keep scrolling|move along|move on|look away|unfollow|keep quiet|stay quiet|stay silent|hush|shush|walk on|jog on|pass by|swipe|not bother|need not|bother)`,
        `(no|not a|not the|never a) (room|place|space|home|spot|corner|time|patience) *3 (for|to) *2 (${critics.slice(1, -1)}|complain|moan|criticise|criticize|whinge|grumble|negative|doubters|sour)`,
        `(${critics.slice(1, -1)}|hate mail|grumbles|the bad|boos|brickbats) *4 (in|into|to|for) (the|your) *1 (bin|door|pillow|diary|cat|trash|drawer|void|dog|shredder)`,
        '(four|three|two|one|4|3|2|1|fewer|less|lower|anything) *1 (star|stars)? *1 (or)? (below|less|lower|fewer|under) *8 (reception|desk|us|skip|inbox|email|privately|instead|not (here|online|the))',
        '(complaining|grumbling|moaning|complaints|grumbles|moans|negativity|criticism) *4 (give|keyboard|rest|elsewhere|scroll|hush|quiet|breath|save)',
        '(the rest|(anything|everything) else|the others|less cheerful|less kind|negative ones|bad ones|grumpy ones|sad ones|not so nice) *5 (keep to|kept to|we skip|skipped|ignored|elsewhere|to yourself|to yourselves|not interested|no thanks|in the bin|unread|your (diary|therapist|pillow|mirror))',
        '(nothing|none) (but|else but|except|other than) *1 (praise|kind|nice|positive|compliments|good|happy) *1 (words|comments|reviews|ones|feedback|opinions)? (please|here|allowed|in|on|below)',
        '(only|just) *1 (people|those|guests|customers|fans|visitors|readers|members|ones) who *1 (loved|liked|enjoyed|love|like|enjoy|had a (good|great|lovely))',
        '(come|came|here|want|wish|planning|going) *1 to (complain|moan|whinge|grumble|criticise|criticize|find fault|pick holes|be negative) *6 (door|exit|elsewhere|somewhere else|another page|not for you|wrong (page|place)|keep|bye|goodbye|no)',
        '(praise|compliments|applause|cheers|hugs|hearts|love|smiles|kind words|nice words|good news|happy faces) only',
        '(only|nothing but) *1 (praise|compliments|applause|cheers|hugs|hearts|bravos) *1 (fit|fits|allowed|please|here|welcome|accepted|thanks|thank you)',
        '(only|just) (praise|compliments|applause|hugs|hearts|kind words|nice words) (please|here|allowed|welcome|below|in|on|thanks)',
        `(only|just) (want|accept|allow|welcome|publish|take|post|read|have|share)? *1 ${nice} ${said} *2 (please|here|allowed|welcome|thanks|thank you|accepted|page|group|wall)`,
        `(we|this page|this group|page|group|wall) (only|just) (want|wants|accept|accepts|allow|allows|approve|approves|welcome|welcomes|publish|take|takes|read|share|shares|keep|has room for) *1 ${nice} ${said}`,
        `${nice} (comments|reviews|feedback|opinions|remarks|ones|words|things|messages|thoughts) only`,
        `(as long as|provided|provided that|providing|so long as|only if|only when|if and only if|on condition) *1 (it is|they are|you have|these are|to be|to) *2 (${nice}|polite about us|a compliment|praise|compliments|support|cheer|congratulate)`,
        `(${critics}) *4 (stay|stays|remain|live|lives|stay put) *2 (in|at|behind|outside|home|out)`,
        `(come|come here|here|come to) *2 (complain|criticise|criticize|moan|whinge|grumble|find fault|pick holes|with (criticism|complaints|a complaint)) *4 (is not|this is not|wrong|not|elsewhere|move on|keep walking|leave|turn)`,
        `(fewer|less|lower|anything less|anything below|under five|four or less|three or less) *8 (think again|call us instead|tell us instead|keep|instead of posting|do not (post|bother|review)|save it|talk to us first|please do not)`,
        '(only|just) *2 (review|rate|post|comment|write|leave|share) *3 if (you|it|they) *1 (loved|liked|enjoyed|was good|went well|is five|is a five|are happy|were happy)',
        '(five|5) (stars|star) *1 (only|or nothing|or not at all|please anything)',
        '(only|just) (if)? *4 (five|5) (stars|star) (reviews|review|please|will do|or)',
        `(can not|do not|have not|if you have|can find|who has|whoever has|got) *2 (anything|something|nothing) *1 ${nice}`,
        `(can not|do not|have not|only) *3 a ${nice} (word|thing) to say`,
        `if you (can not|are not going to|will not|do not want to|can not manage to) be ${nice}`,
        `(if|whoever|those who|anyone who|anybody who) (you|it|who)? *1 (did not|do not|does not|was not|were not|have not|is not|are not|did not go|disagree|disliked|hated|hate|unhappy|disappointed) *6 (keep (it|that|them|this|quiet|your)|tell (nobody|no one|no-one)|say nothing|do not (comment|post|review|write|share|tell)|scroll (on|past|along)|move (on|along)|unfollow|stay (silent|quiet|away)|(there is|there's) the door|the door is|leave (the|this) (page|group)|go (elsewhere|away)|jog on|no need to (comment|post|write|tell|say)|shush|zip)`,
        'anything (less|else|lower|negative|critical|below|under) *9 (inbox|email us|direct|directly|privately|private|in person|to us|talk to us|tell us|message us|call us|keep|to yourself)',
        `(keep|leave|save|take|put) *2 (${critics}|unhappy thoughts|grievances) *2 (to yourself|to yourselves|elsewhere|out|off|away|at (the door|home)|for (another|somewhere|elsewhere)|somewhere else|inside|at the door)`,
        '(keep (it|that|those|them) (to yourself|to yourselves|off (the|this|our) (page|wall|group|internet|comments|feed)|between us))',
        '^no (moaning|complaining|gripes|grumbles|grumbling|whingeing|whinging|haters|negativity|bad vibes|moaners|grouches)$',
        'tell us *2 (only us|nobody else|no one else|not the internet|not google|not tripadvisor)',
        `(no|zero) ${critics} *1 (please|here|allowed|on|in|wanted|welcome|zone|policy|today)`,
        `${critics} *2 (go elsewhere|goes elsewhere|belong elsewhere|belongs elsewhere|elsewhere|not welcome|unwelcome|not allowed|need not|stay away|can leave|stay out|stays out|will not be tolerated|are not tolerated|is not tolerated|not wanted|at the door)`,
        `(do not|will not|not) *1 (accept|allow|want|tolerate|publish|welcome|permit|entertain|take) *2 ${critics}`
      ]
    }
  },
  messages: {
    positive: {
      reason: 'Unexpected welcome for praise only “{text}”, expected room for both',
      note: 'Where only praise may speak, nobody believes the praise. Invite good and bad alike; ban insults and spam if you must, not opinions.'
    }
  }
} satisfies Words
