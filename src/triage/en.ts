import {said} from '../reading/scopes.js'
import customers from './en-customers.js'
import hostile from './en-hostile.js'
import trolls from './en-trolls.js'
import type {TriageWords} from './triage.js'

const en: TriageWords = {
  phrases: {
    ...customers,
    ...trolls,
    ...hostile,
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
