import type {TriageWords} from './triage.js'

const everywhere = ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'] as const
const said = (...patterns: string[]) => ({despite: everywhere, patterns})

const people =
  '(immigrant|immigrants|migrant|migrants|illegals|illegal aliens|foreigner|foreigners|refugee|refugees|asylum seekers|muslim|muslims|islam|jew|jews|jewish|arabs|arab|blacks|black people|africans|mexicans|indians|pakistanis|chinese|asians|poles|romanians|gypsies|gypsy|travellers|gays|gay|homosexuals|lesbians|lesbian|trans|transgender|women|woman|females|girls|feminists|disabled|autistic|wheelchair|fat people|fatties|christians|catholics|latinos|hispanics|whites|old people|those people|these people|that religion|which religion|their kind|your kind|ppl like that|people like that|people like her|people like him|people like them|people like you|people like this|freaks like this|freaks like that)'
const contempt =
  '(vermin|plague|disease|filth|filthy|dirty|scum|parasites|parasite|animals|monkeys|apes|rats|cockroaches|subhuman|subhumans|savages|terrorists|rapists|criminals|degenerates|degenerate|perverts|pervert|paedos|freaks|freak|disgusting|disgrace|inferior|unnatural|sinners|mentally ill|mental illness|uncivilised|should not be allowed|should be (banned|locked up|deported|shot|hanged|killed|exterminated|sterilised|put down|removed|illegal)|locked up|deported|deport|exterminate|wiped out|gassed|shot|hanged|put down|die off|die out|go back|back to|back in boxes|send back|send them|sent back|kick out|kick them out|kicked out|get out|keep out|get these|get those|take over|taking over|taking our|steal our|stealing our|ruin|ruining|destroying our|contempt for our|belong in|kitchen|no business|banned from|not welcome|ruined this country|stop hiring|hire|hiring|cannot talk|cannot speak|no place|all the same|all useless|useless as|starve|let them die|let em die)'
const body =
  '(you|u|ya|your face|your faces|ur face|your head|your heads|your legs|your neck|your teeth|your throat|your shop|your store|your office|your offices|your house|your home|your car|your van|your windows|your tyres|your kids|your family|your wife|your place|your staff|your driver|the tyres|the driver|the manager|the staff|the place|that place|the shop|this place|all of you|every one of you|every single one of you|them|them all|him|her|everyone|everybody)'
const violence =
  '(kill|murder|shoot|stab|smash|burn|burn down|slash|break|beat|beat up|punch|batter|hurt|hunt|find|strangle|choke|slap|bomb|blow up|torch|wreck|knock out|run over|come for|come after|follow|visit|end|destroy|kick|bash|gut|slit|hang|poison|knife|cut|get|deal with|pay)'

const en: TriageWords = {
  phrases: {
    slur: said(
      '(fag|fags|faggot|faggots|dyke|dykes|tranny|trannies|nigger|niggers|spook|spooks|spic|spics|wetback|wetbacks|beaner|beaners|chink|chinks|gook|gooks|paki|pakis|raghead|ragheads|towelhead|towelheads|kike|kikes|coon|coons|gyppo|gyppos|pikey|pikeys|retard|retards|retarded|spastic|mongoloid|cripple|cripples|shemale|white trash|sand monkey|jungle bunny|camel jockey|half breed|feminazi|feminazis|poofter|poof|bender|lezzer|subhumans)'
    ),
    hate: said(
      `${people} *6 ${contempt}`,
      `${contempt} *5 ${people}`,
      'put a white (person|man|woman)',
      '(white|pure) (race|power)',
      'back (in|to) the kitchen',
      '(go|send them|send em|send her|send him|piss off|get) *1 back (to|where) *2 (your|their|you|they|country|came|africa|mexico|india|poland)',
      '(half|not even) *1 (person|human|people)',
      '(bloke|man|geezer|dude) in a (dress|wig|skirt)',
      '(fat|ugly) *3 (banned|starve|disgusting|cow|pig|whale|should)',
      '(heil hitler|hitler was right|gas the|sieg heil|build the wall|great replacement)',
      '(no|no more|too many|enough|full of|sick of) (gays|muslims|blacks|foreigners|immigrants|jews|trannies|women|indians|mexicans|poles|illegals|refugees|gypsies)',
      '(the|these|those) illegals',
      'you (whores|sluts|sluts|bitches|dirty whore|fat cow|fat pig)'
    ),
    threat: said(
      `(i|we|somebody|someone|people|everybody|one of us) (will|am going to|are going to|going to|gonna|am gonna|shall|should|need to|needs to|ought to|swear i will|want to|would love to|could|may|might|am coming to|coming to) *6 ${violence} *1 ${body}`,
      `(ima|imma|gonna) *3 ${violence} *1 ${body}`,
      `(will|would) *2 (be|get|end up|find yourself|find yourselves|wake up) *1 (dead|shot|stabbed|hurt|burned|burnt|beaten|in hospital|in a coffin|in a box|in a ditch|sorry you)`,
      '(kill|hang|shoot|top|neck|off|drown) (yourself|yourselves|urself)',
      '(kys|kill urself|go die|die slowly|drop dead|rope yourself|jump off a (bridge|cliff))',
      '(i|we) *1 (know|knows|found|have got|have|got) *1 (where|which) *1 (you|your|u|she|he|they|ur|door|house|street|school)',
      '(i|we) (know|have|found|got) (your|her|his|ur|their) *1 (address|home address|school|street|number plate|plate|surname|kids school)',
      '(watch|mind) (your|ur|ya) back',
      '(sleep with one eye open|count your days|your days are numbered|say your prayers|you will regret this|live to regret|you have been warned|look over your shoulder)',
      '(brick|petrol bomb|molotov|bomb|bullet|knife|fire) *2 (through|in|into|with|for|at|under) (your|ur|you|the)',
      '(deserve|deserves|need|needs|want|wants|asking for) *1 (a bullet|to die|to be shot|to be hanged|shooting|hanging|to burn|a beating|a slap|a good hiding|a kicking|a brick|putting down|to be hurt|cancer|burning)',
      '(hope|wish|pray) *5 (die|dies|burn|burns|get cancer|gets cancer|get cancer and die|rot in hell|get raped|get shot|get run over|get hit by|choke|suffer|crash and)',
      '(follow|followed|following) *4 home',
      '(burn|burned|burnt|blow|blown|shoot|shot|torch) *4 (down|up) *2 (with|while) *3 (you|them|everyone|inside)',
      '(someone|somebody) should *3 (burn|shoot|kill|hang|follow|visit|torch|bomb|hurt)',
      '(your|ur) (kids|children|daughter|son|family|wife|mum) *4 (walk|walks|school|alone|home|safe|careful)',
      'pretty house',
      '(rape|raped) (you|her|them|your)',
      '(smash|kick|break|cave|punch|bash) *1 (your|ur|their|his|her) *1 (face|faces|head|heads|teeth|skull|legs|windows|jaw)'
    ),
    insult: said(
      '(idiot|idiots|moron|morons|clown|clowns|loser|losers|coward|cowards|sheep|sheeple|zombies|zombie|muppet|muppets|braindead|brain dead|imbecile|imbeciles|cretins|cretin|dumbass|dumbasses|simpletons|peasants|peasant|simps|shills|shill|bootlickers|bootlicker|lapdogs|snowflakes|snowflake|virgins|incels|npcs|npc|trash people|plebs|halfwits|numpties|nobodies|wankers|wanker|twats|twat|cunts|cunt|dickheads|dickhead|tossers|tosser|pricks|bellends|gammon|tards|libtards|libtard|fools|fool|clueless|hypocrites|hypocrite|grifters|parasites)',
      '(thick as|dumb as|stupid people|dumb people|room temperature iq|low iq|iq of|two brain cells|one brain cell|no brain|no brains|smooth brain|dim|third grade|second grade|grade level|reading age)',
      '(you|you are|your|u|ur) *3 (suck|sucks|stink|stinks|ugly|stupid|dumb|pathetic|embarrassing|cringe|irrelevant|boring|disgusting|trash|garbage|sad|joke|thick)',
      '(sad|pathetic|tragic|desperate|boring|tiny|irrelevant) (little|excuse|bunch|people|company|brand|page|account|man|life|lives|attempt)'
    ),
    jeer: said(
      '(ratio|ratioed|ratiod)',
      '(cope|seethe|cry more|cry harder|cry about it|stay mad|touch grass|skill issue|take the l|huge l|hold this l|mald)',
      '(no one|nobody|who|noone) (asked|cares|care|gives a)',
      '(delete|close|deactivate|shut down) (your|ur|this|the) (account|page|acc|profile|app|channel|company|business)',
      '(log off|get a life|get a job|get a real job|ok boomer|go outside|sit down|pipe down|shut up|shut it|stfu|gtfo|grow up|do one|jog on|sod off)',
      '^first',
      '(lol|lmao|lmfao|rofl|haha|hahaha|hahahaha|ha) *1 (imagine|you|your|this|at|who|what|look|poor|these|delete|cry|losers|even)',
      '^imagine *1 (being|getting|paying|working|thinking|liking|buying|still|having|caring)',
      'peaked in',
      '(whoever|the person|the guy|the kid|the intern|intern|admin|social media manager|social media team|marketing team|community manager|person) *1 (who|that)? (runs|runs|running|writes|wrote|writing|posts|posted|types|behind|manages|has the|is|cried|must|needs|needed)',
      '(bots|robots) (talking|replying|chatting|everywhere)',
      "(do not mind me|here for the comments|grabbing popcorn|getting popcorn|pass the popcorn|love the drama|no need to reply|wouldn't want you to strain)",
      '(how long|see how long|lets see how long|watch how long|count how long) *4 (cry|delete|block|crack|break)',
      '(your|ur) (mum|mom|mama|mother|nan|mascot|logo|intern|followers|fans|social media|admin|font|face|hair|haircut|opinion|opinions|shareholders|fanboys)',
      '(nobody|no one) (likes|needs|wants|loves|takes|remembers|believes|will miss|would miss|reads) (you|u|this|your|ur)',
      '(still|stop) (pretending|trying|existing|posting|tweeting) *1 (to be|hard|this|nobody|it)',
      '(natural selection|proof that|reminder that|tell me you are|say you are)',
      '(not|never been|never was|wouldnt be|would never be) (a|your)? *1 (customer|client)',
      'never *2 (downloaded|bought|used|tried|shopped|been|eaten|owned) *3 never will',
      '(no wonder|explains why) (your|you|ur)',
      '(charisma|personality|charm|wit|humour|iq|intelligence|soul) of (a|an)',
      '(bless your|aww did|aw did|poor baby|poor thing|diddums|cry me|tiny violin|who hurt you|mummy|does your mum)',
      '(get|getting) (paid|a salary) (to|for) (write|writing|this|post|tweet|tweeting)',
      'gets paid (to|for)',
      'the lot of you',
      "(that's|that is) (it|the comment|the tweet|all)",
      '(with all due respect|i do mean this kindly|no offence but|no offense but|asking out of concern|honest question|serious question|genuine question)',
      '(flop|mid|cringe|yikes|yawn|snooze|cancelled party)$',
      '(your|you) *2 (worst enemy|finished|washed|a nobody|nobodies)',
      'what a (bunch|load|pack) of'
    ),
    provocation: said(
      '(only|just) (idiots|fools|sheep|morons|losers|tourists|peasants|clowns|poor people|brain dead|braindead|old people|simps|dumb people|suckers|mugs) *3 (buy|shop|use|eat|drink|go|like|wear|watch|read|listen|fly|drive|follow|pay|would|fall)',
      '(anyone|anybody|someone|nobody|person|people) with (a|half a|any|two) *2 (brain|brains|brain cell|taste|self respect|eyes|common sense|iq)',
      '(people|anyone|anybody|those|everyone|everybody|grown adults|adults|folk|you) *1 (who|that|getting|still|actually|buying) *3 (buy|buys|excited|like|likes|pay|pays|shop|shops|follow|follows|defend|defends|falling|cheering|clapping)',
      'answer *3 (dare|can|guts|balls|brave|nerve)',
      '(why will not you|why wont you|you will not|you wont|too scared to|afraid to|scared to|dare to|dare you to|refuse to) *1 (answer|reply|say|respond|admit|talk|debate|deny|lose)',
      '(what are you hiding|what are they hiding|prove me wrong|debate me|change my mind|fight me|come at me|cat got your tongue|too scared|cowards|got no balls|have no balls|silence speaks)',
      '(everyone|everybody|we all|the whole world|all of us) *1 (know|knows) *1 (you|your|that you|this is|what you|this company|this brand)',
      '(say|post|tweet) something about *2 (the|government|gaza|israel|ukraine|russia|war|politics|president|election|immigration|trump|biden)',
      '(wake up|open your eyes|do your research|do your own research)',
      '(is the earth flat|the earth is flat|earth flat)',
      '(lizards|reptilians|illuminati|deep state|chemtrails|mind control|money laundering|laundering front|satanists|globalists|soros|plandemic|sheeple)',
      '(copy and paste|copy paste|spam|post) this *2 (under|on|everywhere|to)',
      'yes or no',
      '(liberals|libs|leftists|democrats|republicans|conservatives|tories|maga|commies|communists|socialists|woke|feminists|vegans|antifa) *4 (are|ruin|ruins|ruined|destroy|touch|turns|hate|hates|disease|disorder|shit|trash|liars|scum|agenda|propaganda|nonsense|crap)',
      '(go|gone|getting|all|so|too) woke',
      'your opinion *4 (nobody|no one|matters)',
      '(bad|fake|phony|corrupt) *1 (company|brand|people) *2 (run by|full of)'
    ),
    spam: said(
      '(follow|sub|subscribe|like) (for|4|to) (follow|sub|like|me and|back)',
      '(i|we|will|always|and) follow back',
      '(follow me|follow us|add me|sub to me|subscribe to my|check out my|check my|visit my|look at my|see my|come to my|click my|on my|in my|view my|checkout my|come check out my|check|peep my|stream my|listen to my) *2 (page|profile|bio|channel|account|link|shop|store|website|video|videos|song|songs|track|music|mixtape|stream|insta|instagram|onlyfans|youtube|soundcloud|etsy|podcast|blog|feed|out|new track|cover|covers)',
      'link in *1 (my|the)? (bio|profile|description|comments)',
      '(on|in) my (page|profile|bio|channel)',
      '(check out|watch|listen to|stream|download) *5 (awesome|awesoome|new single|new track|new song|on spotify|on youtube|on soundcloud)',
      '^check out',
      '(thumbs up|some subs|<number> subs|more subs|more subscribers|get noticed|sorry for the spam|shoutout for shoutout|s4s|f4f|l4l|sub4sub)',
      '(whatsapp|telegram|signal app|kik|snapchat|wechat|wickr|text me|text her|text him)',
      '(message|contact|dm|inbox|email|write|text|call|reach|hit up|talk to|consult|ask) (me|him|her|them|us|now|mr|mrs|dr|doctor|agent|expert|the expert|<mention>|<email>|<phone>) *4 (for|now|today|to|on|and|if|with|at|via|info|price|more|thank|about|only|how)',
      '(dm|inbox|message|email|whatsapp|contact|text) (me|us|for|now|him|her|<mention>)',
      '(apply|inquire|order) (via|through|today via|in) *2 (inbox|dm|whatsapp|telegram|link|email)',
      '(earn|earning|earned|make|making|made|win|won|get|got|paid|profit of|income of|turned|withdrew|withdraw|received) *4 (<money>|<number> dollars|dollars|k) *4 (a|per|every|each|in|weekly|daily|monthly|from home|day|week|month|by|within|profit|back|online)',
      '(from home|work from home|passive income|financial freedom|side hustle|be your own boss|extra income|extra cash|quick cash|easy money|make money|earn money|double your money|get rich)',
      '(crypto|bitcoin|btc|eth|nft|nfts|forex|fx|binary options|trading signals|signals|trading|investment|investments|investor|invest|broker|presale|pre sale|airdrop|whitelist|memecoin|token|tokens|coin|100x|1000x|10x|staking|mining) *5 (live|signals|profit|profits|returns|recovery|recovered|lost|back|now|expert|platform|account|manager|opportunity|100|join|daily|start|with|trading|left)',
      '(recover|recovered|recovers|recovery|retrieve|retrieved|got my|got back|get back) *6 (bitcoin|btc|crypto|funds|lost money|stolen money|investment|scammed|account|eth|coins|ex|husband|wife|lover)',
      '(recovery|hacking|hacker) (expert|agent|specialist|service|team)',
      '(loan|loans|credit repair|lender) *6 (<percent>|apply|approved|approval|no credit check|no collateral|bad credit|interest|genuine|instant|available|today)',
      '(need|offer|offering|get|give) (a|out)? *2 (loan|loans)',
      '(spell|spells|spell caster|voodoo|love spell|lottery spell|herbal|herbs|herbalist|cure|cured|psychic|astrologer|tarot|reading) *5 (husband|ex|lover|back|herpes|hiv|diabetes|free|dr|doctor|days|hours|contact|email)',
      '(replica|replicas|rolex|ray ban|designer bags|louis vuitton|yeezy|jordans|iphones) *3 (cheap|here|sale|<percent>|off|available|wholesale|for sale|discount|link)',
      '(cheap|discounted|wholesale|free shipping|free delivery|best price|best prices|factory price|moq|bulk order|wigs|promo code|discount code|use code|use my code|referral)',
      '<percent> off *4 (on my|my page|here|today|use|link|everything|with code)',
      '(congratulations|congrats) *3 (you|u) *2 (won|have been|are|were|selected|chosen|a winner)',
      '(you have|you were|you are|u have) *2 (been selected|won|chosen|selected|a winner|been chosen) ',
      '(claim|redeem|collect) (your|ur|it|yours|the|here|now) *3 (prize|gift|reward|here|now|voucher|card|money|bonus)?',
      '(gift card|giveaway|free iphone|free gift|free followers|free money|cash prize)  *3 (claim|here|winner|click|link|selected|won)',
      '(followers|likes|views|subscribers) *4 (<money>|cheap|instant|real|buy|for sale|delivery|guaranteed|legit|dm|k)',
      '(real|get|buy|<number>|10k|1k|5k|gain|grow|more|free|got) *1 (followers|likes|subscribers)',
      '(hot|sexy|lonely|single|horny|beautiful) (girls|girl|women|singles|tonight|ladies|babes|milfs)',
      '(onlyfans|only fans|nudes|sugar daddy|sugar baby|sugar mommy|escort|hookup|hookups|adult dating)',
      '(become|be) (an|our|a) (ambassador|brand ambassador|brand rep|affiliate|distributor)',
      '(collab|promote it on|promote on|send pic to|send it to|feature on|dm to collab|love your vibe|love ur vibe|love ur feed|nice post|great post|nice pic|great content|lovely feed) *3 (dm|visit|check|my|on|<mention>|to|us|page|profile)?',
      '(genuine lender|investment plan|account manager|expert trader|god bless|thank me later|he is legit|she is legit|they are legit|100 legit|trusted and reliable)',
      '(a|this|the) book *4 (changed|life changing|look it up|before they)',
      '(look it up|google it|search) *3 before they (take|delete|remove)',
      '(we are|i am) (a|the|an) *4 (factory|manufacturer|supplier|wholesaler|agency|seo|distributor|exporter|rapper|artist|producer|singer|streamer|lender|trader|psychic)',
      '(for sale|selling my|i am selling|im selling) *4 (cheap|price|dm|message|inbox|serious|only|<money>|call)',
      '(serious buyers|serious inquiries|price negotiable|best offer)',
      '(seo services|web design services|boost your|grow your|grow ur) *3 (instagram|business|account|page|followers|sales|ranking|brand|profile)?',
      '(join|click) *3 (telegram|whatsapp|group|channel|discord|link below|the link|here to)'
    ),
    chat: said(
      '(haha|lol|lmao) (same|true|yes|yep|me too|so true|literally me|me)',
      '(me|my cat|my dog|me when|me trying|pov|mood|literally me|same energy|nobody|no one) $',
      '^(me|nobody|pov|mood|same)',
      '(happy birthday|see you tonight|see you at|see you later|see you tomorrow|see ya|good morning|good night|goodnight|miss you|love you)',
      '(tell your|say hi to|bring your|bring the|your mum said|your mother|ring me|call me when you|pick you up|our street|in the pub|at the pub|down the pub|for dinner tonight)',
      '(anyone else|anybody else|is it just me|does anyone else|who else)',
      '(rain|rains|snow|weather|forecast|sunny|windy) *4 (today|tomorrow|again|til|till|until|according|friday|weekend|take)',
      '(last night|great goal|what a match|what a game|that header|full time|half time|kick off|offside|touchdown|the league|the cup)',
      '(breaking|according to|new poll|the council|police say|officials|minister|election|votes|voting|parliament|senate|congress|president|prime minister)',
      '(why did the|knock knock|walks into a bar|outstanding in his field|i will see myself out|dad joke)',
      '(monday|tuesday|wednesday|thursday|friday) (already|again|mood|vibes|feeling)',
      '(one day i will|i swear my|my neighbour|my neighbor|my cat|my dog|my boss|my ex|when your boss|when the boss|my therapist)',
      '(i could murder a|i fancy a|craving)',
      '(that|this) (song|tune|music|track) *2 (reminds|takes me|brings)',
      '(liberals|democrats|republicans|conservatives|trump|biden|antifa|politician|politicians|senator)'
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
