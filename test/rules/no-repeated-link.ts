import rule from '../../rules/no-repeated-link/rule.js'
import type {Draft} from '../../src/types.js'
import {cases} from '../cases.js'

const page = 'https://acme.example/raffle'
const en = [`The raffle is open: ${page}`, `Three prizes, one wheelbarrow. ${page}`, `Ana knitted the main prize 👉 ${page}`]
const es = [`Abrió la rifa: ${page}`, `Tres premios y una carretilla. ${page}`, `Ana tejió el premio mayor 👉 ${page}`]
const dated = (texts: string[], ...days: string[]): Draft[] => texts.map((text, index) => ({text, network: 'x', scheduledAt: days[index]}))

export default cases(rule, {
  context: {network: 'x'},
  en: {
    invalid: [
      {text: `Tickets are going, Ravi has ten left: ⟦${page}⟧`, beside: en},
      {text: 'Draw on Sunday ⟦acme.example/raffle/⟧', beside: en, why: 'The same page, written shorter.'},
      {text: `Draw on Sunday ⟦${page}?utm_source=x&utm_campaign=r⟧`, beside: en, why: 'Tracking does not make another page.'},
      {text: `Who wants the wheelbarrow? ⟦https://www.acme.example/raffle#prizes⟧`, beside: en},
      {text: `Last hours ⟦${page}⟧`, scheduledAt: '2026-03-06', beside: dated(en, '2026-03-02', '2026-03-03', '2026-03-04T09:00')},
      {text: `Once more: ⟦${page}⟧`, beside: [...en, 'Soup on Friday.', 'The cat is back.', 'Bring a chair.']},
      {text: `A ticket each? ⟦${page}⟧`, beside: en.slice(0, 1), options: {max: 1}},
      {text: `No network named: ⟦${page}⟧`, network: undefined, beside: en}
    ],
    valid: [
      {text: `Third and last: ${page}`, beside: en.slice(0, 2)},
      {text: 'How we chose the prizes: https://acme.example/prizes', beside: en},
      {text: `Elsewhere too: ${page}`, network: 'facebook', beside: en.map((text) => ({text, network: 'x' as const})), why: 'Another network.'},
      {text: `Tickets: ${page}`, scheduledAt: '2026-03-20', beside: dated(en, '2026-03-02', '2026-03-03', '2026-03-04'), why: 'Weeks apart.'},
      {
        text: `Tickets: ${page}`,
        beside: [...en.slice(0, 2), 'Soup.', 'Bread.', 'Rain.', 'A hat was found.', 'Choir at six.', en[2]!],
        why: 'Spread over more than a week of posts.'
      },
      {text: 'Shop: acme.example', beside: ['Lamps: acme.example', 'Rugs: acme.example', 'Pots: www.acme.example'], why: 'An address, not an offer.'},
      {text: 'Watch: https://tube.example/w?v=4', beside: [1, 2, 3].map((video) => `Watch: https://tube.example/w?v=${video}`), why: 'Other videos.'},
      {text: `The form is here: ${page}`, kind: 'reply', beside: en.map((text) => ({text, kind: 'reply' as const})), why: 'They asked for it.'},
      {text: `Tickets: ${page} and ${page}`, beside: en.slice(0, 1), why: 'Twice in one post is one post.'},
      {text: `Tickets: ${page}`, beside: en, options: {allow: [page]}},
      {text: `Tickets: ${page}`, beside: en, options: {max: 9}},
      {text: 'No link today.', beside: en},
      {text: `Tickets: ${page}`, campaign: 'fair', beside: en.map((text) => ({text, network: 'x' as const, campaign: 'raffle'}))}
    ]
  },
  es: {
    invalid: [
      {text: `Vuelan los boletos, a Ramiro le quedan diez: ⟦${page}⟧`, beside: es},
      {text: 'El sorteo es el domingo ⟦acme.example/raffle/⟧', beside: es, why: 'La misma página, más corta.'},
      {text: `El sorteo es el domingo ⟦${page}?utm_source=x&utm_campaign=r⟧`, beside: es},
      {text: `¿Quién quiere la carretilla? ⟦https://www.acme.example/raffle#premios⟧`, beside: es},
      {text: `Últimas horas ⟦${page}⟧`, scheduledAt: '2026-03-06', beside: dated(es, '2026-03-02', '2026-03-03', '2026-03-04T09:00')},
      {text: `Otra vez: ⟦${page}⟧`, beside: [...es, 'El viernes, sopa.', 'Volvió la gata.', 'Trae una silla.']},
      {text: `¿Un boleto cada uno? ⟦${page}⟧`, beside: es.slice(0, 1), options: {max: 1}},
      {text: `Sin red conocida: ⟦${page}⟧`, network: undefined, beside: es}
    ],
    valid: [
      {text: `Tercera y última: ${page}`, beside: es.slice(0, 2)},
      {text: 'Cómo elegimos los premios: https://acme.example/premios', beside: es},
      {text: `También aquí: ${page}`, network: 'facebook', beside: es.map((text) => ({text, network: 'x' as const}))},
      {text: `Boletos: ${page}`, scheduledAt: '2026-03-20', beside: dated(es, '2026-03-02', '2026-03-03', '2026-03-04')},
      {text: `Boletos: ${page}`, beside: [...es.slice(0, 2), 'Sopa.', 'Pan.', 'Lluvia.', 'Apareció un gorro.', 'Coro a las seis.', es[2]!]},
      {
        text: 'Tienda: acme.example',
        beside: ['Lámparas: acme.example', 'Alfombras: acme.example', 'Ollas: www.acme.example'],
        why: 'Una dirección, no una oferta.'
      },
      {text: 'Mira: https://tube.example/w?v=4', beside: [1, 2, 3].map((video) => `Mira: https://tube.example/w?v=${video}`)},
      {text: `El formulario está aquí: ${page}`, kind: 'reply', beside: es.map((text) => ({text, kind: 'reply' as const}))},
      {text: `Boletos: ${page} y ${page}`, beside: es.slice(0, 1)},
      {text: `Boletos: ${page}`, beside: es, options: {allow: [page]}},
      {text: `Boletos: ${page}`, beside: es, options: {max: 9}},
      {text: 'Hoy, sin enlace.', beside: es},
      {text: `Boletos: ${page}`, campaign: 'feria', beside: es.map((text) => ({text, network: 'x' as const, campaign: 'rifa'}))}
    ]
  }
})
