import type {Hit, Reading} from './reading.js'
import {Break, sentenceEnd} from './tokens.js'

const capital = /\p{Lu}/u
const year = /^(?:19|20)\d\d$/u

/** Does the draft say where its claims come from: a link, a name behind “according to”, a year in brackets, or a count of its own? */
export function namesSource(reading: Reading, hits: readonly Hit<string>[]): boolean {
  const {tokens, text} = reading
  const isName = (index: number) => {
    const token = tokens[index]
    return token !== undefined && (token.before & sentenceEnd) === 0 && (capital.test(text[token.start]!) || token.kind === 'mention')
  }
  // A sentence begins with a capital, too: “Ofcom says” alone does not tell.
  const isNameBefore = (index: number) => isName(index - 1) && index > 1
  const isNamed = ({group, from, to}: Hit<string>) => {
    if (group === 'reference' || group === 'own') return true
    if (group === 'attribution') return isNameBefore(from)
    // Words may stand between: “says the government's Survey”.
    return group === 'source' && [0, 1, 2].some((step) => isName(to + step))
  }
  if (hits.some(isNamed) || reading.entitiesOf('url').length > 0) return true
  return tokens.some(({word, before}) => year.test(word) && (before & Break.mark) !== 0)
}
