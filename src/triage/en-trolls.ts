const everywhere = ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'] as const
const said = (...patterns: string[]) => ({despite: everywhere, patterns})

const trolls = {
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
  )
}

export default trolls
