/**
 * What gives a language away. A word that languages share stands in the list of each, so that it tells them from the others only.
 * Words with an accent count without it too: `cómo` stands for `como`, not the reverse.
 */
export interface Profile {
  /** Function words, greetings and what a short message is made of. `l'` and `'re` are halves of a word with an apostrophe. */
  words: string
  /** Words that the language has, but seldom. */
  weak?: string
  /** Last three letters, for words in no list. */
  endings: string
  /** Letters beyond ASCII; twice or three times when one alone tells much. */
  letters: string
}

/** Words of Spanish, Portuguese and Galician alike. */
const iberian = `a algo ano anos antes cada casa como de desde durante día días e entre era esta estamos estar estas este está favor hora horas ir mal me
  nada nos nunca o para poder por porque puta q que sabe sabes se semana ser sobre te ti toda todas todo todos tu vamos ver vez vida`

/** Words of Portuguese and Galician alike. */
const western = `ao aos as boa da das dela do dos ela elas eles en eu foi fora mesmo meu meus na nas no noite nova novas novo novos os ou outra outras outro
  outros pode podemos pouco queres quero sempre seu seus só tarde temos teu vai é`

/** Endings of all three. */
const endings = 'aba ada ado ana bre cas cia cio cos das dor dos ica ico ida ido iva mos nda ndo nos nte nto osa oso ras res ria rio ros sas tas tes tos'

/** Letters that English words end in and Spanish ones do not. */
export const englishEnd = /[bcfghjkmpqtvwxy]$/u

/** Marks that make a word or two Spanish, although Galician has them too. */
export const spanishMark = /[ñ¿]/iu

/** English and Spanish first. `xx` is Latin script with no profile of its own: Nordic languages, Polish, Turkish, Malay. */
export const profiles: Record<string, Profile> = {
  en: {
    words: `a about after again all also always am an and another any are as at back be because been before being best better big bitch both but by came can
      cannot cant come could day days did do does doing done dont down each even every few first for free from fuck get go gonna good got gotta
      great ha had happy has have he hello help her here hey hi him his how i if im in into is it its just keep know last let like little long look
      love made make many may me more most much must my need never new next night no not now of off on one only or other our out over people
      please pls really see she shit should show so some sorry still such take than thank thanks that the their them then there these they thing
      think this those thx time to today tonight too two until up ur us very via want was way we week well were what when where which while who
      why will with without work world would wtf year yes you your 'd 'll 'm 're 's 't 've`,
    endings:
      'ack age ant ash ate ead eed eek eep els ent ers est eth ful ght ies ing ion ish ith ked lly nce nds ned ngs nts ock ood ook oon ort oth ous own red rth ses ted ter ths tly ure ver wer',
    letters: ''
  },
  es: {
    words: `${iberian} ahora al alguien algún ante aquí así aunque ayer ayuda año años aún bien buen buena buenas bueno buenos con contra cualquier cuál
      cuándo cómo da dale dar deja del después dice donde dos el ella ellos en eres es esa ese eso esto estos estoy están estás fin fue fueron
      gente gracias ha hablar había hace hacen hacer hasta hay haz he hemos hizo hola hoy jaja jajaja la las le les lo los mañana mejor menos mi
      mierda mis misma mismo mucha muchas mucho muchos muy más mí nadie ni no noche nosotros nuestra nuestro nuestros nueva nuevas nuevo nuevos
      otra otro otros pero poco podemos porfa pueda puede pueden puedes puedo queda queremos quiere quieres quiero quién qué saludos sea según si
      sido siempre siento sigue sin solo somos son soy su sus sí también tampoco tan tanto tarde tardes tb tenemos tener tengo tiene tienen tienes
      tmb tus tú un una unas uno unos usted ustedes va van vas veces voy xq y ya yo`,
    weak: 'as da do dos e na o os',
    endings: `${endings} aje ara ará rán ron ció dad era ero ías lla ión jas jos llo nas nes nza ñas ños rse ués`,
    letters: 'ññáéíóú'
  },
  pt: {
    words: `${iberian} ${western} agora ainda algum alguém amanhã aqui assim até bem bom coisa com dar depois deste dois ele em essa esse estou estão
      faz fazer gente hoje há isso isto já kkk kkkk lhe loja lá mais mas minha muita muito muitos nem nossa nossos não nós obrigada obrigado oi
      olá onde ontem pela pelo qual quando quem quer sem sua são também tem tudo tão têm um uma vc vcs você vocês vão à às`,
    endings: `${endings} ais ção ade ões gem iro ira lha lho nça nha nho rem sse vel xar çou`,
    letters: 'ããõõççêâôáéíóúà'
  },
  fr: {
    words: `a ai au aussi aux avec avez avons beaucoup bien bon bonjour bonne bonsoir car ce ces cet cette chez comme comment dans de depuis des deux du
      dès déjà désolé elle elles en encore est et faire fait ici il ils je jour la le les leur mais me merci mes moi mon même ne ni nos notre nous
      nouveau on ou oui où par pas peu peut plus pour pourquoi que qui rien sa sans se ses si son sont suis sur svp te tes ton toujours tous tout
      toute trois très tu un une va vas vie votre vous y ça être aujourd' c' d' j' jusqu' l' m' n' qu' s' t'`,
    endings: 'age ait ais ant ées ent ère eur eux iez ier ion ire ité lle née nce oir ont ons que tre tte ure vez',
    letters: 'ççéèèàêâôîûùœë'
  },
  it: {
    words: `a abbiamo ai al alla alle anche anno bene buon buona buongiorno casa che chi ci ciao come con cosa così da dal dalla dalle degli dei del
      della delle di dopo dove due e era fa fare fra gli grazie ha hai hanno ho i il in io la le li lo lui ma mai mi mia molto ne nel nella no non
      nostra nostri nostro nuova nuovo o oggi ogni ora per perché più poi possiamo prima puoi può qual quando questa questi questo qui sei sempre
      sera si siamo sono su sua sul tanto te ti tu tua tutti tutto un una uno va vi via vita voi è all' c' d' dell' l' po' un'`,
    endings: 'amo are ata ati ato cio ere eri gia gio ici ico ini ino ire iti ito lla lle lli ndo nno nte nti nto one oni ono sti sto tti tto zza',
    letters: 'èèàìùòé'
  },
  ca: {
    words: `a així això aixó al als amb any aquest aquesta aquests aquí ara avui bon bona botiga bé cada cal cap casa com contra de del dels des
      diumenge doncs dos el ell ella els em en encara ens entre era es esta estan estem està et fa fem fer fes fet feu fou gràcies ha han he hem
      heu hi ho hora hores i ja jo la les llavors mal me merci mes molt molta molts més ni nit no només nosaltres nostre nou nova o on pel pels
      per perquè però poder podeu pot que qui quina què res se sempre sense ser set setmana si sobre som sí són també tan te tenim tot tots tu té
      un una us va vam van vine vol vols vostre d' l' m' n' s' t' 'l 'ls 'm 'n 'ns 't`,
    endings: 'ada des ant ats tge ció ent ess eta ets eix iem ieu iva lls nts nya nys ons ors res tat tes uem ueu xem',
    letters: 'ççèèàòòéíóúïï'
  },
  gl: {
    words: `${iberian} ${western} agora alguén algún aquí ata axuda aínda ben bo boas bos cal cando co coa coas con cos cousa cun del dende despois dous dun dunha
      dúas entón esa ese estes están estás facer fai fin grazas ha había hai hoxe imos isto lle lles mañá mellor miña moi moita moitas moito moitos máis nin
      ninguén non nosa noso nun nunha ola onde pero podes pola polo queda quen quere sen si son súa súas tamén tan ten ter teñen túa túas un unha
      unhas uns van vas xa xente xunto xuntos á ás`,
    weak: 'con el es están gracias',
    endings: `${endings} ade axe des iro ira ión lla llo nza óns xar xes xos xen`,
    letters: 'ññáéíóú'
  },
  de: {
    words: `aber alle alles als am an auch auf aus bei bin bis bist bitte danke das dass dein den denn der des dich die dir doch du ein eine einen er es
      euch für gut guten habe haben hallo hat heute hier ich ihr ihre im immer in ist ja jetzt kann kein keine können man mehr mein meine mit nach
      nicht noch nur oder schon sehr sein seit sich sie sind so um und uns unser unsere viel vom von vor war was wenn werden wie wir wird wo zu
      zum zur über`,
    endings: 'ung ten gen hen cht ich eit den sch nen tet ert',
    letters: 'ßßääööü'
  },
  nl: {
    words: `aan al alles altijd bedankt bij dag dat de deze die dit doen door dus een en er geen goed graag hallo heb heeft heel het hier hij hoe ik in
      is je jouw jullie kunnen maar me meer met mij mijn moet morgen naar niet nieuw nieuwe nog of om ons ook op over te tot u uw van vandaag veel
      voor waar was wat we weer wel wie wij wil worden ze zijn zo`,
    endings: 'aar aat aak eer eid den ten ken ijd ijk ijn jes tje oor uur',
    letters: 'ë'
  },
  eu: {
    words: `asko aste badu bai baina baino barkatu bat berri beste beti da dago den dira ditugu du dugu dut dute duzu edo egin egun ere eskerrik eta ez
      gara gaur gure guztiak hau hemen izan kaixo mesedez nire noiz nola on orain oso zara zer zure`,
    endings: 'ago ako ari ean eko ian ien kin era tan iak iko koa oak ren rik tik tuz tza zea zen zue zat',
    letters: 'ñ'
  },
  xx: {
    words: `anda att bir dan dengan det för ikke ini inte jag jeg jest kami kasih nie och og på som terima untuk ve vi yang är`,
    endings: '',
    letters: 'åååæøø'
  }
}
