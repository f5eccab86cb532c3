import type {Words} from '../../src/define-rule.js'

/** Names for a person that are insults wherever they are used of one. */
const name =
  '(idiot|nincompoop|twit|dolt|dope|dunderhead|knucklehead|meathead|chump|berk|wally|troglodyte|neanderthal|philistine|parasite|caveman|barbarian|delinquent|moron|muppet|clown|imbecile|loser|scumbag|crybaby|cry baby|liar|cheapskate|jerk|dumbass|asshole|arsehole|prick|twat|wanker|tosser|git|numpty|plonker|pillock|dimwit|halfwit|half-wit|nitwit|dunce|cretin|slob|freak|weirdo|coward|snowflake|whiner|moaner|whinger|bigot|eejit|gobshite|bellend|knobhead|dickhead|dick|douche|douchebag|bastard|bitch|ignoramus|simpleton|buffoon|scrounger|freeloader|cheat|crook|thug|oaf|lout|yob|chav|brat|nutter|nutjob|lunatic|psycho|drama queen|time-waster|timewaster|busybody|sad sack|numbskull|blockhead|bonehead|airhead|pea-brain|degenerate|waste of space|little man|hypocrite|fool|ingrate)'
const names =
  '(half-wits|nincompoops|twits|dolts|dopes|dunderheads|knuckleheads|meatheads|chumps|berks|wallies|troglodytes|neanderthals|philistines|vermin|parasites|cavemen|barbarians|delinquents|idiots|morons|muppets|clowns|imbeciles|losers|scumbags|crybabies|cry babies|liars|cheapskates|jerks|dumbasses|assholes|arseholes|pricks|twats|wankers|tossers|gits|numpties|plonkers|pillocks|dimwits|halfwits|nitwits|dunces|cretins|slobs|freaks|weirdos|cowards|snowflakes|whiners|moaners|whingers|bigots|eejits|gobshites|bellends|knobheads|dickheads|dicks|douchebags|bastards|bitches|ignoramuses|simpletons|buffoons|scroungers|freeloaders|cheats|crooks|thugs|oafs|louts|yobs|chavs|brats|nutters|lunatics|psychos|drama queens|timewasters|time-wasters|busybodies|numbskulls|airheads|degenerates|scum|fools|ingrates|hypocrites|tightwads|skinflints)'
const quality =
  '(stupid|dumb|thick|dense|dim|pathetic|ignorant|illiterate|clueless|delusional|deluded|disgusting|moronic|idiotic|brainless|spineless|gutless|worthless|useless|vile|ugly|fat|repulsive|retarded|insufferable|daft|gormless|witless|slow on the uptake|thick as|dumb as|dense as|dim as|beneath contempt|full of (it|shit|crap|rubbish|yourself)|a bit (thick|dim|slow|simple)|too (thick|stupid|lazy|dumb|dim|tight|ignorant))'
const sad =
  '(absolute|complete|total|utter|silly|stupid|sad|sorry|pathetic|little|lying|miserable|bloody|fucking|ungrateful|daft|dirty|filthy|greedy|selfish|lazy|cheap|poor|inconsiderate|tiny|bitter|lot of|bunch of|pack of|shower of)'
const very =
  '(an|a|such|just|nothing but|clearly|obviously|so|really|all|a bunch of|a load of|a bit of a|being|quite|rather|too|absolute|absolutely|complete|completely|total|totally|utter|utterly|a right|a proper|as)'

export default {
  summary: 'An insult at somebody, from the brand’s account',
  phrases: {
    insult: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `you (are|were|sound like|look like|must be) ${very}? ${very}? ${sad}? ${sad}? (${name}|${names}|${quality})`,
        `^you ${sad}? ${sad}? (${name}|${names})$`,
        `(do not be|stop being|quit being|no need to be) (such)? ${very}? (a|an)? ${sad}? (${name}|${names}|${quality})`,
        `(whichever|which|what|whatever|some) ${sad}? (${name}) (kicked|broke|left|parked|stole|threw|dumped|took|did|thought|decided|nicked|was|has|had)`,
        `(to|dear|attention|hey|message to|for|listen) (the|all|all the|you|those|whichever|whatever|some) *1 (${names}|${name}) (who|that|which|parking|leaving|behind|responsible)`,
        `only (a|an) ${sad} ${sad}? ${name}`,
        `(kind|sort|type|breed|brand|class) of ${sad}? (${name}|${names})`,
        `(only|takes) (a|an) ${sad}? (${name}|${quality}) (person|man|woman)? (would|could|to|keeps|does|puts)`,
        `(${names}|people|customers) (like|such as) (you|him|her|them|that|these) (are|should|is|make|make us|ruin|do not deserve|give)`,
        `${names} like you`,
        'how (thick|stupid|dumb|dense|dim|daft|ignorant|illiterate) (do|does|can|could|are|is|must|would) (you|people|anyone|someone|a person|one|anybody)',
        'are you (all)? *1 (thick|stupid|dense|dumb|illiterate|deaf|daft|brain-dead)',
        '(some|half|lots|most) of you *3 (are|is) (as|so|just|really|too)? (thick|dumb|stupid|dense|dim|idiots|morons|muppets|clowns|pigs|animals|slobs|liars|pathetic)',
        '(fuck|screw|sod|bugger|stuff|piss|naff|jog|eff) (off|you|ya)',
        '^(get (lost|stuffed|knotted|bent|a life|a brain|over yourself)|go to hell|go away|drop dead|shut (up|it|your (mouth|face|trap|gob|cakehole))|stfu|gtfo|kiss my arse|kiss my ass|eat shit|up yours|zip it|put a sock in it|on your bike)$',
        '(know|knows|understand|understands) (as much|about as much|even less|less) *4 (as|than) (a|an|my|the|our) (dog|cat|goldfish|parrot|toddler|brick|potato|doorknob|hamster|five-year-old|plank|stone|chair|donkey|cow|sheep)',
        '(brain|iq|intelligence) of (a|an) (gnat|goldfish|pea|toddler|brick|potato|squirrel|peanut|wasp|turnip|monkey|pig|amoeba)',
        '(born|raised|brought up) (in a (barn|field|zoo|sty|stable|cave)|by (wolves|animals|apes))',
        '(thick|dumb|dense|daft) as (two|mince|bricks|a brick|a plank|a post|pig)'
      ]
    }
  },
  messages: {
    insult: {
      reason: 'Unexpected insult “{text}”, expected words that you would say to their face at the counter',
      note: 'An insult from the brand’s account is what gets remembered, whatever came before it. Leave the person out and say what the matter is.'
    }
  }
} satisfies Words
