import {meantBy} from './typing-slips.js'
import {words} from './words.js'

/** Regular verbs, which double no letter. */
const verbs = `
  accept access accommodate achieve acknowledge acquire address advance advise affect agree allow amaze announce answer apologise apologize appear apply
  appreciate approach arrive assist associate assume attach attempt believe belong benefit bother cancel celebrate challenge change charge clarify collect
  comment complete concern confirm connect consider contact continue correct create decide define delete deliver depend describe deserve design detail develop
  direct disappear disappoint discount discover discuss display donate double download dream embarrass engage enjoy ensure exchange excite expand expect
  experience explain explore feature figure finish follow forward guarantee handle happen highlight identify improve include increase inform inspire install
  introduce invest investigate invite launch listen locate manage measure mention message notice offer operate order package participate plant please present
  prevent proceed process promise protect provide publish purchase question raise receive recognize recommend recycle reduce refund refuse register release
  remain remember remove repair replace reply report request require research resolve respond restart return review reward sample schedule search secure
  select separate serve sponsor stretch suggest supply support surprise switch thank travel treat trouble trust update upgrade upload visit volunteer welcome
  wonder worry`

const nouns = `
  accommodation account achievement activity advertisement afternoon airline airport amount anniversary announcement apology appearance apple application
  arrival article artist attachment attendant batch battery beginner behaviour biscuit breakfast building burrito business button calendar camera campaign
  candle cappuccino category celebration character charity chocolate christmas client coffee colleague collection colour commitment committee communication
  community company comparison competition complaint computer conference confirmation congratulation connection consumer content contribution conversation
  corner costume council counter country couple customer decision delay delivery department departure description developer development device difference
  dinner director disappointment discussion disease doctor driver edition education election emergency employee engineer enquiry entrepreneur environment
  evening event example exercise expert explanation family favorite favourite festival flight foundation friend future gallery garden government history
  holiday hospital inconvenience individual industry ingredient initiative innovation interest interview invoice itinerary journey kitchen leader library
  licence location machine manager market medicine meeting member memory method million minute mission mistake mobile moment morning mother museum neighbour
  neighbourhood network nothing notification number occasion office officer opening opinion opportunity option organization original outside parcel parent
  partner partnership passenger password patient payment people performance permission photo picture platform pleasure policy population practice preparation
  president priority privilege problem professional profit program programme progress project property quality quarter questionnaire reason receipt reception
  recipe recommendation reference region registration reminder reservation resource response responsibility restaurant result sandwich school screenshot
  season second secret section security service session setting shower situation solution standard statement station strategy street student studio subject
  success suggestion summer surgery survey system talent technique technology thought thousand ticket university vegetable version visitor voucher warning
  weather website wedding weekend window winner winter worker workplace workshop`

const others = `
  becoming absence absolutely accessible accidentally according accordingly across actually additional advice afraid against almost already always annual another
  anybody anyone anything anyway anywhere apparently approximately around assistance attendance available awareness awesome awkward baggage basically
  beautiful beautifully because become before beginning behind between beyond birthday bought brilliant broccoli brought cancelled cannot certain certainly
  changeable children choose clearly collectible coming committed competitive completely consistent convenience convenient culture currently definite
  definitely delicious different difficult digital disgusting during earlier easier easily energy enough especially essential european eventually everybody
  everyone everything excellent except exclusive expensive extremely familiar fantastic fascinating february feedback finally financial friday friendly
  further general grateful health healthy heterogeneous honestly however hungry immediately important incidentally incredible information infrastructure
  innovative instead interactive interesting international interrupt irresistible itself january jewellery latest likely limited literally little lovely
  luggage maintenance management missing mostly multiple national nearly necessary normal normally november nutrition occasionally occurred occurring october
  official omitted online ourselves outstanding particularly patience perfect perhaps permanent persistent personal personally popular possible powerful
  practically preferred pretty probably public publicly rather really recent recently referred referring regarding relevant reproducible responsible running
  safety saturday separately september seriously several shopping should silver similar simple simply social software somebody someone something sometimes
  special specific straight strong successful successfully sunday supposed sustainability sustainable themselves thorough though through thursday together
  tomorrow tonight totally towards transferred tuesday twenty unable unbelievable understand unfortunately unique united unusual upcoming useful usually
  valuable wealth wednesday whatever without wonderful working writing written yesterday yourself`

/** English again, though only a slip away from one of these. */
const alike = `
  addressees apologias behavior behaviors butteries cancelling categorise chose collectable compete competed competes competing complains compliant computes
  conformation conformations conformed conforming conforms consumes counties crating decoding deigned deigning delvers deportment descried descries diner
  diners directer discuses enquires ensuing excepting exiting exorcise exorcises expansive expended expending fallowed fallowing finises finnish gallerias
  gardner guarantied guaranties handel handing honesty instilled instilling instills invitees laterally locution locutions lunched lunches lunching mangers
  massaged massages massaging memorise meting minuet minuets mullions neighbor neighborhood neighborhoods neighbors notional notworks panting patents planing
  plating polices prefect premised premises premising presets principe prioritise provence refereed regrading relying resoled resoles resoling restated
  restating reusing reworded rewording sapling sevres shipping sittings sliver sopping suctions swatches tanking targetted targetting thinking travelled
  travelling untied vouches wandered wandering weeding`

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
