import type {TriageWords} from './triage.js'

const everywhere = ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'] as const
const said = (...patterns: string[]) => ({despite: everywhere, patterns})

const people =
  '(immigrant|immigrants|migrant|migrants|illegals|illegal aliens|foreigner|foreigners|refugee|refugees|asylum seekers|muslim|muslims|islam|jew|jews|jewish|arabs|arab|blacks|black people|africans|mexicans|indians|pakistanis|chinese|asians|poles|romanians|gypsies|gypsy|travellers|gays|gay|homosexuals|lesbians|lesbian|pole|trans|transgender|women|woman|females|girls|feminists|disabled|autistic|wheelchair|fat people|fatties|christians|catholics|latinos|hispanics|whites|old people|those people|these people|that religion|which religion|their kind|your kind|ppl like that|people like that|people like you|people like this)'
const contempt =
  '(vermin|plague|disease|filth|filthy|dirty|scum|parasites|parasite|animals|monkeys|apes|rats|cockroaches|subhuman|subhumans|savages|terrorists|rapists|criminals|degenerates|degenerate|perverts|pervert|paedos|freaks|freak|disgusting|disgrace|inferior|unnatural|sinners|mentally ill|mental illness|uncivilised|should not be allowed|should be (banned|locked up|deported|shot|hanged|killed|exterminated|sterilised|put down|removed|illegal)|locked up|deported|deport|exterminate|wiped out|gassed|shot|hanged|put down|die off|die out|go back|back to|back in boxes|send back|send them|sent back|kick out|kick them out|kicked out|get out|keep out|get these|get those|take over|taking over|taking our|steal our|stealing our|ruin|ruining|destroying our|contempt for our|belong in|kitchen|no business|banned from|not welcome|ruined this country|stop hiring|hire|hiring|cannot talk|cannot speak|no place|all the same|all useless|useless as|starve|let them die|let em die)'
const body =
  '(you|u|ya|them|him|her|everyone|everybody|all of you|every one of you|(your|ur|the|this|that) (face|faces|head|heads|legs|neck|teeth|throat|shop|store|office|offices|house|home|car|van|windows|tyres|kids|family|wife|place|staff|driver|manager))'
const violence =
  '(kill|murder|shoot|stab|smash|burn|burn down|slash|break|beat|beat up|punch|batter|hurt|hunt|find|strangle|choke|slap|bomb|blow up|torch|wreck|knock out|run over|come for|come after|follow|visit|end|destroy|kick|bash|gut|slit|hang|poison|knife|cut|get|deal with|pay)'

const en: TriageWords = {
  phrases: {
    people: said(
      people,
      '(bloke|another man|another woman|old folk|old folks|pensioners|boomers|grannies|geriatrics|elderly|with down|down syndrome|autism|deaf|blind|fat|obese|midget|homeless|beggars|the poor|poor people|single mothers|single mums|blondes|ginger|that lot|our changing rooms|our toilets|our bathrooms|whoever let them in)',
      '(accent|accents|speak english|hijab|hijabs|turban|burqa|skin colour|dark skin|mosque|synagogue|torah|caste|dalit|pronouns|rainbow|rainbow flag|rainbow crowd|pride|pride flag|pride month|pride committee|lgbt|queers|drag queen|gay couple|two men|two women|two blokes|man kissing|men kissing|diversity|quota|quotas|diversity hire|brown|black|coloured|ethnic|ethnics|hindu|sikhs|roma|turks|somali|somalis|nigerian|nigerians|syrian|syrians|albanians|romanian|polish|asian|african|mexican|indian|jew|female)'
    ),
    contempt: said(
      contempt,
      '(can|could|should|will|must) not *1 (be|drive|code|cook|speak|think|read|write|work|play|fix|sell|allowed|have|do|talk|park|count|own|run|vote|compete|teach|touch|breed)',
      '(sack|fire|send|keep|sterilise|deport) (her|him|them|the lot)',
      '(touching (my|our)|learn english|on the boat|(want|have|let) (him|her|them|that|those) *1 (touching|near|serving|handling|cooking|around)|locking up|rope|noose|fence|the dogs|stones|train|camps|ovens|claws|typical|carriers|diseased|unclean|touched|tainted|swarm|hordes|locusts|leeches|vultures|snakes|mongrels|barbarians|primitive|backward|inbred|scroungers|scrounging|burden|thugs|infidels|breeding|normal kids|normal children|our own|own people|control everything|puppet masters|outbreed|cull|sterilise|wipe out|eradicate|purge|not even human|less than human|near food|behind the wheel|in charge|in every ad|in adverts)',
      '(go home|let them in|let that lot|let in|predators|predator|groomer|groomers|chimp|chimps|gorilla|baboon|poison|what is next|in a dress|holding hands with|kissing another|changing rooms|our toilets|our bathrooms|they are men|drop off the perch|proper british|proper english|decent people|disgusted|sick|sickening|vile|gross|ew|yuck|vomit|puke|repulsive|revolting|hideous|ugly|fat|abomination|sin|hell|stupid|useless|thick|lazy|thieves|thieving|liars|need to go|have to go|must go|not belong|real (women|men|people|families|brits|americans|english)|normal (people|family|families|couple)|down our throats|agenda|brainwashing|grooming|our kids|our children|our country|our jobs|this country|invading|invasion|infest|infested|infestation|breed|on a boat|boats|cage|caged|zoo|put down|hide (her|him|them)|off (my|our|your|the)|nobody wants to see|why do (i|we) have to see|have to look at|one of (those|them)|boycott|burn|hate|smell|smells|stink|stinks|pig|pigs|cow|whale|monkey|ape)'
    ),
    address: {
      despite: everywhere,
      patterns: [
        '(you|your|u|ur|yours|yourself|yourselves|yall|ye|youse|this (page|account|brand|company|post|advert|ad|video|channel|profile|feed|thread|comment section)|these (people|comments|posts|replies)|whoever|the (admin|intern|replies|comments|followers|fans|comment section|ceo|marketing))'
      ]
    },
    page: said(
      '(post|posts|posting|content|caption|captions|logo|mascot|marketing|ad|advert|adverts|ads|commercial|campaign|comments|commenters|comment section|replies|keyboard|joke|jokes|memes|meme|ceo|founder|intern|interns|grammar|spelling|punctuation|font|social media|tweet|tweets|slogan|pr team|pr department|copywriter|rebrand|branding|influencer|influencers|work experience|this (page|account|brand|company|crowd|lot|thread))'
    ),
    self: said('(i|my|me|mine|we|our|ours|us|im|ive|id|myself|ourselves)'),
    everyone: said('(people|everyone|everybody|anyone|anybody|nobody|only|all|always|lot|bunch)'),
    laughter: said('(lol|lmao|lmfao|rofl|haha|hahaha|hahahaha|hahahah|ha|hehe|lolol|xd|pmsl|kek)'),
    product: said(
      '(courier|driver|rider|postman|parcel|parcels|package|packages|packet|box|tracking|depot|locker|doorstep|engineer|technician|plumber|agent|agents|staff|waiter|waitress|barista|cashier|checkout|counter|aisle|shelf|receipt|invoice|invoices|bill|bills|fee|fees|charge|charges|meter|contract|policy|claim|mortgage|savings|statement|pin|atm|teller|transfer|boiler|heating|electricity|water|broadband|wifi|router|signal|sim|landline|phone|phones|charger|screen|laptop|printer|keyboard|tv|remote|headphones|console|game|games|server|servers|login|password|notifications|newsletter|email|emails|ads|album|playlist|subtitles|season|series|film|cinema|concert|gig|stadium|museum|guide|exhibition|library|pool|gym|trainers|lesson|teacher|school|uni|hospital|ward|nurse|midwife|doctor|dentist|appointment|prescription|pharmacy|op|clinic|council|bin|bins|recycling|potholes|timetable|platform|carriage|tram|ferry|taxi|fare|gate|boarding|luggage|suitcase|baggage|bag|bags|crew|pilot|airport|lounge|hotel|reception|bed|pillow|shower|breakfast|restaurant|cafe|chef|kitchen|dish|meal|pudding|pizza|burger|burgers|fries|chips|chicken|fish|steak|curry|rice|soup|salad|sandwich|sausages|eggs|egg|bread|loaf|buns|cake|cakes|biscuits|crisps|chocolate|ice cream|yoghurt|yoghurts|milk|cheese|butter|cream|pickle|sauce|jam|cereal|jar|lid|bottle|coffee|decaf|latte|tea|beer|wine|juice|hamper|seed|plants|lawn|paint|drill|sofa|chair|mattress|wardrobe|shelves|lamp|kettle|toaster|oven|fridge|blender|pan|mug|lunchbox|candle|candles|shampoo|soap|sunscreen|mascara|nappies|pram|toy|toys|lego|dress|skirt|jeans|trousers|shirt|shirts|jumper|hoodie|coat|jacket|boots|shoes|shoe|socks|bra|hat|gloves|belt|handbag|backpack|zip|zipper|soles|button|wide fit|necklace|glasses|bike|tyres|helmet|car|van|garage|fuel|parts|vet|donation|donated|volunteer|volunteers|fun run|marathon|medal|helpline|hold music|chatbot|portal|webpage|form|code|repair|repairs|manual)',
      '(price|prices|size|sizes|stock|restock|vegan|gluten|dairy|halal|kosher|nuts|allergens|ingredients|recipe|colour|color|colours|colors|ship|shipping|deliver|delivery|open|opening|close|closing|hours|book|booking|reserve|reservation|ticket|tickets|menu|table|tables|refill|adapter|fit|fits|compatible|battery|warranty|guarantee|return|returns|exchange|discount|student|voucher|gift card|card|pay|payment|cash|parking|wheelchair|step free|access|dogs|kids|children|online|website|app|update|store|shop|branch|available|sell|stocked|flavour|flavor|version|model|order|orders|class|classes|course|workshop|episode|show|guest|menu|flight|flights|seat|seats|room|rooms|bus|train|service|account|sign up|subscription|cancel|upgrade|washable|dishwasher|microwave|waterproof|made in|organic|recyclable|refund|points|loyalty|vip|release|launch|preorder|back in|come back|bring back|suitable|beginner|beginners|deadline|apply|enter|competition|giveaway|winner|job|jobs|hiring|vacancies)',
      '(do|does|did|will|can|could|are|is) (you|u|ye) *1 (have|do|sell|ship|deliver|open|take|accept|offer|make|stock|still|use|cater|run|plan|going to)',
      '(can|could|may|should|do) (i|we) *1 (use|get|buy|order|book|bring|pay|return|have|come|change|cancel|wear|wash|eat|freeze|put|send|still|need|pick)'
    ),
    good: said(
      '(decent|no charge|did not charge|would not (take|hear of)|pay double|marry me|how you keep people)',
      '(wearing|wore|drinking|drunk|using|used|eating|reading|coming|shopping|buying|bought|been) *6 since (i|we|my|the|<number>)',
      '(nice|cosy|tasty|yummy|scrumptious|fresh|easier|easy|smooth|smoothly|faster|quicker|better|fab|fabulous|outstanding|flawless|spotless|reliable|sturdy|gentle|patient|polite|sweet|cute|adorable|comfy|comfortable|soft|warm|converted|hooked|chuffed|thrilled|relieved|pleased|proud|glad|excited|impress|smile|smiled|smiling|laughed|enjoy|enjoyed|enjoying|liked|likes|prefer|miss you|miss it|a fan|big fan|saved|saving|sorted|solved|thoughtful|bless|blessing|godsend|lifesaver|thumbs up|winner|wow|yay|woohoo|hooray|finally|at last|recommended|looking forward|cool|smart|genius|hero|angel|angels|unreal|class|ace|lush|treat|rocked|deserves|respect|thankfully|on time|early|intact|survived|converted|no problems|no complaints|no wait|yum|on point|keep it up|keep up the)',
      '(cannot|could not|never) *1 (wait|fault|grumble|complain|happier|nicer|kinder|looked back|go back to)',
      '(fits|works|worked|runs|tastes|smells|looks|feels|sounds|held up|still going|still wearing|still using)',
      '(beats|better than|nicer than|quicker than|cheaper than|worth every|worth the|worth it)',
      '(held my|made (my|our) (day|week|night|year|month)|saved my|warmed my|sang to|went above|above and beyond|extra mile|first time since)'
    ),
    bad: said(
      '(forgot|forgotten|shut|tripped|trips|wrecked|butchered|bodged|botched|mangled|chopped|skipped|bumped|splitting|drips|dripped|dribbles|sags|squeaks|rattles|creaks|smoking|sparked|flooded|scuffed|shredded|mouldering|sweating|shivering|sunburnt|trapped|stood up|building site)',
      '(shorter|smaller|quieter|slower|thinner|darker|weaker|older|heavier|tighter|looser|colder|dearer|fewer|less|lower|further|longer) *3 than',
      'than (i|we|it|was|were|expected|advertised|described|promised|ordered|before)',
      '(on|at|by) (his|her|their) (phone|phones|bookie|mate|fag break)',
      '(soggy|stale|pink|raw|wobbly|overbooked|cold|lukewarm|burnt|bland|watery|dry|greasy|mouldy|sour|rotten|expired|inedible|chewy|flat|smelly|stinks|stank|damp|wet|soaked|leaky|leaking|leaks|leaked|filthy|dirty|sticky|stained|rusty|cracked|cracks|chipped|dented|scratched|torn|ripped|loose|crooked|warped|bent|snapped|squashed|crushed|broken|broke|bust|busted|knackered|dead|died|faulty|glitchy|glitch|glitching|lag|froze|freezes|frozen|crashed|crashes|crashing|stuck|blank|blurry|noisy|melted|melts|shrank|shrunk|faded|itchy|see through|burst|split|popped|gave up|fell off|fell apart|came off|stopped|cancelled|canceled|delayed|late|overdue|diverted|rescheduled|postponed|lost|missing|vanished|disappeared|gone|stolen|nicked|short|empty|wrong|mixed up|swapped|substituted|wasted|waste|charged|double|robbed|mugged|stung|scammed|skint|hidden|pricey|steep|expensive|hung up|ignored|dismissed|shrugged|snapped at|rolled her eyes|rolled his eyes|searched|accused|refused|denied|rejected|declined|blocked|locked|banned|suspended|disconnected|cheated|lied|lies|misled|misleading|fobbed|chucked|dumped|lapsed|ruined|spoiled|spoilt|destroyed|crying|cried|cross|heartbroken|exhausted|hungry|starving|sick|bleeding|limping|rash|horrid|nasty|vile|grim|naff|dodgy|manky|flimsy|mess|chaos|regret|confusing|confused|difficult|impossible|unfair|unbelievable|overkill|excuses|messed up|messing|screwed|hates|debacle|inept|lazy|miss my|missed my|missed connection|illegal|violation|closed|sold out|unavailable|understaffed|unanswered|sadly|unfortunately|shame|pity|greedy|greed|fraud|fraudulent|hacked|breach|leak|spilled|slimy|chalky|buffering|buzzing|rattling|struggling|suffering|pain|ugh|argh|sigh|worried|stressful|stressed|nonsense|bs|pointless|worthless|subpar|unsubscribed|unskippable|overcharged|let down|downgraded|punched|grabbed|pushed|stepped)',
      '(go|goes|going|went|gone|come|came|cut|cuts|fell|shut|switched|turned) (off|out|apart|dead|down|blank|green|missing)',
      '(too|far too|way too|bit|so) (small|big|tight|short|long|slow|hot|loud|salty|hard|heavy|thin|dark|spicy|strong|weak)',
      '(my|me) (arse|ass|foot|backside)',
      '(a|an|some|the|two) (prawn|slug|fly|hair|caterpillar|worm|maggot|wasp|cockroach|beetle|plaster|nail|screw|bone|moth|mouse|rat|pigeon) *3 (in|on|inside|looking|staring|floating|crawling|under|behind)'
    ),
    again: said(
      '(still|again|yet|already|since|once more|over and over|constantly|repeatedly|endlessly|forever|ages|twice|two times|three times|four times|five times|<number> times|every time|each time|every single|half an hour|an hour|all (day|week|night|morning|month)|any day now|how many more|how many times|how much longer)',
      '(second|2nd) *1 (one|pair|set|time|replacement|week|day)',
      '(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|3rd|4th|5th|6th|7th|8th|9th|10th)',
      '(for|in|of|took|takes|after|over|another|last|past|nearly|almost|about|only|within|than) *2 (<number>|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|several|couple of) *1 (minutes|mins|min|hours|hrs|hr|days|weeks|wks|months|years)',
      '(<number>|two|three|four|five|six|seven|eight|nine|ten|several|many) *1 (minutes|mins|hours|hrs|hr|days|weeks|wks|months|calls|phone calls|emails|tickets|messages|visits|engineers|agents|people|attempts)',
      '(attempt|round|day|hour|week|email|call|month) <number>',
      '(wait|waits|waiting|waited|queue|queued|queuing|on hold|chasing|chased|stood|standing)'
    ),
    unmet: said(
      '(instead of|not even|without|nowhere|nothing like|far from|so called|supposedly|allegedly|apparently|supposed to|meant to|was promised|were promised|promised|promises|was told|were told|claims to|claimed|advertised|unlike|barely|hardly|except|apart from|half of|only half|only one|just one|the other one|other peoples|none of|neither of|nobody|no one|noone|not one|not a single|nothing but|all i got|all we got|never seen|not be back|last straw|take me off|i only)',
      '(not|never|cannot|aint|nae|refuses to|refused to|fails to|failed to|forgot to|yet to) *3 (work|working|load|loading|open|opened|arrive|arrived|come|came|turn|show|start|charge|connect|fit|play|update|log|access|receive|received|reply|replied|respond|answer|answered|call|called|ring|rang|deliver|delivered|help|honour|accept|recognise|ship|shipped|refund|refunded|fix|fixed|send|sent|match|close|find|pay|read|hear|see|get|got|give|gave|tell|told|say|said|ask|asked|listen|stay|stick|hold|last|stop|sleep|eat|drink|use|touch|go|move|cover|include|leave|happen|want|deserve|order|ordered|agree|care|exist|make|collect|change|cancel|remove|look|grow|heat|cut|clean|what|how)',
      '(ordered|asked for|booked|bought|paid for|requested|wanted|expecting|expected|reserved|chose|signed up for) *8 (got|get|received|came|instead|given|gave|sent|turned up|arrived|there was|it was|but|not|had|no|and now)',
      '^(paid|booked|ordered|waited|sent|came|asked) *1 (for|in|off|back|extra|home|a|my|the|to)',
      '(i|we|have) *2 (paid|pay|paying|spent|payed|settled) *4 (for|extra|in full|upfront|<money>|<number>|more|already|full price)',
      '(you|they|u|courier|driver|engineer|nurse|doctor|council|agent|staff|crew|guard|manager|bloke|lad|woman|man|someone|guy|boy) *3 (left|leaves|threw|sold|sent|gave|moved|cancelled|took|lost|forgot|put|dumped|marked|claims|says|charged|cut|closed|kept|keeps|made|told|waved|searched|refused|hung|blamed|shouted|pinged|replaced) *2 (me|us|my|our|it|the|a|off|past|away|to|up)',
      '(am|was|were|are|been|left|now) *1 (left|stuck|stranded|out of pocket|down|without|in the dark|paying|locked|standing|walking|missing|worse off)',
      '(got|received|sent|given|back) *3 (some other|somebody|someone|another|a different|a box of|an empty|half)',
      '(where|what) (is|are|was|were|happened to) (my|our|the rest|the other)',
      '(stop|quit) (sending|calling|ringing|emailing|texting|asking|charging|changing)',
      '(fix|sort|bring back) (the|your|this|it|old)'
    ),
    retort: said(
      'is there (a|any|one) *2 (human|person|people|grown up|adult|manager|life|chance)',
      '(moved|left|gone|switched) *2 over this',
      '(how hard|how difficult|too much to ask|who approved|who decided|who thought|who signs|how does one|how is that|how is this|how do you|why do i|why am i|why should i|why bother|why on earth|what is the point|am i supposed|am i meant)',
      '(is|does|will|did|can|could|has|would) *1 (anybody|anyone|somebody|someone) *2 (there|alive|home|awake|working|work|read|reading|listening|answer|check|care|actually|bother)',
      '(thanks|thank you|cheers) *2 (for nothing|a bunch|so much for|ruining|losing|wasting|breaking|cancelling|ignoring|leaving (me|us)|delay|wait)',
      '(love|loving|enjoying|enjoyed|fun|nothing says|great|good|nice|lovely|excellent|brilliant|wonderful|glad) *3 (paying|waiting|queueing|losing|standing|ruining|on hold|stuck|delayed|cancelled)',
      '(great|good|nice|awesome|excellent|stellar|fine) (job|work) (losing|ruining|breaking|cancelling|delaying|ignoring|leaving|putting|making|not)',
      '(nice|kind|good) of you to *8 after',
      '(did|has|have|is|are) (the|your|my|it|he|she|they|we) *3 (migrate|migrated|walk|walking|die|died|asleep|on holiday|on vacation|lost|a hostage|for real|serious)',
      '(as if|oh great|lucky me|how convenient|what a surprise|surprise surprise|funny how|rather the point|with the greatest respect|go figure|who knew|are you serious|excuse me|come on|do your job|shame on)',
      '(leaving|switching|switched|moving|taking my|going elsewhere) *2 (to|elsewhere|business|banks|provider|competitor|custom)',
      '(last time|ombudsman|trading standards|small claims|lawyer|chargeback|small print|complain|complaining|complained|refund|compensation|compensate|money back|report you|reporting you|one star|zero stars|do not buy|boycott|no more chances)'
    ),
    pitch: said(
      '(dm|comment|text|type|message) *1 the word',
      '(message|text|call|ring|whatsapp|ask for|contact|email|write) *2 (on|at|via|to) (<phone>|<number>|<mention>|<email>|<url>|telegram|whatsapp)',
      '(from|only|just|for) <money>',
      '(stop|why) (paying|pay|overpaying) (full|too|retail)',
      '(free|no) *1 (quote|quotes|consultation|estimate|trial|plagiarism|deposit|experience|risk)',
      '(discounts|quote|quotes|guaranteed|official|instant|instantly|wholesale|limited|genuine|legit|trusted|affordable|cheap|cheapest|lowest|bargain|free|complimentary|bonus|reward|prize|selected|promo|offers|exclusive|sale|rates|reseller|channels|no obligation|profit|profits|income|earn|invest|investment|signals|token|tokens|airdrop|wallet|presale|claim|verified|verify|disabled|suspended|appeal|unlock|casino|bet|betting|odds|singles|pictures|pics|nudes|lonely|massage|spell|spells|temple|prayer|powerful|prophet|psychic|loan|loans|funding|grant|essays|certificates|visa|visas|removals|cleaning|plumbing|plumber|roof|roofing|gutters|electrician|photography|seo|web design|traffic|followers|subscribers|mixtape|album|spotify|soundcloud|merch|etsy|handmade|wigs|weight loss|vapes|pills|recover|recovery|hacked|hacker|spouse|stolen)',
      '(ring|call|visit|order|book|message|text|txt|dm|inbox|contact|write|reach|click|tap|join|subscribe|apply|register|sign up|whatsapp|telegram|email|shop|go) *1 (now|here|today|below|us|me|him|her|link|for more|for details|at|on|our|my|<phone>|<url>|<email>|<number>|<mention>)',
      '(all|covering|throughout|across|anywhere in) *1 (areas|sports|brands|models|sizes|countries|worldwide|nationwide|states)'
    ),
    slur: said(
      '(fag|fags|faggot|faggots|dyke|dykes|tranny|trannies|shemale|troon|troons|nigger|niggers|negroes|spooks|sambo|wog|wogs|coon|coons|darkies|jungle bunny|spic|spics|wetback|wetbacks|beaner|beaners|chink|chinks|gook|gooks|slant eyes|ching chong|paki|pakis|raghead|ragheads|towelhead|towelheads|sand monkey|camel jockey|muzzies|mudslimes|rapefugees|kike|kikes|yid|yids|jewboy|gyppo|gyppos|gypo|gypos|gippos|pikey|pikeys|abo|abos|redskins|squaw|half breed|mongrels|chamar|chamars|bhangi|low caste|white trash|retard|retards|retarded|spastic|spastics|spaz|mong|mongs|mongoloid|cripple|cripples|window lickers|feminazi|feminazis|poofter|poofters|poof|poofs|bender|lezzer|lezzers|lesbo|homos|batty boy|subhumans)'
    ),
    hate: said(
      '(typical|bloody|filthy|dirty|stinking|fucking|greedy|lazy|thieving|disgusting|vile|smelly|bunch of|pack of|no more|too many|enough|full of|sick of|get the|ban|no) *1 (jew|jews|muslim|muslims|immigrant|immigrants|migrants|foreigner|foreigners|gypsy|gypsies|indian|indians|pakistani|pakistanis|chinese|arab|arabs|african|africans|blacks|gay|gays|homosexuals|lesbians|trannies|trans|mexican|mexicans|romanian|romanians|poles|albanian|albanians|somalis|nigerians|refugees|cripples|fatties|illegals|whores)',
      '(send|ship|deport|kick|throw|chuck|keep|lock|round|boot|burn|gas|shoot|hang) (them|em|those|these|that lot|the lot|all of them) *2 (back|home|out|off|up|away|all|on a boat)',
      '(go|send (them|em|her|him)|piss off|get|her|him) *1 back (to|where) *2 (your|their|you|they|country|came|africa|mexico|india|poland|the kitchen|breeding)',
      'back (in|to) the kitchen',
      '(set|setting) the dogs',
      '(give|build|bring|put|on|need|needs|want|get|them|those|these|they) *4 (rope|noose|gallows|ovens|gas chamber|gas chambers|the camps|culled|sterilised|sterilized|castrated|euthanised|neutered|lynched|flogged)',
      '(sterilise|sterilize|castrate|euthanise|neuter|lynch|cull|exterminate|deport|stone) (them|em|these|those|all|the lot|her|him)',
      '(heil|sieg heil|1488|white genocide|white pride|race war|race traitor|race traitors|day of the rope|our day will come|hitler was right|hitler had|gas the|build the wall|great replacement|put a white person|the illegals|these illegals)',
      '(white|pure|master|superior|inferior) (race|power|blood)',
      '(half|not even|less than|barely) *1 (person|human|humans|people)',
      '(bloke|man|geezer|dude) in a (dress|wig|skirt)',
      '(fat|ugly) *3 (banned|starve|disgusting|cow|pig|whale|should)',
      'you (whores|sluts|bitches|dirty whore|fat cow|fat pig)'
    ),
    threat: said(
      `(i|we|somebody|someone|people|everybody|one of us|anybody) (will|am going to|are going to|going to|gonna|shall|should|ought to|need to|needs to|has to|better|want to|would love to|could|may|might|am coming to) *6 ${violence} *1 (${body}|that|down)`,
      `(ima|imma|gonna) *3 ${violence} *1 ${body}`,
      '(you|your *2|they|he|she|it|whole *2) (will|would|should|deserve to|going to|gonna|ought to|needs to) *2 (be dead|be shot|be stabbed|be hurt|be burned|be burnt|be beaten|burn|bleed|die|hang|pay for|regret|suffer|scream|beg|wake up in|end up in|make it home)',
      '(set|setting|put) *2 (fire to|on fire|alight|ablaze|a match to|a bullet)',
      '(hope|hoping|wish|pray|prayed) *8 (die|dies|burn|burns|cancer|rot in hell|raped|shot|run over|choke|suffer|crash|crashes|explodes|sinks|catches fire|bleed|funeral|hospital|coma|stroke|heart attack|cliff|bridge)',
      '(deserve|deserves|need|needs|want|wants|asking for) *1 (a bullet|to die|to be shot|to be hanged|shooting|hanging|to burn|a beating|a slap|a good hiding|a kicking|a brick|putting down|to be hurt|cancer|burning|torching)',
      '(kill|hang|shoot|neck|off|drown|rope|kys) (yourself|yourselves|urself)',
      '(kys|go die|die slowly|drop dead|drop off the perch|jump off a|do the world a favour|do us all a favour|do everyone a favour|rot in hell|dead man|dead meat|body bag|in a coffin|in flames|to the ground|up in smoke|with you inside|with them inside|everyone inside|all of you inside)',
      '(i|we) *1 (know|knows|found|have|got|noted|saw|watched|been watching|am watching|are watching|have seen|filmed|follow|followed) *1 (where|which|what time|what car|when|your|you|her|his|their) *2 (you|u|she|he|they|live|lives|live at|work|works|park|parks|drive|drives|address|school|street|plate|plates|number plate|registration|shift|shifts|rota|route|home|house|kids|leave|leaving|lock|locking|walk|walking|alone|surname|finish)',
      '(waiting|wait|see you|see u|meet you|meet me|catch you|follow|followed|following|come|coming|be) *3 (outside|in the car park|after work|when you close|after closing|when you finish|in the dark|round the back|on your way home|at the bus stop|at your door|home one|home tonight)',
      '(watch|mind) (your|ur|ya) back',
      '(tick tock|your time is coming|time is up|how brave you are|see how brave|what is coming|get what you deserve|what you deserve|sleep well|sleep tight|sleep with one eye|lock your doors|check under your|hope you are insured|better have insurance|your days are numbered|count your days|say your prayers|you have been warned|look over your shoulder|accidents happen|be careful who|careful driving|one dark night|no cameras|ur next|you are next|your turn next|pretty house|teach (you|them|him|her) a lesson|think about (your|her|his) (kids|family|children))',
      '(be|would be|such|real|terrible|awful) a (shame|pity) (about|if|should)',
      '(petrol|gasoline|matches|lighter|baseball bat|bat|bats|machete|shotgun|gun|rifle|crowbar|acid|hammer|hammers|axe|chainsaw|pipe bomb|molotov|brick|bomb|bullet|knife|knives) *6 (you|your|ur|shop|store|office|offices|door|window|windows|face|van|them|staff)',
      '(you|your|ur|shop|store|office|offices|building|down|round|up) *6 (petrol|molotov|baseball bat|bat|bats|machete|shotgun|crowbar|crowbars|hammers|knives|gun|guns|bricks|matches)',
      '(burn|bomb|torch|shoot up|blow up|firebomb|flatten|smash up) (your|the|this|that|it|them|every) *2 (shop|store|office|place|building|hq|factory|down|to the ground|warehouse|branch|all|depot|stand|clinic|mosque|church|temple)',
      '(smash|kick|break|cave|punch|bash|picking|swallowing|lose) *1 (in|up|all)? (your|ur|their|his|her) *1 (face|faces|head|heads|teeth|skull|legs|knees|fingers|windows|jaw)',
      "(your|the|her|his|their|director's|manager's|boss's|owner's) *2 (manager|director|ceo|boss|driver|kids|children|daughter|daughters|son|sons|two|boys|girls|wife|mum|family) *3 (drives|parks|lives|walks|walk|jogs|finishes|leaves|catches|come out|comes out|school|nursery|gates|alone|bus)",
      '(brakes|brake lines|gas leak|gas taps|wiring|fires) *1 (are|is|can be|do|can) *1 (funny|tricky|happen|start|fail)',
      '(tell|ask|remind) (her|him|them|your boss|your manager|your ceo|your director) *1 (to)? *1 (think|be careful|sleep|watch|check)',
      '(pay|paying) (you|her|him|them|your *1) a (little)? visit',
      '(post|posting|leak|leaking|publish|share|sharing) (your|her|his|their) *1 (address|home address|phone number|number|nudes)',
      '(rape|raped) (you|her|them|your)'
    ),
    insult: said(
      '(knobhead|bellend|bellends|twat|twats|wanker|wankers|tosser|tossers|prick|pricks|dickhead|dickheads|numpty|numpties|muppet|muppets|melt|melts|saddo|saddos|weirdo|weirdos|creep|creeps|loser|losers|virgin|virgins|incel|incels|imbecile|imbeciles|cretin|cretins|simpleton|simpletons|hypocrite|hypocrites|grifter|grifters|parasite|leeches|worms|buffoon|buffoons|halfwit|dimwit|dimwits|airhead|airheads|trolls|wannabes|sellout|nobody|plonker|plonkers|pillock|eejits|dipshits|dumb|dumber|thicko|basic|scumbags|degenerate|cucks|cuck|beta|toddlers|talentless|brainless|gormless|spineless|soulless|witless|clown world|idiot|idiots|moron|morons|clown|clowns|coward|cowards|sheep|sheeple|zombies|braindead|brain dead|dumbass|dumbasses|peasants|peasant|shills|shill|cunts|cunt|libtard|fools|fool|clueless|parasites)',
      '(thick as|dumb as|stupid people|dumb people|room temperature iq|low iq|iq of|two brain cells|one brain cell|no brain|no brains|smooth brain|dim|third grade|second grade|grade level|reading age)',
      '(you|you are|your|u|ur) *3 (suck|sucks|stink|stinks|ugly|stupid|dumb|pathetic|embarrassing|cringe|irrelevant|boring|disgusting|trash|garbage|sad|joke|thick)',
      '(sad|pathetic|tragic|desperate|boring|tiny|irrelevant) (little|excuse|bunch|people|company|brand|page|account|man|life|lives|attempt)'
    ),
    jeer: said(
      '(seen|read|heard|met|known) (funnier|better|smarter|livelier|sharper|brighter|more)',
      '(you people|this lot|you lot|these people|your lot) *1 (would|will|clap|deserve|need)',
      '(a whole|an entire|the whole|somebody|someone) *2 (team|department|agency|meeting|committee|adult) *3 (and|approved|thought|came up|for this)',
      '(meeting|boardroom|brainstorm|focus group) *2 (where|that|must)',
      'the only thing *8 than (your|you)',
      '(ratio|ratioed|cope|copium|seethe|mald|cry more|cry harder|cry about it|go cry|boo hoo|womp womp|stay mad|touch grass|skill issue|take the l|hold this l|suck it up|deal with it|tough luck|cry me|tiny violin|diddums|poor baby|bless your|who hurt you|rent free|your tears|who cares|so what|cool story|tell it to the|big deal|medal|groundbreaking|riveting|slow news day)',
      '(no one|nobody|who|noone|literally no one) *1 (asked|asks|cares|care|gives a|wants this|wanted this|needed this|reads this|likes you|likes u|would miss|will miss)',
      '(who|(do|does|are|is|did) (people|anyone|anybody|any of you|grown adults|adults|humans|real people)) *1 (still|even|actually|genuinely|unironically|willingly|seriously) *1 (buy|buys|buying|shop|shops|read|reads|reading|watch|watches|eats|follow|follows|wears|like|likes|care|cares|believe|fall|falling|pay|pays|excited|clap|clapping)',
      '(delete|close|deactivate|shut down) (your|ur|this|the) (account|page|acc|profile|channel|company|business)',
      '(log off|get a life|get a job|get a grip|get a hobby|get over yourself|get over yourselves|go outside|sit down|pipe down|shut up|shut it|stfu|gtfo|grow up|do one|jog on|sod off|know your place|stay in your lane|ok boomer|crawl back)',
      '(needs|need|get) a *1 (hobby|bath|shower|life|hug|nap|therapist|girlfriend|boyfriend|job|brain|personality)',
      '^(imagine|yawn|tldr|newsflash)',
      '^<number> (likes|like|retweets|comments|followers|views)',
      '(lol|lmao|lmfao|rofl|haha|hahaha|hahahaha|ha) *1 (imagine|you|your|this|at|who|what|look|poor|these|delete|cry|losers|even)',
      '(you|u|yall|your *1|these people|everyone here|this lot) (sound|sounds|look|looks|read|reads|write|writes|talk|talks|type|dress|act|reek|reeks) *1 (like|of|as if)',
      '(did|does|do|was|is|could|can|would) (this|a|an|my|your|some|the) *3 (horse|monkey|toddler|child|dog|cat|parrot|robot|goat|donkey|chimp|baby|goose|pigeon|hamster|goldfish|nan|gran|uncle|neighbour|five year old|toaster|chatbot|intern) *3 (write|wrote|written|writes|design|designed|make|made|type|draw|draws|run|runs|better|funnier)',
      '(my|our) *2 (goldfish|hamster|cat|dog|parrot|toddler|nan|gran|baby|horse|goat|cactus|houseplant|toaster|fridge|shed|bin|neighbour|uncle|nephew|grandad) *8 than (you|your|yours|ur|this (page|account|post|brand|company|lot))',
      '(written|posted|sponsored|approved|designed|made|run|typed) by (a|an|the|your|some|two) *2 (intern|toddler|committee|chatgpt|bot|monkey|monkeys|child|work experience|robot|ai|boomer)',
      '(whoever|the person|the guy|the kid|the intern|intern|admin|social media manager|marketing team|person) *1 (who|that)? (runs|running|writes|wrote|writing|posts|posted|types|behind|manages|is|cried|must|needs)',
      '(your|ur|their) (mum|mom|mama|mother|mascot|logo|intern|followers|fans|fanboys|admin|font|face|hair|opinion|opinions|shareholders|overlords)',
      '(call|calling|calls) (that|this|yourself|yourselves|it) *1 (a|an)',
      '(how|who|why) *3 (still in business|hired you|hired this|greenlit|let you|let this|signed off on this|gave you|pays you|delete a|cancel a)',
      '(do|did|are|were|is|have|can) (you|ur|your|u|anyone) *3 (ok hun|alright in the head|dropped|drunk|high|on drugs|parents|mum know|read|spell|friends|a real job|real jobs|proud of this|hear yourselves|hear yourself|embarrassed|ashamed|shame)',
      '(lost|losing|lose|felt|killed) *3 (brain cells|braincells|iq|will to live|faith in humanity)',
      '(scrolled|scrolling) (past|by|back|on)',
      '(reported|reporting|unfollowed|unfollowing|blocked|muted|blocking) *2 (post|page|brand|you|for being)',
      '(came|come|only|just|back|here|popped) *3 (to laugh|to watch|for a laugh|to remind|to say so|for the meltdown|for the chaos|to mock|for the comments|for the drama)',
      '(popcorn|white knight|white knights|simp|simps|simping|bootlicker|bootlickers|bootlicking|shill|shills|sheeple|npc|npcs|overlords|peasants|plebs|normies|virtue signalling|virtue signaling|pandering|performative|snowflake|snowflakes|triggered|salty|crybaby|crybabies|precious little|sad little|nothing better to do|no life|no friends)',
      '(defend|defending|kneel|kneeling|bow|worship|worshipping|applaud|applauding|clap|clapping|cheer|cheering) *4 (brand|logo|company|corporation|corporate|overlords|billionaire|bank|seal|seals|anything)',
      '(congratulations|congrats|well done|bravo|slow clap) *3 (on being|for being|on the most|worst|dumbest|you played yourself|lowest)',
      '(thoughts and prayers|minute of silence|moment of silence|rip|rest in peace) *2 (to|for)? *2 (your|the|this|my|anyone)',
      '(hope|cannot wait|watching|watch|see|love) *3 (you|this|your|the) *3 (fail|flop|burn|bust|bankrupt|under|sink|fired|fold|crumble|squirm|cry|close down)',
      '(zero|no|0|minus) (talent|taste|personality|brain cells|self awareness|dignity|shame|charisma|relevance|class|originality|imagination)',
      '(boring|bored|yawn|zzz|snore|cringe|cringey|embarrassing|embarrassment|pitiful|laughable|laughing stock|desperate|desperation|try hard|tryhard|tacky|trashy|irrelevant|flop|flopped|washed up|beige)',
      '(who|whos) *1 (buying|reading|watching|falling for|asking for|asked for) (this|that|these)',
      '(you|they|u) could not (sell|organise|organize|run|pour|boil) *1 (a|an|water|ice|egg)',
      '(bunch|pack|herd|flock|cult|army|load) of',
      '(stay|keep) (poor|broke|mad|pressed|crying|losing|seething|asleep)',
      '(quit|resign|disappear|go away|give up|go home|pack it in|in the bin|block me)$',
      '(go on|come on then|block me|ban me|reported this)',
      '(brave|bold|big) of (you|them) to',
      '(you|they|u) (think|thinks|reckon) (you|they|u) are *1 (funny|clever|smart|cool|edgy|relevant|witty|special|interesting)',
      '(sounds|reads|looks|smells) like *3 (desperation|a toddler|a child|a hostage|failure|cope|a cult|a midlife crisis|an intern|a robot|a cry for help)',
      '(charisma|personality|charm|wit|humour|iq|soul|imagination) (of|as) *1 (a|an)',
      '(village|circus|zoo|kindergarten|asylum) *2 (missing|wants|lost|called|rang)',
      '(not|never been|never was|would never be) (a|your)? *1 (customer|client)',
      'never *2 (downloaded|bought|used|tried|shopped|been|eaten|owned) *3 never will',
      '(no wonder|explains why|on what breathing|said no one ever|peaked in|gets paid (to|for)|getting paid (to|for)|the lot of you|lets see how long|do not mind me|no need to reply)',
      '(with all due respect|i do mean this kindly|no offence but|no offense but|asking out of concern|honest question|genuine question)'
    ),
    provocation: said(
      '(only|just) (idiots|fools|sheep|morons|losers|clowns|peasants|simps|suckers|mugs|poor people|old people) *3 (buy|shop|use|eat|drink|go|like|wear|watch|read|listen|fly|drive|follow|pay|would|fall)',
      '(anyone|anybody|nobody|person|people) with (a|half a|any|two) *2 (brain|brains|brain cells|taste|self respect|eyes|common sense)',
      '(people|anyone|those|everyone|grown adults|adults|folk) *1 (who|that|getting|still|actually|buying) *3 (buy|buys|excited|like|likes|pay|pays|shop|shops|follow|follows|defend|falling|cheering|clapping)',
      '(all|every one of|most of|half of) (you|your (customers|followers|fans|staff)|them|these people) *4 (idiots|stupid|thick|bots|fake|paid|sheep|illiterate|losers|dumb|morons|mugs|clowns)',
      '(paid|bought|fake) (followers|actors|reviews|comments|likes|bots|trolls)',
      '(what about|thoughts on|opinion on|condemn|denounce|something about) *2 (palestine|gaza|israel|ukraine|russia|trump|brexit|immigration|abortion|the war|genocide|vaccines|the government|the election|politics)',
      '(puppet|puppets|stooges|shills|slaves|mouthpiece|lapdog|lapdogs) *2 (of|for|to)',
      '(moon landing|freemasons|bill gates|epstein|wef|fake news|false flag|msm|mainstream media|illuminati|deep state|chemtrails|mind control|satanists|globalists|soros|plandemic|earth flat|earth is flat)',
      '(answer *3 (dare|guts)|what are (you|they) hiding|prove (me|us) wrong|debate me|change my mind|fight me|come at me|cat got your tongue|too scared|cowards|wake up|open your eyes|do your research)',
      '(why will not you|you will not|scared to|afraid to|dare to|dare you to|refuse to) *1 (answer|respond|admit|debate|deny)',
      '(everyone|everybody|we all|the whole world) knows? *1 (you|your|this is|what you|this company|this brand)',
      '(copy and paste|copy paste|spam|post) this *2 (under|on|everywhere|to)',
      '(liberals|libs|leftists|democrats|republicans|conservatives|tories|maga|communists|socialists|woke|feminists|vegans|antifa) *4 (are|ruin|ruined|destroy|touch|turns|hate|disease|disorder|shit|trash|liars|scum|agenda|propaganda|nonsense)',
      '(go|gone|getting|all|so|too) woke',
      'your opinion *4 (nobody|no one|matters)'
    ),
    spam: said(
      '(follow|sub|like) (for|4|to) (follow|sub|like|back)',
      '(i|we|will|and) follow back',
      '(follow me|add me|sub to me|subscribe to my|check out my|checkout my|check my|check out|visit my|click my|stream my|listen to my) *2 (page|profile|bio|channel|link|shop|website|video|videos|songs|track|music|mixtape|stream|insta|instagram|onlyfans|youtube|soundcloud|etsy|podcast|blog|cover|covers)',
      'link in *1 (my|the)? (bio|profile|description)',
      '(on|in) my (page|profile|bio|channel)',
      '^check out',
      '(some subs|<number> subs|more subs|get noticed|sorry for the spam|s4s|f4f|l4l|sub4sub)',
      '(whatsapp|telegram|snapchat|wechat|text her|text him|wa me)',
      '(message|contact|dm|inbox|email|write|text|call|reach|talk to|consult) (me|him|her|them|us|now|mr|mrs|dr|agent|the expert|<mention>|<email>|<phone>) *4 (for|now|today|to|on|if|with|at|via|info|price|more|thank|about|only)',
      '^(dm|inbox|whatsapp|text) (me|us|<mention>)',
      '(txt|text) *2 to <number>',
      '(claim|won|win|winner|txt|claim your|redeem) *5 (prize|cash|award|reward|bonus|ringtone|gift|voucher)',
      '(prize|cash|award|reward|voucher|entry) *5 (claim|txt|won|call now)',
      '(free|win) (entry|ringtone|msg|cash|tickets)',
      '(reply|txt|text) (yes|stop|win|free|chat)',
      '(earn|earning|make|making|made|won|get|got|paid|profit of|turned|withdrew|withdraw|received) *4 (<money>|<number> dollars|dollars) *4 (a|per|every|each|in|weekly|daily|monthly|day|week|month|within|profit|online)',
      '(work from home|from home|passive income|financial freedom|side hustle|extra income|extra cash|quick cash|easy money|make money|get rich|double your money)',
      '(crypto|bitcoin|btc|eth|nft|nfts|forex|fx|binary options|signals|trading|investment|investments|broker|presale|airdrop|token|tokens|coin|100x|1000x) *5 (live|signals|profit|profits|returns|recovery|recovered|back|expert|platform|manager|opportunity|100|join|daily|start|with)',
      '(recover|recovered|recovery|retrieve|got my|got back) *6 (bitcoin|btc|crypto|funds|lost money|stolen money|investment|eth|ex|husband|wife|lover|expert|agent)',
      '(brought|got|brings) *2 (husband|wife|ex|lover|marriage|boyfriend|girlfriend) *2 back',
      '(loan|loans|lender) *6 (<percent>|apply|approved|approval|no credit check|no collateral|bad credit|interest|instant)',
      '(spell|spells|voodoo|herbal|herbalist|psychic|astrologer|tarot) *5 (husband|ex|lover|back|herpes|hiv|diabetes|dr|doctor|contact|email)',
      '(he|she|agent|mr|mrs|dr|doctor|prophet|coach|expert) *6 (helped me|refunded me|saved my|traded for me|taught me|guided me|is helping everyone|can help you)',
      '(free shipping|free delivery|best price|factory price|wigs|promo code|use my code|referral|wholesale)',
      '<percent> off *4 (my|page|here|link|with code)',
      '(you|u) *2 (won|selected|chosen|a winner)',
      '(page|account|profile) *2 (will be|has been) *3 (disabled|suspended|removed|deactivated|restricted)',
      '(copyright|policy|trademark) (violation|violations|infringement|strike)',
      '(followers|likes|views|subscribers) *4 (<money>|cheap|instant|real|for sale|guaranteed|dm)',
      '(real|get|buy|10k|1k|5k|gain|grow|more|free|got) *1 (followers|likes|subscribers)',
      '(hot|sexy|lonely|single|horny) *1 (girls|girl|women|singles|tonight|ladies|babes)',
      '(private|naughty|spicy|hot) (pictures|pics|photos|video|videos|chat|show)',
      '(onlyfans|nudes|sugar daddy|sugar baby|escort|hookup|hookups|adult dating)',
      '(become|be) (an|our|a) *1 (ambassador|affiliate|distributor)',
      '(collab|promote it on|promote on|send pic to|send it to|feature on|love (your|ur) (vibe|feed)|(nice|great) (post|pic|content)) *3 (dm|visit|check|my|<mention>|page|profile)',
      '(genuine lender|investment plan|account manager|expert trader|god bless|thank me later|(he|she) is legit|trusted and reliable)',
      '(look it up|google it) *3 before they (take|delete|remove)',
      '(a|the) book *4 (changed|look it up)',
      '(we are|i am) (a|the|an) *4 (factory|manufacturer|supplier|wholesaler|agency|distributor|exporter|rapper|producer|singer|streamer|lender|trader|psychic)'
    ),
    chat: said(
      '(haha|lol|lmao) (same|true|yes|yep|me too|so true|literally me|me)',
      '^(me when|me trying|me at|me after|me every|my cat|my dog|pov|mood|same energy|literally me|same|and then)',
      '(nah|lol|lmao|omg|yo|oi|aww|bro|babe|mate) *2 <mention>',
      '(happy birthday|see you (tonight|at|later|tomorrow|there|in)|see ya|good morning|good night|goodnight|miss you|love you|tell your|say hi to|bring your|your mum|your mother|your ex|your boyfriend|your girlfriend|your brother|your sister|uncle|auntie|cousin|ring me|pick you up|our street|at the pub|down the pub|for dinner tonight|bagsy|dibs|tell me that is|remind you of|reminds me of you|look at (the|this|that|his|her) (dog|cat|baby|face|state)|shall we|we should go|we need to go|on my way|running late)',
      '(anyone else|anybody else|is it just me|who else|who remembers|anyone remember|remember when|back in my day|when i was (a|little|young|ten|nine|eight|seven|six|five)|the good old days|grew up)',
      '(rain|rains|snow|weather|forecast|sunny|windy|sunset|sunrise|moon|swan|swans|fox|squirrel|seagull|hedgehog|robin) *4 (today|tonight|tomorrow|again|til|till|until|according|friday|weekend|take|came|back|is|was|in|on)',
      '(great goal|what a match|what a game|that header|full time|half time|kick off|offside|touchdown|the league|the cup|the derby|the ref|penalty|world cup|grand prix|season finale|spoilers|on strictly|bake off|eurovision)',
      "(breaking|according to|on the news|o'clock news|in the paper|on the telly|dug up|new poll|the council|police say|officials|minister|election|votes|voting|parliament|senate|congress|president|prime minister|liberals|democrats|republicans|conservatives|trump|biden|antifa|politician|politicians|senator)",
      '(why did the|knock knock|walks into a bar|outstanding in his field|i will see myself out|dad joke)',
      '(what do you call a|that moment when|when you realise|fun fact|did you know|mate|bro|babe|you coming|you up for|fancy a|pub quiz|hungover|hangover|in the pub|had a dream|monday morning|netflix|the telly|on tv|the news|the papers|lyrics|happy new year|merry christmas|bedtime|homework|the kids are|my mate)',
      '(one day i will|i swear my|my neighbour|my cat|my dog|my boss|my ex|when your boss|i could murder a|i fancy a|craving)',
      '(that|this) (song|tune|music|track) *2 (reminds|takes me|brings)'
    )
  },
  reasons: {
    complaint: 'says what went wrong',
    experience: 'tells of an own experience with the brand',
    service: 'speaks of the product or the service',
    question: 'asks something',
    request: 'asks for something to be done',
    thanks: 'thanks',
    praise: 'praises',
    anger: 'is angry',
    handle: 'speaks to a brand',
    insult: 'insults, without a matter of its own',
    jeer: 'jeers: an answer is what it is after',
    provocation: 'provokes',
    slur: 'a slur against a group of people: report it, and keep a screenshot as proof first',
    hate: 'attacks people for who they are: report it, and keep a screenshot as proof first',
    threat: 'a threat: keep a screenshot as proof, report it to the network and, if it names somebody or a place, to the police',
    spam: 'promotes something else',
    chat: 'talk that asks nothing of the brand'
  }
}

export default en
