/** Misspellings that are no words of their own, behind the word that they stand for; `·` is a space. */
const table = `
  absence abscence absense, accessible accessable, accidentally accidently accidentaly, accommodate accomodate acommodate, accommodation accomodation
  acommodation accomadation, accommodations accomodations, achieve acheive, achievement acheivement, achieved acheived, acknowledge aknowledge
  acknowlege, acquire aquire, across accross, actually actualy acutally, address adress addres, addresses adresses, advertisement advertisment,
  amazing amazeing ammazing, among amoung, anniversary aniversary anniversery annivesary, announce anounce annouce, announced annouced anounced,
  announcement announcment anouncement annoucement, annual anual, answer anwser awnser, answered anwsered, apology appology, apologies appologies
  apoligies appologise, apologize appologize apoligize, apologise apoligise, apparently apparantly, appearance appearence, appreciate apreciate
  appriciate appreicate, appreciated apreciated appriciated, approximately approximatly aproximately, arrival arival, article artical, assistance
  assistence assitance, assist asist, attached attatched, attendance attendence, available availible avaliable avalable availble avilable, awkward
  akward, basically basicly, beautiful beautifull beatiful beautful beutiful, beautifully beautifuly, because becuase becasue beacuse becouse, become
  becomming, before befor, beginner begginer, beginning begining beggining, behaviour behavoiur, believe beleive belive, benefit benifit, benefits
  benifits, breakfast breakfest brekfast, brilliant briliant brillant, broccoli brocolli, business buisness bussiness, businesses buisnesses, calendar
  calender calander, cappuccino cappucino capuccino, Caribbean Carribean, category catagory, celebrate celebarte celabrate, celebration celebraton,
  certain certian, challenge challange, changeable changable, chocolate choclate chocalate, collectible collectable, coming comming, commitment
  committment comitment, committed commited comitted, committee commitee comittee, communication comunication, community comunity commuity, companies
  compnaies, comparison comparision, competition compitition competiton, competitive competetive, completely completly compleatly, concern conern,
  confirmation confirmaton, congratulations congradulations congratualtions, connection conection, consistent consistant, convenience convienence
  convinience convenince, convenient convienent convinient, country counrty, customer custumer cusotmer, customers custumers cusotmers, decide deside,
  decision descision decison, definite definate, definitely definately definitly definatly defiantely definetly definitley, delicious delicous
  delisious, delivery delievery delivary, delivered delieverd deliverd, department departement, description discription, development developement,
  difference diffrence differance, different diffrent diferent, difficult dificult, disappear dissapear disapear, disappoint dissapoint disapoint,
  disappointed dissapointed disapointed dissappointed, disappointing dissapointing disapointing, disappointment dissapointment disapointment, discount
  discout, disgusting discusting, easily easly, embarrass embarass embaras, embarrassed embarassed, embarrassing embarassing, emergency emergancy,
  enough enouf enoguh, enquiry enquirey, entrepreneur entrepeneur entreprenuer, environment enviroment enviornment, especially expecially especialy,
  essential essencial, etc ect, eventually eventualy, every evrey, everyone everone evryone, everything everthing evrything, excellent excelent
  excellant, except exept, excited exicted excitied, exciting exicting, exercise excercise exersise, expect exspect, expensive expencive, experience
  experiance expirience experence, experienced experianced, explanation explaination, extremely extreamly extremly, familiar familar, family famliy
  faimly, fascinating facinating, favourite favorate favourit, February Febuary Feburary, festival festivle, finally finaly, forty fourty, forward
  foward, free frree, friend freind frend, friends freinds frends, friendly freindly, fulfil fullfil, further futher, grateful greatful, great graet
  geat, guarantee garantee gaurantee guarentee guarante, guaranteed garanteed guarenteed, happened happend, happening happenning hapening, immediately
  immediatly imediately immediatley immedietly, incidentally incidently, incredible incredable, individual indvidual, information infomation
  infromation informaton, ingredients ingrediants ingredeints, innovative inovative, instead insted, interested intrested, interesting intresting
  interseting, interrupt interupt, introduce intoduce, irresistible irresistable, issue isssue, jewellery jewlery jewellry, language langauge, library
  libary, licence lisence, likely likley, literally literaly litterally, losing loosing, maintenance maintainance maintenence maintanance, medicine
  medecine, memories memorys, minute minuite, missed misssed, morning mroning, necessary neccessary necessery neccesary, neighbour nieghbour,
  neighbourhood neigbourhood, notification notificaton, November Novemeber, occasion occassion ocassion, occasionally occassionally occasionaly,
  occurred occured, occurrence occurence occurance, occurring occuring, October Octber, offered offerd, official offical, often offen, omitted
  ommitted, opening openning, opportunity oppurtunity oportunity opportuntiy, opportunities oppurtunities, original orginal, particularly
  particularily particulary, payment payement, people poeple peopel, performance preformance, permanent permanant, persistent persistant, personally
  personaly, picture pitcure, piece peice, pieces peices, please pelase plesae, pleasure plesure, popular populer, possible possable possibel,
  practically practicly, prefer perfer, preferred prefered, preparation preperation, present presant, privilege privelege priviledge, probably probly
  probaly, problem probelm problam, process proccess, professional proffesional professinal profesional, promise promiss, publicly publically,
  purchase purchace puchase, quality qualty, questionnaire questionaire, queue queu, really realy realyl, receipt reciept recipt, receive recieve
  receve, received recieved recived, receiving recieving, recipe recepie, recommend recomend reccomend reccommend recommed, recommended recomended
  reccomended, recommendation recomendation reccomendation, recommendations recomendations, reference referance, referred refered, referring refering,
  regarding reguarding, relevant relevent, remember remeber rember, reminder remider, request reqest, reservation resevation, responsible responsable,
  responsibility responsability, restaurant restaraunt resturant restuarant restaurent, restaurants restaraunts resturants, safety saftey, Saturday
  Saterday, sandwich sandwhich, schedule schedual shedule, separate seperate, separately seperately, September Septemeber, service servise, should
  shoud, similar similiar simular, special speical speacial, sponsor sponser, success sucess, successful succesful successfull sucessful, successfully
  succesfully sucessfully, support suport, supposed suposed, surprise suprise, surprised suprised, surprising suprising, technique tecnique, thank
  thnak, their thier, thorough thourough, through throught, together togther togehter, tomorrow tommorow tommorrow tomorow, tonight's tonights,
  today's todays, tonight tonigth tonght, transferred transfered, truly truely, Tuesday Tusday, unbelievable unbelieveable, unfortunately unfortunatly
  unfortunatley unfortuantely, unique uniqe, until untill, unusual unusal, upcoming upcomming, usage useage, useful usefull, usually usualy, valuable
  valuble, vegetable vegtable vegatable, vegetables vegtables, visitors vistors, volunteer volenteer, Wednesday Wensday Wednsday Wendesday, weird
  wierd, welcome welcom wellcome, where wehre, which whcih, without witout withuot, wonderful wonderfull wonderfulll, writing writting, written
  writen, yesterday yesturday, your yuor, a·lot alot, a·bit abit, as·well aswell, in·case incase, in·fact infact, no·one noone, each·other eachother,
  every·time everytime, at·least atleast, thank·you thankyou, of·course ofcourse, even·though eventhough, up·to upto, in·front infront, high·quality
  highquality, going·to gunna`

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

export const mayBeMisspelt = (word: string): boolean => misspelling(word) !== undefined
