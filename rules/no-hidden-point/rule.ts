import {defineRule} from '../../src/define-rule.js'
import {facts} from '../../src/networks/facts.js'
import {nameOf} from '../../src/networks/names.js'
import {findLabel} from '../../src/reading/disclosure.js'
import type {Network, Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Characters that are seen before “more”, by network, in place of the known ones. */
  folds: Partial<Record<Network, number>>
  /** What must be seen: any of `price`, `date`, `link` (where links can be tapped) and `label` (of advertising). */
  points: readonly Point[]
}

type Point = 'price' | 'date' | 'link' | 'label'

const defaults: Options = {folds: {}, points: ['price', 'date', 'link', 'label']}

const entities = {price: ['money'], date: ['date', 'time'], link: ['url']} as const

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-hidden-point',
    guideline: 'no-one-size-fits-all',
    kinds: ['post'],
    needs: ['network'],
    on: ['money', 'date', 'time', 'url', 'hashtag', 'phrases'],
    stage: 'stable',
    recommended: false,
    since: '0.1.0',
    severity: 'info',
    defaults
  },
  {en, es},
  function* (reading, {folds, points}, {phrases, lists, say}) {
    const {network, text} = reading
    const known = facts[network!]
    const fold = folds[network!] ?? known?.fold?.value
    if (fold === undefined || text.length <= fold) return
    const end = foldOf(text, fold)

    const hidden: {name: Point; at: Span}[] = []
    for (const name of ['price', 'date', 'link'] as const) {
      if (!points.includes(name) || (name === 'link' && !known?.links.value)) continue
      const [first] = reading.entitiesOf(...entities[name])
      if (first && first.end > end) hidden.push({name, at: first})
    }
    const label = points.includes('label') ? findLabel(reading, phrases, text.length, text.length) : undefined
    if (label && label.at.end > end) hidden.push({name: 'label', at: label.at})
    if (hidden.length === 0) return
    const {at} = hidden.reduce((first, other) => (other.at.start < first.at.start ? other : first))
    yield {
      at: {start: at.start, end: at.end},
      ...say.hidden({text: reading.slice(at), points: hidden.map(({name}) => lists.points[name]), network: nameOf(network!), fold})
    }
  }
)

/** Where the characters end that are seen; the draft may start with white space. */
function foldOf(text: string, characters: number): number {
  let index = text.length - text.trimStart().length
  for (let count = 0; count < characters && index < text.length; count++) index += text.codePointAt(index)! > 0xffff ? 2 : 1
  return index
}
