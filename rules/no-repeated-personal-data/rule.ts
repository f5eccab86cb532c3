import {defineRule} from '../../src/define-rule.js'
import {isOwnContact} from '../../src/reading/own-contacts.js'
import type {Reading} from '../../src/reading/reading.js'
import type {Token} from '../../src/reading/tokens.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Fewest digits of a number, such as an order's, that identifies somebody. */
  min: number
}

const defaults: Options = {min: 5}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-repeated-personal-data',
    guideline: 'no-exposed-data',
    kinds: ['reply'],
    needs: ['inReplyTo'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {min}, {lists, say}) {
    const {tokens, network} = reading
    if (network === 'whatsapp' || network === 'telegram') return
    let given: Set<string | undefined> | undefined
    for (const [index, token] of tokens.entries()) {
      const data = dataOf(token, min)
      if (!data) continue
      given ??= new Set(reading.comment!.tokens.map((word) => dataOf(word, min)))
      if (!given.has(data) || isOwnContact(reading, token) || isThing(tokens, index, lists.things) || isTold(reading, token)) continue
      const {start, end} = token
      yield {at: {start, end}, ...say.repeated({text: reading.slice(token)})}
    }
  }
)

const noDigit = /\D/gu
const code = /^(?=.*\d)[\p{L}\d-]+$/u

/** What of a token identifies somebody, in one form however it is written. */
function dataOf({word, kind}: Token, min: number): string | undefined {
  if (kind === 'email') return word
  if (kind !== undefined && kind !== 'phone' && kind !== 'number') return undefined
  if (!code.test(word) && kind === undefined) return undefined
  const digits = word.replace(noDigit, '')
  return digits.length >= min ? digits : undefined
}

/** Does the word before a number, or the one before that, say that it names a thing: “model 55120”? */
const isThing = (tokens: readonly Token[], index: number, things: readonly string[]) => [1, 2].some((back) => things.includes(tokens[index - back]?.word ?? ''))

/** Did the person themselves ask about that number: “is 900 123 456 yours?” */
const isTold = (reading: Reading, token: Token) =>
  token.kind !== 'number' &&
  reading.comment!.sentences.some((sentence) => sentence.isQuestion && reading.comment!.slice(sentence).includes(reading.slice(token)))
