import {defineRule} from '../../src/define-rule.js'
import {type Length, lengthOf} from '../../src/networks/count.js'
import {blueskyBytes, type Count, facts} from '../../src/networks/facts.js'
import {endWithoutMedia} from '../../src/networks/links.js'
import {nameOf} from '../../src/networks/names.js'
import type {Reading} from '../../src/reading/reading.js'
import type {Network, Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Limits by network that replace the known ones, such as `{"mastodon": 5000}` for a server of its own, or 25000 on X with Premium. */
  limits: Partial<Record<Network, number>>
}

const defaults: Options = {limits: {}}

/** No network counts more for one UTF-16 unit than its bytes, which are three at most. */
const mostPerUnit = 3
const mostPerLink = 23

export default /* @__PURE__ */ defineRule(
  {id: 'max-length', guideline: 'no-one-size-fits-all', needs: ['network'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'error', defaults},
  {en, es},
  function* (reading, {limits}, {say}) {
    const network = reading.network!
    const known = facts[network]
    const limit = limits[network] ?? known?.[reading.kind].value
    if (!known || limit === undefined) return

    const length = endOfDraft(reading)
    const mayBeLong = mostPerUnit * length + mostPerLink * reading.entitiesOf('url').length > limit
    if (!mayBeLong) return
    const {total, links} = measure(reading, length, known.count)
    if (total > limit) {
      const values = {network: nameOf(network), total, limit, text: total - links, links}
      yield {at: beyond(reading, known.count, limit), ...(links > 0 ? say.withLinks(values) : say.long(values))}
    } else if (network === 'bluesky' && 3 * length > blueskyBytes) {
      const {total: bytes} = measure(reading, length, 'bytes')
      if (bytes > blueskyBytes) yield {at: beyond(reading, 'bytes', blueskyBytes), ...say.bytes({network: nameOf(network), total: bytes, limit: blueskyBytes})}
    }
  }
)

const endOfDraft = ({text, whole, network}: Reading): number => Math.min(whole.end, network === 'x' ? endWithoutMedia(text) : text.length)

const measure = ({text, entities}: Reading, length: number, count: Count): Length =>
  lengthOf(text.slice(0, length), length < text.length ? entities.filter(({end}) => end <= length) : entities, count)

/** What no longer fits, from the start of an entity or a word on. */
function beyond(reading: Reading, count: Count, limit: number): Span {
  const {entities, tokens} = reading
  const end = endOfDraft(reading)
  let fits = 0
  let tooLong = end
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (measure(reading, middle, count).total <= limit) fits = middle
    else tooLong = middle
  }
  const starts = [tokens, entities].flatMap((parts) => parts.find((part) => part.end > fits)?.start ?? [])
  return {start: Math.min(...starts, tooLong), end}
}
