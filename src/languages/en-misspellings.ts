import {meantInEnglish} from './en-common.js'

/** Misspellings that are no words of their own and more than a slip away from one, behind the word that they stand for; `·` is a space. */
const table = `
  absence abscence absense, accidentally accidently, accommodation accomadation, acquire aquire, address addres, amazing amazeing, among amoung, answer
  awnser, apologies appologise, article artical, attached attatched, awkward akward, basically basicly, because becouse, become becomming, before befor,
  believe belive, benefit benifit, calendar calander, Caribbean Carribean, collectible collectable, comparison comparision, completely compleatly, concern
  conern, congratulations congradulations, convenience convienence, convenient convienent, decide deside, decision descision, definitely definatly defiantely
  definetly, delicious delisious, delivery delievery, delivered delieverd, department departement, development developement, disgusting discusting, easily
  easly, embarrass embaras, enough enouf, enquiry enquirey, especially expecially, essential essencial, etc ect, every evrey, except exept, excited excitied,
  exercise excercise exersise, expect exspect, expensive expencive, explanation explaination, extremely extreamly, favourite favorate favourit, festival
  festivle, forty fourty, forward foward, free frree, friend frend, friends frends, fulfil fullfil, further futher, grateful greatful, great graet geat,
  guarantee guarante, immediately immedietly, incidentally incidently, instead insted, interested intrested, jewellery jewlery, language langauge, library
  libary, licence lisence, losing loosing, maintenance maintainance, memories memorys, minute minuite, November Novemeber, occurrence occurence occurance,
  October Octber, offered offerd, often offen, particularly particularily, payment payement, piece peice, pieces peices, popular populer, practically
  practicly, prefer perfer, present presant, privilege priviledge, probably probly, problem problam, promise promiss, publicly publically, purchase purchace,
  quality qualty, queue queu, receipt recipt, receive receve, recipe recepie, regarding reguarding, remember rember, request reqest, restaurant restaraunt,
  restaurants restaraunts, sandwich sandwhich, schedule schedual, September Septemeber, service servise, should shoud, similar similiar simular, special
  speacial, sponsor sponser, thank thnak, their thier, thorough thourough, through throught, tonight's tonights, today's todays, tonight tonght, truly truely,
  Tuesday Tusday, unbelievable unbelieveable, unique uniqe, until untill, unusual unusal, usage useage, Wednesday Wensday, weird wierd, welcome welcom, where
  wehre, which whcih, without witout, your yuor, a·lot alot, a·bit abit, as·well aswell, in·case incase, in·fact infact, no·one noone, each·other eachother,
  every·time everytime, at·least atleast, thank·you thankyou, of·course ofcourse, even·though eventhough, up·to upto, in·front infront, high·quality
  highquality, going·to gunna`

let known: ReadonlyMap<string, string> | undefined
let meant: ((word: string) => string | undefined) | undefined

/** How an English word in lower case is spelt that is never right as it stands; undefined if it may be. */
export function misspelling(word: string): string | undefined {
  known ??= new Map(
    table.split(',').flatMap((entry) => {
      const [right, ...wrongs] = entry.trim().split(/\s+/)
      return wrongs.map((wrong): [string, string] => [wrong.toLowerCase(), right!.replace('·', ' ')])
    })
  )
  const right = known.get(word)
  if (right !== undefined) return right
  meant ??= meantInEnglish()
  return meant(word)
}

export const mayBeMisspelt = (word: string): boolean => misspelling(word) !== undefined
