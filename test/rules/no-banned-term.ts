import rule from '../../rules/no-banned-term/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {
    brand: {
      terms: {avoid: ['cheap', 'guilt-free', 'barato', 'sin culpa'], prefer: {users: 'members', shop: 'studio', usuarios: 'socias y socios', tienda: 'casa'}}
    }
  },
  en: {
    invalid: [
      'A ⟦cheap⟧ and cheerful broom.',
      'Our ⟦guilt-free⟧ fudge.',
      '⟦Users⟧ get the box on Monday.',
      'The ⟦shop⟧ opens at ten.',
      {text: 'Hi Kay, other ⟦users⟧ saw it too. It is fixed.', kind: 'reply'},
      'Guilt, ⟦Guilt-free⟧ and fudge.',
      'Not ⟦cheap⟧, but yours.',
      {text: 'Our ⟦clients⟧ bake.', brand: {terms: {prefer: {clients: 'guests'}}}}
    ],
    valid: [
      'A cheaper broom sweeps too.',
      'Free of guilt, full of fudge.',
      'Members get the box on Monday.',
      'The studio opens at ten.',
      'Shopping lists, workshops, shopfronts.',
      {text: 'A guest wrote “cheap and warm” in the book.', why: 'a quotation'},
      {text: 'A cheap broom.', brand: {name: 'Broom & Co'}},
      {text: 'A cheap broom.', allow: {'no-banned-term': ['cheap']}},
      {text: 'A cheap broom.', options: {allow: ['cheap']}},
      'Guilt is not free.',
      '#cheap is somebody else’s tag.',
      'Mail cheap@example.org, it is an old address.'
    ]
  },
  es: {
    invalid: [
      'Un cepillo bueno y ⟦barato⟧.',
      'Dulces ⟦sin culpa⟧.',
      'Los ⟦usuarios⟧ reciben la caja el lunes.',
      'La ⟦Tienda⟧ abre a las diez.',
      {text: 'Hola, Kai: otros ⟦usuarios⟧ lo vieron. Ya está.', kind: 'reply'},
      '⟦Barato⟧ no es, pero dura.',
      'Pan ⟦sin culpa⟧, con sal.',
      {text: 'Nuestros ⟦clientes⟧ amasan.', brand: {terms: {prefer: {clientes: 'huéspedes'}}}}
    ],
    valid: [
      'Cepillos baratos no hay.',
      'La culpa fue del horno; sin él no hay pan.',
      'Las socias reciben la caja el lunes.',
      'La casa abre a las diez.',
      'El tendero cumple cien años.',
      {text: 'Una clienta anotó «barato y tibio» en el libro.', why: 'lo dice ella'},
      {text: 'Un cepillo barato.', brand: {name: 'Cepillos Ruiz'}},
      {text: 'Un cepillo barato.', allow: {'no-banned-term': ['barato']}},
      {text: 'Un cepillo barato.', options: {allow: ['barato']}},
      'Sin prisa y con culpa.',
      '#barato es la etiqueta de otra gente.',
      'Escribe a barato@example.org, que es un correo viejo.'
    ]
  }
})
