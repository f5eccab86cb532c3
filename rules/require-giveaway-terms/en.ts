import type {Words} from '../../src/define-rule.js'

const entry =
  '(answer|comment|reply|photo|picture|selfie|video|clip|story|caption|guess|name|entry|idea|suggestion|excuse|reason|poem|limerick|joke|drawing|recipe|one)'
const best = `(best|funniest|closest|worst|wildest|silliest|oldest|cutest|cleverest|saddest|favourite|favorite|most *1|winning)`
const gets =
  '(gets|get|getting|wins|win|winning|takes|take|receives|receive|bags|leaves with|walks away|goes home|going home|will get|will win|will take|will receive|eats|drinks|rides|stays|dines|travels)'
const prize = '(a|an|one|two|three|five|<number>|<money>|the|it|this|our|your|tickets|some|yourself)'

export default {
  summary: 'A giveaway that does not say until when, who may enter and where the rules are',
  phrases: {
    giveaway: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(giveaway|give-away|sweepstake|sweepstakes|prize draw|raffle|raffling|tombola|lucky draw|lucky dip|competition time|contest alert)',
        '(drawing|draw|pulling) (a|an|one|two|the) (pair|name|winner|<number>|bottle|hamper|box|set|voucher|ticket|lucky)',
        '(giving away|give away|raffling) (one|two|three|four|five|ten|<number>|a pair)',
        `(chance|chances) to (win|bag|scoop|bring home) ${prize}`,
        '(in with a chance|be in with a shout|in it to win it|you could win|you could be the|is yours if)',
        `^win ${prize}`,
        `(want to|fancy|would you like to|wanna) win ${prize}`,
        '(goes|go|is|are|names) (in|into) (the|a|our) (hat|draw|bucket|bowl|drum)',
        `(one|two|three|four|five|ten|<number>) (of you|lucky *1|followers|readers) *3 ${gets}`,
        '^(tell|guess|comment|name|answer|caption|reply) *9 (is|are|be) yours',
        `(lucky|one|two|three) *1 (winner|winners|follower|followers|commenter) *2 (will|is going|${gets})`,
        `(the|our) ${best} *1 ${gets}`,
        `(the|our|your) ${best} ${entry} *8 ${gets}`,
        `whoever *1 (comments|tells|guesses|answers|names|posts|sends|shares|makes|says|writes|gets) *8 ${gets}`,
        '(enter|entered) (the|our|into) *1 (draw|raffle|competition|giveaway|contest)',
        '(winner|winners) (will be|is|are) *1 (picked|drawn|chosen|announced|selected)'
      ]
    },
    // For everybody, or for whoever is chosen.
    prize: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(give|gives|giving|handing) (it|this|them|one|two|away|a pair|these|him|her) *1 away',
        '(giving away|to give away|give away|up for grabs|looking for (a|its) (home|owner)|needs a (home|owner)|can be yours|could be yours|may be yours|might be yours|on the house|on us|all expenses paid|all-expenses-paid|everything paid)',
        '(handing|giving|sending|gifting|going|goes|go|off|(will|shall) (hand|give|send|gift|post|ship|treat)) *7 (to|for|that) (a|one|some|our)? *1 (lucky|someone|somebody|whoever|anyone|person|the first|one of you|the pair|the *1 (best|funniest))',
        `(to|and|could|can|will) win ${prize}`,
        '(spare|extra|free|no charge|one more)',
        `${gets} *1 home`,
        '(send|post|ship|hand) (that|the) *1 (one|person|winner|lucky)',
        `(somebody|someone|one person|two people) (is|will|is going to)? *1 ${gets}`
      ]
    },
    chosen: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(at random|good luck|best of luck|lucky|luck|may the|on a whim|out of a hat|one of you)',
        '(winner|winners|draw|drawn)',
        '(we|i|will|<mention>|team|staff|jury) *1 (pick|choose|draw|decide|select|judge|pull) *1 (a|the|our|who|whichever|whoever|one|two|over|<number>)',
        '(picks|chooses|draws|decides|judges) (who|whose|which|the|his|her|their|a|over)',
        `${best} ${entry}`,
        '(oddest|best|worst|funniest|favourite|favorite)$',
        '(make|makes|made|making) *3 (laugh|smile|cry|giggle|chuckle|grin|howl|weep|blush|proud)',
        '(we|he|she|they|judges|kids|team|office) (like|likes|love|loves) (best|most)'
      ]
    },
    enter: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '^(just|simply|please|to enter)? (duet|stitch|record|film|sing|snap|photograph|draw|paint|write|say|rate|review|put|pop|fill in|finish|complete|comment|like|share|rt|retweet|repost|follow|tag|dm|message|drop|tell us|reply|enter|guess|vote|spend|buy|whisper|sign up|subscribe|send|post|upload|leave|name|answer|show us|use the hashtag|caption|describe|let us know|bring|scan|drop in|pop in|click|txt|text|call)',
        '(answers|guesses|guess|entries|suggestions|captions|names|ideas|stories|comments|replies) *1 (in|below|please|here|down|under)',
        '(whoever|someone|somebody|anyone|the person|the first|one of you) *3 (comments|comment|makes|tells|guesses|answers|names|guess|posts|sends|shares|gets)',
        '(to enter|to be in|we will pick|we will draw|pull it out|drawn|at random|good luck|your name|best answer|favourite answer|favorite answer|you are in|who you would|lucky|will choose)'
      ]
    },
    until: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(until|till|by|before|closes|closing|ends|ending|close|deadline|entries in by|between|up to|on) *3 (<date>|<time>|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|the end of|<number>)',
        '(closes|ends|deadline) *1 (today|tonight|soon)',
        '(drawn|draw|draw it|pick|picked) *3 (<date>|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
        '(you have|for the next) *1 (<number>|two|three|24|48) (hours|days|weeks)'
      ]
    },
    who: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(residents|resident|over 18|18 or older|at least 18|over 18s|18 plus|18s|aged 18|18 or over|18 and over|16 or over|adults only|open to|open worldwide|uk only|us only|ireland only|gb only|roi only|members only|live in|living in|based in|over 16|over 16s|ticket holders|address|addresses|postcode|aged|anyone in|everyone in|everybody in|worldwide|eligible|eligibility|employees excluded|customers only)',
        '(uk|us|gb|ni|roi|ireland|canada|australia|india) (and|or|only|entrants|addresses|mainland)'
      ]
    },
    rules: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: ['(terms|t cs|t and cs|ts cs|tcs|conditions|full rules|official rules|the rules|rules at|rules in|rules on|rules below|small print|rules here)']
    },
    // Who describes what was lost gets it back.
    found: [
      '^(found|handed in|lost property)',
      '(lost property|lost and found)',
      '(found|find|left|lost|handed in) *8 (ring|rings|earring|earrings|necklace|bracelet|watch|wallet|purse|key|keys|phone|glasses|glove|gloves|scarf|umbrella|teddy|hearing aid|dentures|teeth)'
    ],
    over: {
      despite: ['questioned', 'hypothetical', 'negated', 'quoted'],
      patterns: [
        '(winner|winners) (of|is|are|has|have|were|was|announced)',
        '(congratulations|congrats|well done) *4 (won|winner|winners|winning)',
        '(won|wins) *2 (our|the) *3 (giveaway|draw|raffle|competition)',
        '(draw|raffle|competition|contest|giveaway|entries) *1 (closed|ended|finished)',
        '(has|have|took home|won|goes home with) the (hamper|prize|voucher|tickets|trophy)',
        '(entries|names|tickets) drawn',
        '(is now closed|has closed|is over|has ended|were drawn|was drawn)',
        '(we|team|our *1) *1 (won|win again|wins again)',
        '(won|winning) (ticket|number|the|our|it|a|entry)',
        '(claim|collect|send you|post) *1 (your|the) prize',
        'win back',
        '(gets|get|be|being|will be) (read|pinned|featured|shared|posted|printed|framed|hung|shown|reposted|published|displayed|a mention|a shout)'
      ]
    }
  },
  lists: {until: 'until when', who: 'who may enter', rules: 'where the rules are'},
  messages: {
    missing: {
      reason: 'Missing terms of the giveaway: {missing}; expected until when, who may enter and where the rules are',
      note: 'Without them every entrant has a different game in mind, and the winner’s name will look arranged. Add the closing date, who may enter and a link to the rules; networks also ask you to say that they have no part in it.'
    }
  }
} satisfies Words
