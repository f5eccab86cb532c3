import {disclosures, englishTags, labelTags, ownLanguage, weakEndings, withoutSponsored} from '../languages/disclosure.js'
import {remember} from '../languages/remember.js'
import type {Span} from '../types.js'
import type {Lexicon} from './phrases.js'
import type {Hit, Reading} from './reading.js'
import {Break, sentenceEnd} from './tokens.js'

export interface Label {
  readonly at: Span
  /** `weak`: may be misread; `foreign`: in another language; `late`: too far down to be seen. */
  readonly kind: 'clear' | 'weak' | 'foreign' | 'late'
}

/** The phrases of labels, for those who need them only now and then. */
export const labels: Lexicon<keyof (typeof disclosures)['en']> = {...disclosures, supporting: ['clear', 'sponsored', 'weak', 'soft', 'other']}

const mark = /\p{M}/gu
const fold = (tag: string) => tag.slice(1).toLowerCase().normalize('NFD').replace(mark, '')

/** Which sort of label a hashtag is. */
export const labelOf = remember((tag: string) => {
  const name = fold(tag)
  return (
    (['clear', 'sponsored', 'weak'] as const).find((each) => labelTags[each].has(name)) ??
    (weakEndings.some((ending) => name.endsWith(ending)) ? 'weak' : undefined)
  )
})

/**
 * The label of advertising that a draft bears: a clear one if there is one, else the first of the others.
 *
 * @param hits of the phrases of `disclosures`
 * @param reach characters within which a label is seen
 * @param maxTagsBefore hashtags that may stand before it
 */
export function findLabel(reading: Reading, hits: readonly Hit<string>[], reach: number, maxTagsBefore: number): Label | undefined {
  const jurisdiction = reading.context.brand?.jurisdiction
  const sponsored = jurisdiction && withoutSponsored.has(jurisdiction) ? 'weak' : 'clear'
  const kindOf = (name: string) => (name === 'sponsored' ? sponsored : name)
  const labels: Label[] = []

  for (const {at, group, from, to} of hits) {
    if (!(group in labelTags) && !(group === 'soft' && reading.context.sponsored)) continue
    if (hits.some((hit) => hit.group === 'other' && hit.from <= from && to <= hit.to)) continue
    // One word is a label only where a sentence begins: “we delete insults and advertising” has none.
    const {before} = reading.tokens[from]!
    if (to - from === 1 && from > 0 && !(before & (sentenceEnd | Break.mark))) continue
    const kind = kindOf(group)
    labels.push({at, kind: kind === 'clear' ? (at.start > reach ? 'late' : 'clear') : 'weak'})
  }
  for (const [index, tag] of reading.entitiesOf('hashtag').entries()) {
    const group = labelOf(reading.slice(tag))
    if (!group) continue
    const isForeign = reading.language === 'es' && jurisdiction && ownLanguage.has(jurisdiction) && englishTags.has(fold(reading.slice(tag)))
    const isLate = tag.start > reach || index >= maxTagsBefore
    labels.push({at: {start: tag.start, end: tag.end}, kind: kindOf(group) === 'weak' ? 'weak' : isForeign ? 'foreign' : isLate ? 'late' : 'clear'})
  }
  return labels.find(({kind}) => kind === 'clear') ?? labels[0]
}
