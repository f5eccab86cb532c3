import type {Words} from '../../src/define-rule.js'

const care =
  '(read|follow|check|listen|ask|tell|call|book|bother|look|use|charge|store|tighten|measure|close|keep|wash|install|update|notice|pay attention|turn up|show up|let us know|follow the|choose|specify|mention|say|cancel|confirm|think|try|prime|rinse|water|clean|screw|fix)'
const cared =
  '(read|followed|checked|listened|asked|told|called|booked|bothered|looked|used|charged|stored|tightened|measured|closed|kept|washed|installed|updated|noticed|paid attention|turned up|shown up|chosen|picked|specified|mentioned|said|cancelled|canceled|confirmed|thought|tried|primed|rinsed|watered|cleaned|arrived|ordered|left|taken|held|planned|known|realised|realized|contacted|written|plugged|ticked|been more careful|been paying attention|been on time|been at)'
const others =
  '(everyone else|everybody else|the others|(all|most of)? (our|the) other *2 (users|customers|guests|passengers|people|members|buyers|parents|tenants|families|readers|players)|the rest of *4 (users|customers|guests|passengers|people|members|buyers|class|public|world|group|tenants|families|readers|players|audience|street)|(thousands|hundreds|millions|most) (of)? *1 (people|users|customers|guests|passengers))'
const wrongly = '(wrong|wrongly|incorrectly|incorrect|badly|upside down|back to front|too (late|tight|hot|long|hard))'

const intact =
  '(fine|perfect|perfectly fine|intact|whole|sealed|level|dead level|upright|working|in working order|undamaged|fresh|healthy|alive|clean|dry|hot|cold|sound|in one piece|in perfect (shape|order|condition|nick)|in good (shape|order|condition|nick)|all there|spotless|complete|straight)'
/** What nobody does to their own things on purpose. */
const ruined =
  '(drowned|overwatered|underwatered|overfed|burnt|burned|scorched|cracked|snapped|jammed|tore|torn|ripped|smashed|crushed|shrunk|shrank|soaked|flooded|scratched|stained|forced|mangled|wrecked|overcooked|microwaved|tumble-dried|boiled|bent|dented|blunted)'

export default {
  summary: 'A reply that puts the blame on the person who complains',
  phrases: {
    // Contempt, whatever was asked.
    scorn: {despite: ['questioned', 'hypothetical'], patterns: ['(if you had|had you) (only|even)? (bothered|troubled|cared) to']},
    blame: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `you (really|clearly)? should not have (really|just)? (bought|left|put|used|ordered|washed|opened|touched|ignored|waited until|come|booked|tried|dropped|taken|agreed|signed|posted|parked|worn|plugged|mixed)`,
        `you (really|clearly|probably|obviously)? (should|could|ought to) (really|probably|maybe|at least|just|always)? have (really|just|simply|at least)? (${cared}|come|put|set|let us know)`,
        `you (must have|have|probably|clearly|obviously|simply|just)? (clicked|pressed|chose|chosen|picked|selected|ordered|bought|booked|entered|typed|tapped|dialled|boarded|ticked|opened|used|went to|turned up at|came to|drove to|scanned|plugged it into|sent it to|read) (in|on|to)? (the|a) wrong`,
        `had you (only|just|actually|simply|bothered to|taken the time to)? ${cared} *12 (would|could|might|this|none)`,
        `${others} *2 (manage|manages|managed|seem|seems|find|finds|found|read|reads|understood|understand|understands|got|gets|keep|keeps|kept|remember|remembered|had no|has no|have no|without|never|back up|backs up|copes|cope|arrived|arrives|checks|check|can|knows|know|is fine|are fine|were fine)`,
        `(reading|checking|asking|looking|a *1 (glance|look|read|call|question|check)|one *1 (glance|look|call)|(two|ten|five|thirty) (seconds|minutes)) *7 would have *1 (told|saved|shown|spared|helped|avoided|answered|prevented|been enough|sorted)`,
        `(anyone|anybody|whoever|passengers|people|customers|guests|those|a passenger|a customer|a guest) (who)? *6 (takes the risk|takes that risk|take the risk|take that risk|runs the risk|run the risk|risks that|can not expect|can not complain|should not be surprised|has only|have only|must expect|should expect|knows what|gets what)`,
        '(hard|difficult|impossible) to (miss|overlook|misread)',
        '(in (bold|plain sight|black and white|plain english|large letters|big letters|capital letters)) (on|above|below|at|over)',
        '(we|i) (did|had|have|even)? (warn|warned|remind|reminded|notified|informed|alerted) (you|everyone|everybody|all) *8 (times|twice|already|ago|weeks|days|before|in advance)',
        '(not|hardly|is not) *1 (that|so|very|exactly|too)? (hard|difficult|complicated|much) *1 to (read|check|follow|look|ask|click|measure|see|count|ask|understand)',
        '(what you (do|did) with|not (something|a thing|for us) (we|to) (control|police)|hard to (pin|blame) *2 on (us|the|our))',
        '(people|customers|guests|those|parents|visitors) (with|who) *5 (usually|normally|generally|tend to|always) *1 (mention|tell|say|check|read|ask|book|call|ring|let us know|warn|plan|come prepared)',
        `(if|had) (only)? you (had|would have) (only|just|actually|simply|bothered to|even)? ${cared}`,
        `why (did not you|did you not|have you not|have not you|would you not|were you not|was it not) *1 (${care}|${cared})`,
        `you (clearly|obviously|evidently|must have|have|probably|simply|apparently|will have|seem to have|appear to have|surely)? (obviously|clearly|simply|just)? (misunderstood|misread|misunderstand|misheard|overlooked|mistyped|mishandled|misused|overloaded|overtightened|missed the|ignored (the|our)|got it wrong|got the wrong|typed it|dropped it|broke it|spilled|ruined it|damaged it)`,
        `you (clearly|obviously|evidently|must have|probably|simply|apparently|will have|have|most likely|likely)? *1 (typed|entered|put|wrote|gave|chose|selected|picked|washed|used|fitted|installed|assembled|stored|ordered|dialled|plugged) *5 ${wrongly}`,
        'you (clearly|obviously|evidently) (put|left|dropped|typed|entered|kept|used|washed|did|had|forgot|were|are not|have not|did not|do not|can not)',
        '(do not|does not|never|did not|rarely) *4 (on (their|its) own|by (itself|themselves|magic))',
        '(the one|the only one|the person|the only person) (who|that) *7 (is|was) you$',
        '(plenty of|ample|enough|lots of|more than enough) *1 (notice|warning|warnings|time to (read|check|look|cancel|plan|book))',
        'you (set|set up|chose|ticked|picked|selected|entered|signed|asked for|opted|put) *4 (yourself|yourselves)',
        "(is|was|be|it's|that's) *1 (the|a|your) *1 (customer|guest|owner|user|passenger|buyer|client|visitor|sender|recipient|parent|driver|tenant)'s (job|responsibility|duty|problem|fault|mistake|business|own)",
        'before (pointing|you point|casting|throwing)',
        '(user|customer|human|operator) (error|mistake|misuse)',
        '(it is|that is|this is|is|was|entirely|all|completely|simply|rather|your) your (own)? (fault|carelessness|doing|lookout|own (fault|problem|mistake|doing)|problem not ours)',
        '(not|hardly|scarcely|is it) (really|exactly|actually)? our (fault|problem|mistake|doing|concern|responsibility if|responsibility that|responsibility when)',
        '(that is|this is|it is) (all|entirely|squarely|purely)? on you$',
        '(down to|caused by|because of|the result of|due to) (the|your|a|incorrect|improper) *2 (misuse|handling|carelessness|negligence|own|owner|mistake|packing|impatience|wrong)',
        '(overloaded|mishandled|misused|damaged|dropped|broken|left|washed|packed|stored|opened) by (you|whoever|the (customer|owner|user|recipient|buyer))',
        'what (did|do|else did|were|exactly did|on earth did) you (expect|expecting|think would happen)',
        'next time *2 (read|check|hold|follow|pay attention|make sure|remember|measure|plan|try reading|be (more)? careful|think|listen|come prepared|bring the|use common sense|do as|keep|order earlier|book|leave more time|arrive)',
        'before (complaining|you complain|moaning|you moan|blaming|you blame|accusing|you accuse|ranting|you post)',
        '(as|like|which|it|label|sign|ticket|page|website|description|box|manual|listing|email|poster|menu) *1 (clearly|plainly|very clearly|quite clearly) (says|said|states|stated|explains|explained|shows|showed|indicates|written|stated|marked|printed)',
        '(people|customers|somebody|someone|whoever|guests|nobody|no one|users|owners|anyone) (do not|does not|did not|who do not|ignore|ignores|ignored|fail to|fails to|forgets to|forget to|can not be bothered to|bothers to|bothered to|bother to) *1 (read|follow|check|listen|the|prime|use|instructions|to|what|measure|look|our|turn|wash|store|fitting)',
        '(because|since|that is because|only happens because|only happen because) (you|people|somebody|someone|nobody|whoever|the customer|customers) (did not|do not|never|ignored|left|overloaded|dropped|forgot|misused|insist|insisted|failed|put|kept|washed it|used the|opened|bought the wrong|packed|pressed)',
        '(only (happens|happen|happened) (if|when|because) (you|it is|people|the|somebody|someone|customers)|that (happens|happened) (if|when|because) (you|people|somebody|someone|customers))',
        `you (are|were|are being) (simply|just|clearly|quite|very|entirely|completely|totally|rather|obviously|a bit|being|probably)? (wrong|mistaken|lying|exaggerating|confused|unfair|unreasonable|impatient|dishonest|ungrateful|at fault|to blame)$`,
        'you (turned up|came|arrived|showed up|rocked up|ordered|booked|waited|left it|called|rang) *7 (without (a|any)? (booking|reservation|reading|calling|checking|ticket)|too late|at the last minute|until the last|on a (saturday|friday|sunday|bank holiday)|late|last minute)',
        '(everyone else|everybody else|all our other customers|other customers|other people|most people|the rest of our) (seems to|manages|manage|managed|seem to|have no|has no|had no|can|gets|read|reads|understood|found it|never)',
        'you are the (only|first) (one|person|customer|guest) (who|to|that) (has|have|had|ever)? *1 (complain|complained|complains|had|has|mentioned|had this|not|problem|say|struggle|struggled|find|found|a)',
        '(no one|nobody) else (has|had|have|ever|seems|found|is|was) *2 (complained|complaining|problem|problems|mentioned|trouble|issue|noticed|minded)',
        '(that|this) is what (happens|you get|comes) (when|if|for|of)'
      ]
    },
    // “It was fine when it left us”: whose fault, then?
    sound: {
      despite: ['questioned'],
      patterns: [
        '(there|written|printed|posted|stated|put up|listed|on the *1) for a reason',
        'you did (tick|choose|order|sign|agree|click|pick|press|ask for|book|accept|select|tell us|insist)',
        '(was|were) all (it|that|you|anybody|anyone) (took|was needed|needed|had to)',
        'you *2 (were|are) not *1 (paying attention|looking|listening|concentrating|thinking|reading)',
        '(that|this|it|which) (happens|is what happens|comes of|is what you get) *1 (when|if) (people|you|customers|guests|users|somebody|someone|one) *1 (not|ignore|ignores|skip|skips|forget|forgets|rush|guess|leave it|wait until)',
        'had (anybody|anyone|somebody|someone) *1 (cared|bothered|troubled|thought|taken|read|tried|looked|asked|checked)',
        'the rest of (the|our|your|them) *2 (was|were|made it|arrived|got there|turned up|had no)',
        '(a|any|even a|my|our) (child|toddler|five-year-old|six-year-old|chimp|monkey|parrot) (of *1)? (could|would|can|manages|knows)',
        '(anyone|anybody|person|people|adult) (with|of) *2 (brain|brains|brain cell|brain cells|intelligence|common sense)',
        '(manners|politeness|courtesy|good manners|basic courtesy) *1 (cost|costs|are|is|do not|does not|would not) *1 (nothing|free|optional|hurt|harm)',
        `${intact} when (it|they|you|we) (left|went|walked|collected|picked|handed|sent|packed|drove|closed)`,
        `(left|leave|leaves) (us|here|our *2|the *2) *1 ${intact}`,
        `you (clearly|obviously|evidently|probably|just|simply|have|had|must have)? *1 ${ruined} (it|them|him|her|the|your|that|those)`,
        `it was you (who|that)`,
        `(somebody|someone|whoever|whoever it was) *8 and it was not us`
      ]
    },
    // The house misread it.
    missed: [
      'we (still|simply|just|somehow|clearly)? (missed|overlooked|misread|ignored|forgot|slipped up|got it wrong)',
      '(kitchen|warehouse|system|driver|courier|technician|colleague|team) *1 (missed|overlooked|misread|ignored|forgot) (it|that|them|this)',
      '(mistake|error|fault|slip) (is|was) (all|entirely|only)? (ours|mine)',
      '(is|was) *1 (our|my) (mistake|fault|error|slip)'
    ],
    unmet: {
      despite: ['questioned'],
      patterns: [
        `you (clearly|obviously|evidently|simply|just|probably|apparently|likely|must|may well|seem to|appear to)? (did not|never|failed to|forgot to|neglected to|omitted to|refused to|chose not to|could not be bothered to) (actually|even|properly|bother to|really|correctly|fully)? ${care}`
      ]
    }
  },
  comment: {
    own: {
      despite: ['negated', 'hypothetical', 'questioned', 'quoted', 'mentioned'],
      patterns: [
        'my (own|bad|fault|mistake|stupid)',
        '(i|we) (ordered|booked|put|typed|entered|bought|chose|picked) *4 (wrong|wrongly|by mistake|mistake|too)',
        'my *2 fault',
        '(i|we) (forgot|misread|messed up|missed|should have)',
        'silly me'
      ]
    }
  },
  messages: {
    blame: {
      reason: 'Unexpected blame on the customer “{text}”, expected what happened and what you can do',
      note: 'Even where it is true, a reproach wins the argument and loses everyone who reads it. Tell the facts without “you”, own your part and offer the next step.'
    }
  }
} satisfies Words
