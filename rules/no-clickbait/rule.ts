import {defineRule} from '../../src/define-rule.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-clickbait',
    guideline: 'no-bait',
    kinds: ['post'],
    on: ['phrases'],
    supporting: ['amount', 'feeling'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    const amounts = phrases.filter(({group}) => group === 'amount')
    const isTold = ({from}: Hit) => {
      const amount = amounts.find((hit) => hit.from === from)
      return amount !== undefined && reading.entitiesOf('number').some(({start}) => start >= amount.at.end)
    }
    const isOurs = ({from}: Hit) => lists.we.includes(reading.tokens[from - 1]?.word ?? '')
    // What is withheld is bait beside the feeling that it is to give.
    const stirs = phrases.some(({group}) => group === 'feeling')
    const bait =
      phrases.find(
        (hit) =>
          hit.group === 'promise' ||
          (hit.group === 'formula' && !isTold(hit) && !isOurs(hit)) ||
          (hit.group === 'teaser' && !isExplained(reading, hit, lists.link))
      ) ?? (stirs ? phrases.find(({group}) => group === 'withheld') : undefined)
    if (bait) yield {at: bait.at, ...say.bait({text: bait.text})}
  }
)

/** So many words behind a colon tell something. */
const explanation = 5

/** “What happened next: we rolled back at noon” hides nothing; “What happened next: link in bio” does. */
function isExplained({text, tokens}: Reading, {at}: Hit, link: readonly string[]): boolean {
  const upToColon = /^[^.!?\n]*:\s/u.exec(text.slice(at.end))
  if (!upToColon) return false
  const from = at.end + upToColon[0].length
  const behind = tokens.filter(({start}) => start >= from).slice(0, explanation)
  return behind.length === explanation && !behind.some(({kind, word}) => kind === 'url' || link.includes(word))
}
