import type {Words} from '../../src/define-rule.js'
import {stockPhrases} from '../../src/languages/stock-phrases.js'

const {stock, notice} = stockPhrases.en

const note =
  '{count} of its {total} telling words are those of {place}. Each network is read by other people, in another way: keep the fact, and give this one an opening, a length and an invitation of its own.'

export default {
  summary: 'The same text on two networks, or one that is hardly adapted',
  phrases: {stock: {despite: ['questioned', 'negated', 'hypothetical', 'mentioned', 'quoted'], patterns: stock}, notice},
  messages: {
    same: {reason: 'Unexpected text of {name} on {theirs} once more: “{text}”, expected one made for {network}', note},
    near: {reason: 'Unexpected near copy of {name} on {theirs}: “{text}”, expected a text made for {network}', note}
  }
} satisfies Words
