import rule from '../../rules/max-length/rule.js'
import type {Network} from '../../src/types.js'
import {cases} from '../cases.js'

const on = (network: Network, text: string) => ({network, text})

/** 25 units, spaces counted. */
const en25 = 'The gate opens at nine am '
const es25 = 'La verja abre a las nueve '
const fill = (unit: string, times: number) => unit.repeat(times).trim()

export default cases(rule, {
  en: {
    invalid: [
      on('x', `${fill(en25, 10)} and the rest stays ⟦behind, far too long to fit⟧`),
      on('x', `${fill(en25, 9)} https://acme.example/one ⟦https://acme.example/two⟧`),
      on('x', `${'日'.repeat(139)} ⟦日日日⟧`),
      on('bluesky', `${fill(en25, 11)} so we stop ⟦here and say goodbye⟧`),
      on('threads', `${fill(en25, 19)} and so ⟦on and so forth⟧`),
      on('mastodon', `${fill(en25, 19)} and so ⟦on and so forth⟧`),
      {text: `${fill(en25, 5)} and there is still ⟦room for two⟧`, network: 'tiktok', kind: 'reply', inReplyTo: 'When do you open?'},
      {text: `${fill(en25, 2)} no ⟦more⟧`, network: 'linkedin', options: {limits: {linkedin: 55}}},
      on('instagram', `${fill(en25, 84)} The gate opens ⟦at nine am⟧`)
    ],
    valid: [
      on('x', fill(en25, 10)),
      on('x', `${fill(en25, 9)} https://acme.example/${'long'.repeat(40)}`),
      on('x', `${'日'.repeat(140)}`),
      {...on('x', `${fill(en25, 10)} 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧`), why: 'an emoji counts two, however many code points it has'},
      {...on('x', `${fill(en25, 10)} https://t.co/abcdefghij https://t.co/bcdefghijk`), why: 'the network’s own links to media'},
      on('bluesky', `${fill(en25, 11)} done`),
      {...on('bluesky', `${fill(en25, 11)} 👩‍👩‍👧👩‍👩‍👧`), why: 'two graphemes'},
      on('threads', fill(en25, 19)),
      on('mastodon', `${fill(en25, 18)} https://acme.example/${'long'.repeat(40)}`),
      on('facebook', fill(en25, 100)),
      {text: fill(en25, 30), network: 'x', options: {limits: {x: 25_000}}, why: 'Premium'},
      {text: fill(en25, 30), network: 'mastodon', options: {limits: {mastodon: 5000}}, why: 'a server of its own'},
      {text: fill(en25, 30), why: 'the network is not known'},
      on('other', fill(en25, 300))
    ]
  },
  es: {
    invalid: [
      on('x', `${fill(es25, 10)} y lo demás se queda ⟦fuera, que ya no cabe más⟧`),
      on('x', `${fill(es25, 9)} https://acme.example/uno ⟦https://acme.example/dos⟧`),
      on('x', `${fill('¡Qué año! ', 27)} y qué ⟦mañana⟧`),
      on('bluesky', `${fill(es25, 11)} y aquí paramos ⟦hasta el lunes⟧`),
      on('threads', `${fill(es25, 19)} y así ⟦hasta el domingo⟧`),
      on('mastodon', `${fill(es25, 19)} y así ⟦hasta el domingo⟧`),
      {text: `${fill(es25, 5)} y todavía queda ⟦sitio para dos⟧`, network: 'tiktok', kind: 'reply', inReplyTo: '¿Cuándo abren?'},
      {text: `${fill(es25, 2)} y ⟦ya está⟧`, network: 'linkedin', options: {limits: {linkedin: 55}}},
      on('instagram', `${fill(es25, 84)} La verja abre a ⟦las nueve⟧`)
    ],
    valid: [
      on('x', fill(es25, 10)),
      on('x', `${fill(es25, 9)} https://acme.example/${'largo'.repeat(40)}`),
      on('x', fill('¡Qué año! ', 27)),
      on('x', `${fill(es25, 10)} 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧`),
      on('x', `${fill(es25, 10)} https://t.co/abcdefghij`),
      on('bluesky', `${fill(es25, 11)} fin`),
      on('bluesky', `${fill(es25, 11)} 👩‍👩‍👧👩‍👩‍👧`),
      on('threads', fill(es25, 19)),
      on('mastodon', `${fill(es25, 18)} https://acme.example/${'largo'.repeat(40)}`),
      on('facebook', fill(es25, 100)),
      {text: fill(es25, 30), network: 'x', options: {limits: {x: 25_000}}},
      {text: fill(es25, 30), network: 'mastodon', options: {limits: {mastodon: 5000}}},
      {text: fill(es25, 30), why: 'no se sabe la red'},
      on('other', fill(es25, 300))
    ]
  }
})
