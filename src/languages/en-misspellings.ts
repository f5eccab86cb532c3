import {meantInEnglish} from './en-common.js'
import {remember} from './remember.js'

/** Misspellings that are no words of their own and more than a slip away from one, behind the word that they stand for; `·` is a space. */
const table = `
  absence abscence absense, accidentally accidently, accommodation accomadation, acquire aquire, address addres, among amoung, article artical, awkward
  akward, basically basicly, because becouse, before befor, believe belive, benefit benifit, calendar calander, Caribbean Carribean, comparison comparision,
  congratulations congradulations, convenience convienence, convenient convienent, definitely definatly defiantely definetly, department departement,
  development developement, easily easly, etc ect, every evrey, except exept, explanation explaination, favourite favorate favourit, forty fourty, forward
  foward, friend frend, friends frends, fulfil fullfil, grateful greatful, instead insted, jewellery jewlery, licence lisence, memories memorys, occurrence
  occurence occurance, particularly particularily, piece peice, pieces peices, practically practicly, privilege priviledge, probably probly, publicly
  publically, queue queu, receipt recipt, receive receve, restaurant restaraunt, restaurants restaraunts, sandwich sandwhich, September Septemeber, should
  shoud, similar similiar simular, thank thnak, their thier, through throught, tonight's tonights, today's todays, truly truely, unbelievable unbelieveable,
  until untill, usage useage, Wednesday Wensday, weird wierd, welcome welcom, which whcih, without witout, your yuor, a·lot alot, a·bit abit, as·well aswell,
  in·case incase, in·fact infact, no·one noone, each·other eachother, every·time everytime, at·least atleast, thank·you thankyou, of·course ofcourse,
  even·though eventhough, up·to upto, in·front infront, high·quality highquality`

let known: ReadonlyMap<string, string> | undefined
let meant: ((word: string) => string | undefined) | undefined

/** How an English word in lower case is spelt that is never right as it stands; undefined if it may be. */
export const misspelling = remember((word: string): string | undefined => {
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
})

export const mayBeMisspelt = (word: string): boolean => misspelling(word) !== undefined
