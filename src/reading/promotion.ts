import type {Span} from '../types.js'
import type {Hit, Reading} from './reading.js'

/**
 * What shows that a post sells: an offer, an order to buy, or a price with a way to pay it.
 *
 * @param hits of the phrases of `promotion`
 */
export function findPromotion(reading: Reading, hits: readonly Hit<string>[]): Span | undefined {
  const of = (name: string) => hits.find(({group}) => group === name)?.at
  if (of('other')) return undefined
  const sells = of('offer') ?? of('order')
  if (sells) return sells
  const [price] = reading.entitiesOf('money')
  return price && of('way') && {start: price.start, end: price.end}
}
