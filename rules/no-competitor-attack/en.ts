import type {Words} from '../../src/define-rule.js'
import {rivals} from '../../src/languages/rivals.js'

const everywhere = ['questioned', 'negated', 'hypothetical'] as const

export default {
  summary: 'Contempt for a competitor or for “the others”',
  phrases: {
    rival: rivals.en,
    // Enough alone: nobody says it of a colleague.
    attack: {
      despite: everywhere,
      patterns: [
        '(accept|beware of|beware|be fooled by|fall for|fooled by|do not trust|settle for) *1 (no|the|any|a)? *2 (imitations|imitation|substitutes|substitute|copycats|imitators|copies|knock-offs|knockoffs|fakes|pretenders)',
        '(cheap|poor|sad|pale|bad|pathetic|tacky|weak|shameless|blatant) *1 (imitation|imitations|copy|copies|knock-off|knock-offs|knockoff|knockoffs|copycat|copycats|rip-off|imitators)',
        '(our|the) *1 (competitors|competition|rivals|rival|imitators|copycats|others) *2 (wish|wishes|could never|can only dream|will never|would never|hate|hates|cry|crying|weep|is shaking|are shaking|tremble|panic|panicking|sleep|asleep|sleeping|cannot|could not|can not|do not|does not|would not|jealous|is jealous|are jealous|is scared|are scared|are quaking)',
        '(leave|left|leaves|leaving) the (competition|competitors|others) *2 (dust|behind|standing|dead|crying)',
        '(so-called|supposed|self-styled|self-proclaimed|wannabe) *1 (competition|competitors|rivals|experts|artisans|bakers|professionals|specialists|gurus)',
        '(those|these|the other|bunch of|a load of|pack of) *1 (cowboys|clowns|amateurs|crooks|charlatans|scammers|con artists|sharks|vultures|hacks|jokers|muppets|rip-off merchants|copycats|chancers|parasites|dinosaurs)',
        'friends do not let friends (buy|shop|eat|drink|order|bank|fly|go|use|pay|stay)',
        'we are not (like|as *1 as) (those|them|that lot|the others|the rest)'
      ]
    },
    // About a rival.
    contempt: {
      despite: [...everywhere, 'mentioned'],
      patterns: [
        '(cannot|can not|could not|would not|will not|do not|does not|did not|never|hardly|barely) (even)? *1 (be bothered|bother|care|know|cook|bake|make|teach|tell|spell|count|pull|brew|fix|build|listen|answer|deliver|match|manage|organise|organize|run|find|recognise|recognize|tie|boil|hold|keep|understand|remember|see|try|touch)',
        '(if|even if) (their|its|his|her) (life|lives) (depended|depends)',
        '(to save (their|its) (life|lives))',
        '(wish|wishes|wished) (they|it|he) (had|could|were|was|did)',
        '(dream on|keep dreaming|nice try|good luck with|enjoy the|enjoy your|have fun with|poor things|poor thing|bless them|bless their|yawn|shame on|shame|rip|bye|goodbye|thoughts and prayers|we feel sorry|no offence|no offense|sorry not sorry|how cute|how sad|you deserve better|never again|hard pass|no thanks|yuck|eww|ugh)',
        '(after|want|take|takes|taking|grab|grabs|empty|drain|drains|raid|eyeing|love|loves) *1 (your|you) *1 (money|wallet|wallets|cash|purse|savings|bank|deposit|direct debit|card|data)',
        '(forget|forgets|forgotten|forgot|ignore|ignores|lose|loses|losing) *1 (your|you|about you) *1 (name|names|order|calls|call|emails|dog|luggage|parcel)?',
        '(treat|treats|fob|fobs|palm|palms|rip|rips|ripping|fleece|fleeces|con|cons|cheat|cheats|trick|tricks|fool|fools|rob|robs|milk|milks|sting|stings|overcharge|overcharges|bombard|bombards|screw|screws|lie to|lies to|lying to|mislead|misleads|herd|herds) *1 (you|your|people|customers|everyone|their|them|off)',
        '(charge|charges|charging|bill|bills|selling|sell|sells|serve|serves|serving|flog|flogs|flogging|dish out|call|calls|calling|pass off|passes off|pushing|peddle|peddling|peddles|hand you|give you|gives you) *5 (frozen|stale|soggy|reheated|microwaved|microwave|rubbish|junk|plastic|cardboard|dishwater|sawdust|air|hot air|dreams|smoke|leftovers|fortune|double|extra|artisan|handmade|hand cut|homemade|fresh|gold|privilege|yesterday|water|mush|sludge|garbage|trash)',
        '(overpriced|tasteless|bland|soulless|stale|soggy|frozen|microwaved|reheated|mediocre|shoddy|flimsy|rubbish|garbage|trash|crap|crappy|pathetic|laughable|terrible|awful|dreadful|horrible|hideous|ugly|boring|lazy|sloppy|clueless|incompetent|useless|hopeless|dishonest|greedy|shady|fake|phoney|phony|plastic|cardboard|dishwater|sawdust|watery|gimmicky|gimmick|outdated|prehistoric|stone age|joke|jokes|scam|scams|rip-off|rip-offs|con|swindle|tat|junk|slop|sad little|sad|second-rate|second rate|third-rate|inferior|half-baked|half-hearted|cheap and nasty|nasty|tacky|greasy|rancid|mouldy|moldy|burnt|lukewarm|grubby|filthy|dirty|smelly|sticky|streaks|peels|flakes|crumbles|wobbly|falls apart|fall apart|falling apart|breaks|snore|dire|grim|dull|lifeless|mass-produced|conveyor belt|factory line|one-size-fits-all|copy-paste|cookie-cutter|hobbyists|amateurs|amateur|cowboys|clowns|crooks|con men|charlatans|dinosaurs|sharks|vultures|robots|copycats|copycat|copied|stole|stolen|ripped off|knock-off|knock-offs)',
        '(rather be anywhere else|last legs|last bulb|anything but|nothing but|what passes for|passes for|pretend to|pretends to|pretending to|supposed to be|claim to be|claims to be|think they are|thinks it is|hope you will not notice|hoping you will not notice|hope you do not notice|so you do not notice|when no one is looking|cut corners|cuts corners|cutting corners|hidden fees|small print|fine print|daylight robbery|cost an arm|hide behind|hides behind|hiding behind|asleep at the wheel|in the dark ages|behind the times|went dark again|down again|went down again|let you down|lets you down|leave you|leaves you|leaving you|left you|make you wait|makes you wait|keep you waiting|keeps you waiting|keep you on hold|on hold for)',
        '(would tell you|do not ask|do not want to know|wonder|wondering|ever wondered|guess) *2 (what|how|where|why) *3 (in|into|goes into|they)',
        '(defrost|defrosts|defrosted|defrosting|thaw|thaws|reheat|reheats|microwave|microwaves|photocopy|photocopies|copy|copies|copying|imitate|imitates|guess|guesses|improvise|wing it)',
        '(come|comes|came|arrive|arrives|straight) *1 (out of|from|in) (a|the) *2 (van|factory|bag|packet|tin|freezer|box|microwave|tub|can|bucket|warehouse|lab|lorry|truck|tube|jar|sachet)',
        '(taste|tastes|tasted|smell|smells|look|looks|feel|feels|sound|sounds) like',
        '(run|ran|running|runs) out of (ideas|excuses|steam|stock)',
        '(empty tables|tables are *1 empty|always empty|half empty|barcode|barcodes|call centre|call center|chatbot|press one|hold music|fake reviews|bought followers|bought reviews|stock photo|stock photos|no soul|no taste|no flavour|no flavor|no clue|no idea|zero|nothing to do with|not even|hardly|so-so|meh)',
        '(friends do not let friends|not saying *4 but|no wonder|there is a reason|we all know|everyone knows|ask them|ask for your money back|found out|caught|exposed|sue|sued|fined|scandal|recalled|went bust|going bust|going under)',
        '((they|he|it) (call|calls) (it|that|this|them|themselves|itself)|calls itself|call themselves|the (nerve|cheek|gall|audacity) to|makes us (laugh|cringe|cry)|make us (laugh|cringe|cry)|embarrassing|embarrassment|not up to|out of their depth|leave you hanging|skimp|skimps|fudge|botch|botched|bungle|mess up|messes up|still have not|still has not|still can not)',
        'our (stomachs|stomach|lawyers|lawyer|eyes)',
        'footballs',
        '(that is|it is|this is) what happens when'
      ]
    },
    // “Still buying it at …?”, which names somebody in its sentence.
    // Whom the reader is with now.
    provider: {
      despite: everywhere,
      patterns: [
        'your (current|old|usual|last|other|ex) *1 (provider|supplier|agency|agent|gym|bank|salon|barber|hairdresser|dentist|vet|garage|mechanic|builder|shop|app|software|tool|platform|bakery|cafe|café|courier|insurer|broker|accountant|school|network)',
        'your (bank|gym|dentist|broadband|provider|insurer|landlord|hairdresser|barber|phone company|supermarket|energy company)'
      ]
    },
    switching: {
      despite: everywhere,
      patterns: [
        '(those|the|our) *1 (folks|guys|people|lot|boys|geniuses|experts|friends|clowns) (at|from|over at)',
        '(over at|rather go to|switched from|switching from|moved from|worse than|as bad as|unlike)',
        '(still|tired of|fed up with|sick of|bored of|done with|had enough of) *1 (buying|paying|using|going|eating|drinking|ordering|queuing|queueing|getting|shopping|wearing|driving|flying|banking|staying|waiting|training|stuck|with|on|at)'
      ]
    },
    // In answer to somebody who names another brand.
    they: {despite: everywhere, patterns: ['^(they|theirs|them|their)']}
  },
  // Behind these it is about somebody else.
  lists: {selves: ['i', 'we', 'you', 'us', 'our', 'ours']},
  messages: {
    attack: {
      reason: 'Unexpected contempt for the competition “{text}”, expected what you do well',
      note: 'Running others down makes them the subject, and readers remember the tone. Say what yours is like; if you compare, do it with facts that anyone can check.'
    }
  }
} satisfies Words
