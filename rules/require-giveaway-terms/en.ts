import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A giveaway that does not say until when, who may enter and where the rules are',
  phrases: {
    giveaway: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(giveaway|give-away|sweepstake|sweepstakes|prize draw|raffle|lucky draw|lucky dip|competition time|contest alert)',
        '(we are|i am|we have) *2 (giving away|raffling)',
        '(giving|give) (it|this|them|one|two|away|a pair|these|him|her) away',
        '(handing|giving|sending|gifting|going|off|will (hand|give|send|gift)) *7 (to|for) (a|one|some|our)? *1 (lucky|someone who|somebody who|whoever|anyone who|the person who|the first|one of you)',
        '(we are|we will be|will be|we will|i will) *1 (drawing|raffling|raffle off|draw|pulling) (a|an|one|two|the) (pair|name|winner|<number>|bottle|hamper|box|set|voucher|ticket|lucky)',
        '(to give away|giving away|up for grabs|give one away)',
        '(chance|chances) to (win|bag|scoop|bring home)',
        '(in with a chance|be in with a shout|in it to win it|you could win|you could be the|could be yours|is yours if)',
        '^win (a|an|one|two|the|<number>|<money>|your|tickets|this|our|yourself)',
        '(want to|fancy|would you like to|wanna) win (a|an|one|two|<number>|<money>|this|some|tickets)',
        '(to|and) win (a|an|one|two|<number>|<money>|our|tickets|it)',
        '(goes|go|is|are|names) (in|into) (the|a|our) (hat|draw|bucket|bowl|tombola|drum)',
        '(one|two|three|four|five|ten|<number>) (of you|lucky *1|followers|readers) *3 (get|getting|win|wins|winning|take|takes|receive|leave|leaves)',
        '^(tell|guess|comment|name|answer|caption|reply) *9 (is|are|be) yours',
        '(lucky|one|two|three) *1 (winner|winners|follower|followers|reader|commenter) *2 (will|gets|get|wins|win|takes|receives|is going)',
        '(one of you|somebody|someone|one person|two of you|three of you|whoever|the best|our favourite|our favorite|the funniest|the closest|the winner|one lucky) *8 (gets|wins|takes home|goes home|will get|will win|will take|walks away|is getting|bags|receives|leaves with|will receive|takes it)',
        '(we have|we have got|there is|there are|got) *1 (a|one|two|three|five|<number>|spare) *1 (spare|pair|pairs|free) *5 (for|to) (one|somebody|someone|whoever|a lucky|give)',
        '(goes|go|is going|will go) to (whoever|one of you|the best|the funniest|the first|our favourite|somebody|someone)',
        '(enter|entered) (the|our|into) *1 (draw|raffle|competition|giveaway|contest)',
        '(winner|winners) (will be|is|are) *1 (picked|drawn|chosen|announced|selected)'
      ]
    },
    enter: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '^(just|simply|please|to enter)? (comment|like|share|rt|retweet|repost|follow|tag|dm|message|drop|tell us|reply|enter|guess|vote|spend|buy|whisper|sign up|subscribe|send|post|upload|leave|name|answer|show us|use the hashtag|caption|describe|let us know|bring|scan|drop in|pop in|click|txt|text|call)',
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
        '(residents|resident|over 18|over 18s|18 plus|18s|aged 18|18 or over|18 and over|16 or over|adults only|open to|open worldwide|uk only|us only|ireland only|gb only|roi only|members only|live in|living in|based in|over 16|over 16s|ticket holders|address|addresses|postcode|aged|anyone in|everyone in|everybody in|worldwide|eligible|eligibility|employees excluded|customers only)',
        '(uk|us|gb|ni|roi|ireland|canada|australia|india) (and|or|only|entrants|addresses|mainland)'
      ]
    },
    rules: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: ['(terms|t cs|t and cs|ts cs|tcs|conditions|full rules|official rules|the rules|rules at|rules in|rules on|rules below|small print|rules here)']
    },
    over: {
      despite: ['questioned', 'hypothetical', 'negated', 'quoted'],
      patterns: [
        '(winner|winners) (of|is|are|has|have|were|was|announced)',
        '(congratulations|congrats|well done) *4 (won|winner|winners|winning)',
        '(won|wins) *2 (our|the) *3 (giveaway|draw|raffle|competition)',
        '(draw|raffle|competition|contest|giveaway|entries) *1 (closed|ended|finished)',
        '(has|have|gets|took home|won|goes home with) the (hamper|prize|voucher|tickets|trophy)',
        '(entries|names|tickets) drawn',
        '(is now closed|has closed|is over|has ended|were drawn|was drawn)',
        '(we|team|our *1) *1 (won|win again|wins again)',
        '(won|winning) (ticket|number|the|our|it|a|entry)',
        '(claim|collect|send you|post) *1 (your|the) prize',
        'win back'
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
