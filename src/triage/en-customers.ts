import {said} from '../reading/scopes.js'
const customers = {
  product: said(
    '(courier|driver|rider|postman|parcel|parcels|package|packages|packet|box|tracking|depot|locker|doorstep|engineer|technician|plumber|agent|agents|staff|waiter|waitress|barista|cashier|checkout|counter|aisle|shelf|receipt|invoice|invoices|bill|bills|fee|fees|charge|charges|meter|contract|policy|claim|mortgage|savings|statement|pin|atm|teller|transfer|boiler|heating|electricity|water|broadband|wifi|router|signal|sim|landline|phone|phones|charger|screen|laptop|printer|keyboard|tv|remote|headphones|console|game|games|server|servers|login|password|notifications|newsletter|email|emails|ads|album|playlist|subtitles|season|series|film|cinema|concert|gig|stadium|museum|guide|exhibition|library|pool|gym|trainers|lesson|teacher|school|uni|hospital|ward|nurse|midwife|doctor|dentist|appointment|prescription|pharmacy|op|clinic|council|bin|bins|recycling|potholes|timetable|platform|carriage|tram|ferry|taxi|fare|gate|boarding|luggage|suitcase|baggage|bag|bags|crew|pilot|airport|lounge|hotel|reception|bed|pillow|shower|breakfast|restaurant|cafe|chef|kitchen|dish|meal|pudding|pizza|burger|burgers|fries|chips|chicken|fish|steak|curry|rice|soup|salad|sandwich|sausages|eggs|egg|bread|loaf|buns|cake|cakes|biscuits|crisps|chocolate|ice cream|yoghurt|yoghurts|milk|cheese|butter|cream|pickle|sauce|jam|cereal|jar|lid|bottle|coffee|decaf|latte|tea|beer|wine|juice|hamper|seed|plants|lawn|paint|drill|sofa|chair|mattress|wardrobe|shelves|lamp|kettle|toaster|oven|fridge|blender|pan|mug|lunchbox|candle|candles|shampoo|soap|sunscreen|mascara|nappies|pram|toy|toys|lego|dress|skirt|jeans|trousers|shirt|shirts|jumper|hoodie|coat|jacket|boots|shoes|shoe|socks|bra|hat|gloves|belt|handbag|backpack|zip|zipper|soles|button|wide fit|necklace|glasses|bike|tyres|helmet|car|van|garage|fuel|parts|vet|donation|donated|volunteer|volunteers|fun run|marathon|medal|helpline|hold music|chatbot|portal|webpage|form|code|repair|repairs|manual)',
    '(price|prices|size|sizes|stock|restock|vegan|gluten|dairy|halal|kosher|nuts|allergens|ingredients|recipe|colour|color|colours|colors|ship|shipping|deliver|delivery|open|opening|close|closing|hours|book|booking|reserve|reservation|ticket|tickets|menu|table|tables|refill|adapter|fit|fits|compatible|battery|warranty|guarantee|return|returns|exchange|discount|student|voucher|gift card|card|pay|payment|cash|parking|wheelchair|step free|access|dogs|kids|children|online|website|app|update|store|shop|branch|available|sell|stocked|flavour|flavor|version|model|order|orders|class|classes|course|workshop|episode|show|guest|menu|flight|flights|seat|seats|room|rooms|bus|train|service|account|sign up|subscription|cancel|upgrade|washable|dishwasher|microwave|waterproof|made in|organic|recyclable|refund|points|loyalty|vip|release|launch|preorder|back in|come back|bring back|suitable|beginner|beginners|deadline|apply|enter|competition|giveaway|winner|job|jobs|hiring|vacancies)',
    '(do|does|did|will|can|could|are|is) (you|u|ye) *1 (have|do|sell|ship|deliver|open|take|accept|offer|make|stock|still|use|cater|run|plan|going to)',
    '(can|could|may|should|do) (i|we) *1 (use|get|buy|order|book|bring|pay|return|have|come|change|cancel|wear|wash|eat|freeze|put|send|still|need|pick)'
  ),
  good: said(
    '(decent|no charge|did not charge|would not (take|hear of)|pay double|marry me|how you keep people)',
    '(wearing|wore|drinking|drunk|using|used|eating|reading|coming|shopping|buying|bought) *6 since (i|we|my|the|<number>)',
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
  )
}

export default customers
