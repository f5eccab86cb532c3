import {facts} from '../languages/index.js'
import {stockWords} from '../languages/stock-words.js'

/** Is a lower-cased word one that the posts of any brand share, or among the commonest of either language? */
export const isStock = (word: string): boolean =>
  Object.values(stockWords).some((words) => words.has(word)) || Object.values(facts).some(({common}) => common.includes(word))
