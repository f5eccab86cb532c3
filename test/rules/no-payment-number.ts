import rule from '../../rules/no-payment-number/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      'Refunded to ⟦5500 0000 0000 0004⟧ this morning, Jess.',
      'The card we hold is ⟦4000056655665556⟧, is that right?',
      'We tried ⟦3782 822463 10005⟧ twice and it said no.',
      'Your money goes back to ⟦GB29 NWBK 6016 1331 9268 19⟧ by Friday.',
      'Is ⟦IE29 AIBK 9311 5212 3456 78⟧ still your account, Orla?',
      {text: 'Receipt of the day: ⟦6011 1111 1111 1117⟧, two lattes and a bun.', kind: 'post'},
      'Card ⟦5105105105105100⟧ was charged twice, and we are undoing one of them.',
      'We have ⟦DE89 3704 0044 0532 0130 00⟧ down for the deposit, Uwe.'
    ],
    valid: [
      {text: 'Refunded to the card ending in 0004, Jess.', why: 'four digits only'},
      {text: 'Your parcel 4111 1111 1111 1112 is on its way.', why: 'fails the check digit'},
      {text: 'Donate to the roof fund: GB29 NWBK 6016 1331 9268 19. Thank you!', kind: 'post', why: 'an account in a post is the organisation’s own'},
      {text: 'To donate, use IE29 AIBK 9311 5212 3456 78.', why: 'for donations'},
      'The ISBN is 978-3-16-148410-0, and it is back in stock.',
      'The tracking code has 16 characters and starts with JD.',
      'Ring us on 020 7946 0958 and we will undo the charge.',
      'Your code is GB29, as on the gate.',
      {text: 'We sold 4,111,111 buns last year, 1,111 of them burnt.', kind: 'post'},
      'Flight 4556 leaves from gate 7, and boarding starts at 10.',
      'https://pay.example/4111111111111111 is not one of ours, please do not open it.',
      'Serial number 1234567890123456 is under warranty until May.'
    ]
  },
  es: {
    invalid: [
      'Devuelto a la ⟦5500 0000 0000 0004⟧ esta mañana, Jimena.',
      'La tarjeta que tenemos es ⟦4000056655665556⟧, ¿verdad?',
      'Probamos dos veces la ⟦3782 822463 10005⟧ y no pasó.',
      'Tu dinero vuelve a ⟦ES91 2100 0418 4502 0005 1332⟧ el viernes.',
      '¿Sigue siendo tu CLABE ⟦032180000118359719⟧, Memo?',
      'El reintegro sale al CBU ⟦2850590940090418135201⟧, Caro.',
      {text: 'El tique del día: ⟦6011 1111 1111 1117⟧, dos cafés y una palmera.', kind: 'post'},
      'A la ⟦5105105105105100⟧ se le cobró dos veces y ya anulamos una.'
    ],
    valid: [
      {text: 'Devuelto a la tarjeta que acaba en 0004, Jimena.', why: 'solo cuatro cifras'},
      {text: 'Tu envío 4111 1111 1111 1112 va en camino.', why: 'no cuadra el dígito de control'},
      {text: 'Para el tejado nuevo: ES91 2100 0418 4502 0005 1332. ¡Gracias!', kind: 'post', why: 'en una publicación es la cuenta de quien publica'},
      {text: 'Para donar: ES91 2100 0418 4502 0005 1332.', why: 'para donativos'},
      'El ISBN es 978-3-16-148410-0 y vuelve a estar en librerías.',
      'El código de rastreo tiene 16 caracteres y empieza por JD.',
      'Llámanos al 910 12 34 56 y anulamos el cobro.',
      'Sala ES91, la del fondo.',
      {text: 'El año pasado vendimos 4.111.111 bollos, 1.111 de ellos quemados.', kind: 'post'},
      'El vuelo 4556 sale de la puerta 7.',
      'https://pago.example/4111111111111111 no es nuestro, no lo abras.',
      'El número de serie 1234567890123456 tiene garantía hasta mayo.'
    ]
  }
})
