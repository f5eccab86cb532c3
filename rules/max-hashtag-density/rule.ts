import {defineRule} from '../../src/define-rule.js'
import type {Reading} from '../../src/reading/reading.js'
import type {Sentence} from '../../src/reading/sentences.js'
import en from './en.js'
import es from './es.js'

export interface Options {
  /** Largest part of a sentence’s words that may be hashtags, from 0 to 1. */
  max: number
  /** Fewest hashtags in a sentence that are looked at. */
  min: number
  /** So many hashtags that each stand for a word of a sentence are too many, however long it is. */
  many: number
}

const defaults: Options = {max: 0.4, min: 3, many: 4}

export default /* @__PURE__ */ defineRule(
  {
    id: 'max-hashtag-density',
    guideline: 'no-hashtag-stuffing',
    on: ['hashtag'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults
  },
  {en, es},
  function* (reading, {max, min, many}, {say}) {
    if (reading.entitiesOf('hashtag').length < min) return
    for (const sentence of reading.sentences) {
      const {tags, woven, all} = count(reading, sentence)
      if (
        tags < min ||
        (woven < many && tags <= max * all) ||
        reading.quotations.some((quotation) => quotation.start <= sentence.end && sentence.start <= quotation.end)
      )
        continue
      yield {at: {start: sentence.start, end: sentence.end}, ...say.dense({count: tags, words: all})}
    }
  }
)

const links = new Set(['hashtag', 'url', 'mention'])

/** Hashtags and all words of a sentence without the row of tags and links behind it; a post of nothing but tags is its own sentence. */
function count({tokens}: Reading, {from, to}: Sentence) {
  const tagsOf = (start: number, end: number) => tokens.slice(start, end).filter(({kind}) => kind === 'hashtag').length
  let end = to
  while (end > from && links.has(tokens[end - 1]!.kind!)) end--
  if (tagsOf(end, to) < 2 || (to - from === tokens.length && end === from)) end = to
  const isTag = (index: number) => tokens[index]?.kind === 'hashtag'
  let woven = 0
  for (let index = from; index < end; index++) if (isTag(index) && !isTag(index - 1) && !(isTag(index + 1) && isTag(index + 2))) woven++
  return {tags: tagsOf(from, end), woven, all: end - from}
}
