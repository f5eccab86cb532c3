import type {Words} from '../../src/define-rule.js'

const boss = '(boss|bosses|manager|managers|director|directors|supervisor|gaffer|ceo|owner|head office|hq|management|marketing|legal|finance|hr)'

export default {
  summary: 'What belongs inside the house: bosses, pay, clients, plans told “between us”',
  phrases: {
    // Somebody or something of the inside, and a complaint or a secret in the same sentence.
    inside: [
      `(my|our|the|your|new) *1 ${boss}`,
      '(my|our) *1 (wages|pay|payslip|payslips|salary|salaries|bonus|bonuses|shift|shifts|rota|overtime|contract|contracts|tips|redundancy|holidays|supplier|suppliers|chef|payroll)',
      '(head of (it|sales|marketing|finance|hr|kitchen|accounts)|the *1 owners)',
      '(management|the directors|the board|the owners|this (place|company|job|shift)|line manager|area manager)',
      '(rota|payslip|payslips|(the|our) (landlord|owner))',
      '(deck|memo|shared drive|internal (email|memo|meeting|doc|document))',
      '(colleague|colleagues|two of the team|the new (guy|girl|lad|hire|starter))',
      '(half|most|all|none|some) of (us|the team|the staff|the kitchen)',
      '(the staff|staff room|staffroom|the interns|the intern|the union|hr|head office)'
    ],
    // What a company keeps to itself until it is announced.
    plan: ['(at|in|from|after) *3 meeting', '(lease|leases|merger|takeover|redundancies|price rise|contract|branch|branches)'],
    secret: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(keep|keeping) (it|this|that) *1 (under your hat|to yourself|to yourselves|quiet|hush-hush|secret|a secret|between us)',
        '(this|it|that) *1 (stays|remains) (between|with)',
        "mum 's the word",
        '(just|strictly)? between (us|ourselves)$',
        '(do not|never|not) *1 (breathe|say|repeat|mention|spread|tell) *1 (a word|a soul|anyone|anybody|this|it|that|a thing)',
        '(supposed|meant|allowed) to *1 (tell|say|share|know|talk|mention)',
        '(get|be) (told off|sacked|fired|shot|killed|in trouble) for',
        '(would|will|going to) (kill|sack|fire|shoot|murder) (me|us)',
        '(off the record|hush-hush|confidentially)',
        '(nobody|no one) *1 (has|have|is)? *1 (told|announced|informed)',
        '(has not|have not|not) *1 been (announced|told)',
        '(not|nothing) (official|public|announced) yet'
      ]
    },
    grumble: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(unpaid|docked|fuming|furious|shouting|shouted|screaming|screamed|yelled|yelling|clueless|incompetent|moron|idiot|idiots|nightmare|walked out|walking out|quit|quitting|sacked|fired|laid off|hungover|drunk|affair|bankrupt|skint|stingy|bullied|bullying|mice|rats|pockets|pocketed|pocketing|fiddling|embezzled|sulking) $',
        '(could not|can not|does not know how to) (run|organise|organize|manage|find|boil|lead|count|spell)',
        '(guess who|double shift|confidential|not announced|unannounced|nda|redundancy|redundant|disciplinary|lates|doubles|(have|playing|plays) favourites|favouritism|(shown|showing) *2 the door|cheapskate|cheapskates|penny-pinching|pay (rise|freeze|cut)|redundancies|never (pays|says|thanks|listens|replies|here)|useless|hopeless|toxic|slave|slaves|hates|hate)',
        'behind (his|her|our|their|my) back',
        '(not|no longer) *1 (speaking|talking|spoken|exchanged) *2 (to each other|to one another|word|words|since)',
        "((stormed|flounced) (out|off)|slammed the door|each other 's throats|(fell|fallen|falling) out (with|over|again)|at loggerheads|(shouting|screaming) match)",
        '(do not|does not|has not|have not|nobody has|not) *2 (know|told|tell|paid|turned up|pay|been in) *1 (yet|us|me|them|since)?',
        '(will not|refuses to|too (cheap|mean|tight) to|forgot to|never) (pay|hire|fix|give|let|listen|order)',
        '(charges|charge|sells) us',
        '(crook|thief|liar|cheat|cheap)',
        '(new|third|second) (car|boat|yacht|villa|jeep|porsche|tesla)',
        '(made|makes|making|forced|forces) (us|me) (to|not to|say|post|write|work|lie|pretend|smile)',
        '(told|tells|asked) (us|me) (not to|to (say|post|write|work|lie|pretend|smile|wear|shut|hide|keep))',
        '(sees|reads|spots|notices|finds) (this|it|out)',
        '(owe|owes|owed) (us|me)',
        '(while|when|because|since|as|now) *3 (is away|is out|is not looking|is on holiday|is asleep|is at golf|are away|are not looking|is in)',
        '(sending|sent|updating|updated) *3 (cv|cvs|résumé|resume)',
        '(can not afford|can not pay)'
      ]
    },
    // Who denies it leaks nothing.
    dismissal: [
      '(redundancies|layoffs|lay-offs|sackings|job cuts) *1 (coming|on the way|next|planned|ahead)',
      '(just|got|been|being|getting|were|was) (laid off|made redundant|sacked|fired)'
    ],
    leak: {
      despite: ['negated', 'hypothetical'],
      patterns: [
        '(payroll|wages|salaries|payslips|our pay) *1 (is|are|was|were|has been|have been) *3 (late|behind|short|unpaid|missing|frozen|cut|overdue)',
        '(half|most|all|two|three|four|five) *1 (of)? (the|our)? *1 (kitchen|floor|team|staff|crew|office|bar|shift|waiters|drivers) *2 (quit|quitting|resigned|walked out|handed in|handing in|given notice|gave notice|giving notice)',
        `(do not|never) (tell|let) *2 ${boss}`,
        `(hope|hoping|pray|praying|before|until|when|if) *2 ${boss} *2 (sees|finds|notices|reads|hears|see|find|catches)`,
        `^(my|our|the)? *1 ${boss} *2 (made|makes|forced|forces|told|tells|wants|asked) (me|us) to (post|write|say|tweet|publish|smile|lie|pretend)`,
        `${boss} *1 (is|are) (an idiot|clueless|a nightmare|useless)`,
        '(staff|sods|girls|lads|guys|they) *1 (do not|have not) *1 (know|been told) yet',
        `${boss} *2 (forgot|messed up|screwed up|has no idea|have no idea|drives a|bought a new|got a new)`,
        '(boss|bosses|gaffer) *1 (is|are) (on holiday|on vacation|away|out|off) *1 (nobody|no one|we)',
        '(do not|never|not) *1 (get|getting|got)? (paid|pay me) *2 (enough|for this|for that|overtime)',
        '(pay|paid|pays) (me|us) *3 (peanuts|minimum wage|late|nothing|in exposure|in experience|to be|to smile)',
        '(on minimum wage|(my|our|more|doing|another) *2 unpaid overtime|my wages)',
        '(have not|not) been paid',
        'between (you and (me|us)|these four walls)',
        '(off the record|you did not hear (it|this|that) from (me|us)|keep (it|this) quiet|our lips are sealed|not supposed to (say|tell|share|post))',
        '(clients|customers|guests|client|customer) from hell',
        '(worst|nightmare|annoying|insufferable|stupid|rude|difficult) (client|clients|customer|customers|people|guests) *3 (today|ever|this week|in the|we|enjoy|again)?',
        '(hate|hates|hating) (my|this) (job|shift|boss|place|company)',
        '(i|we) (quit|am quitting|hand in my notice)',
        '(been|was|were|we are) told to (bin|hide|lie|dump|throw|not tell|say nothing|keep quiet|pretend|relabel|scrap)',
        '(staff|half the team|everyone here|the whole team|nobody) *3 (hates|hate|leaving|quitting|quit|crying|at breaking point|doing any work) $'
      ]
    }
  },
  messages: {
    leak: {
      reason: 'Unexpected word from inside the company “{text}”; expected what the brand can say to everybody',
      note: 'Pay, bosses, clients and unannounced plans are not for the public account: it hurts colleagues and reads as a hacked profile. Leave it out and take it up inside.'
    }
  }
} satisfies Words
