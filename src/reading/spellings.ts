import {contractions, shortened} from '../languages/contractions.js'
import {accented, sansAccent} from '../languages/es-address.js'
import {remember} from '../languages/remember.js'
import {tokenize} from './tokens.js'
import {learn} from './vocabulary.js'

const none: readonly never[] = []
const plainWord = /^[\p{L}\p{N}]+$/u

const isWritten = (key: string) => !key.startsWith('<') && !key.startsWith('{')

/** The tokens that a word of a pattern stands for. */
export const wordsOf = remember((key: string): readonly string[] =>
  !isWritten(key) || (plainWord.test(key) && !contractions.has(key)) ? [key] : tokenize(key, []).tokens.map(({word}) => word)
)

/** How a text may write a word of a pattern, as numbers: without its accents, and shortened (“’s” for “is”). */
export const spellingsOf = remember((word: string): readonly number[] =>
  isWritten(word) ? [...new Set([word, accented.has(word) ? word : sansAccent(word), ...(shortened.get(word) ?? none)])].map(learn) : [learn(word)]
)
