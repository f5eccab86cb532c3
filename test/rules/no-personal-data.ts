import rule from '../../rules/no-personal-data/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      'I rang you on ⟦07700 900812⟧ at nine, Bea, and left a message.',
      'It went to ⟦sam.okafor91@post.example⟧, please look there.',
      'You are registered as ⟦juliet.b@post.example⟧, with one T.',
      'His own mobile is ⟦07700 900377⟧ if you need him tonight.',
      'Your account number ⟦55810293⟧ is open again.',
      'You booked with passport ⟦533380006⟧, so bring that one.',
      {text: 'And the winner is Ruth Adeyemi, ⟦07700 900544⟧! The hamper is yours.', kind: 'post'},
      'We have ⟦AB123456C⟧ on file for you, Len.',
      'Order number ⟦77120934⟧ leaves on Monday, Priya.'
    ],
    valid: [
      'Call us on 0161 496 0120, any day until six.',
      'Write to hello@fernpots.example and Ade will send the form.',
      {text: 'The number you gave us did not ring, could you look at it in your profile?', why: 'no number said'},
      {text: 'Booking: 0131 496 0144 or desk@loftrooms.example.', kind: 'post'},
      {text: 'You can reach our engineer on 0161 496 0199.', why: 'the brand’s own', brand: {name: 'Fern Pots', facts: {phone: '0161 496 0199'}}},
      {
        text: 'We called you on 0161 496 0199, that is our switchboard.',
        why: 'the brand’s own number',
        brand: {name: 'Fern Pots', facts: {phone: '0161 496 0199'}}
      },
      'Flight 533380 does not exist; yours is the 10:40.',
      'Your order of 12 pots leaves on Monday.',
      {text: 'I will send it to your e-mail tonight.', why: 'no address said'},
      {text: 'Won: three ribbons at the county show. Found: one trumpet.', kind: 'post'},
      {text: 'I have your number, 07700 900812, and ring at six.', network: 'whatsapp', why: 'a private channel'},
      'The order is 3 of 5, so two boxes are still to come.'
    ]
  },
  es: {
    invalid: [
      'Te llamé al ⟦612 34 56 79⟧ a las nueve, Bea, y saltó el buzón.',
      'Te lo mandamos a ⟦sara.oca91@correo.example⟧, mira ahí.',
      'Estás registrada con ⟦julia.b@correo.example⟧, con una sola te.',
      'Tu celular ⟦55 5550 0143⟧ aparece dado de baja.',
      'Su cédula ⟦79123456⟧ figura en otro contrato.',
      'Con el DNI ⟦12345678Z⟧ no sale ninguna reserva, Iker.',
      {text: 'La ganadora es Rut Arana Pons, ⟦612 34 56 77⟧. ¡Felicidades!', kind: 'post'},
      'Tu pedido ⟦77120934⟧ sale el lunes, Priscila.',
      'Aparece el RUT ⟦12.345.678-5⟧ en la boleta, Pato.'
    ],
    valid: [
      'Si la tuya pierde aire, llama al 955 010 203 y pasa el mecánico de guardia.',
      'Llámanos al 910 12 34 56, cualquier día hasta las seis.',
      'Escribe a hola@macetas.example y Olga te manda el formulario.',
      {text: 'El número que nos diste no suena, ¿lo revisas en tu perfil?', why: 'no se dice ningún número'},
      {text: 'Reservas: 910 12 34 56 o mesa@altillo.example.', kind: 'post'},
      {
        text: 'Te llamamos desde el 910 12 34 99, que es nuestra centralita.',
        why: 'es el de la marca',
        brand: {name: 'Macetas', facts: {teléfono: '910 12 34 99'}}
      },
      'El vuelo 533380 no existe; el tuyo es el de las 10:40.',
      'Tu pedido de 12 macetas sale el lunes.',
      'Te lo enviamos a tu correo esta noche.',
      {text: 'Ganamos tres cintas en la feria y perdimos una trompeta.', kind: 'post'},
      {text: 'Tengo tu número, 612 34 56 79, y te llamo a las seis.', network: 'whatsapp', why: 'canal privado'},
      'El pedido es el 3 de 5, faltan dos cajas.',
      {text: 'Trae el DNI o el pasaporte y en cinco minutos tienes el carné.', why: 'ningún número'}
    ]
  }
})
