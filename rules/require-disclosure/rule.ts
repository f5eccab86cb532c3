import {defineRule} from '../../src/define-rule.js'
import {findLabel} from '../../src/reading/disclosure.js'
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
const amazon = ['amazon.', 'tag=']

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
    // An unclear label is another rule's concern.
    if (sponsored === false || findLabel(reading, phrases, Infinity, Infinity)) return
    const where = brand?.jurisdiction ? places[brand.jurisdiction] : ''
    const [label] = lists.label
    if (sponsored) {
      yield {at: reading.whole, ...say.known({label: label!, where})}
      return
    }
    const link = reading.entitiesOf('url').find((url) => {
      const address = reading.slice(url)
      return amazon.every((part) => address.includes(part)) || affiliateLinks.some((part) => address.includes(part))
    })
    const tie = link ?? (phrases.some(({group}) => group === 'unpaid') ? undefined : phrases.find(({group}) => group === 'tie')?.at)
    if (tie) yield {at: {start: tie.start, end: tie.end}, ...say.tie({text: reading.slice(tie), label: label!, where})}
  }
)
