import type {ReplyWords} from './reply.js'
import {words} from '../../languages/words.js'

const said = (...patterns: string[]) => ({despite: ['questioned', 'hypothetical', 'negated'] as const, patterns})
const stated = (...patterns: string[]) => ({despite: ['questioned'] as const, patterns})

const we = '(we|i)'
const people = words(
  'we i team teams engineer engineers technician technicians crew crews colleague colleagues manager driver courier kitchen warehouse developers devs specialist specialists someone somebody office store baker bakers roasters mechanic mechanics agent agents owner editor lab studio'
)
const past =
  /(?:..ed|^(?:sent|spoken|spoke|rang|rung|put|held|taken|took|wrote|written|found|got|made|told|begun|began|set|cut|paid|given|gave|reset|dm'd|brought|built|left))$/u
const unit = '(minute|minutes|min|mins|hour|hours|hr|hrs|h|day|days|week|weeks|fortnight|month|months|year|years)'
const number = '(<number>|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|a few|a couple of|half an)'
const weekday =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekday|weekdays|weekend|weekends)'
const season = '(january|february|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter)'
const data =
  '(order|booking|reservation|reference|tracking|account|case|ticket|flight|confirmation|customer|invoice|policy|phone|mobile|contact|model|serial|postcode|zip|email|e-mail|address|name|number|numbers|details|photo|photos|picture|pictures|pic|pics|screenshot|screenshots|receipt|info|information|username|location|size|device|version|batch|code|locator|pnr|town|city|branch|video)'

export default {
  interrogatives: words('what who whom whose which when where why how'),
  hollow: words(
    'custo servi exper impro striv value valua feedb opini impor satis prior famil conti alway depar relev forwa passe passi team inconv inco apolo sorry thank appre under frust conce serio regar kind kindl hesit conta reach touch assis help happy look forwa welco soon day lovel great weeke suppo patie commi dedic offer provi best possi quali stand expec matte notic share sharin infor messa comme commu caused cause may any lette brin bring high highe utmos truly since sincer appro corre respo team colla conce conse sugge recei use uses used creat posit disap detai dm dms shoot free feel addit furth regre unfor happe situa care ensur deliv excel excep level assur atten respe conve earli inter loyal trust busin membe guest proud tweet twitt enqui inqui hope enjoy pleas wonde amaz fanta perso liste inbox email comfo hard top takin taken fell short heart noted accor rest recti worki aroun clock oppor futur input helps grow growi growt looki ways board pride prid ourse ahead thoug accep core revie negat remar resol resolv issue probl solve solut consi evalu analy inves proce manag staff colle escal flagg honou honor grate expla remai effor desir meet meeti excee surpa unple upset sad sadde devot missi visio princ focus cente progr learn insig persp view views voice guida agent repre avail dispo cordi warm wishe faith partn journ visit ongoi quick speed short momen fully total compl serve fall stay shari opini choos feels sorts sort apart motiv inspi encou drive keep keepi near engag conten tuned conne updat better smile delig cheri privi rely daily every prese follo wish'
  ),
  phrases: {
    acknowledgement: stated(
      `${we} (can|do|have|really|truly|totally|completely|fully|just|so)? (can|do|have|really|truly|totally|completely|fully|just)? (see|saw|seen|hear|heard|read|understand|realise|realize|know|appreciate|noticed|recognise|recognize|agree|spotted|noted|get it|get that|get why|imagine|sympathise|sympathize|received|got your|got this|got it|accept|acknowledge)`,
      'you (are|were) *1 (right|not wrong|not alone|not the only)',
      '(fair|good|valid) (point|enough|question|shout|call|criticism|feedback)',
      '(that|this|it) *3 (not good enough|not acceptable|not ok|not okay|not right|not fair|not have happened|not what|not the|not how|not on|unacceptable)',
      '(sounds|looks|must be|must have been|is|how|so|very|really|incredibly) *1 (frustrating|annoying|disappointing|awful|upsetting|stressful|worrying|infuriating|maddening|miserable|rotten|rough|strange|odd|wrong|painful|unpleasant|inconvenient)',
      '(our|my) (mistake|fault|error|bad|slip|oversight|doing)',
      '(that|this|it) is *1 (on|down to) us',
      `${we} *2 (messed up|got it wrong|got this wrong|got that wrong|dropped the ball|let you down|should have|failed|fell short|slipped up|goofed|missed|muddled|mixed up|forgot)`,
      '(sorry|sad|upset|concerned|gutted|disappointed) (to|you|that|about|for|your|we|this|the)',
      '^(oh|ah|aw|ouch|yikes|oof|ugh|eek|argh|blimey|crikey|gosh) (no|dear|man|gosh)?',
      '(thanks|thank you|cheers|grateful|ta) *2 (for|that) *2 (flagging|telling|letting|pointing|reporting|raising|heads up|bringing|sharing|spotting|catching|getting|writing|report|nudge|tip)'
    ),
    apology: said('(sorry|apologies|apology|apologise|apologize|apologising|apologizing|forgive us|forgive me|our bad|my bad)'),
    thanks: said(
      '(thanks|thank|thankyou|thanx|thx|ty|tysm|cheers|ta|grateful|gratitude|much obliged|bless you|appreciated)',
      `${we} *3 (appreciate|value) *1 (it|this|that|you|your|the)`,
      '(means|meant|mean) *2 (a lot|so much|the world|everything|a great deal|loads|to us)',
      '(made|makes|making|make|making) *4 (day|morning|week|afternoon|evening|month|year|weekend|night)',
      '(lovely|great|good|wonderful|brilliant|fantastic|delighted|chuffed|thrilled|pleased|glad|happy|over the moon|kind) *2 (to hear|to read|to see|hearing|words|you enjoyed|you loved|you like|you liked|you love|that you|of you)',
      'you (are|guys are) *1 (too|so|very|the|a|an) *1 (kind|sweet|lovely|best|star|legend|gem|treasure|generous|nice|angel)',
      '(that is|that was|this is|how|so|very|really) (kind|lovely|sweet|nice|wonderful|touching)'
    ),
    action: stated(
      '^(looking into|checking|working on|investigating|chasing|on it|on the case|fixed|sorted|refunded|passed on|will *1 (do|look|check|ask|find|get|send|be)|happy to|glad to|keen to)',
      '(let|allow|lemme) (us|me)? *1 (check|look|find|ask|see|get|dig|chase|help|sort|fix|take a look|make)',
      '(refund|replacement|credit|fix|patch|voucher|parcel|courier|engineer|technician|new one) *2 (is|are|will be|has|should|leaves|goes|on its way|on the way|coming)',
      '(happy|glad|here|able|love|like|want|hope) to *1 (help|look|sort|check|assist|investigate|fix|see what|make this|make it|put|find|take|resolve|explain|swap|replace|refund|talk|get)',
      '(back|fixed|sorted|resolved|working|up and running|online) (now|again|shortly|by|soon|as)',
      '(we|i) (are|am) (on it|on the case)',
      '(is|are|was|were) *1 (refunded|issued|sent|shipped|dispatched|posted|replaced|fixed|resolved|sorted|credited|escalated|processed|restored|rebooked|passed on|collected|rescheduled)'
    ),
    when: said(
      '(today|tonight|tomorrow|tmrw|overnight|now|soon|shortly|asap|momentarily|immediately|daily|yet|already)',
      '(as soon|straight away|right away|any minute|before long|first thing|at the moment|end of|(first|last|start|middle|beginning) (day)? *1 of *1 (the|each|every)? (month|week|year|season|day)|earlier *1 (today|this)|in a moment|in a bit|in a sec|in a tick|in a minute)',
      `${number} (to|or|and)? <number>? (working|business|full|calendar|more)? ${unit}`,
      '(this|next|every|each|that|coming) *1 (morning|afternoon|evening|week|weekend|month|year|hour|lunchtime|night)',
      `(on|by|before|until|till|from|this|next|every|each|to|through)? ${weekday}`,
      `(in|by|before|until|till|from|this|next|late|early|mid|around)? ${season}`,
      '(in|by|before|until|till|from|since|late|early|mid) (march|may)',
      '(once|when|after|until|the moment|the minute|before|as soon as) (we|i|they|it|you|the|our|your) *3 (know|have|hear|has|is|are|confirm|reply|back|arrive|arrives|find|fixed|checked|spoken|receive|reach|opens|ready|done)',
      '(by|before|until|till|from) (the end|close|noon|midday|midnight|lunch|lunchtime|then|morning|evening)',
      '(<date>|<time>|noon|midday|midnight|yesterday|last night)',
      '(at|by|before|until|till|from) (half)? (past)? (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) $'
    ),
    channel: said(
      '(dm|dms|pm|pms|inbox|whatsapp|messenger|chat|live chat|helpline|hotline|email|e-mail|phone|telephone|direct message|private message|direct messages|private messages|message|messages|call|text|link|form|website|site|page|help centre|help center|faq|bio|portal)',
      '(right|over|back) here',
      '(<url>|<email>|<phone>)'
    ),
    request: said(
      `(send|share|give|drop|tell|provide|confirm|message|dm|pm|pass|include|email|supply|reply|leave|pop|forward|need|text|attach|quote|fill) *5 your *4 ${data}`,
      `(send|share|give|drop|tell|provide|confirm|message|dm|pm|pass|include|email|supply|reply with|pop|text|attach) (us|me|over|through)? *3 (a|the|some|any|more|further|full) *3 ${data}`,
      '(may|can|could|might) (we|i) *1 (have|get|ask|see|know|take)',
      '(can|could|would|will|did|have) you *3 (tell|send|share|give|dm|message|confirm|let|tried|check|checked|pop|drop|provide|remember|say|email|explain|describe|mind|show|call|follow|try)',
      '(please|kindly|just) (send|share|drop|dm|pm|message|email|tell|give|confirm|let|provide|pop|text|call|ring|reply)',
      '(drop|send|shoot|ping|pop|fire|give) (us|me) *2 (dm|pm|message|line|note|email|call|bell|ring|text|shout)',
      '(dm|pm|message|email|text|call|ring|contact|whatsapp|write to) (us|me)',
      '(let|tell) (us|me) *1 (know|which|where|when|what|how|more|about|if)',
      '(if|once) you *2 (send|share|dm|message|let|tell|give|drop|pop|email|reply|bring|call) *2 (us|me|your|it|them|the)'
    ),
    question: said(
      '(what|which|where|when|who|how)',
      '(did|have|has|are|is|was|were|do|does|can|could|would|will|may|might) (you|it|this|there|that|the|your|we|i)'
    ),
    unknown: stated(
      '(do|does|can|could|have|has|are|is|am) not *3 (know|sure|confirm|confirmed|decided|date|dates|say|certain|announced|set|told|heard|news|final)',
      '(not sure|no idea|no news|no date|no plans|no word|nothing confirmed|to be confirmed|tbc|tba|still deciding|unsure)'
    ),
    price: said(
      '(free|nothing|zero|nowt|included|complimentary|half price|no charge|no cost|no fee|no extra|on the house|quid|pence|bucks|tenner|fiver|per *1 (person|head|night|month|kilo|piece|hour|day))'
    ),
    place: said(
      '(street|st|road|rd|avenue|ave|lane|square|station|corner|opposite|behind|beside|floor|building|market|outside|inside|entrance|downstairs|upstairs|online|shop|store|stores|branch|branches|counter|gate|platform|nearest|everywhere|worldwide|nationwide|settings|menu|locator)',
      '(in|at|on|near|to|by|through|via|around|under) (the|our|your)? *1 (site|app|town|city|north|south|east|west|website|back|front|top|bottom|page|left|right|link|bio|profile)'
    ),
    procedure: said(
      '^(just|simply)? (go|head|tap|click|open|select|choose|scroll|visit|log|sign|fill|enter|use|follow|try|press|hold|turn|restart|reinstall|uninstall|update|download|bring|pop|call|ring|email|ask|pick|book|order|pay|show|scan|add|remove|set|reset|leave|wash|soak|keep|store|heat|bake|rinse|put|contact|check|look|drop|send|dm|message|search|type|reply|register|apply|change|switch|hit|swipe|return|pack|print)',
      'you (can|could|need|will|should|just|may|have to|only)',
      '(steps|guide|instructions|here is how)'
    ),
    reason: said(
      '(because|since|due to|owing to|thanks to|so that|reason|caused|cause|which is why|that is why|so|as|after|while|to (keep|avoid|protect|make|save|stop|give|let|help)|fault|outage|bug|maintenance|glitch|shortage|delay|delayed|broke|failed)'
    ),
    yesNo: said(
      '(yes|yep|yeah|yup|ya|aye|no|nope|nah|sure|absolutely|definitely|indeed|certainly|correct|exactly|of course|unfortunately|sadly|afraid|only|alas|both|either|neither)',
      '(is|are|was|were|does|did|will|would|has|have|should|must|need) not',
      '(can|could) not *1 (be|do|offer|ship|send|make|take|bring|use|guarantee|promise|accept|give|say|get|book|post|deliver|sell|refund|change|store|freeze|wash|come|go|enter|stay|reserve|add|fit|run)',
      '(we|i|they|you|it) do not',
      'not (until|yet|for|on|in|at|this|any|a|the|today|open|available|currently|possible|included|really|quite|just|only)',
      '^(we|i|it|they|you|there|that|he|she) *1 (do|does|did|is|are|was|were|can|could|will|would|has|have|should|may|must|might) $'
    ),
    hours: said(
      '(noon|midday|midnight|closed|shut|closing|all day|24 hours|round the clock|dusk|dawn|sunset|sunrise|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)'
    ),
    amount: said(
      '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|dozen|half|none|both|pair|couple|plenty|all|every|small|medium|large|unlimited)'
    )
  },
  doings: [
    {by: people, after: words('are am is be been'), shape: /...ing$/u},
    {by: people, after: words('will shall would can could must'), shape: /^\p{Ll}+$/u},
    {by: people, after: words('going need able happy glad want like'), shape: /^\p{Ll}+$/u},
    {by: people, after: words('have has we i'), shape: past},
    {after: words('been being be'), shape: past}
  ],
  between: words(
    'already now also just currently still to be going really actually both happily gladly personally immediately straight quickly then definitely certainly'
  ),
  idle: words(
    'love loving loved hope hoping hoped see seeing saw seen miss missing missed enjoy enjoying enjoyed feel feeling felt be been being have having had know knowing knew think thinking thought read hear hearing heard want wanting wanted need needed like liking liked welcome wish wishing appreciate appreciated value valued happy glad there open closed delighted thrilled excited ready available not never only understand imagine agree say said saying tell wait waiting bring noticed disappointed delayed frustrated impressed amazed honoured honored touched blown pleased surprised closed used supposed needed named called inspired confused going able be improve improving strive striving celebrate celebrating serve served always all so you it this that the a an our your my we i us them'
  ),
  common: words(
    'a about above after again all also always am an and another any anyone anything are as ask at away back be because been before being best better both but by call can come could day did do does doing done down each else even ever every everyone everybody everything few find first for from get getting give go going good got great had happen happened happy has have having he hear heard hello help her here hey hi him his how i if in into is it its just keep kind know last least let like little long look lot love made make many may maybe me mean might mind more most much must my myself need never new next nice no nor not nothing now of off oh ok okay on once one only or other our out over own people please put quite really reply right said same say see seem send service she should since so some someone something soon sorry still such sure take tell than thank thanks that the their them then there these they thing things think this those though through time to today too touch try trying two under until up us use used very want was way we well went were what when where which while who why will with within without won would yes yet you your yours yourself answer apologies apologise apologize bad brand bring business comment comments company contact customer customers dear experience feedback guys issue issues inconvenience message messages opinion page app apps patience problem problems question questions response support team understand understanding waiting wait post'
  )
} satisfies ReplyWords
