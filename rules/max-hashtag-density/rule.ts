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
}

const defaults: Options = {max: 0.4, min: 3}

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
  function* (reading, {max, min}, {say}) {
    if (reading.entitiesOf('hashtag').length < min) return
    for (const sentence of reading.sentences) {
      const {tags, all} = count(reading, sentence)
      if (tags < min || tags <= max * all || reading.quotations.some((quotation) => quotation.start <= sentence.end && sentence.start <= quotation.end))
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
  return {tags: tagsOf(from, end), all: end - from}
}
