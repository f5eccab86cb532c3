import rule from '../../rules/no-repeated-reply/rule.js'
import {cases} from '../cases.js'

const en = {
  oven: 'Hi Ines, the oven timer fault is known. Unplug it for an hour, hold the clock button, and write to us if it beeps again.',
  oven2: 'Hi Tariq! The oven timer fault is known. Unplug it for an hour, hold the clock button, and write to us if it beeps again. Bo',
  parcel: 'Sorry to hear that, Moss. Parcels from the northern depot are late; message us the tracking number and we chase the driver.',
  parcel2: 'Sorry to hear that, Wanda. Parcels from the northern depot are late, message us the tracking number and we chase the driver. – Kit',
  praise: 'So glad your sourdough turned out well! Our baker blushed, then put your photo beside the mixer.',
  praise2: 'Glad your sourdough turned out so well! Our baker blushed, then put your photo beside the mixer 😊'
}
const es = {
  horno: 'Hola, Inés: el fallo del temporizador es conocido. Desenchufa el horno una hora, pulsa el reloj y escríbenos si vuelve a pitar.',
  horno2: '¡Hola, Tadeo! El fallo del temporizador es conocido. Desenchufa el horno una hora, pulsa el reloj y escríbenos si vuelve a pitar. Bea',
  bulto: 'Lo sentimos, Marta. Los paquetes del almacén norte llegan tarde; mándanos el número de envío y perseguimos al repartidor.',
  bulto2: 'Lo sentimos, Wenceslao. Los paquetes del almacén norte llegan tarde, mándanos el número de envío y perseguimos al repartidor. – Quique',
  pan: '¡Qué alegría que tu masa madre saliera redonda! Nuestra panadera se sonrojó y colgó tu foto junto a la amasadora.',
  pan2: 'Qué alegría que tu masa madre saliera tan redonda. ¡Nuestra panadera se sonrojó y colgó tu foto junto a la amasadora! 😊'
}

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {
        text: 'Hi Soren, ⟦the oven timer fault is known. Unplug it for an hour, hold the clock button, and write to us if it beeps⟧ again.',
        beside: [en.oven, en.oven2]
      },
      {
        text: '⟦Sorry to hear that, Pim. Parcels from the northern depot are late; message us the tracking number and we chase the driver⟧.',
        beside: [en.parcel, en.parcel2]
      },
      {
        text: '⟦So glad your sourdough turned out well! Our baker blushed, then put your photo beside the mixer⟧.',
        beside: [en.praise, en.praise2]
      },
      {
        text: '@wee_dram ⟦The oven timer fault is known. Unplug it for an hour, hold the clock button, and write to us if it beeps⟧ again.',
        beside: [en.oven, en.parcel, en.oven2, en.praise]
      },
      {
        text: '⟦Sorry to hear that, Ngozi. Parcels from the northern depot are late; message us the tracking number and we chase the driver⟧. Order 4481920.',
        network: 'x',
        beside: [
          {text: en.parcel, network: 'facebook'},
          {text: en.parcel2, network: 'x'}
        ]
      },
      {
        text: 'Hi Lev, ⟦the oven timer fault is known. Unplug it for an hour, hold the clock button, and write to us if it beeps⟧ again.',
        beside: [en.oven],
        options: {max: 1}
      },
      {
        text: '⟦Glad your sourdough turned out so well! Our baker blushed, then put your photo beside the mixer⟧.',
        inReplyTo: 'Loaf number nine and I am hooked.',
        beside: [
          {text: en.praise, inReplyTo: {text: 'First loaf ever!'}},
          {text: en.praise2, inReplyTo: {text: 'Crumb like lace, look.'}}
        ]
      },
      {
        text: '⟦Sorry to hear that, Ada. Parcels from the northern depot are late; message us the tracking number and we chase the driver⟧.',
        beside: [{text: en.parcel, reference: true}, en.parcel2]
      }
    ],
    valid: [
      {text: en.oven2, beside: [en.oven], why: 'Twice may happen.'},
      {text: en.oven, beside: [en.parcel, en.praise]},
      {
        text: 'Hi Soren, that beep is the timer fault. Since you already unplugged it, we post you a new clock board tomorrow.',
        beside: [en.oven, en.oven2]
      },
      {text: 'Thank you so much, Ola!', beside: ['Thank you so much, Ines!', 'Thank you so much, Bo!'], why: 'Thanks may be alike.'},
      {text: 'Happy birthday, Ola!', beside: ['Happy birthday, Ines!', 'Happy birthday, Bo!']},
      {
        text: en.praise,
        inReplyTo: 'First loaf ever!',
        beside: [en.praise, en.praise2],
        why: 'Drafts of an answer to one comment.'
      },
      {text: en.parcel, beside: [en.parcel2, en.oven, en.praise]},
      {
        text: 'Sorry, Pim. Yours sits in Carlisle behind a broken lorry; it is on the evening van, and Jo rings you at six.',
        beside: [en.parcel, en.parcel2]
      },
      {text: en.oven, beside: [en.oven, en.oven2], options: {max: 5}},
      {text: en.oven, kind: 'post', beside: [en.oven, en.oven2]},
      {text: en.parcel, campaign: 'storm', beside: [en.parcel, en.parcel2].map((text) => ({text, campaign: 'spring'}))},
      {
        text: 'We open at nine on the hill.',
        beside: ['We open at nine on the hill.', 'We open at nine on the hill.'],
        options: {allow: ['open at nine on the hill']},
        why: 'A fact that many ask for.'
      },
      {text: en.praise, allow: {'no-repeated-reply': true}, beside: [en.praise, en.praise2]}
    ]
  },
  es: {
    invalid: [
      {
        text: 'Hola, Severo: ⟦el fallo del temporizador es conocido. Desenchufa el horno una hora, pulsa el reloj y escríbenos si vuelve a pitar⟧.',
        beside: [es.horno, es.horno2]
      },
      {
        text: '⟦Lo sentimos, Pilar. Los paquetes del almacén norte llegan tarde; mándanos el número de envío y perseguimos al repartidor⟧.',
        beside: [es.bulto, es.bulto2]
      },
      {
        text: '¡⟦Qué alegría que tu masa madre saliera redonda! Nuestra panadera se sonrojó y colgó tu foto junto a la amasadora⟧.',
        beside: [es.pan, es.pan2]
      },
      {
        text: '@tinto_y_sal ⟦El fallo del temporizador es conocido. Desenchufa el horno una hora, pulsa el reloj y escríbenos si vuelve a pitar⟧.',
        beside: [es.horno, es.bulto, es.horno2, es.pan]
      },
      {
        text: '⟦Lo sentimos, Noelia. Los paquetes del almacén norte llegan tarde; mándanos el número de envío y perseguimos al repartidor⟧. Pedido 4481920.',
        network: 'x',
        beside: [
          {text: es.bulto, network: 'facebook'},
          {text: es.bulto2, network: 'x'}
        ]
      },
      {
        text: 'Hola, Leo: ⟦el fallo del temporizador es conocido. Desenchufa el horno una hora, pulsa el reloj y escríbenos si vuelve a pitar⟧.',
        beside: [es.horno],
        options: {max: 1}
      },
      {
        text: '⟦Qué alegría que tu masa madre saliera tan redonda. Nuestra panadera se sonrojó y colgó tu foto junto a la amasadora⟧.',
        inReplyTo: 'Hogaza número nueve y ya no paro.',
        beside: [
          {text: es.pan, inReplyTo: {text: '¡Mi primera hogaza!'}},
          {text: es.pan2, inReplyTo: {text: 'Miga de encaje, mirad.'}}
        ]
      },
      {
        text: '⟦Lo sentimos, Ada. Los paquetes del almacén norte llegan tarde; mándanos el número de envío y perseguimos al repartidor⟧.',
        beside: [{text: es.bulto, reference: true}, es.bulto2]
      }
    ],
    valid: [
      {text: es.horno2, beside: [es.horno], why: 'Dos veces puede pasar.'},
      {text: es.horno, beside: [es.bulto, es.pan]},
      {
        text: 'Hola, Severo: ese pitido es del temporizador. Como ya lo desenchufaste, mañana te mandamos otra placa de reloj.',
        beside: [es.horno, es.horno2]
      },
      {text: '¡Muchísimas gracias, Olalla!', beside: ['¡Muchísimas gracias, Inés!', '¡Muchísimas gracias, Bea!'], why: 'Las gracias pueden parecerse.'},
      {text: '¡Feliz cumpleaños, Olalla!', beside: ['¡Feliz cumpleaños, Inés!', '¡Feliz cumpleaños, Bea!']},
      {text: es.pan, inReplyTo: '¡Mi primera hogaza!', beside: [es.pan, es.pan2], why: 'Borradores para un mismo comentario.'},
      {text: es.bulto, beside: [es.bulto2, es.horno, es.pan]},
      {
        text: 'Lo sentimos, Pilar. El tuyo está en Lugo, detrás de un camión averiado; sale en la furgoneta de la tarde y Jon te llama a las seis.',
        beside: [es.bulto, es.bulto2]
      },
      {text: es.horno, beside: [es.horno, es.horno2], options: {max: 5}},
      {text: es.horno, kind: 'post', beside: [es.horno, es.horno2]},
      {text: es.bulto, campaign: 'nevada', beside: [es.bulto, es.bulto2].map((text) => ({text, campaign: 'verano'}))},
      {
        text: 'Abrimos a las nueve arriba, en la colina del faro.',
        beside: ['Abrimos a las nueve arriba, en la colina del faro.', 'Abrimos a las nueve arriba, en la colina del faro.'],
        options: {allow: ['abrimos a las nueve arriba en la colina']}
      },
      {text: es.pan, allow: {'no-repeated-reply': true}, beside: [es.pan, es.pan2]}
    ]
  }
})
