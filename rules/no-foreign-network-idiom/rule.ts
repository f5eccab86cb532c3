import {defineRule} from '../../src/define-rule.js'
import {nameOf} from '../../src/networks/names.js'
import type {Network} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

/** Where each idiom is at home; elsewhere it gives away a copied text. */
const homes: Readonly<Record<string, readonly Network[]>> = {
  linkInBio: ['instagram', 'tiktok', 'threads'],
  // Instagram replaced it by the link sticker (2021-08-30).
  swipeUp: [],
  sticker: ['instagram', 'facebook', 'whatsapp', 'telegram'],
  retweet: ['x'],
  bell: ['youtube'],
  description: ['youtube'],
  duet: ['tiktok'],
  upvote: ['reddit'],
  pin: ['pinterest'],
  story: ['instagram', 'facebook', 'whatsapp', 'tiktok', 'threads']
}

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-foreign-network-idiom',
    guideline: 'no-one-size-fits-all',
    needs: ['network'],
    on: ['phrases'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, say}) {
    const network = reading.network!
    if (network === 'other') return
    for (const {group, at, text} of phrases) {
      if (!homes[group]!.includes(network)) yield {at, ...say.foreign({text, network: nameOf(network)})}
    }
  }
)
