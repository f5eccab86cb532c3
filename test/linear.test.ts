import {expect, test} from 'vitest'
import {type Draft, lint} from '../src/index.js'

// Texts that many rules have much to say about, as long as a person would never write them: time must grow with length only.

const size = 1_500_000
const en = 'Hurry, buy now for £20! Sorry if you were upset, it’s our policy. WE ARE THE BEST, experts say. Share if you care, u know, 555-010-7788!! '
const es = 'Compra ya, a 20 €. Lamentamos si alguien se ofendió, es nuestra política. SOMOS LOS MEJORES. Dale like si te importa, xq usted y tú sabéis!! '
const inReplyTo = {text: 'Where is my order? It never came and nobody answers.'}

test.each<[string, Draft]>([
  ['English post', {text: en, network: 'instagram'}],
  ['English reply', {text: en, inReplyTo}],
  ['Spanish post', {text: es, network: 'instagram'}],
  ['Spanish reply', {text: es, inReplyTo}]
])('%s of 1.5 MB', async (_, draft) => {
  const config = {preset: 'strict'} as const
  await lint(draft, config)
  const start = performance.now()
  const {messages} = await lint({...draft, text: draft.text.repeat(size / draft.text.length)}, config)
  expect(messages).not.toEqual([])
  expect(performance.now() - start).toBeLessThan(10_000)
})
