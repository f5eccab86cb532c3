import {findEntities} from '../reading/entities.js'
import type {NetworkName} from '../types.js'
import {type Length, lengthOf} from './count.js'
import {facts} from './facts.js'
import {endWithoutMedia} from './links.js'
import {networkOf} from './names.js'

export type {Network, NetworkName} from '../types.js'
export type {Length} from './count.js'
export {type Count, type Fact, facts, type NetworkFacts} from './facts.js'
export {nameOf} from './names.js'

/**
 * Measure a text as a network counts it: without the white space at its end and, on X, without the links that it adds for media.
 *
 * @returns the length in the network's own units (`facts[network].count`), to be compared with `facts[network].post.value` or `.reply.value`;
 *   nothing of a network without known limits
 */
export function measure(text: string, name: NetworkName): Length | undefined {
  const network = networkOf(name)
  const count = network && facts[network]?.count
  if (!count) return undefined
  const trimmed = text.trimEnd()
  const counted = network === 'x' ? trimmed.slice(0, endWithoutMedia(trimmed)) : trimmed
  return lengthOf(counted, findEntities(counted, network), count)
}
