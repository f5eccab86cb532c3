import {defineRule} from '../../src/define-rule.js'
import {identifiersOf} from '../../src/reading/identifiers.js'
import {isOwnContact} from '../../src/reading/own-contacts.js'
import {endsFullName} from '../../src/reading/names.js'
import type {Reading} from '../../src/reading/reading.js'
import {covers} from '../../src/reading/span.js'
import {Break, type Token} from '../../src/reading/tokens.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

const contacts = new Set(['phone', 'email'])

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-personal-data',
    guideline: 'no-exposed-data',
    on: ['phrases', 'digits'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const {tokens, kind, network} = reading
    for (const identifier of identifiersOf(reading)) {
      if (identifier.kind === 'identity') yield {at: spanOf(identifier), ...say.identity({text: reading.slice(identifier)})}
    }
    if (kind === 'reply' && (network === 'whatsapp' || network === 'telegram')) return

    const reported = new Set<Token>()
    const isNew = (token: Token) => !reported.has(token) && !isOwnContact(reading, token)
    for (const {group, to} of phrases) {
      if (group === 'winner' || (group === 'case' && kind === 'post')) continue
      const token = group === 'contact' ? tokens[to - 1]! : tokens[to]
      if (!token || (group !== 'contact' && !isNumber(token)) || !isNew(token) || identifiersOf(reading).some((known) => covers(known, token))) continue
      reported.add(token)
      const text = reading.slice(token)
      yield {at: spanOf(token), ...(group === 'contact' ? say.contact({text}) : group === 'case' ? say.case({text}) : say.identity({text}))}
    }
    if (!phrases.some(({group}) => group === 'winner')) return
    for (const [index, token] of tokens.entries()) {
      if (contacts.has(token.kind!) && followsName(reading, index) && isNew(token)) yield {at: spanOf(token), ...say.contact({text: reading.slice(token)})}
    }
  }
)

const noDigit = /\D/gu
/** Fewest digits of a number that names somebody: a year or a price in round figures has fewer. */
const digits = 5
const isNumber = ({word, kind, before}: Token) =>
  (kind === undefined || kind === 'number') && !(before & ~Break.mark) && word.replace(noDigit, '').length >= digits

const spanOf = ({start, end}: Span): Span => ({start, end})

/** Most tokens between a name and the data behind it: “Ann Lee, flat 3, 9 Elm Row, …”. */
const reach = 12

/** Does a first name with a surname stand before a token, on its line? */
function followsName(reading: Reading, index: number): boolean {
  const {tokens} = reading
  for (let at = index; at > Math.max(1, index - reach) && !(tokens[at]!.before & Break.line); at--) if (endsFullName(reading, at - 1)) return true
  return false
}
