/** Misspellings that are no words of their own, behind the word that they stand for; `·` is a space. */
const table = `
  absence abscence absense, accessible accessable, accidentally accidently accidentaly, accommodate accomodate acommodate, accommodation accomodation
  acommodation accomadation, accommodations accomodations, achieve acheive, achievement acheivement, achieved acheived, acknowledge aknowledge
  acknowlege, acquire aquire, across accross, actually actualy acutally, address adress addres, addresses adresses, advertisement advertisment,
  aggressive agressive, amateur amatuer, amazing amazeing ammazing, among amoung, anniversary aniversary anniversery annivesary, announce anounce
  annouce, announced annouced anounced, announcement announcment anouncement annoucement, annual anual, answer anwser awnser, answered anwsered,
  apology appology, apologies appologies apoligies appologise, apologize appologize apoligize, apologise apoligise, apparently apparantly, appearance
  appearence, appreciate apreciate appriciate appreicate, appreciated apreciated appriciated, approximately approximatly aproximately, argument
  arguement, arrival arival, article artical, assistance assistence assitance, assist asist, attached attatched, attendance attendence, available
  availible avaliable avalable availble avilable, awkward akward, basically basicly, beautiful beautifull beatiful beautful beutiful, beautifully
  beautifuly, because becuase becasue beacuse becouse, become becomming, before befor, beginner begginer, beginning begining beggining, behaviour
  behavoiur, believe beleive belive, benefit benifit, benefits benifits, breakfast breakfest brekfast, brilliant briliant brillant, broccoli brocolli,
  business buisness bussiness, businesses buisnesses, calendar calender calander, cappuccino cappucino capuccino, Caribbean Carribean, category
  catagory, celebrate celebarte celabrate, celebration celebraton, cemetery cemetary, certain certian, challenge challange, changeable changable,
  chocolate choclate chocalate, collectible collectable, coming comming, commitment committment comitment, committed commited comitted, committee
  commitee comittee, communication comunication, community comunity commuity, companies compnaies, comparison comparision, competition compitition
  competiton, competitive competetive, completely completly compleatly, concern conern, confirmation confirmaton, congratulations congradulations
  congratualtions, connection conection, conscience concience, conscious concious, consistent consistant, convenience convienence convinience
  convenince, convenient convienent convinient, country counrty, curiosity curiousity, customer custumer cusotmer, customers custumers cusotmers,
  decide deside, decision descision decison, definite definate, definitely definately definitly definatly defiantely definetly definitley, delicious
  delicous delisious, delivery delievery delivary, delivered delieverd deliverd, department departement, description discription, desperate
  desperatly, development developement, difference diffrence differance, different diffrent diferent, difficult dificult, dilemma dilema, disappear
  dissapear disapear, disappoint dissapoint disapoint, disappointed dissapointed disapointed dissappointed, disappointing dissapointing disapointing,
  disappointment dissapointment disapointment, discount discout, disgusting discusting, easily easly, embarrass embarass embaras, embarrassed
  embarassed, embarrassing embarassing, emergency emergancy, enough enouf enoguh, enquiry enquirey, entrepreneur entrepeneur entreprenuer, environment
  enviroment enviornment, especially expecially especialy, essential essencial, etc ect, eventually eventualy, every evrey, everyone everone evryone,
  everything everthing evrything, exaggerate exagerate, excellent excelent excellant, except exept, excited exicted excitied, exciting exicting,
  exercise excercise exersise, existence existance, expect exspect, expensive expencive, experience experiance expirience experence, experienced
  experianced, explanation explaination, extremely extreamly extremly, familiar familar, family famliy faimly, fascinating facinating, favourite
  favorate favourit, February Febuary Feburary, festival festivle, finally finaly, fluorescent florescent, foreign foriegn, forty fourty, forward
  foward, free frree, friend freind frend, friends freinds frends, friendly freindly, fulfil fullfil, further futher, genius genious, government
  goverment, grateful greatful, great graet geat, guarantee garantee gaurantee guarentee guarante, guaranteed garanteed guarenteed, guard gaurd,
  guidance guidence, handkerchief hankerchief, happened happend, happening happenning hapening, harass harrass, height heigth, hierarchy heirarchy,
  humorous humourous, hygiene hygeine, immediately immediatly imediately immediatley immedietly, improvement improvment, incidentally incidently,
  incredible incredable, independent independant, individual indvidual, information infomation infromation informaton, ingredients ingrediants
  ingredeints, innovative inovative, inquiry inquirey, instead insted, interested intrested, interesting intresting interseting, interrupt interupt,
  introduce intoduce, irresistible irresistable, issue isssue, jewellery jewlery jewellry, judgement judgemnt, knowledge knowlege knowledg, language
  langauge, laugh laught, league leage, leisure liesure, library libary, licence lisence, likely likley, literally literaly litterally, loneliness
  lonliness, losing loosing, maintenance maintainance maintenence maintanance, medicine medecine, medieval mideval, memories memorys, millennium
  millenium, minute minuite, mischievous mischievious, missed misssed, misspell mispell, morning mroning, mortgage morgage, mountain mountian,
  necessary neccessary necessery neccesary, neighbour nieghbour, neighbourhood neigbourhood, niece neice, ninety ninty, noticeable noticable,
  notification notificaton, November Novemeber, occasion occassion ocassion, occasionally occassionally occasionaly, occurred occured, occurrence
  occurence occurance, occurring occuring, October Octber, offered offerd, official offical, often offen, omitted ommitted, opening openning,
  opportunity oppurtunity oportunity opportuntiy, opportunities oppurtunities, opposite oposite, original orginal, outrageous outragous, parallel
  paralell, parliament parliment, particularly particularily particulary, passenger passanger, payment payement, people poeple peopel, performance
  preformance, permanent permanant, persistent persistant, personally personaly, personnel personell, pharaoh pharoah, picture pitcure, piece peice,
  pieces peices, playwright playwrite, please pelase plesae, pleasure plesure, popular populer, Portuguese Portugese, possession posession possesion,
  possible possable possibel, potatoes potatos, practically practicly, prefer perfer, preferred prefered, preparation preperation, present presant,
  prescription perscription, prevalent prevelent, privilege privelege priviledge, probably probly probaly, problem probelm problam, procedure
  proceedure, process proccess, professional proffesional professinal profesional, professor proffessor, promise promiss, pronunciation
  pronounciation, psychology phsychology, publicly publically, purchase purchace puchase, quality qualty, questionnaire questionaire, queue queu,
  really realy realyl, receipt reciept recipt, receive recieve receve, received recieved recived, receiving recieving, recipe recepie, recommend
  recomend reccomend reccommend recommed, recommended recomended reccomended, recommendation recomendation reccomendation, recommendations
  recomendations, reference referance, referred refered, referring refering, refrigerator refridgerator, regarding reguarding, relevant relevent,
  relief releif, religious religous, remember remeber rember, reminder remider, repetition repitition, request reqest, reservation resevation,
  resistance resistence, resolution resoultion, responsible responsable, responsibility responsability, restaurant restaraunt resturant restuarant
  restaurent, restaurants restaraunts resturants, rhythm rythm rythym, ridiculous rediculous, safety saftey, Saturday Saterday, sandwich sandwhich,
  schedule schedual shedule, science sience, secretary secratary, seize sieze, sentence sentance, separate seperate, separately seperately, September
  Septemeber, service servise, should shoud, siege seige, similar similiar simular, sincerely sincerly, skilful skillfull, special speical speacial,
  specifically specificly, speech speach, sponsor sponser, strength strenght, succeed succede suceed, success sucess, successful succesful successfull
  sucessful, successfully succesfully sucessfully, sufficient suficient, supersede supercede, support suport, supposed suposed, surprise suprise,
  surprised suprised, surprising suprising, technique tecnique, temperature temperture tempature, temporary temporay tempory, thank thnak, their
  thier, therefore therfore, thorough thourough, threshold threshhold, through throught, together togther togehter, tomatoes tomatos, tomorrow
  tommorow tommorrow tomorow, tongue tounge, tonight's tonights, today's todays, tonight tonigth tonght, tournament tournement, transferred transfered, tried tryed, truly truely, Tuesday
  Tusday, twelfth twelth, tyranny tyrany, unbelievable unbelieveable, unfortunately unfortunatly unfortunatley unfortuantely, unique uniqe, until
  untill, unusual unusal, upcoming upcomming, usage useage, useful usefull, usually usualy, vacuum vaccum vaccuum, valuable valuble, vegetable
  vegtable vegatable, vegetables vegtables, vehicle vehical, village villiage, visitors vistors, volunteer volenteer, warranty warrenty, weather
  wheather, Wednesday Wensday Wednsday Wendesday, weird wierd, welcome welcom wellcome, where wehre, which whcih, wholly wholy, with wiht, without
  witout withuot, wonderful wonderfull wonderfulll, writing writting, written writen, yesterday yesturday, your yuor, a·lot alot, a·bit abit, as·well
  aswell, in·case incase, in·fact infact, no·one noone, each·other eachother, every·time everytime, at·least atleast, thank·you thankyou, of·course
  ofcourse, even·though eventhough, up·to upto, in·front infront, high·quality highquality, going·to gunna, you yuo, that taht, this tihs, have ahve
  hvae, just jsut, know konw, make amke, more mroe, some soem, they tehy, time tiem, want wnat, what waht, when wehn, would woudl wuold`

let known: ReadonlyMap<string, string> | undefined

/** How an English word in lower case is spelt that is never right as it stands; undefined if it may be. */
export function misspelling(word: string): string | undefined {
  known ??= new Map(
    table.split(',').flatMap((entry) => {
      const [right, ...wrongs] = entry.trim().split(/\s+/)
      return wrongs.map((wrong): [string, string] => [wrong.toLowerCase(), right!.replace('·', ' ')])
    })
  )
  return known.get(word)
}
