import {meantInEnglish} from './en-common.js'

/** Misspellings that are no words of their own and more than a slip away from one, behind the word that they stand for; `·` is a space. */
const table = `
  absence abscence absense, accidentally accidently, accommodation accomadation, acquire aquire, address addres, among amoung, article artical, attached attatched, awkward akward, basically basicly, because becouse, before befor,
  believe belive, benefit benifit, calendar calander, Caribbean Carribean, comparison comparision, concern
  conern, congratulations congradulations, convenience convienence, convenient convienent, decide deside, decision descision, definitely definatly defiantely
  definetly, delivered delieverd, department departement, development developement, easily
  easly, enough enouf, especially expecially, essential essencial, etc ect, every evrey, except exept,
  exercise excercise exersise, expect exspect, expensive expencive, explanation explaination, extremely extreamly, favourite favorate favourit, forty fourty, forward foward, friend frend, friends frends, fulfil fullfil, further futher, grateful greatful,
  immediately immedietly, instead insted, interested intrested, jewellery jewlery, language langauge, licence lisence, losing loosing, maintenance maintainance, memories memorys, occurrence occurence occurance,
  often offen, particularly particularily, piece peice, pieces peices, popular populer, practically
  practicly, privilege priviledge, probably probly, publicly publically,
  queue queu, receipt recipt, receive receve, recipe recepie, regarding reguarding, remember rember, request reqest, restaurant restaraunt,
  restaurants restaraunts, sandwich sandwhich, schedule schedual, September Septemeber, should shoud, similar similiar simular, sponsor sponser, thank thnak, their thier, thorough thourough, through throught, tonight's tonights, today's todays, tonight tonght, truly truely,
  Tuesday Tusday, unbelievable unbelieveable, unique uniqe, until untill, usage useage, Wednesday Wensday, weird wierd, welcome welcom, which whcih, without witout, your yuor, a·lot alot, a·bit abit, as·well aswell, in·case incase, in·fact infact, no·one noone, each·other eachother,
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
