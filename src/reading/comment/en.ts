import type {Phrases} from '../phrases.js'
import type {CommentGroup} from './comment.js'

const everywhere = ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'] as const
const said = (...patterns: string[]) => ({despite: everywhere, patterns})

const be = "(is|are|was|were|has been|have been|'s|got|gets|came|comes|keeps|went|goes|arrived|turned up|looks)"
const time = '(minutes|minute|mins|hours|hour|hrs|days|day|weeks|week|months|month|years|year|ages|forever)'
const number = '(<number>|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|couple of|few|half an)'

const en: Phrases<CommentGroup> = {
  incident: said(
    `${be} *2 (broken|down|wrong|missing|damaged|defective|faulty|cold|stale|dead|stuck|frozen|crashing|cancelled|canceled|leaking|rotten|mouldy|moldy|dirty|filthy|ruined|lost|useless|unusable|cracked|scratched|torn|ripped|stained|empty|rubbish|garbage|awful|terrible|horrible|disgusting|dreadful|raw|burnt|soggy|inedible|offline|blocked|locked out|late)`,
    '(does|do|did|will|would|is|are|was|has|have|can) not *2 (work|working|worked|load|loading|open|opening|arrive|arrived|arriving|turn on|start|charge|connect|connecting|fit|play|update|sync|log in|login|get in|access|receive|received|show up|turn up|respond|come|came|deliver|delivered)',
    'still (not|no|nothing)',
    'never (arrived|came|showed up|turned up|received|got|works|worked|again)',
    'no (signal|internet|service|power|water|hot water|heating|connection|reply|answer|response|refund|sign of|show)',
    '(stopped|stops|keeps|kept) (working|crashing|freezing|failing|dropping|cutting out|logging|buffering|disconnecting|breaking|cutting)',
    '(broke|crashed|crashes|crash|froze|freezes|fell apart|fell off|failed|fails|leaks|burst|snapped|ripped|shrunk|shrank|vanished|disappeared)',
    '(problem|problems|issue|issues|trouble|error|errors|fault|bug|glitch|glitches|outage|mistake) (with|in|on|at|when|while|again|since|code)?',
    '(wrong|missing|incomplete|incorrect) (item|items|order|size|colour|color|address|part|parts|one|name|flat|house|thing|product|person|amount|date|meal|food)',
    '(lost|missed|cancelled|canceled|ruined|destroyed|damaged|smashed|dented|spoiled|spoilt) (my|our|the|his|her|it|everything|me)',
    '(bad|poor|worst|terrible|awful|horrible|appalling|shocking|disgraceful|abysmal|atrocious|dreadful|pathetic|shoddy) *2 (service|experience|quality|food|meal|app|product|company|support|coffee|signal|update|communication|delivery|hotel|airline|flight|restaurant|night|place|one)',
    '(can|could) not *2 (log|access|pay|use|open|get|find|see|cancel|reach|book|check|watch|play|connect|download)',
    '(out of order|not as described|fell short|a joke|a shambles|shambles|a mess|a nightmare|a disaster|a disgrace|fobbed off)',
    '(half|part) *2 (missing|empty)',
    '(hair|fly|insect|bug|glass|plastic|mould|mold) (in|on) (my|the|our)'
  ),
  delay: said(
    `(waiting|waited|been waiting|on hold|queue|queued|queuing|queueing|stuck|been on) *6 ${number}? *1 ${time}`,
    `${number} *1 ${time} *4 (later|late|waiting|and counting|and nothing|and still|without|delay|delayed|on hold|in the queue|now|ago)`,
    `(for|in|over|after|took|takes|taken) ${number} *1 ${time} *3 (now|and|without|still|to)?`,
    '(still|yet) (waiting|nothing|no|not|have not|has not|stuck)',
    '(when|where) *4 (my|the|our) (order|parcel|package|refund|delivery|money|item|items|bag|bags|luggage|driver|food|ticket|tickets|engineer|technician)',
    '(late|delayed|overdue|slow|held up|delays|delay)',
    '(was|were|is|are) (supposed|due|meant|promised) (to|on|by|for|today|yesterday)',
    '(said|promised|told) *6 (today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last week|two days|24 hours|48 hours)',
    '(third|second|fourth|fifth|umpteenth|2nd|3rd) (time|week|day|call|email|attempt|message)'
  ),
  money: said(
    '(charged|billed|overcharged|double charged|deducted|taken|debited) *4 (me|twice|my|us|again|wrong|extra|for|money|<money>)',
    '(refund|refunded|money back|reimburse|reimbursed|reimbursement|compensation|chargeback|give me back|cashback)',
    '(ripped off|rip off|rip-off|overpriced|scam|scammed|scammers|robbery|robbed|stole|stolen|thieves|daylight robbery|con artists|fraud|hidden fees|hidden charges|extortionate)',
    '(paid|pay|paying|spent) *4 (for nothing|for this|and|but|extra|twice)',
    '(price|prices|fee|fees|bill|rent) *2 (gone up|went up|increase|hike|doubled|rise|rising)'
  ),
  treatment: said(
    '(rude|unhelpful|disrespectful|condescending|arrogant|dismissive|ignored|ignoring|ignore|unprofessional|incompetent|clueless|laughed at|hung up|shouted|sneered|fobbed|lied|lying|lies|liars|discriminat|smirked|rolled)',
    '(nobody|no one|no-one|none|not one person) *3 (answers|answered|replies|replied|responds|responded|picks up|picked up|helps|helped|calls|called|cares|rings|rang|came|told|knows|wants|apologised|apologized|explained)',
    '(never|not) *2 (answer|answered|reply|replied|respond|responded|called back|call back|got back|rang back|ring back|get back|heard back|hear back)',
    '(customer service|support|staff|driver|manager|receptionist|waiter|waitress|crew|agent|team) *4 (rude|awful|terrible|useless|joke|shocking|appalling|unhelpful|worst|non-existent|nonexistent|told me|laughed|hung up|refused)',
    '(passed|passing|sent|pushed|bounced) *3 (around|from pillar to post|back and forth|in circles)',
    '(kept|left|leave|leaving) (me|us|my) *2 (waiting|hanging|stranded|standing|in the)',
    '(treat|treats|treated) (me|us|people|customers|your) *3 (like|badly|poorly|with)',
    '(copy|copied) and (paste|pasted)',
    '(refused|refuse|refuses) to'
  ),
  safety: said(
    '(sick|ill|poisoned|food poisoning|allergic|reaction|rash|burned|burnt|burns|injured|hurt|bleeding|choked|hospital|ambulance|electrocuted|shock|sparks|smoke|fire|exploded|overheated|overheating|unsafe|dangerous|hazard|nearly killed|cut my|cut himself|cut herself|peanut|nuts)'
  ),
  anger: said(
    '(angry|furious|fuming|livid|outraged|disgusted|disgusting|disgrace|disgraceful|unacceptable|ridiculous|appalling|shameful|shame|outrageous|fed up|sick of|tired of|had enough|joke|pathetic|useless|worst|never again|terrible|horrible|awful|garbage|trash|crap|shit|bullshit|fuck|fucking|damn|hell|bloody|wtf|idiots|morons|liars|thieves|scammers|clowns|muppets|cowboys|rubbish|shambles|absolute|seriously|how dare|hate|hating|rip off)',
    '(cancelling|canceling|leaving|switching|taking my business|lost a customer|last time|never *2 (again|buy|use|fly|shop|return|order|come))'
  ),
  thanks: said('(thanks|thank you|thank|thx|ty|cheers|much appreciated|grateful|appreciate|ta)'),
  praise: said(
    '(love|loved|loving|adore|amazing|awesome|fantastic|brilliant|excellent|wonderful|great|best|perfect|delicious|beautiful|lovely|superb|gorgeous|incredible|impressed|happy|delighted|favourite|favorite|congratulations|congrats|well done|kudos|bravo|made my day|highly recommend|recommend|stunning|spot on|a treat|helpful|kind|friendly|quick|magic)'
  ),
  asking: said(
    '(can|could|would|will) (you|someone|anyone|anybody|somebody) *3 (tell|help|explain|confirm|check|let|please|say|advise|look|give|send)',
    '(i would|i want|i need|would) (like)? to know',
    '(any|do you have any|have any) (idea|ideas|news|update|updates|word|chance)',
    '^(when|where|how|what|which|who|why|is there|are there|do you|does|can i|can we|could i|will you|will there|is it|are you|have you|did you|should i|may i)',
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
