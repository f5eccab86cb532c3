import {defineRule} from '../../src/define-rule.js'
import {Address, addressAtStart, addressOf} from '../../src/languages/es-address.js'
import type {Reading} from '../../src/reading/reading.js'
import {Break, type Token} from '../../src/reading/tokens.js'
import {perWord} from '../../src/reading/vocabulary.js'
import en from './en.js'
import es from './es.js'

const {tú, vos, usted, vosotros, ustedes} = Address
const plural = vosotros | ustedes

/** A word that addresses the reader. */
interface Evidence {
  readonly token: Token
  readonly address: number
}

/** Forms of address that a text in a register may use: plural “ustedes” goes with any but vosotros. */
const fitting: Readonly<Record<string, number>> = {tú: tú | vosotros | ustedes, vos: vos | ustedes, usted: usted | ustedes, vosotros: vosotros | tú}

export default /* @__PURE__ */ defineRule(
  {id: 'no-mixed-register', guideline: 'no-voice-drift', languages: ['es'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {lists, say}) {
    const register = reading.context.brand?.register
    const all = findEvidence(reading, lists.conjunctions, lists.subordinating)
    // That one form of address fits all is the rule, and needs no closer look.
    if (!register && all.reduce((common, {address}) => common & address, ~0) !== 0) return
    const evidence = all.filter(({token}) => !reading.isQuoted(token))
    const [first] = evidence
    if (!first) return

    if (register) {
      const odd = evidence.find(({address}) => !(address & fitting[register]!))
      if (odd) yield {at: span(odd), ...say.profile({text: reading.slice(odd.token), used: nameOf(odd.address), register})}
      if (odd) return
    }
    for (const [index, odd] of evidence.entries()) {
      const other = evidence.slice(0, index).find(({address}) => !fits(address, odd.address, reading.kind))
      if (!other) continue
      yield {
        at: span(odd),
        ...say.mixed({text: reading.slice(odd.token), used: nameOf(odd.address), before: reading.slice(other.token), other: nameOf(other.address)})
      }
      return
    }
  }
)

const span = ({token: {start, end}}: Evidence) => ({start, end})
const nameOf = (address: number) =>
  Object.keys(Address)
    .filter((name) => Address[name as keyof typeof Address] & address)
    .join(' / ')

/** May one text say both? To one person and to all may take turns in an answer. */
function fits(one: number, other: number, kind: 'post' | 'reply'): boolean {
  if (one & other) return true
  const [singular, several] = one & plural ? [other, one] : [one, other]
  if (!(several & plural) || singular & plural) return false
  return several === ustedes || (kind === 'reply' && (singular & tú) !== 0)
}

/** Forms of address of a word wherever it stands, and those that it has at the start of a clause, in one number. */
const anywhere = 31
const atStart = 5
const formsOf = /* @__PURE__ */ perWord((word) => addressOf(word) | (addressAtStart(word) << atStart))

function findEvidence(reading: Reading, conjunctions: ReadonlySet<string>, subordinating: ReadonlySet<string>): Evidence[] {
  const {tokens} = reading
  const evidence: Evidence[] = []
  const opens = (index: number) =>
    index === 0 || tokens[index]!.before !== 0 || (conjunctions.has(tokens[index - 1]!.word) && !isSubordinate(tokens, index, subordinating))
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.kind) continue
    const forms = formsOf(token)
    const address = forms & anywhere || (forms && opens(index) ? forms >> atStart : 0)
    if (address) evidence.push({token, address})
  }
  return evidence
}

/** Does a word before it in its clause make it subordinate? */
function isSubordinate(tokens: readonly Token[], index: number, subordinating: ReadonlySet<string>): boolean {
  for (let at = index - 1; at >= 0; at--) {
    if (subordinating.has(tokens[at]!.word)) return true
    if (tokens[at]!.before & ~Break.comma) return false
  }
  return false
}
