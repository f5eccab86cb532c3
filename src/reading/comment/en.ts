import {said} from '../scopes.js'
import {words} from '../../languages/words.js'
import type {Phrases} from '../phrases.js'
import type {CommentGroup} from './comment.js'

const affirmed = (...patterns: string[]) => ({despite: ['questioned', 'mentioned'] as const, patterns})

const be = "(is|are|was|were|has been|have been|'s|be|being|got|gets|came|comes|keeps|went|goes|arrived|turned up|looks|showed up|been)"
const time = '(second|seconds|minutes|minute|min|mins|hours|hour|hrs|hr|days|day|weeks|week|wks|months|month|years|year|ages|forever|nights|mornings)'
const number =
  '(<number>|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|many|couple of|few|half an)'
const goods =
  '(order|orders|parcel|parcels|package|packages|delivery|refund|money|deposit|account|card|phone|app|bill|bag|bags|luggage|baggage|suitcase|flight|flights|seat|seats|ticket|tickets|booking|reservation|room|food|meal|coffee|pizza|cake|item|items|jacket|shoes|dress|laptop|kettle|fridge|washing machine|sofa|chair|table|bike|car|train|bus|internet|wifi|broadband|signal|line|subscription|membership|password|invoice|receipt|playlist|photos|data|driver|connection|heating|boiler|meter|claim|policy|appointment|prescription|skip|engineer|technician|contract|credit|points|voucher|gift card|stuff|clothes|insurance|lunch|dinner|breakfast|starter|steak|salad|soup|burger|box|lunchbox|necklace|ring|mattress|bed|console|headphones|charger|battery|screen|software|update|plan|gym)'
const service =
  '(service|svc|customer service|cust service|support|helpline|call centre|call center|hold music|app|apps|website|site|web|chat|chatbot|bot|staff|employee|employees|crew|agent|agents|driver|drivers|courier|couriers|engineer|engineers|technician|receptionist|waiter|waitress|manager|branch|store|stores|shop|checkout|delivery|deliveries|airline|airlines|bank|hotel|restaurant|company|flight|flights|plane|planes|gate|terminal|train|trains|product|products|quality|prices|price|policy|fees|refund|system|update|updates|network|coverage|signal|internet|wifi|broadband|login|subscription|menu|food|coffee|pizza|burgers|portion|portions|packaging|experience)'
const offence =
  '(broken|down|wrong|missing|damaged|defective|faulty|cold|freezing|stale|stuck|frozen|crashing|cancelled|canceled|leaking|rotten|mouldy|moldy|dirty|filthy|ruined|lost|useless|unusable|cracked|scratched|torn|ripped|stained|empty|rubbish|garbage|awful|terrible|horrible|disgusting|dreadful|raw|burnt|soggy|inedible|offline|blocked|locked out|late|delayed|expired|crushed|squashed|melted|flat|overcooked|undercooked|undrinkable|stranded|hacked|suspended|wet|soaked|gone|fake|smaller|incomplete|overbooked|out of date|out of stock|out of order)'
const verb =
  '(work|working|worked|load|loading|open|opening|arrive|arrived|arriving|turn on|start|charge|connect|connecting|fit|play|update|sync|log in|login|get in|access|receive|received|respond|respond to|come|came|show up|showed up|turn up|turned up|deliver|delivered|let me|let us|have it|have my|honour|honor|accept|recognise|recognize|ship|shipped|refund|refunded|process|processed|fix|fixed|send|sent|match|close|print|scan|register|help|helping|helped|helpful|exist|listen|resolve|resolved|accommodate|located|been located|ready|included|allowed|able)'

const en: Phrases<CommentGroup> = {
  incident: said(
    '(card|cards|payment|payments|transfer|pin|voucher|code) *2 (declined|rejected|refused|bounced)',
    '(is|are|keeps|keep|was|were) *1 failing',
    '(with|has|had|have|got|was|were|is) (a|an|two|some|several|big|huge) *2 (rip|hole|holes|tear|crack|cracks|dent|dents|dip|stain|stains|scratch|scratches|leak|split|lump|burn|rattle|sag) *1 (in|on|down|under|along|across|all)',
    `(lost|wasted) *1 ${number} *1 ${time} *1 (of|because|waiting|on|to|trying)`,
    '(found|pulled|fished|picked|bit|discovered|spotted|spat) *5 (plastic|metal|wire|nail|glass|hair|fly|bug|insect|mould|mold|stone|maggot|bone|screw|worm) *3 (in|inside|under|into|out of|from) (my|the|our|it|your)',
    '(laughed at|shouted at|yelled at|swore at|hung up on|walked out on|talked down to|slammed *3 (on|in)|shut *3 (on|in)|blanked) *1 (me|us|my|our)',
    '(nobody|no one) *1 (picks up|pick up|answers|replies|responds|calls back|came|comes)',
    '(water|rain|leak|damp|sewage) *2 (through|coming through|from) *1 (my|our|the) *1 (ceiling|roof|wall|walls|floor|flat)',
    '(sailed|drove|drives|went|flew|rolled) *1 (straight|right)? past *1 (me|us|my|our|three|two|everyone|the stop)',
    '(skipped|missed|forgot|passed) *1 (our|my) *2 (street|house|road|bin|bins|stop|floor|block)',
    '(food poisoning|throwing up|been sick|violently ill)',
    `(${be}|ran|runs|running) *2 ${offence}`,
    '(is|are|was|were|been) *1 (dead|off|shut|closed|dripping) *1 (for|all|every|again|since|the whole|on (every|all|each))',
    `with (a|an|my|the|its)? ${offence}`,
    '(lift|elevator|escalator|heating|boiler|aircon|heater|shower|showers|screen|line|machine|atm|lights|pump) *4 (dead|off|cold)',
    `(my|our) ${goods} *3 ${offence}`,
    `(not|never|cannot|cant|dont|doesnt|didnt|wont|isnt|hasnt|havent) *2 ${verb}`,
    '(trying|tried) to *1 (log|login|access|cancel|reach|contact|speak|ring|call|pay) *6 (but|and|for|since|all|without|nothing|no)',
    '(unable|impossible|struggling) to *1 (log|login|access|pay|use|open|get|find|see|cancel|reach|book|check|watch|play|connect|download|contact|speak|talk|return|order|buy|change|sign|call|ring|refund)',
    'still (not|no|nothing|have not|has not|can not|waiting)',
    'never (arrived|came|showed up|turned up|received|got|works|worked|again|delivered|shipped|materialised)',
    'no (signal|internet|service|power|water|hot water|heating|connection|reply|answer|response|refund|sign of|show|shows|show up|explanation|apology|solution|call back|callback|communication|update on|word from|one has|help)',
    '(stopped|stops|keeps|kept) (working|crashing|freezing|failing|dropping|cutting out|logging|buffering|disconnecting|breaking|cutting|asking|telling|charging|sending|saying|cancelling|canceling|changing)',
    '(broke|crashed|crashes|crash|froze|freezes|fell apart|fell off|fails|leaks|leaked|burst|snapped|shrunk|shrank|vanished|disappeared|came off|came apart|died|gave up|packed in|packed up)',
    '(wrong|missing|incomplete|incorrect) (item|items|order|size|colour|color|address|part|parts|one|name|flat|house|thing|product|person|amount|date|meal|food|door|kid|half|piece|pieces)',
    '(lost|missed|cancelled|canceled|ruined|destroyed|damaged|smashed|dented|deleted|wiped|ate|swallowed|suspended|locked|blocked|closed|stained|scratched|stranded|dumped|kicked out|misplaced|mishandled) *1 (my|our|everything|me|us)',
    `(you|they|u|driver|courier) *2 (lost|cancelled|canceled|ruined|broke|stranded|failed|forgot|dumped|sold|sent|gave|delivered|left|messed up|screwed up|cocked up) (me|my|us|our|it|the|a|another|someone|somebody)`,
    '(can|could) not *2 (log|access|pay|use|open|get|find|see|cancel|reach|book|check|watch|play|connect|download|add|click|order|sign|return|buy|contact|speak|submit|claim|redeem|send|eat|wear)',
    '(out of order|not as described|fell short|fobbed off|stood us up|goes wrong|went wrong|gone wrong|app error|stood me up)',
    '(half|part) *2 (missing|empty|eaten)',
    '(hair|fly|insect|bug|glass|plastic|plaster|mould|mold|maggot|maggots|slug|stone|worm) *2 (in|on|inside) (my|the|our|a|it)',
    `(mould|mold|maggots|mouldy|moldy|rust|rusty|damp|cockroach|cockroaches|mice|bedbugs|bed bugs)`,
    `found (a|an|some|half) *3 (in|inside|under) (my|the|our|it)`,
    `(lasted|lasts) *1 ${number} ${time}`,
    `lasted (less|about|only|all of|exactly|barely|precisely)`,
    `(after|on|within|in) *1 ${number} (use|uses|wash|washes|wear|wears|go|evening|outing|rinse)`,
    '(on|by) day (<number>|one|two|three|four)',
    `${goods} (is|are|was|were|ended up|turned up|has been|got|went) *1 (in|at|on|nowhere|somewhere|still|open|opened|not|never|to)`,
    '(been|went|goes|gone|going) (off|out|dead|down|dark) *1 (since|for|all|again|again|every|<number>|on)',
    '(threw|throwing|chucked|dumped|tossed|left|leaves|leaving) (my|our|it|the) *2 (over|on|in|outside|behind|under|by|at|with|out)',
    `(turned|stained) my *2 (green|pink|orange|blue|black|yellow|red|grey)`,
    '(ordered|asked for|booked|paid for|bought|wanted) *6 (got|received|came|instead|given|and it|but|sent)',
    '(make|making|made) (me|us|people|customers) *1 (wait|pay|go|going|drive|walk|late|miss|feel)',
    '(had|having|have) to *1 (pay more|pay extra|pay again|pay for another|drive|wait|buy another|call|throw|chase|beg|sleep|cancel|find another|go out|start again)',
    `(i|we|just|only|he|she) *1 (want|need|wants|demand|would like|like need) *1 (my|our|his|her) *2 ${goods}`,
    `(give|send|get|pay) (me|us)? *1 (back)? (my|our) *2 ${goods}`,
    '(i want|i need|i demand) (a|an|some) *1 (refund|answer|explanation|apology|answers|manager|human)',
    `(where|when) (is|are|'s|the hell is|the hell are|on earth is|are all|tf is|has|will) *1 (my|our)`,
    '(hasnt|has not|have not|havent|had not) *1 (moved|turned up|arrived|come|shown up|been|had a|heard|changed|updated|rung|called|replied|shipped)',
    '(half|still) *1 (broken|pops|leaks|drips|empty|pending|off|down|out|wrong|waiting|missing|showing|says|keeps|will not|closed|stuck)',
    '(nobody|no one) (has|have|ever|even) *2 (rung|called|replied|answered|come|told|got|written|phoned|emailed)',
    '(no) (notice|warning|idea when|explanation|sign|word|news|text|update|one)',
    '(left|leaves|closed|finished|ended|came|showed up) *2 (early|without us|without me)',
    '(second|third|fourth|fifth|2nd|3rd|4th) (morning|night|power cut|cut|outage|dropped call|cancellation)',
    '(dropped calls|power cut|power cuts|blackout|no show)',
    '(you|they|u) (delete|deleted|ignored|ignore|chopped|closed|removed|took|stopped|changed|cut|sold|promised|blocked|hid)',
    '(rattling|noise|blaring|shaking|blocking) *3 (my|our)',
    '(drove|ran|reversed|crashed|backed|parked) (over|into|on) (my|our)',
    '(phone|battery|line|laptop|screen|tv|router|boiler|flowers|plant|plants|engine|car|it|lights) (is|are|was|were|arrived|came|went) *1 dead',
    'without *1 (internet|wifi|power|water|heating|signal|service|hot water|gas|electricity|broadband|a phone)',
    '(i am|we are|left me|makes me|made me) *1 (furious|livid|fuming|angry|so angry|disgusted|appalled|outraged|shaking|in tears|beside myself)',
    '(second|third|fourth|fifth|2nd|3rd|4th) (one|replacement|engineer|pair|time|attempt|no show)',
    '(would|could|should) have been *1 (nice|told|warned|informed)'
  ),
  problem: affirmed(
    '(problem|problems|issue|issues|trouble|error|errors|fault|bug|glitch|glitches|outage|mistake|headache|hassle|complaint|nightmare|disaster|fiasco|inconvenience|delay|delays)',
    '(shambles|farce|circus|cock up|screw up|fail|failure|ordeal|mess)'
  ),
  verdict: said(
    '(worst|horrendous|atrocious|abysmal|appalling|dreadful|diabolical|shocking|disgraceful|pathetic|shoddy|useless|hopeless|crappy|crap|shit|shite|shitty|garbage|trash|rubbish|terrible|horrible|awful|lousy|joke|disgrace|embarrassing|unacceptable|ridiculous|incompetent|incompetence|unprofessional|mediocre|overpriced|stingy|stingiest|slowest|rudest|poor|poorly|worse|bad|sloppy|dire|substandard|unreliable|misleading|criminal)',
    '(sucks|suck|sux|sucked|stinks|blows|failed|fails|fail)',
    '(not|never|hardly|far from|nothing) *1 (good|great|fun|acceptable|happy|impressed|helpful|fair|right|worth|cool|ok|okay|amused|pleased|satisfied|professional|reliable|good enough|funny|special|trust)',
    '(disappointed|disappointing|disappointment|dissatisfied|unhappy|frustrated|frustrating|annoyed|annoying|pissed|upset|cranky|gutted|unimpressed|underwhelmed|appalled|horrified)',
    'waste of (money|time|space)',
    '(unsubscribed|uninstalled|uninstalling|deleting the app|cancelling|canceling|cancelled my|switching to|switching banks|stop (using|buying|flying|going|ordering)|going elsewhere|going to stop)',
    '(done with|finished with|through with) (you|this|them)',
    'thanks for nothing',
    '(get|sort) (your|ur) *1 (shit|act|stuff|lives|selves) together',
    '(do better|sort it out|sort yourselves out|fix it|fix this|fix your|up your game)',
    'what a (joke|mess|headache|circus|farce|shambles|disaster|waste|rip off|nightmare|shame|disgrace|disappointment|palaver)'
  ),
  delay: said(
    `(waiting|waited|been waiting|on hold|in the queue|queued|queuing|queueing|stuck|been on|sat|sitting|stood|standing) *6 ${number}? *1 ${time}`,
    `${number} *1 ${time} *4 (later|late|waiting|and counting|and nothing|and still|without|delay|delayed|on hold|in the queue|in a queue|hold|going in circles|of excuses|wait|now and|for a|for one|for my|for this|to get|to be)`,
    `(for|in|over|after|took|takes|taken|take|taking) ${number} *1 ${time} *3 (now|and|without|still|to)`,
    `(it|that|they|this|you) (took|takes|taken) *2 ${number} *1 ${time}`,
    '(still|yet) (waiting|nothing|no|not|have not|has not|stuck)',
    '(when|where) *4 (my|the|our) (order|parcel|package|refund|delivery|money|item|items|bag|bags|luggage|driver|food|ticket|tickets|engineer|technician|skip)',
    `(is|are|was|were|been|'s|being|so|too|very|running|arrived|hours|days|weeks|get|got|always) *1 (late|delayed|overdue|slow)`,
    '(held up|late again|delayed again|delayed for)',
    '(was|were|is|are) (supposed|due|meant|promised) (to|on|by|for|today|yesterday)',
    '(you|they|website|email|app|agent|driver|he|she) *1 (said|promised|told) *5 (today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last week|two days|24 hours|48 hours|in stock|next day)',
    '(third|second|fourth|fifth|umpteenth|2nd|3rd|4th) (time|week|day|call|email|attempt|message|month)',
    `(day|week|month) (<number>|two|three|four|five|six) *1 (of|without|and|no|with)`,
    'day <number> $'
  ),
  money: said(
    '(charged|billed|overcharged|double charged|deducted|debited|charging|charge) *4 (me|twice|my|us|again|wrong|extra|for|money|<money>|without)',
    '(robbed|rob|owe|owes) (me|us|my|<money>|our)',
    '(took|taken|taking|steal|stealing) (<money>|my money|my deposit|money from)',
    '(refund|refunded|money back|reimburse|reimbursed|reimbursement|chargeback|give me back|voucher for)',
    '(ripped off|rip off|rip-off|overpriced|scam|scammed|scammers|robbery|stole my|stole our|stolen|thieves|thieving|theft|daylight robbery|con artists|hidden fees|hidden charges|extortionate|extortion|profiteering|price gouging)',
    '(i|we|have) (paid|pay|payed|spent|forked out) *5 (for nothing|for this|and|but|extra|twice|more|just|only|so that)',
    '(price|prices|fee|fees|bill|rent) *2 (gone up|went up|increase|hike|doubled|rise|rising)',
    'for the (money|price|amount) (you|u|we|i) (charge|pay|paid)'
  ),
  treatment: said(
    '(rude|rudeness|rudest|unhelpful|disrespectful|condescending|arrogant|dismissive|ignored|ignoring|unprofessional|incompetent|laughed at|hung up|hangs up|hang up|hung on|shouted at|sneered|fobbed|lied to|lying|liars|discriminated|discrimination|smirked|shrugged|rolled his|rolled her|touched my|groped|harassed)',
    '(you|they|he|she|agent|driver|staff|guy|lad|woman|lady) *2 (lied|shouted|swore|laughed|smirked|sneered|ignore|ignored)',
    '(nobody|no one|no-one|none|not one person|noone) *3 (answers|answered|replies|replied|responds|responded|picks up|picked up|helps|helped|calls|called|cares|care|rings|rang|came|told|knows|wants|apologised|apologized|explained|answering|said|seems|bothered|gets back|got back|has said|has called|would help|listens|there)',
    '(never|not|nor) *2 (answer|answered|answering|reply|replied|replying|respond|responded|responding|called back|call back|got back|rang back|ring back|get back|gets back|heard back|hear back|call me|called me|pick up|picked up|return my)',
    '(customer service|support|staff|driver|manager|receptionist|waiter|waitress|crew|agent|team|bot|chatbot|robot) *4 (rude|awful|terrible|useless|joke|shocking|appalling|unhelpful|worst|non-existent|nonexistent|told me|tells me|laughed|hung up|refused|keeps)',
    '(told|tells|telling) (me|us) *1 (to|it|that|no|there|they|nothing|the|my)',
    '(passed|passing|sent|pushed|bounced|going|go|went|run) *3 (around in|from pillar to post|back and forth|in circles|round in circles|round the houses)',
    '(kept|left|leave|leaving|keep) (me|us|my) *2 (waiting|hanging|stranded|standing|in the)',
    '(treat|treats|treated|treating) (me|us|people|customers|your) *3 (like|badly|poorly|with|this)',
    '(copied and pasted|copy and paste (reply|replies|answer|answers|response|responses|job|so sorry)|copy paste (reply|answer|response))',
    '(refused|refuse|refuses|declined) to',
    `(called|emailed|rang|phoned|messaged|written|wrote|dmed|complained|chased|asked) *3 (twice|three times|four times|five times|<number> times|several times|and nothing|and no|times|repeatedly|many times)`,
    '(your call is|we value your|your call|you are important)',
    '(customers|people) *2 (stupid|mugs|idiots|fools)',
    '(think|thinking) (we|i|people) (are|am) *1 (stupid|mugs|idiots|thick|daft)',
    '(lost|losing) *1 (a|another|this|my|our|me as a) *1 (customer|customers|business|custom)',
    'listen to (your|ur|the) (customers|passengers|users)'
  ),
  safety: said(
    '(poisoned|food poisoning|allergic|allergic reaction|came out in a rash|burned|burnt my|burns|injured|bleeding|choked|ambulance|electrocuted|electric shock|sparks|sparking|smoke|caught fire|exploded|overheated|overheating|unsafe|dangerous|hazard|nearly killed|cut my|cut himself|cut herself|peanut|peanuts|stepped on|smells of burning|broke my|broken tooth|chipped)',
    '(been|got|made|was|felt|feel|being|ended up|violently|vomiting|my|were|threw up) *3 (sick|ill|vomiting|hospital|in hospital|a and e|hurt)'
  ),
  anger: said(
    '(angry|furious|fuming|livid|outraged|disgusted|disgusting|disgrace|disgraceful|unacceptable|ridiculous|appalling|appalled|shameful|outrageous|fed up|sick of|tired of|had enough|joke|pathetic|useless|worst|never again|terrible|horrible|horrendous|awful|garbage|trash|crap|crappy|shit|shite|shitty|bullshit|fuck|fucking|fcuk|damn|hell|bloody|wtf|tf|ffs|smh|idiots|morons|liars|thieves|scammers|clowns|muppets|cowboys|rubbish|shambles|seriously|how dare|hate|hating|rip off|sucks|suck|sux|lying|pissed|bastards|arseholes|assholes|jokers|robbers|incompetent|stupid|theft)',
    '(cancelling|canceling|leaving|switching|taking my business|lost a customer|last time|lose me|done with you|never *2 (again|buy|use|fly|shop|return|order|come))',
    'thanks for *1 (losing|ruining|cancelling|canceling|cancelled|canceled|making me|making us|leaving|wasting|charging|keeping me|keeping us|ignoring|breaking|the delay|delaying|nothing|not|absolutely nothing|another|yet another|stranding|letting me down)',
    '(are you kidding|you have got to be kidding|is this a joke|having a laugh|taking the piss|piss take|taking the mick|for crying out loud|for god sake|spare me|beyond a joke)'
  ),
  thanks: said('(thanks|thank you|thank|thx|thnx|ty|cheers|much appreciated|grateful|appreciate|appreciated|ta)'),
  praise: said(
    '(love|loved|loving|adore|amazing|awesome|fantastic|brilliant|excellent|wonderful|great|best|perfect|delicious|beautiful|lovely|superb|gorgeous|incredible|impressed|happy|delighted|favourite|favorite|congratulations|congrats|well done|kudos|bravo|made my day|highly recommend|recommend|stunning|spot on|a treat|helpful|kind|friendly|quick|magic|rock|rocks|hype|legend|legends|star|superstar|gem|heaven|to die for|like a cloud|like new|addicted|obsessed|nailed it|hats off|shout out|shoutout|went out of (his|her|their) way|give (him|her|them) a raise)'
  ),
  relief: said(
    '(fixed|resolved|solved|sorted|sorting|working) (it|now|my|this|the|again|everything)',
    '(not|no|without|minor|only a minor) (a|my|any)? *1 (complaint|complaining|problem|problems|issue|issues|worries|complaints|delay|hassle)',
    '(apology|apologies) (necessary|needed|accepted)',
    '(thank you|thanks|thx) *3 (fixing|finding|helping|resolving|sorting|getting|looking)',
    '(found|got|returned|recovered) *4 (thank you|thanks)',
    'just (curious|wondering|asking|wanted to say|want to say)'
  ),
  experience: said(
    '(i|we|ive) *2 (bought|ordered|booked|paid|pay|purchased|received|stayed|visited|flew|rented|hired|subscribed|signed up|called|rang|phoned|emailed|messaged|returned|picked up|collected|tried|upgraded|downloaded|installed|uninstalled|cancelled|canceled|use|used|drove|waited|queued|asked|complained|dmed|was charged|have been|went to|order|left my|applied|submitted|travel|fly|have had|was told|am on|am at|was on|am flying|am sat|am stuck|contacted|placed)',
    `(my|our|mine) *2 ${goods}`,
    '(my|our) (mum|mom|mother|dad|father|daughter|son|kid|kids|wife|husband|gran|nan|partner|boyfriend|girlfriend|sister|brother|friend|baby|child|parents|wedding|birthday)',
    '(been|long time|loyal) (a)? *1 (customer|client|member|subscriber|user)',
    `(stayed|bought|ordered|booked|drove|picked up|paid|charged|delivered|flew|flying|booked in)`,
    '(in|at|on|to|from) (your|ur)',
    '(you|u) (sold|sent|gave|charged|charge|delivered|told|took|owe|promised|said|lost) (me|us|my|our|that)'
  ),
  service: said(
    `(your|ur|this|the|ya) *3 ${service}`,
    `${service} (is|was|are|were|has|still|keeps|did|does|do|will|would|says|said)`,
    '(you guys|you lot|you people|u guys|yall) *1 (are|have|do|did|should|need|can|will|never|always|keep|still|failed|delay|lost|sell|make|said)',
    '(service|svc|airline|flight|bank|customer service|support|hotel|website|app|helpline)'
  ),
  request: said(
    '(please|pls|plz) *2 (help|fix|sort|send|check|call|reply|respond|answer|tell|advise|refund|cancel|do|bring|make|add|let|contact|confirm|stop|look|dm|give)',
    '(fix|sort|refund|cancel|explain|answer|respond|reply|help) (it|this|that|me|us|my|your|the|please)',
    '(bring|bringing) *2 back',
    '(can|could|would|will) (you|u|i|we|someone|somebody|anyone) *2 (please|help|fix|check|tell|send|call|bring|add|get|have|use|make|change|book|return|order|cancel|give|let|explain|do|look|confirm|ship|deliver|dm|sort)',
    '(would|want|need|like|love) (like|to)? *1 (see|know|speak|talk|have|get|buy|order|book|hear|return|change|cancel|a call|a refund|an answer|a manager|a human|some help|help|assistance|info|more)',
    '(you|u) (should|could|need to|must|ought to) *2 (do|make|add|offer|bring|have|sell|open|stock|fix|sort|try|put|consider)',
    '(restock|back in stock|come back|any chance|please advise|let me know|get back to me|call me|dm me back|help me)'
  ),
  asking: said(
    '(can|could|would|will) (you|someone|anyone|anybody|somebody) *3 (tell|help|explain|confirm|check|let|please|say|advise|look|give|send)',
    '(i would|i want|i need|would) (like)? to know',
    '(any|do you have any|have any) (idea|ideas|news|update|updates|word|chance)',
    '^(will|would|could|can|is|are) (the|it|this|that|there|my|our|you|u|they|we|all|flight|these|those|he|she|anyone|someone)',
    '^any',
    '^what (is|are|was|time|size|colour|color|do|does|did|can|if|about|kind|sort|type|day|date|would|should|happens|happened|else|the|model|brand|age)',
    '^(when|where|how|which|who|why|is there|are there|do you|does|can i|can we|could i|will you|will there|is it|are you|have you|did you|should i|may i)',
    '(wondering|wonder|asking|curious|tell me|let me know|please advise|anyone know|does anyone)'
  ),
  price: said('how much', '(price|prices|cost|costs|charge|fee|fees|rate|rates|fare|free|ticket price|postage|deposit|expensive|cheaper)'),
  hours: said(
    'what time',
    '(open|opening|close|closing|hours|shut|opened|closed) (on|at|today|tomorrow|until|till|late|hours|times|time|for|monday|sunday|saturday)?',
    '(until|till) what time',
    'how late'
  ),
  duration: said('how long', 'how many (days|weeks|hours|minutes|months)', 'how (soon|quickly|fast)'),
  date: said('(when|what day|what date|which day|which date|how soon|deadline|until when|by when)', 'what (week|month)'),
  place: said('(where|which shop|which store|whereabouts|address|location|which branch|how far|directions|parking|park)'),
  quantity: said('how (many|big|large|tall|wide|heavy|small|old|often|much time)', 'what (size|sizes|height|weight|age)'),
  how: said('how (do|can|does|could|should|would|to|is|are|did|come)', 'what (do i|should i|steps|is the process|is the way|am i supposed)'),
  who: said('(who|whom|whose|which person|which team)'),
  which: said('(which|what (is the|are the|kind|sort|type|brand|model|colour|color|flavour|flavor|ingredients|would|do you))'),
  why: said('(why|how come|what for|what happened|the reason|what is going on)')
}

export default en

/** Parts of hashtags that customers complain with. */
export const angryTags =
  'fail suck worst never bad wtf scam unacceptable liar joke disappoint upset rude poor terrible horrible awful hate stingy cheap fraud neveragain rip nothelpful angry pissed shame boycott'

/** Behind praise, they tell that a complaint follows. */
export const turns = words('but however except shame pity though although yet')
