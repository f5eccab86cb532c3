import rule from '../../rules/no-repeated-personal-data/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {text: 'Order ⟦55120⟧ ships tomorrow, Mel.', inReplyTo: 'Where is 55120?'},
      {text: 'We will ring ⟦07700 900614⟧ at five.', inReplyTo: 'My number is 07700900614, call me'},
      {text: 'Sent to ⟦bo.lane@post.example⟧ just now.', inReplyTo: 'Send it to bo.lane@post.example'},
      {text: 'Thanks, ⟦99812207⟧ is the right reference and you are in.', inReplyTo: 'Ref 99812207, no answer since Monday'},
      {text: '⟦AB55120X⟧ is in the van.', inReplyTo: 'my code is AB55120X'},
      {text: 'Yes, ⟦4471902⟧ is yours, and it is paid.', inReplyTo: 'Is account 4471902 paid?'},
      {text: 'Got it: ⟦0161 496 0777⟧, after six.', inReplyTo: 'Ring 0161 496 0777 after six'},
      {text: 'Found ⟦882014⟧, Ola, it was under Olga.', inReplyTo: 'booking 882014, you say it does not exist'}
    ],
    valid: [
      {text: 'Your order ships tomorrow, Mel.', inReplyTo: 'Where is 55120?', why: 'not repeated'},
      {text: 'We ring at five. Please take the number out of your comment.', inReplyTo: 'My number is 07700900614, call me'},
      {text: 'Model 55120 takes the small bulb.', inReplyTo: 'What bulb does 55120 take?', why: 'a model'},
      {text: 'Call 0161 496 0120 and ask for Ade.', inReplyTo: 'My number is 07700 900614'},
      {text: 'It costs 120 a month.', inReplyTo: 'Is it 120 a month?', why: 'a price'},
      {text: 'Since 2019, yes.', inReplyTo: 'Open since 2019?'},
      {text: 'Sent, thank you!', inReplyTo: 'Send it to bo.lane@post.example'},
      {
        text: 'Yes, hello@fernpots.example is ours.',
        inReplyTo: 'Is hello@fernpots.example you?',
        brand: {name: 'Fern Pots', facts: {email: 'hello@fernpots.example'}},
        why: 'the brand’s own'
      },
      {text: 'Flight 88201 is on time.', inReplyTo: 'Is flight 88201 late?'},
      {text: 'Error 55120 means the lid is open.', inReplyTo: 'It says error 55120'},
      {text: 'We ring 07700 900614 at five.', inReplyTo: 'My number is 07700900614', network: 'whatsapp', why: 'a private channel'},
      {text: 'All 15 of you are in.', inReplyTo: 'We are 15'}
    ]
  },
  es: {
    invalid: [
      {text: 'El ⟦55120⟧ sale mañana, Mela.', inReplyTo: '¿Dónde está el 55120?'},
      {text: 'Llamamos al ⟦612 34 56 78⟧ a las cinco.', inReplyTo: 'Mi número es 612345678, llamadme'},
      {text: 'Enviado a ⟦bo.lara@correo.example⟧ ahora mismo.', inReplyTo: 'Mandadlo a bo.lara@correo.example'},
      {text: 'Gracias, ⟦99812207⟧ es la buena y ya está.', inReplyTo: 'Ref 99812207, nadie contesta'},
      {text: '⟦AB55120X⟧ va en la furgoneta.', inReplyTo: 'mi clave es AB55120X'},
      {text: 'Sí, la ⟦4471902⟧ es tuya y está pagada.', inReplyTo: '¿La cuenta 4471902 está pagada?'},
      {text: 'Anotado: ⟦55 5550 0177⟧, después de las seis.', inReplyTo: 'Llamen al 55 5550 0177 después de las seis'},
      {text: 'Aparece la ⟦882014⟧, Ola, estaba como Olga.', inReplyTo: 'reserva 882014, dicen que no existe'}
    ],
    valid: [
      {text: 'Tu pedido sale mañana, Mela.', inReplyTo: '¿Dónde está el 55120?', why: 'no lo repite'},
      {text: 'Llamamos a las cinco. Quita el número de tu comentario, por favor.', inReplyTo: 'Mi número es 612345678'},
      {text: 'El modelo 55120 lleva la bombilla chica.', inReplyTo: '¿Qué bombilla lleva el 55120?', why: 'un modelo'},
      {text: 'Llama al 910 12 34 56 y pregunta por Olga.', inReplyTo: 'Mi número es 612 34 56 78'},
      {text: 'Cuesta 120 al mes.', inReplyTo: '¿Son 120 al mes?', why: 'un precio'},
      {text: 'Desde 2019, sí.', inReplyTo: '¿Abiertos desde 2019?'},
      {text: '¡Enviado, gracias!', inReplyTo: 'Mandadlo a bo.lara@correo.example'},
      {
        text: 'Sí, hola@macetas.example es nuestro.',
        inReplyTo: '¿hola@macetas.example sois vosotros?',
        brand: {name: 'Macetas', facts: {correo: 'hola@macetas.example'}},
        why: 'es el de la marca'
      },
      {text: 'El vuelo 88201 sale en hora.', inReplyTo: '¿Se retrasa el vuelo 88201?'},
      {text: 'El error 55120 es que la tapa está abierta.', inReplyTo: 'Me sale error 55120'},
      {text: 'Llamamos al 612 34 56 78 a las cinco.', inReplyTo: 'Mi número es 612345678', network: 'whatsapp', why: 'canal privado'},
      {text: 'Entráis los 15.', inReplyTo: 'Somos 15'}
    ]
  }
})
