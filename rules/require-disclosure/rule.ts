import {defineRule} from '../../src/define-rule.js'
import {findLabel, labels} from '../../src/reading/disclosure.js'
import {isCapitalized} from '../../src/reading/names.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Parts of addresses that pay whoever links there. */
  affiliateLinks: readonly string[]
}

/** Affiliate programmes as known in 2026-11. */
const defaults: Options = {
  affiliateLinks: [
    'amzn.to/',
    'amzn.eu/',
    '?ref=',
    '&ref=',
    '?aff',
    '&aff',
    'awin1.',
    'shareasale.',
    'rstyle.me',
    'liketk.it',
    'shopltk.',
    'go.magik',
    'tradedoubler.',
    'skimresources.'
  ]
}

/** Amazon’s own addresses pay when they hold a tag. */
const amazon = String.raw`amazon\..*tag=|tag=.*amazon\.`

const patterns = new WeakMap<readonly string[], RegExp>()

/** What finds any of some parts of addresses. */
function patternOf(parts: readonly string[]): RegExp {
  let pattern = patterns.get(parts)
  if (!pattern) {
    const literally = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    patterns.set(parts, (pattern = new RegExp([amazon, ...literally].join('|'), 'u')))
  }
  return pattern
}

const places = {es: ' (ES)', eu: ' (EU)', uk: ' (UK)', us: ' (US)'}

export default /* @__PURE__ */ defineRule(
  {
    id: 'require-disclosure',
    guideline: 'no-hidden-ads',
    on: ['phrases', 'url', 'sponsored'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {affiliateLinks}, {phrases, lists, say}) {
    const {sponsored, brand} = reading.context
    if (sponsored === false) return
    const tie = sponsored ? undefined : findTie(reading, phrases, affiliateLinks)
    // An unclear label is another rule's concern.
    if ((!sponsored && !tie) || findLabel(reading, reading.find(labels), Infinity, Infinity)) return
    const where = brand?.jurisdiction ? places[brand.jurisdiction] : ''
    const [label] = lists.label
    if (tie) yield {at: tie, ...say.tie({text: reading.slice(tie), label: label!, where})}
    else yield {at: reading.whole, ...say.known({label: label!, where})}
  }
)

/** What gives a commercial tie away: an affiliate link, or words for it. */
function findTie(reading: Reading, phrases: readonly Hit[], affiliateLinks: readonly string[]): Span | undefined {
  const affiliate = patternOf(affiliateLinks)
  const link = reading.entitiesOf('url').find((url) => affiliate.test(reading.slice(url)))
  if (link) return {start: link.start, end: link.end}
  const asked = phrases.find(({group}) => group === 'asked')
  if (asked) return asked.at
  if (phrases.some(({group}) => group === 'unpaid')) return undefined
  return phrases.find((hit) => hit.group === 'tie' || (hit.group === 'gift' && namesGiver(reading, hit)))?.at
}

/** “The team at Rand Motors” is a company; “the team at the depot” may be anybody. */
function namesGiver(reading: Reading, {from, to}: Hit): boolean {
  for (let index = from; index <= to && index < reading.tokens.length; index++) {
    if (reading.tokens[index]!.kind === 'mention' || (index > from && isCapitalized(reading, index))) return true
  }
  return false
}
