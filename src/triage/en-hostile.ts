import {said} from '../reading/scopes.js'
const people =
  '(immigrant|immigrants|migrant|migrants|illegals|illegal aliens|foreigner|foreigners|refugee|refugees|asylum seekers|muslim|muslims|islam|jew|jews|jewish|arabs|arab|blacks|black people|africans|mexicans|indians|pakistanis|chinese|asians|poles|romanians|gypsies|gypsy|travellers|gays|gay|homosexuals|lesbians|lesbian|pole|trans|transgender|women|woman|females|girls|feminists|disabled|autistic|wheelchair|fat people|fatties|christians|catholics|latinos|hispanics|whites|old people|those people|these people|that religion|which religion|their kind|your kind|ppl like that|people like that|people like you|people like this)'
const contempt =
  '(vermin|plague|disease|filth|filthy|dirty|scum|parasites|parasite|animals|monkeys|apes|rats|cockroaches|subhuman|subhumans|savages|terrorists|rapists|criminals|degenerates|degenerate|perverts|pervert|paedos|freaks|freak|disgusting|disgrace|inferior|unnatural|sinners|mentally ill|mental illness|uncivilised|should not be allowed|should be (banned|locked up|deported|shot|hanged|killed|exterminated|sterilised|put down|removed|illegal)|locked up|deported|deport|exterminate|wiped out|gassed|shot|hanged|put down|die off|die out|go back|back to|back in boxes|send back|send them|sent back|kick out|kick them out|kicked out|get out|keep out|get these|get those|take over|taking over|taking our|steal our|stealing our|ruin|ruining|destroying our|contempt for our|belong in|kitchen|no business|banned from|not welcome|ruined this country|stop hiring|hire|hiring|cannot talk|cannot speak|no place|all the same|all useless|useless as|starve|let them die|let em die)'
const body =
  '(you|u|ya|them|him|her|everyone|everybody|all of you|every one of you|(your|ur|the|this|that) (face|faces|head|heads|legs|neck|teeth|throat|shop|store|office|offices|house|home|car|van|windows|tyres|kids|family|wife|place|staff|driver|manager))'
const violence =
  '(kill|murder|shoot|stab|smash|burn|burn down|slash|break|beat|beat up|punch|batter|hurt|hunt|find|strangle|choke|slap|bomb|blow up|torch|wreck|knock out|run over|come for|come after|follow|visit|end|destroy|kick|bash|gut|slit|hang|poison|knife|cut|get|deal with|pay)'

const hostile = {
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
  )
}

export default hostile
