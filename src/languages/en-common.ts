import {meantBy} from './typing-slips.js'
import {words} from './words.js'

/** Regular verbs, which double no letter. */
const verbs = `
  accept access accommodate achieve acknowledge acquire address advance advise affect agree allow amaze announce answer apologise apologize appear apply
  appoint appreciate approach approve arrange arrive assemble assist associate assume attach attempt attend avoid balance believe belong benefit borrow bother
  browse cancel capture celebrate challenge change charge clarify collaborate collect comment compare complain complete concern confirm confuse connect
  consider contact contain continue contribute correct create damage decide define delete deliver demonstrate depart depend describe deserve design detail
  determine develop direct disappear disappoint discount discover discuss display donate double download dream embarrass emerge enable encourage engage enjoy
  ensure escape estimate exchange excite exclude excuse expand expect experience explain explore extend feature figure finish follow forward function gather
  generate guarantee handle happen harvest highlight identify imagine improve include increase inform inspect inspire install introduce invest investigate
  invite launch listen locate manage measure mention message monitor notice notify offer operate order package participate perform plant please position
  prepare present prevent proceed process produce promise protect provide publish purchase question raise realize receive recognize recommend recycle reduce
  reflect refund refuse register release remain remember remind remove repair repeat replace reply report represent request require rescue research reserve
  resolve respond restart restore return review reward sample satisfy schedule scratch search secure select separate serve sponsor stretch subscribe suggest
  supply support surprise survive suspect switch target thank threaten transform travel treat trouble trust update upgrade upload visit volunteer welcome
  wonder worry`

const nouns = `
  accident accommodation account achievement activity addition advantage advertisement afternoon agreement airline airport allergy alternative amount
  anniversary announcement apology appearance apple application appointment apprentice argument arrival article artist association attachment attendant banana
  batch battery beginner behavior behaviour beverage biscuit blanket bottle breakfast building burrito business button calendar camera campaign candle
  cappuccino category celebration champion character charity chocolate christmas client coffee colleague collection colour command commitment committee
  communication community company comparison competition complaint computer concert condition conference confirmation confusion congratulation connection
  consumer content contract contribution conversation cookie corner costume council counter country couple cupboard customer database daughter decision delay
  delivery demand department departure description destination developer development device difference dimension dinner direction director disappointment
  discussion disease distance doctor document donation driver edition editor education effect election emergency employee engineer enquiry entrance
  entrepreneur environment evening event example exception exercise expert explanation failure family farmer favorite favourite festival flavor flight
  football foundation friend future gallery garden generation government headline heritage history holiday honour hospital household impression inconvenience
  individual industry ingredient initiative innovation institution instruction insurance interest interview invoice island itinerary journey kitchen laptop
  leader library licence location machine manager market marriage material measurement medicine meeting member memory method million minute mirror mission
  mistake mobile moment morning mother museum neighbour neighbourhood network nothing notification number object occasion office officer opening operation
  opinion opportunity option organization original outside parcel parent partner partnership passenger passion password patient pattern payment people pepper
  performance period permission photo picture platform player pleasure pocket policy population potential pottery practice preference preparation president
  pressure princess priority privilege problem professional professor profit program programme progress project promotion property proposal protection
  provider quality quarter questionnaire reader reason receipt reception recipe recipient recommendation recording recovery reference region registration
  regulation relation relationship relief reminder reservation resident resolution resource response responsibility restaurant result rhubarb routine sandwich
  scholarship school scientist screenshot season second secret section security sentence service session setting shower situation solution speech standard
  statement station strategy street student studio subject submission success suggestion summary summer supplier surgery survey system talent teacher
  technique technology temperature thought thousand ticket tradition traffic translation treatment umbrella university vacation vegetable version village
  visitor volume voucher waiter warehouse warning weather website wedding weekend window winner winter worker workplace workshop`

const others = `
  absence absolutely accessible accidentally according accordingly across actual actually additional advice affordable afraid against almost already alright
  although always annual another anybody anymore anyone anything anyway anywhere apparently approximately around assistance attendance automatically autumn
  available awareness awesome awkward baggage baking basically beautiful beautifully because become becomes becoming before beginning begins behind between
  beyond biggest birthday bought brilliant british broccoli brought cancellation cancelled cannot careful ceiling certain certainly changeable children choose
  chosen cinnamon classic clearly clothes collectible comfort coming committed common competitive completely consistent constantly convenience convenient
  correctly courage culture curious currently december definite definitely delicious delighted different difficult digital disgusting during earlier easier
  easily efficient elsewhere energy enough environmental equipment especially essential european eventually everybody everyone everything everywhere
  excellence excellent except exclusive expensive extremely familiar familiarity fantastic fascinating fashion february feedback female finally financial
  fortnight fourteen freezing friday friendly frozen furniture further general generally gentleman gentlemen gorgeous grammar grateful guidance health healthy
  honestly horrible however hungry identical immediately importance important incidentally inclusive incredible incredibly independent influencer influencers
  information infrastructure initial innovative instead interactive interesting international interrupt irresistible itself january jewellery knowledge lately
  latest laughter likely limited literally literature little lovely luggage maintenance management manual meanwhile missing mostly multiple national natural
  nearly necessary normal normally november nutrition obviously occasionally occurred occurring october official officially omitted online otherwise ourselves
  outstanding particular particularly patience perfect perfectly perhaps permanent persistent personal personally popular positive possible possibly posting
  potato potatoes powerful practically preferred premium pretty previous previously probably prosecco public publicly quickly rather really recent recently
  redemption referred referring regarding relevant reproducible responsible roughly running safety saturday scientific scissors sensitive separately september
  serious seriously several shopping should silver similar simple simply sincerely slowly social software somebody someone something sometimes somewhere
  spaghetti special specific specifically spinach sponsorship stomachs storage straight strange strong successful successfully sunday supposed surely
  sustainability sustainable technical terrible themselves thirty thorough though through throughout thursday together tomato tomatoes tomorrow tonight
  totally towards transferred tuesday twelve twenty unable unbelievable underneath understand understanding understands unfortunately unique united unless
  unusual upcoming urgent useful useless usually valuable vinegar virtual wealth wednesday weekly whatever whenever without wonderful working worldwide
  writing written yesterday yoghurt yourself yourselves`

/** English again, though only a slip away from one of these. */
const alike = `
  addressees apologias blankest burrowed burrowing butteries cancelling categorise chose collectable commends compered comperes compering compete competed
  competes competing compliant computes conformation conformations conformed conforming conforms consumes counties crating decoding deigned deigning delvers
  deported deporting deportment descried descries diner diners directer discuses enquires ensuing escapees excepting excising exiting exorcise exorcises
  expansive expended expending fallowed fallowing finises finnish framer framers freeing gallerias guarantied guaranties handel handing honesty insects
  instilled instilling instills invitees laterally locution locutions lunched lunches lunching mangers massaged massages massaging materiel memorise meting
  minuet minuets mullions neighbor neighborhood neighborhoods neighbors notional notworks panting patents patters peeper peepers planing plating polices
  prefect preform preformed preforming preforms premised premises premising presets prioritise refereed regrading relying remanded remanding resoled resoles
  resoling restated restating restring reusing reworded rewording sapling sevres shipping sittings sliver sopping suctions summarise suppler swatches tanking
  teaches thinking travelled travelling untied vocation vocations vouches wandered wandering weeding`

const plural = (word: string): string => (/(?:[sxz]|[cs]h)$/.test(word) ? `${word}es` : word.replace(/(?<![aeo])y$/, 'ie') + 's')
const past = (word: string): string => word.replace(/(?<![aeo])y$/, 'i').replace(/e$/, '') + 'ed'
const gerund = (word: string): string => word.replace(/(?<![eo])e$/, '') + 'ing'

/** Reads which common word was meant by one that is none; undefined: it may be any other. */
export function meantInEnglish(): (word: string) => string | undefined {
  const known = new Set(words(others))
  for (const noun of words(nouns)) known.add(noun).add(plural(noun))
  for (const verb of words(verbs)) known.add(verb).add(plural(verb)).add(past(verb)).add(gerund(verb))
  return meantBy({words: known, alike: words(alike), shortest: {swapped: 6, across: 9, dropped: 8, vowel: 8}, sound: withoutDoubles, shortestHeard: 6})
}

/** One letter for two; at the end only of -l: “wonderfull”, but not “thankss”. */
const withoutDoubles = (word: string): string => word.replace(/(\p{L})\1(?=\p{L})|ll$/gu, (double) => double[0]!)
