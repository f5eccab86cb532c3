import type {Words} from '../../src/define-rule.js'
import {en} from '../../src/languages/word-classes.js'

const expected =
  '(what (did|do|would|could) (you|people|anyone|they|one) expect|you get what you pay for|for what (you|it|we|people|they) (pay|paid|costs|cost|charge))'

const busy =
  '(busy|slammed|swamped|rammed|packed|hectic|mad|manic|heaving|short-staffed|understaffed|short staffed|flat out|rushed off|overwhelmed|snowed under|full house|stretched|chaos|crazy|bonkers)'

export default {
  summary: 'An apology taken back by a “but” and an excuse',
  phrases: {
    apology: {despite: ['questioned', 'hypothetical'], patterns: [en.apology]},
    turn: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(but|however|though|although|that said|having said that|mind you|nevertheless|then again|in our defence|in our defense|to be fair|in fairness|to be honest|at the same time|even so|even though|on the other hand)'
      ]
    },
    // What only turns to an excuse where one follows.
    plea: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: ['let us (be|all be) *1 (fair|honest|realistic|real|frank|serious)', expected]
    },
    excuse: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        expected,
        '(at|for) (that|this|these|those|such a|our) (price|prices|rate|rates|money)',
        '(nobody|no one|none of us|who) *1 (should|can|could|would|ought to) *1 (expect|be expecting|demand|ask for|hope for|blame)',
        '(you|people|anyone|one|customers|guests) *1 (can not|could not|should not|would not|can hardly|could hardly|should hardly) *1 (expect|be expecting|demand|ask for|hope for)',
        '(not|nobody|no one|can not|could not) *2 (do|does|work|works|perform|performs) *1 (miracles|magic|the impossible)',
        '(two|three|four|five|<number>) *1 (people|hands|cooks|staff|pairs of hands|of us) (can not|could not|can only|could only)',
        '(you|customers|people|guests) *1 (did|do|should|could|must|were|have to|need to|ought|knew|chose|ordered|booked|came|arrived|never|might want|agreed|asked|also|already had|had been|had|can not|expect|will understand|will agree|will appreciate|have to admit)',
        '(anyone|anybody|everyone|everybody|whoever|those who|people who|who) *7 (knows|know|expects|expect|accepts|accept|must|understands|should|has to|have to|signs up|sign up|gets|get) *1 (what|that|to|a|some|how|it|for|exactly|know|expect|accept)',
        'you are (not|the|one|asking|hardly|only|being|aware|welcome to go)',
        '(to be fair|in fairness|in our defence|in our defense|to be honest|frankly|honestly|as you know|as everyone knows|after all|we all know|let us face it|obviously|it is not as if|in all fairness)',
        '(always|usually|often|normally|every|never) *2 (like (this|that)|this way|that way|happens|the case|late|slow|full|longer)',
        '(it is|it was|that is|this is|was|is|are|were) (only|just|hardly|merely|barely|(perfectly|quite|pretty|entirely|completely|fairly|all)? (normal|standard|common|usual|natural|traditional|expected|understandable)|a one-off|clearly|written|stated|the (nature|way|law|rules)|part of|not (that|so|as|really|exactly) (bad|big|long|late|much|serious|hard|terrible))',
        '(only|just|barely|hardly|merely) *1 (a|one|two|three|four|five|once|twice|<number>|a few|few)',
        '(first|only) (complaint|time|person|one|customer|report)',
        '(most|other|all other|all our other|everyone else|everybody else|nobody else|no one else|lots of|plenty of|the rest|others|many|the majority) *1 (people|customers|guests|of our|has|have|seems|seem|like|likes|love|loves|loved|enjoyed|enjoy|manage|had|do|did|were|was|find|found|complained|complains|said|agreed|agree|understands|prefer)',
        '(our|the) (policy|policies|terms|rules|website clearly|label|sign|listing)',
        '(not|beyond|out of|outside) (really|our|entirely|all|of)? *1 (our)? (fault|control|hands|responsibility|doing|problem)',
        '(that is|this is|it is) (how|what|the way|why|life|business|retail|the nature|nothing|cooking)',
        '(a|an|three|two|one|<number>) (night|nights|day|days|time|times|hour|hours|minute|minutes) *1 (in|a|out of|per) *1 (a|whole|the|year|years|twelve|week)',
        '(we|i) are (a|an|only|just) *1 (small|tiny|family|two|three|one|couple|little|human|volunteer|volunteers)',
        '(as|like) (it|we|label|sign|listing) (says|said|states|stated|clearly)',
        '(we|i) (do (have|our|try|warn|state|say|ask|recommend|mention|tell|get)|are only|only|are also|also|also have|have (other|others|many|a lot|lots)|never|did (say|warn|tell|mention|state|explain|everything|our)|had (said|warned|told|no|to)|work (very|so|really)|try (our|very)|tried our|are human|are not|can not (be everywhere|control|please everyone|please everybody|predict)|did not (force|ask|make|mean)|had a|were told|have to|warned|told you|value)',
        '(rules are|life is|nobody is|no one is|nothing is)',
        '(works|worked|arrived|tasted|looked|was|were|left|went) (fine|perfect|perfectly|ok|okay|good)'
      ]
    },
    circumstance: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        `(it is|it was|it has been|we are|we were|this is|kitchen was|team was|weekend is|we have been|that is|is|was|are|were|been|always|really|absolutely|a bit|so|very|pretty) *1 ${busy}`,
        '(christmas|easter|black friday|the weather|weather|the storm|a storm|storm|rain|snow|the traffic|traffic|strike|strikes|the season|peak|high season|rush hour|bank holiday|brexit|inflation|covid|pandemic|staff shortages|shortage|shortages|the courier|our courier|our supplier|the supplier|suppliers|royal mail|saturdays|fridays|sundays|weekends|mondays|the heat|demand|half term|a festival|a funeral|prices (are|go|went)|costs (are|go|have))'
      ]
    },
    // Signs of a way out, where no excuse is plain.
    outcome: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(we|i) (have|are|am)',
        '(tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|refunded|replaced|free|on us|new|another|instead|booked|kept|saved|back by)'
      ]
    },
    remedy: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        "(we|i|it|they|he|she|you|driver|team|replacement|one|refund) ('ll|will|can now|have (sent|put|booked|asked|moved|refunded|got|fixed|ordered|arranged|already|now|just)|are (sending|putting|fixing|working|looking|on|checking)|am (sending|checking|looking|on))",
        '(has|have|is|are|got) *4 (left|available|free|open|in stock|going spare)',
        '(let (me|us)|a new one|a replacement|refund|on its way|in the oven|by courier|instead|here is|how about|please (dm|send|message|tell|email|give)|can you (dm|send|tell|message)|happy to|glad to|(dm|message|email|call) us|(you|we|i) can)'
      ]
    }
  },
  messages: {
    but: {
      reason: 'Unexpected excuse behind an apology “{text}”, expected the apology to stand alone',
      note: 'Readers keep what follows the “but”: it takes the apology back. End the sentence after “sorry”, and say next what you will do.'
    }
  }
} satisfies Words
