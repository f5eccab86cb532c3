import rule from '../../rules/no-repeated-word/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'We oiled ⟦the the⟧ gate at last.',
      'Send it back ⟦to to⟧ us, postage is on the house.',
      'Soup ⟦and and⟧ bread, every noon.',
      {text: 'Hi Kofi, ⟦your your⟧ bike is ready.', kind: 'reply'},
      'A loaf ⟦of of⟧ rye and a good knife.',
      'Come ⟦with with⟧ wet boots, leave with dry ones.',
      '⟦We we⟧ bake at four.',
      'Tickets are ⟦at at⟧ the door.'
    ],
    valid: [
      'Very, very good. Very very good.',
      'They had had two foxes and a flood.',
      'I know that that shelf is crooked.',
      'Knock knock. It is the postman.',
      {text: 'Give it it’s due.', why: 'half of a contraction'},
      'Baden Baden and Bora Bora.',
      'No no, after you.',
      'What it is is a spoon.',
      'We wait and we wait.',
      'The The are on the jukebox.',
      {text: 'The sign says “the the end”.', why: 'a quotation'},
      'Of course. Of all days.',
      'To be, to bake.'
    ]
  },
  es: {
    invalid: [
      'Engrasamos ⟦la la⟧ puerta, por fin.',
      'El cartel ⟦de de⟧ la feria ya está.',
      'Pan ⟦con con⟧ tomate a las nueve.',
      {text: 'Hola, Marisa, ⟦tu tu⟧ bici está lista.', kind: 'reply'},
      'Nos vemos ⟦en en⟧ la plaza.',
      'El gato ⟦que que⟧ duerme en la caja es socio.',
      'Ven ⟦a a⟧ probar el mole.',
      '⟦Los los⟧ lunes cerramos.'
    ],
    valid: [
      'Muy muy rico, de verdad.',
      'Un café café, de puchero.',
      'Poco a poco, día a día.',
      'Ya ya, lo prometimos.',
      'Toc toc, el cartero.',
      'No no, después de usted.',
      'Duran Duran suena en la radio.',
      'Compré té, té y más té.',
      {text: 'El rótulo dice «el el fin».', why: 'una cita'},
      'Sobre sobre y sello, hay más en el mostrador.',
      'Llega de Lugo. De Lugo al horno.',
      'Si sí, si no, avisa.',
      'Del tomo A a la Z hay un paseo.'
    ]
  }
})
