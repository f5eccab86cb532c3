import type {Words} from '../../src/define-rule.js'

const parties =
  '(labour party|new labour|tories|tory|conservatives|lib dems|reform uk|snp|plaid cymru|sinn féin|fianna fáil|fine gael|democrats|democrat|republicans|republican|gop|maga|bjp|congress party|aap|liberals|greens)'
const leaders =
  '(trump|biden|harris|obama|starmer|sunak|farage|boris|corbyn|truss|thatcher|modi|rahul gandhi|kejriwal|trudeau|carney|poilievre|albanese|dutton|varadkar|putin|netanyahu|macron|brexit|brexiteers|remainers)'
const rulers =
  '(government|minister|ministers|prime minister|president|chancellor|taoiseach|parliament|downing street|westminster|whitehall|white house|stormont|holyrood|cabinet|congress|senate|far left|far right|socialists|mp|mps|senator|senators|mayor|councillor|councillors|congressman|congresswoman|governor|mep|mla|premier|politicians|politician|candidate|opposition)'

/** How one names politicians in contempt. */
const lot = '(crowd|lot|shower|mob|bunch|gang|crew|crooks|clowns|cowboys)'
/** No other word. */
const team =
  '(arsenal|spurs|tottenham|chelsea|liverpool|everton|man (united|utd|city)|rangers|celtic|hibs|west ham|millwall|yankees|red sox|mets|packers|lakers|knicks|collingwood|essendon)'
const clubs =
  '(rangers|celtic|arsenal|spurs|tottenham|chelsea|liverpool|everton|leeds|newcastle|sunderland|villa|gunners|toffees|magpies|gooners|hibs|hearts|rovers|wanderers|wolves|reds|blues|united|barça|madrid|yankees|red sox|cowboys|patriots|lakers|celtics|csk|mumbai indians|springboks|wallabies|all blacks|collingwood|bulldogs)'
/** Whom a brand would shut out: followers of a side, and what they wear. */
const rivals = `(${clubs}|(away|their|opposing|rival|those|other) (fans|supporters)|fans|losers|(their|that|those|red|blue|green) (shirt|shirts|scarf|scarves|jersey|jerseys|colours|colors))`

export default {
  summary: 'Sides taken in politics, religion or sport',
  phrases: {
    // Enough alone.
    politics: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `(vote|votes|voting|voted|vote for|voting for|voted for|canvassing for|support|endorse|back|backing) *1 (${parties}|${leaders})`,
        `^(we|i) *1 (back|stand with|stand behind|are backing|support|campaign for|trust|love|hate|despise) *2 (${parties}|${leaders}|${rulers})`,
        '(vote|kick|throw|boot|turf|chuck|sweep) *3 out (of (office|government|power|parliament|downing street))? *2 (may|june|july|october|november|thursday|tuesday|polls|ballot|election)',
        '(vote|kick|throw|boot|turf|chuck) (them|him|her|this lot) out',
        '(cross|tick|vote) (next to|beside|goes to|for) *2 and *4 (you|so)',
        `(this|that|the|our) ${rulers} *1 (could not|can not|is a|are a|must go|should resign|should be ashamed|has to go|have to go|needs to go|need to go|disgrace|disgraces|sold us)`,
        `^(resign|shame on you|shame on) *3 ${rulers}`,
        '(only one|the only|just one) (party|candidate|leader) *3 (cares|who|that|with|for)',
        `(keep|get|kick|throw|vote|boot|turf|chuck|sweep|put|send) (the|that|those|this) *2 ${lot} *1 (out|packing) (of (government|power|office|the council|city hall))?`,
        `(vote|votes|voted|voting) (in|for|back)? *1 (that|those|this|the same) *1 ${lot}`,
        '(remember|think of) (it|this|that|them) *1 (at|in|on|when) *2 (election|elections|ballot|ballot box|polls|polling|booth|vote)',
        '(the other lot|that lot|this lot) *3 (had|have|out|turn|enough|again|gone)',
        '(backing|supporting|endorsing|behind|elect|re-elect|canvassing for) *4 (for|to) (the|be)? *1 (council|mayor|senate|congress|parliament|president|governor|mp|councillor)',
        '(enough|sick|tired) of (the other lot|this government|these politicians|the same old politicians|the left|the right|woke)',
        '(lefties|libtards|snowflakes|commies|gammons|remoaners|tory scum)'
      ]
    },
    politicsTopic: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        parties,
        leaders,
        rulers,
        '(petition *6 (bill|act|law|amendment)|(bill|amendment|act|law) petition)',
        '(polls|ballot|election|elections|polling day|referendum|manifesto|left-wing|right-wing)'
      ]
    },
    // On a ballot, in answer to somebody who asks about the day.
    mark: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(tick|shade|mark|circle|cross) (senator|councillor|mayor|governor|congressman|congresswoman|president)',
        '(vote|mark|tick) (yes|no|leave|remain|reject)$'
      ]
    },
    politicsSide: {
      despite: ['questioned', 'negated'],
      patterns: [
        '(about time|with any luck|the sooner *4 (out|gone|goes|go)|will be (out|gone)|(can not|not) come soon enough|(has|have|gets|get|got|deserve|deserves|earned|earns|wins|won) *4 (vote|votes|support|backing)|(kick|throw|boot|turf|chuck|vote|sweep) *3 out|(my|our) vote (is|goes|will|went|for)|(remember|think of) *3 (when you vote|on polling day|at the (ballot|polls|ballot box))|vote accordingly|four more years|not (my|our) (president|king|prime minister)|lock (him|her|them) up|(would|will|have|has|had|are|is|keep|keeps|to) *1 (bankrupt|bankrupted|bankrupting|wreck|wrecked|wrecking|ruin|ruined|ruining|destroy|destroyed|destroying|betray|betrayed|betraying|rob|robbed|robbing|abandoned|sold out|selling out|flog|fleeced|fleecing|failed|failing|lied|lying|squandered|squandering|screwed|killing)|choose wisely|so should you|we hope you (will|do) too|hope you will too|had (their|his|her) turn|finally (out|gone))',
        // “Had a joke about every minister” is no “is a joke”.
        '(is|are|was|were) (not|all|both|just|simply|still|truly|nothing but|such|so|always)? (a|an|the|our|my)? (absolute|bloody|complete|total|utter|national|real|right|bunch of|pack of|bigger)? (joke|disgrace|clown|clowns|shambles|crooks|liars|corrupt|useless|idiots|traitors|the best thing|the only one|the only leader|best thing|only one|only leader|right about)',
        '(should|must) (resign|go|step down)',
        '(we (have)? (all)? (signed|backed|endorsed)|so should you|we think you should)',
        '(that|those|these|this) *1 (clown|clowns|crooks|crook|joker|jokers|shambles|idiots|lot)',
        '(liar|liars|lying|crook|thief|cronies|numpties|muppets|buffoon|twit|traitor|tyrant|dictator|shower|cretins|morons|fools|spineless|clueless|incompetent|thieves|thieving|should be ashamed|shameful|hopeless|deserves your vote|vote with us|you know what to do|kick out)',
        '(nobody|no one|who) (wants|needs|asked for|voted for|believes|trusts) (that|this|him|her|them|those|another)',
        '^(down with|no more|hands off|stop|long live|bring back)',
        '(cheers to that|roll on|thank god he|thank god she|thank god they)'
      ]
    },
    // The account of somebody who holds office, or wants to.
    office: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(as|i am|being|your|i was) (a|the|an|your)? *1 (senator|mp|mayor|candidate|councillor|congressman|congresswoman|governor|president|minister)',
        '(my|our) (campaign|candidacy|manifesto|constituency|constituents|bill)',
        'vote for me'
      ]
    },
    religionTopic: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(god|jesus|christ|saviour|savior|lord|almighty|creator|allah|prophet|bible|scripture|gospel|quran|koran|satan|devil|atheists|atheist|believers|believer|christian|christians|christianity|catholic|catholics|muslim|muslims|islam|hindu|hindus|jews|mormons|religion|religions|religious|church|churches|mosque|mosques|temple|temples|priest|priests|bishop|bishops|vicar|vicars|imam|imams|pope|prayer|prayers|praying|pray|sermon|sermons|hymns|easter|lent|ramadan|resurrection|virgin birth|nativity|heaven|hell|angels|faith|soul|souls)'
      ]
    },
    religionSide: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '((those|people|anyone|whoever|everyone|all) (who|that)? *1 (do not|does not|will not|reject|rejects|deny|denies|refuse|refuses) *1 (believe|believes|accept|accepts|know|knows|follow|pray|him|god|christ)|(outside|without|need|fear|accept|come to|turn to|find|found|apart from) (him|god|christ)|open (your|their) eyes|sin|sins|sinful|sinner|sinners|fools|gullible|laughable|grown-ups who|grown adults|still believe|sky|invented|made up|make-believe|pointless|outdated|backward|medieval|cult|cults|opium|be saved|saves you|eternal|everlasting|judgement day|judgment day|judged|wicked|true faith|false gods|false god|false religion|only way|no other way|convert|praise him|glory to|hallelujah|thou shalt|unborn|obey|punish|punishes|nonsense|fairy tale|fairy tales|superstition|superstitions|superstitious|brainwashed|brainwashing|repent|kneel|heathens|deluded|mumbo|sheep|ungodly|salvation|damned|hypocrites|blasphemy|one true|fall for|falls for|fell for|unlike (some|others)|he is watching|is watching you)'
      ]
    },
    clubsTopic: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        `((blue|red|green|white|other|wrong) (half|end|side) of|${clubs}|shirt|shirts|scarf|scarves|jersey|jerseys|fan|fans|supporter|supporters|derby|match|game|cup|league|goal|goals|nil|kick-off|final|football|rugby|hurling|cricket|relegation|season|team|club)`
      ]
    },
    clubsSide: {
      despite: ['questioned', 'negated'],
      patterns: [
        // Who stays out, or pays: people of a side, not bags or dogs.
        `(except|apart from|but not) (for)? *3 ${rivals}`,
        `${rivals} *6 (elsewhere|another (shop|bank|pub|bar|cafe|barber)|at the door|(pay|pays) double)`,
        `(elsewhere|another (shop|bank|pub|bar|cafe|barber)|refuse|barred|banned|laughing at|laugh at|double) *4 ${rivals}`,
        `${clubs} *2 (banned|barred|refused)`,
        `we do not serve *2 ${rivals}`,
        `this is a ${clubs} (bank|shop|pub|house|bar|cafe|kitchen|office|clinic|town|city)`,
        `(thrash|thrashed|thrashing|hammer|hammered|batter|battered|battering|stuff|stuffed|humiliate|humiliated|embarrass|embarrassed) (them|those|that|the|${clubs})`,
        `(${rivals}|their) *1 tears`,
        '(the enemy|pathetic|overrated|sore losers|bad losers|real fans|proper (club|fans|team|football)|lose every|bottle it|bottling|scum|the other lot|that lot|(this|the) lot (from|across)|bottled it|bottlers|inbreds|has-beens|tinpot|real football)',
        '(are|those|these|of|absolute) (muppets|donkeys|clowns)',
        `(if|when|whenever|every time) (they|that lot|the other lot|your (team|lot|side)|the ${clubs}|${clubs}) *1 (lose|lost|concede|get beaten|go down)`,
        '(can not|could not|(none|nobody|no one) *2 can) (stand|bear|abide|stomach) (them|those|that (lot|mob|team|club|shirt|scarf))',
        '(hate|hates|loathe|loathes|detest|detests|despise|despises) (them|those|leeds|arsenal|spurs|chelsea|everton|celtic|rangers|collingwood|that (lot|mob|team|club|shirt|scarf))',
        `(would|will) (not|never|rather) *4 (wear|serve|be seen|touch|stock) *4 ${rivals}`,
        'the wrong (shirt|colours|colors|scarf|team|club)'
      ]
    },
    religion: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(we|i) (all)? (follow|serve|worship|obey|praise|fear|answer to|trust in|believe in|live for) (only|our|one|the)? (lord|almighty)? (christ|jesus|god|saviour|savior|allah|lord|almighty)',
        '(christ|jesus|god|the lord|allah) *1 comes first',
        '(jesus|christ|god|lord|allah|he|him) *2 (is|alone is|alone|as) the (only)? (way|truth|answer|cure|saviour|savior|one true)',
        'only (jesus|christ|god|the lord|the blood|faith|prayer|he) *4 (saves|save|can|cures|cure|heals|heal|is|will)',
        '(jesus|christ|god|the lord) *1 (saves|is coming|is watching|will judge|died for)',
        '^(repent|turn to (christ|god|jesus)|accept (jesus|christ))',
        'as the (bible|koran|quran|scripture|gospel|good book|word) (teaches|says|commands|tells)',
        '(religion|faith|god|the church|the bible|prayer|prayers|praying|fasting|ramadan|lent|mass|communion|baptism|confession|pilgrimage|worship|the rosary|christianity|islam) (is|are) *3 (fairy tale|fairy tales|myth|nonsense|superstition|lie|lies|scam|poison|opium|joke|brainwashing)',
        '(non-believers|unbelievers|infidels|heathens|godless|heretics|sinners|atheists) *5 (will|have|can|are|should|do not|burn|lost|hell)',
        '(turn|turns|turned|turning) (away)? from (him|god|christ|the lord|jesus)',
        '(kneel|bow) *2 (to|before) (him|god|christ|the lord)',
        '(god|jesus|allah|the lord|the almighty) (hates|forbids|wants you|punishes|disapproves|will punish|is angry)',
        '(imaginary friend|sky daddy|sky fairy)',
        'the blood of (the lamb|christ|jesus)',
        '(burn|rot) in hell',
        '(without|reject|rejects|deny|denies|forgotten|forget) (god|christ|jesus|the lord|him) *4 (lost|nothing|empty|sand|sorry|sick|hell)',
        '(lost|empty|nothing) without (god|christ|jesus|the lord)',
        '(believe in|believing in|pray to|praying to|worship) *3 (fairy|fairies|nothing|ghosts|magic|sky|nonsense)',
        '(ought to|should|must) *1 (be in church|be at mass|pray|read (the|their|your) bible|fear god|find god)'
      ]
    },
    clubs: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        `(everyone|everybody|all of us|we are all|we all) *4 (is|are|support|follow|supports) (a|an)? ${team}`,
        '(ref|referee|refs|var) *3 (robbed|paid|bought|blind|bent|cheat|cheats|cheated|corrupt|a joke|disgrace)',
        '(united|city|rovers|we|us|boys|villa|rangers|celtic|arsenal|liverpool|chelsea|spurs|everton|gaa|mayo|dublin) *2 robbed',
        '^(come on you|coyg|coyr|coyi)',
        '(coys|ynwa|hala madrid)',
        '(fans|supporters) *4 (cry|crying|losers|silent|not welcome|shut up|where are|can walk|drink elsewhere|stay away|delusional|embarrassing)',
        "(we|do not) (serve|do not serve|do not sell to|won't serve) *2 (fans|losers|supporters|scum|reds|blues)",
        '(arsenal|spurs|tottenham|chelsea|liverpool|everton|united|city|villa|newcastle|rangers|celtic|leeds|barcelona|barça|madrid|juventus|lakers|cowboys|yankees|patriots|rovers|wanderers|rovers|mumbai indians|csk|rcb) *1 (are|is|was|were) *2 (joke|rubbish|trash|garbage|finished|losers|pathetic|embarrassing|awful|cheats|scum)',
        '(to the bone|till (i|we) die)',
        'may *2 (go home|lose|get relegated|get hammered|finish bottom)',
        '(only one|one real|one proper|one true) (team|club|side) (in|around|from)',
        '(plastic fans|glory hunters|wrong (side|end|half) of (town|the city|stanley park|the river|manchester))',
        '^we are (rovers|united|city|wanderers|albion|villa|rangers|celtic|everton|liverpool|arsenal|chelsea|spurs|leeds|newcastle)',
        '(we|i) (hate|despise|can not stand) (spurs|arsenal|united|city|rangers|celtic|chelsea|leeds|liverpool|everton|the yankees|the cowboys)'
      ]
    }
  },
  comment: {
    election: {despite: ['questioned', 'negated', 'hypothetical'], patterns: ['(election|elections|polling|polls|referendum|ballot|vote|voting)']}
  },
  messages: {
    politics: {
      reason: 'Unexpected political side “{text}” on the brand’s account; expected none, or facts for everybody',
      note: 'A brand that takes a party’s side turns half of its customers away, and nobody asked it to. Keep opening hours and polling times, and leave the opinion for your own account.'
    },
    religion: {
      reason: 'Unexpected side about religion “{text}” on the brand’s account; expected none',
      note: 'Greetings for everybody’s feasts are welcome; judging who believes and who does not is not the brand’s part. Leave it out, or keep the greeting alone.'
    },
    clubs: {
      reason: 'Unexpected side in sport “{text}” on the brand’s account; expected room for both sets of fans',
      note: 'Your customers support the other side as well. Cheer for the match, not against anybody; if the brand sponsors a club, turn `clubs` off for this rule.'
    }
  }
} satisfies Words
