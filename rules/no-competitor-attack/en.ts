import type {Words} from '../../src/define-rule.js'
import {rivals} from '../../src/languages/rivals.js'

const everywhere = ['questioned', 'negated', 'hypothetical'] as const

/** Said of goods and of those who sell them, in disdain only. */
const bad =
  '(overpriced|tasteless|flavourless|flavorless|soulless|charmless|joyless|reheated|microwaved|mediocre|shoddy|flimsy|rubbish|garbage|trash|junk|crap|crappy|tat|slop|sludge|drivel|swill|muck|dross|pathetic|laughable|atrocious|abysmal|appalling|dreadful|hideous|sloppy|slapdash|clueless|gormless|incompetent|useless|hopeless|inept|dishonest|greedy|shady|dodgy|phoney|phony|bogus|gimmicky|prehistoric|stone age|dark ages|joke|laughing stock|(is|are|was|were|what|such) (a|an) *1 (scam|fraud)|(are|were|pure|sheer|total|complete|absolute|outright|nothing but) (scam|scams|fraud|frauds)|rip-off|rip-offs|ripoff|swindle|daylight robbery|second-rate|second rate|third-rate|third rate|inferior|half-baked|half-hearted|cheap and nasty|tacky|grubby|cookie-cutter|copy-paste|soggy|rancid|lifeless|overhyped|overrated|stingy|shambles|embarrassing|embarrassment|disgrace|dump|sad little|so-so|meh|snore|a con)'
/** What goods are likened to. */
const stuff =
  '(cardboard|plastic|dishwater|sawdust|rubber|sponge|glue|wallpaper paste|ketchup|water|air|hot air|smoke|mush|dust|paper|tissue paper|frozen|stale|leftovers|yesterday|a *1 (brick|doorstop|paperweight|toy|ornament|tea bag|colander|sieve|potato|tin can|prayer|punishment|coaster|antique|museum piece|relic|hostage|lottery|headache|insult|afterthought)|ornaments|toys|bricks|doorstops|relics)'
const people =
  '(clowns|clown|cowboys|amateurs|crooks|charlatans|scammers|con men|con artists|sharks|vultures|parasites|leeches|dinosaurs|robot|hobbyists|jokers|muppets|chancers|copycats|copycat|copiers|hacks|wannabes|idiots|fools|morons|butchers who|pirates|bandits|thieves|liars|robots|sheep)'
const your = '(you|your|people|customers|clients|guests|everyone|everybody|their|them|folk|folks|us all)'

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
        '(unlike|not like) (some|certain|a certain) *2 (could|might|can|will not) *1 (mention|name)',
        '(unlike|not like) some (people|places|others|folk|folks)?$',
        'friends do not let friends (buy|shop|eat|drink|order|bank|fly|go|use|pay|stay)',
        'we are not (like|as *1 as) (those|them|that lot|the others|the rest)'
      ]
    },
    // About a rival.
    contempt: {
      despite: [...everywhere, 'mentioned'],
      patterns: [
        bad,
        people,
        `(is|are|was|were|being|sell|sells|selling|sold|serve|serves|serving|flog|flogs|flogging|dish out|charge|charges|charging|call|calls|calling|pass off|passes off|peddle|peddles|push|pushing|hand you|give you|gives you|nothing but|not even|more like|basically|pure|with|from|still|tastes of|taste of|smells of) *4 ${stuff}`,
        '(charge|charges|charging|bill|bills|billing|ask|asks) *3 (double|triple|extra|a fortune|fortune|the earth|silly money|for (air|nothing|privilege|breathing)|the privilege)',
        '(frozen|stale|tinned|powdered|packet|bought-in|pre-made) *1 (dough|bread|cakes|pastry|pastries|chips|food|soup|sauce|coffee|fish|meat|mix|pizza|pizzas|croissants|meals)',
        // What they cannot do.
        '(could not|would not|will not|would lose|would struggle to|would burn|would botch|struggle to|struggles to|fail to|fails to|managed to lose) (even)? *2 (a|an|the|your|their own|its own|his own|the difference|if it|if they|even)',
        '(cannot|can not|could not|would not|do not|does not|did not|never|barely) (even)? *1 (be bothered|bother|care|know (what|how|their|the|a|your)|cook|bake|teach|tell (the|a|one)|spell|count|pull|brew|tie|boil|organise|organize|run|remember your|be trusted|keep up|keep a|get it right|pick up the phone|answer the phone)',
        // What they do to people.
        `(treat|treats|treating|fob|fobs|palm|palms|rip|rips|ripping|fleece|fleeces|fleecing|cheat|cheats|cheating|trick|tricks|fool|fools|rob|robs|robbing|milk|milks|sting|stings|overcharge|overcharges|bombard|bombards|screw|screws|lie to|lies to|lying to|mislead|misleads|herd|herds|ghost|ghosts|trap|traps|tie|ties|lock|locks|ditch|ditches|dump|dumps|forget|forgets|forgotten|forgot|ignore|ignores|lose|loses|losing|insult|insults|bore|bores|poison|poisons|spy on|spies on|pressure|pressures|nickel-and-dime|leave|leaves|leaving|left|con|cons) *1 ${your}`,
        `(keep|keeps|make|makes|let|lets) ${your} *1 (waiting|wait|on hold|guessing|queue|beg|pay for|down|in the dark|hanging)`,
        '(after|want|wants|take|takes|taking|grab|grabs|empty|drain|drains|raid|eyeing) *1 (your|you) *1 (money|wallet|wallets|cash|purse|savings|deposit|direct debit|data)',
        '(need|needs|want|wants) (their|your|his|her) (head|heads|eyes) *1 (read|examined|tested|checked)',
        '(see|sees|seeing) *3 (wallet|wallets|number|numbers|cash|pound|dollar|euro|sale|invoice)',
        '(ignored|overcharged|fleeced|ripped off|let down|fobbed off|cheated|messed around|stood up|mugged|robbed|insulted|conned|scammed|forgotten|bored) *1 (at|by|over at)',
        '(sell|sells|selling|give|gives|hand|hands|flog|flogs) (you|your|people|customers) *2 (clunker|clunkers|dud|duds|lemon|lemons|fairy tale|fairy tales|story|dream|dreams|nothing|rubbish|any old)',
        '(on hold|hold music|chatbot|call centre|call center|press one|hidden fees|hidden charges|small print|fine print|fake reviews|bought followers|bought reviews|cut corners|cuts corners|cutting corners|hide behind|hides behind|hiding behind|asleep at the wheel|behind the times|last legs|anything but|what passes for|passes for|pretend to|pretends to|pretending to|claim to be|claims to be|think they are|thinks it is|hope you *1 not notice|hoping you *1 not notice|when no one is looking|when nobody is looking|went dark|down again|went down again|let you down|lets you down|leave you|leaves you|rather be anywhere else|nobody would (stay|choose|buy)|no one would (stay|choose|buy)|cost an arm|conveyor belt|one-size-fits-all|mass-produced)',
        '(would tell you|do not ask|do not want to know|ever wondered|guess|wonder) *2 (what|how|where|why|who) *1 (goes into|goes in|is in|they)?',
        '(defrost|defrosts|defrosted|defrosting|thaw|thaws|reheat|reheats|microwave|microwaves|photocopy|photocopies|imitate|imitates|improvise|wing it|unwrap|unwraps|(copy|copies|copying|copied|steal|steals|stole|stealing|nick|nicks|nicked|rip off|ripped off) (us|our|ours|it|everything|from us)|skimp|skimps|fudge|fudges|botch|botched|bungle|mess up|messes up|run out of ideas|ran out of ideas|out of ideas|no ideas)',
        '(come|comes|came|arrive|arrives|straight) *1 (out of|from|in) (a|the) *2 (van|factory|bag|packet|tin|freezer|box|microwave|can|bucket|lorry|truck|tube|jar|sachet)',
        '(taste|tastes|smell|smells|look|looks|feel|feels|sound|sounds|leak|leaks|sleep|sleeps) like',
        '^so (is|are|does|do|has|can|was) (a|an|my|your)',
        '(no|zero|without|lacks|lack|not a) *1 (soul|taste|flavour|flavor|clue|idea|shame|backbone|manners|personality)',
        '(nothing to do with|not up to|out of their depth|the (nerve|cheek|gall|audacity)|makes us (laugh|cringe|cry)|make us (laugh|cringe|cry)|(they|he|it) (call|calls) (it|that|this)|calls itself|call themselves|call it|calls it|called it|supposedly|presumably|so-called)',
        '((think|thinks|thought) *3 (is|are|means) (a|an|just|optional|something)|never heard of|not heard of|idea of|what they call|allergic to|(have|has) yet to|still looking for|(need|needs) a (map|torch|manual|dictionary|licence|lie-down)|too busy|busy (counting|filming|taking|looking)|too short for|save yourself|spare yourself|do yourself a favour|steer clear|stay away|run away|(survivors|survivor|survived|victims|victim|refugees|escapees|hostages|orphans|suffer|suffers|suffering|endure|enduring|put up with|putting up with|stuck with|trapped|escape|escaped|rescue|rescued) *2 (of|from|with|by|at)?)',
        'who$',
        // Mock pity and mock praise.
        '^enjoy (the|your|their)',
        `(dream on|keep dreaming|nice try|for trying|at least they (try|tried)|good luck with|have fun with|poor things|poor thing|bless (them|their|him|her)|yawn|shame|rip|bye|goodbye|thoughts and prayers|thoughts are with|(moment|minute) *2 silence|our condolences|condolences|feel sorry|no offence|no offense|sorry not sorry|how cute|how sad|deserve better|hard pass|yuck|eww|ugh|leave (it|that) to the|(wish|wishes|wished) (they|it|he) (had|could|were|was|did)|friends do not let friends|not saying *4 but|no wonder|there is a reason|we all know|everyone knows|ask for your money back|eat your heart out|move over|step aside|take notes|taking notes|watch and learn|hold our|to shame|hands down|(could|should|might) learn|worse than|(promise|promises|promised|promising) *1 (moon|earth|world|miracles|everything)|so does my|knows nothing|know nothing|found out|sued|scandal|went bust|going bust|cry|cries|crying|weep|jealous|scared|what happens when)`
      ]
    },
    // As a claim only: who asks whether it is so, or owns that it is not, is fair.
    comparison: {despite: ['mentioned'], patterns: ['better than']},
    // What becomes of their goods.
    failure: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(leak|leaks|crash|crashes|crashed|peel|peels|rust|rusts|wobble|wobbles|squeak|squeaks|crumble|crumbles|fall apart|falls apart|falling apart|fall over|falls over|fell apart|conk out|conks out|snap|snaps|melt|melts|die|dies|expire before|flake|flakes|streaks|last (a|one|until) (week|day|month|wash|friday|monday)|lasts (a|one|until) (week|day|month|wash|friday|monday))'
      ]
    },
    // Of a competitor that somebody named: what would be a plain report elsewhere.
    weak: {
      despite: everywhere,
      patterns: [
        '(rusty|rusted|broken|filthy|dirty|mouldy|moldy|leaky|leaking|creaky|wobbly|smelly|stinking|stinks|freezing|cracked|peeling|overcrowded|tinned|watered-down|clapped-out|knackered)',
        '(vanish|vanishes|disappear|disappears|bodge|bodges|bodged|do a runner|wrap it in|tape|cowboy|storeroom|cupboard|shed)',
        '(crash|crashes|falls over|breaks down|cuts out|goes down|drops out) *2 (every|each|whenever|when|all)',
        '(never|will not|do not|does not|nobody|no one) (answer|answers|pick up|picks up|call back|calls back|come back|turn up|turns up|reply|replies)',
        '(bring|pack|take|wear) (a|an|your) *1 (peg|helmet|torch|cushion|umbrella|coat|book|sleeping bag|gas mask|nose peg|life jacket)',
        '(good luck|best of luck)'
      ]
    },
    // Whom the reader is with now.
    provider: {
      despite: everywhere,
      patterns: [
        'your (current|old|usual|last|other|ex) *1 (provider|supplier|agency|agent|gym|bank|salon|barber|hairdresser|dentist|vet|garage|mechanic|builder|shop|app|software|tool|platform|bakery|cafe|café|courier|insurer|broker|accountant|school|network)',
        'your (bank|gym|dentist|provider|insurer|landlord|hairdresser|barber|phone company|supermarket|energy company)'
      ]
    },
    // “Still buying it at …?”, which names somebody in its sentence.
    switching: {
      despite: everywhere,
      patterns: [
        '(anyone|anybody|whoever|those|everyone|everybody) *1 (still)? (paying|paying for|using|on|with|buying|going|stuck)',
        '(tired|sick|fed up|bored) of *6 (by|at|with|from)',
        '(over at|rather go to|switched from|switching from|moved from|worse than|as bad as|unlike)',
        '(still|tired of|fed up with|sick of|bored of|done with|had enough of) *1 (buying|paying|using|going|eating|drinking|ordering|queuing|queueing|getting|shopping|wearing|driving|flying|banking|staying|waiting|training|stuck|with|on|at)'
      ]
    },
    // Before a name.
    those: {despite: everywhere, patterns: ['(those|the|our) *1 (folks|guys|people|lot|boys|geniuses|experts|friends|chaps) (at|from|over at)']},
    // In answer to somebody who names another brand.
    they: {despite: everywhere, patterns: ['^(they|them|their)']},
    // Beside ours.
    theirs: {despite: everywhere, patterns: ['^theirs', '^(that lot|the other lot|those others)']}
  },
  lists: {
    // Behind which a noun comes.
    articles: ['a', 'an', 'the', 'your', 'their', 'its', 'own'],
    us: ['i', 'we', 'us', 'our', 'ours', 'my', 'mine'],
    you: ['you'],
    not: ['not', 'no', 'never', 'without'],
    // What a sentence goes on about others with.
    theirs: ['they', 'them', 'their', 'theirs', 'those'],
    them: ['it', 'its', 'that', 'he', 'she', 'his', 'her', 'somebody', 'nobody'],
    // In a comment that compares.
    versus: [
      'than',
      'versus',
      'vs',
      'instead',
      'elsewhere',
      'competitor',
      'competitors',
      'competition',
      'cheaper',
      'switch',
      'switching',
      'compared',
      'other',
      'another',
      'others'
    ],
    oblique: ['from', 'of', 'to', 'with', 'for', 'by', 'or', 'and'],
    sorry: ['sorry', 'apologies', 'apologise', 'apologize', 'apology'],
    // In which there are rivals, and no competitors.
    sport: ['match', 'kick-off', 'derby', 'league', 'cup', 'fixture', 'goal', 'goals', 'pitch', 'tournament', 'playoff', 'playoffs', 'quiz']
  },
  comment: {
    // Who compares, or goes elsewhere.
    choice: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(quoted|quote|charge|charges|charging|undercut) *1 (me|us|half|less|<money>)',
        '(switch|switching|switched|defect|defecting|tempted) *2 (to|over)',
        '(between|choosing|torn) *2 (you|yourselves)'
      ]
    }
  },
  messages: {
    attack: {
      reason: 'Unexpected contempt for the competition “{text}”, expected what you do well',
      note: 'Running others down makes them the subject, and readers remember the tone. Say what yours is like; if you compare, do it with facts that anyone can check.'
    }
  }
} satisfies Words
