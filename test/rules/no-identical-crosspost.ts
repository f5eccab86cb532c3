import rule from '../../rules/no-identical-crosspost/rule.js'
import type {Draft, Network} from '../../src/types.js'
import {cases} from '../cases.js'

const on = (network: Network, text: string): Draft[] => [{text, network}]

const en = {
  kiln: 'The kiln came back from the menders on Tuesday and the first glazes are already cooling on the rack.',
  otter: 'An otter was seen below the weir at dawn. Keep dogs on the lead along the lower path this week, please.',
  queue: 'Doors open at seven, the soup is leek and potato, and whoever stacks chairs afterwards eats free.'
}
const es = {
  horno: 'El horno volvió del taller el martes y los primeros esmaltes ya se enfrían en la repisa.',
  nutria: 'Vimos una nutria bajo la presa al amanecer. Esta semana, los perros con correa por el sendero de abajo, por favor.',
  sopa: 'Abrimos puertas a las siete, la sopa es de puerro con papa, y quien apile sillas al final cena gratis.'
}

export default cases(rule, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      {text: '⟦The kiln came back from the menders on Tuesday and the first glazes are already cooling on the rack⟧.', beside: on('x', en.kiln)},
      {text: '⟦An otter was seen below the weir at dawn. Keep dogs on the lead along the lower path⟧ this week! 🦦', beside: on('facebook', en.otter)},
      {
        text: 'Hello all! ⟦Doors open at seven, the soup is leek and potato, and whoever stacks chairs afterwards eats free⟧. #SoupNight',
        beside: on('linkedin', en.queue),
        why: 'A greeting and a hashtag adapt nothing.'
      },
      {
        text: '⟦The kiln came back from the menders at last on Tuesday, and the first glazes are already cooling on the rack⟧ @hot.clay',
        beside: on('x', en.kiln)
      },
      {text: '⟦Kiln came back from menders Tuesday, first glazes already cooling on the rack⟧', network: 'x', beside: on('mastodon', en.kiln)},
      {
        text: '⟦An otter was seen below the weir at dawn. Keep dogs on the lead along the lower path⟧ this week. https://acme.example/otter',
        network: 'linkedin',
        beside: [...on('x', en.kiln), ...on('x', en.otter)]
      },
      {
        text: '⟦The soup is leek and potato, doors open at seven, and whoever stacks chairs afterwards eats free⟧.',
        beside: on('threads', en.queue),
        why: 'Another order of the same words.'
      },
      {
        text: '⟦Doors open at seven, the soup is leek and potato, and whoever stacks chairs afterwards eats free⟧.',
        network: 'facebook',
        beside: [{text: en.queue, network: 'x', reference: true}],
        why: 'A text of the past counts.'
      }
    ],
    valid: [
      {text: en.kiln, beside: on('instagram', en.kiln), why: 'The same network: another rule looks at that.'},
      {text: en.kiln, beside: on('x', en.otter)},
      {text: 'Third shelf, cobalt drip: that one took two years. The kiln is home, and so is our patience.', beside: on('x', en.kiln)},
      {text: 'Swipe for the glazes! The kiln came back on Tuesday. Which blue would you drink your tea from?', beside: on('x', en.kiln)},
      {text: 'Otter below the weir! Dogs on the lead, please.', network: 'x', beside: on('facebook', en.otter), why: 'Shortened to its point.'},
      {text: 'Good morning! Have a lovely weekend.', beside: on('x', 'Good morning! Have a lovely weekend.'), why: 'Too short to be adapted.'},
      {text: 'Happy New Year to all of you!', beside: on('facebook', 'Happy New Year to all of you!')},
      {text: 'Read more on our page: https://acme.example/a', beside: on('x', 'Read more on our page: https://acme.example/b')},
      {
        text: 'Boil water notice for Harbour Road, Quay Street and Mill Lane until Friday noon.',
        beside: on('x', 'Boil water notice for Harbour Road, Quay Street and Mill Lane until Friday noon.'),
        why: 'An alarm is the same everywhere.'
      },
      {text: en.otter, kind: 'reply', beside: on('x', en.otter)},
      {text: en.queue, network: 'other', beside: on('x', en.queue), why: 'Nobody knows which network that is.'},
      {text: en.queue, campaign: 'autumn', beside: [{text: en.queue, network: 'x', campaign: 'spring'}], why: 'Campaigns are not compared.'},
      {text: en.kiln, options: {similarity: 1}, beside: on('x', `${en.kiln} Come and smell the smoke.`)},
      {text: en.queue, options: {allow: ['the soup is leek and potato', 'whoever stacks chairs afterwards eats free']}, beside: on('x', en.queue)}
    ]
  },
  es: {
    invalid: [
      {text: '⟦El horno volvió del taller el martes y los primeros esmaltes ya se enfrían en la repisa⟧.', beside: on('x', es.horno)},
      {
        text: '⟦Vimos una nutria bajo la presa al amanecer. Esta semana, los perros con correa por el sendero de abajo⟧ 🦦',
        beside: on('facebook', es.nutria)
      },
      {
        text: '¡Hola a todos! ⟦Abrimos puertas a las siete, la sopa es de puerro con papa, y quien apile sillas al final cena gratis⟧. #NocheDeSopa',
        beside: on('linkedin', es.sopa)
      },
      {text: '⟦El horno volvio del taller el martes, y los primeros esmaltes ya se enfrian en la repisa⟧ @barro.vivo', beside: on('x', es.horno)},
      {text: '⟦Horno de vuelta del taller: volvió el martes, y los primeros esmaltes se enfrían en la repisa⟧', network: 'x', beside: on('mastodon', es.horno)},
      {
        text: '⟦Vimos una nutria bajo la presa al amanecer. Esta semana, los perros con correa por el sendero de abajo⟧. https://acme.example/nutria',
        network: 'linkedin',
        beside: [...on('x', es.horno), ...on('x', es.nutria)]
      },
      {text: '⟦La sopa es de puerro con papa, abrimos puertas a las siete, y quien apile sillas al final cena gratis⟧.', beside: on('threads', es.sopa)},
      {
        text: '⟦Abrimos puertas a las siete, la sopa es de puerro con papa, y quien apile sillas al final cena gratis⟧.',
        network: 'facebook',
        beside: [{text: es.sopa, network: 'x', reference: true}]
      }
    ],
    valid: [
      {text: es.horno, beside: on('instagram', es.horno), why: 'La misma red: de eso se ocupa otra regla.'},
      {text: es.horno, beside: on('x', es.nutria)},
      {text: 'Tercera repisa, gota de cobalto: esa nos costó dos años. Volvió el horno, y con él la paciencia.', beside: on('x', es.horno)},
      {text: '¿De qué azul tomarías el té? El horno volvió el martes y hay catorce para elegir.', beside: on('x', es.horno)},
      {text: '¡Nutria bajo la presa! Perros con correa, por favor.', network: 'x', beside: on('facebook', es.nutria), why: 'Acortado a lo esencial.'},
      {text: '¡Buenos días! Feliz fin de semana.', beside: on('x', '¡Buenos días! Feliz fin de semana.')},
      {text: '¡Feliz año nuevo a todos!', beside: on('facebook', '¡Feliz año nuevo a todos!')},
      {text: 'Más información en nuestra web: https://acme.example/a', beside: on('x', 'Más información en nuestra web: https://acme.example/b')},
      {
        text: 'Corte de agua en calle Puerto, calle Molino y plaza Vieja hasta el viernes a mediodía.',
        beside: on('x', 'Corte de agua en calle Puerto, calle Molino y plaza Vieja hasta el viernes a mediodía.'),
        why: 'Un aviso es igual en todas partes.'
      },
      {text: es.nutria, kind: 'reply', beside: on('x', es.nutria)},
      {text: es.sopa, network: 'other', beside: on('x', es.sopa)},
      {text: es.sopa, campaign: 'otoño', beside: [{text: es.sopa, network: 'x', campaign: 'primavera'}]},
      {text: es.horno, options: {similarity: 1}, beside: on('x', `${es.horno} Ven a oler el humo.`)}
    ]
  }
})
