import rule from '../../rules/no-impersonal-address/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {inReplyTo: {text: 'Any news on the stroller wheel? Dara', author: {name: 'Dara Lynch'}}, text: '⟦Dear customer⟧, the wheel left Galway this morning.'},
      '⟦Dear Customer⟧, your table is by the window.',
      '⟦Dear valued guest⟧, breakfast starts at seven.',
      '⟦Hello user⟧, the fix is live.',
      '⟦Dear Sir or Madam⟧: the museum opens at ten.',
      '⟦Dear passenger⟧, the 9:40 leaves from platform 2.',
      '@nell_b ⟦Dear subscriber⟧, issue 40 was posted yesterday.',
      '⟦To whom it may concern⟧: yes, the path is open.'
    ],
    valid: [
      'Hi Dara, the wheel left Galway this morning.',
      'Dear Ms Lynch, your table is by the window.',
      'Dear customers of Elm Street, we open at eight again.',
      'Customer number 500 gets a cake!',
      'Every user gets the fix today.',
      'Our guests have breakfast from seven.',
      'Hello, passenger lists are printed at noon.',
      'Good morning! The museum opens at ten.',
      'Thank you, dear Nell. Issue 40 was posted yesterday.',
      'Dear me, what a mess. Sorry, Nell!',
      'The customer before you ordered the same, small world.',
      'A member of the crew will call you, Nell.',
      {text: 'Good morning Sir, the generator is at the Ikeja counter until five.', inReplyTo: 'Is my generator ready?'}
    ]
  },
  es: {
    invalid: [
      {inReplyTo: {text: '¿Y la rueda del carrito? Dora', author: {name: 'Dora Lis'}}, text: '⟦Estimado cliente⟧, la rueda salió hoy de Vigo.'},
      '⟦Estimada clienta⟧: su mesa está junto a la ventana.',
      '⟦Querido huésped⟧, el desayuno empieza a las siete.',
      '⟦Apreciable usuario⟧, el arreglo ya está activo.',
      '⟦Estimado/a⟧: el museo abre a las diez.',
      '⟦Estimado pasajero⟧, el de las 9:40 sale del andén 2.',
      '@nell_b ⟦Estimado suscriptor⟧: el número 40 salió ayer.',
      '⟦A quien corresponda⟧: sí, el sendero está abierto.'
    ],
    valid: [
      'Hola, Dora: la rueda salió hoy de Vigo.',
      'Estimada señora Lis: su mesa está junto a la ventana.',
      'Estimados clientes de la calle Olmo: volvemos a abrir a las ocho.',
      '¡El cliente número 500 se lleva una torta!',
      'Cada usuario recibe hoy el arreglo.',
      'Los huéspedes desayunan desde las siete.',
      'El tiempo estimado de viaje es de dos horas.',
      '¡Buenos días! El museo abre a las diez.',
      'Gracias, querida Nela. El número 40 salió ayer.',
      'Estimado don Ernesto: el de las 9:40 sale del andén 2.',
      'La clienta anterior pidió lo mismo, qué chico es el mundo.',
      'Un socio del club le llama hoy, Nela.'
    ]
  }
})
