import rule from '../../rules/no-common-slip/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      '⟦Its⟧ been a muddy week at the allotment.',
      "The otter is back with ⟦it's⟧ pups.",
      '⟦Your⟧ going to need a bigger spoon.',
      {text: "Hi Rana, ⟦you're⟧ order left Cardiff this morning.", kind: 'reply'},
      {text: 'We should ⟦of⟧ rung you first, Kit. The glazier comes at two.', kind: 'reply'},
      'The loaf is bigger ⟦then⟧ the baker.',
      'Mind the step, and do not ⟦loose⟧ your ticket.',
      'This curry is ⟦to⟧ hot for Colin.',
      'We ⟦definately⟧ counted twelve ducks.',
      'We ⟦dont⟧ close for rain.',
      '⟦Their⟧ is tea on the left.',
      'Open ⟦everyday⟧ from ten.',
      'A sneak ⟦peak⟧ at the new kiln.',
      'It was ⟦a⟧ amazing night, said the owl.',
      '⟦Lets⟧ eat outside.',
      "Thanks for ⟦you're⟧ patience, the lift is back."
    ],
    valid: [
      "It's raining and the cat has its own umbrella.",
      "You're right, your scarf is in the lost box.",
      'You could of course bring the dog.',
      'First the soup, then the stew. More soup then?',
      'Loose tea, loose buttons, loose plans.',
      'They are there, with their bikes.',
      'Everyday plates for every day.',
      'An hour, an heir, a university, a one-off.',
      'Too many cooks, two brooms, to each a task.',
      'Ms Vaccum reads on Friday.',
      {text: 'A guest wrote “definately the best” on the tile.', why: 'a quotation'},
      'Affect the mood, note the effect.',
      'Whose turn is it? Who’s next?',
      'Advice is free; we advise tea.',
      {text: 'TEH is how we sign the mugs.', why: 'capitals may be a name'},
      'Its all-day breakfast ends at noon.',
      'Bear with us, the bears are late.'
    ]
  },
  es: {
    invalid: [
      'Hoy llega el queso y ⟦tambien⟧ la miel.',
      'Gracias por la ⟦informacion⟧, la pasamos a cocina.',
      '⟦Siguenos⟧ y verás crecer las habas.',
      '⟦Escribenos⟧ antes del martes.',
      {text: 'Hola, Pau: ⟦Haber⟧ si mañana entra tu talla.', kind: 'reply'},
      'Vamos ⟦haber⟧ qué dice el cielo.',
      'Hemos ⟦echo⟧ caldo para todo el valle.',
      '⟦Ay⟧ mesa junto a la ventana.',
      'Te esperamos por ⟦hay⟧.',
      '¿⟦Que⟧ talla usas?',
      '¿⟦Como⟧ llegar? En el 12 y a pie.',
      'No se hace con prisa, ⟦si no⟧ con hambre.',
      'Este año el belén ⟦esta⟧ en el claustro.',
      '¿Cómo ⟦estas⟧?',
      '⟦Tu⟧ eliges el pan, yo el queso.',
      'Pasa cuando quieras, claro que ⟦si⟧.',
      'El taller ⟦salio⟧ redondo.',
      '⟦Comuniquese⟧ con la tienda de su barrio.',
      {text: '⟦Dia⟧ de sol en el jardin: ven a la cafeteria y trae tambien a tu tia.', why: 'sin una sola tilde: una sola falta'},
      {text: 'Puedes venir el lunes. ⟦Llamanos⟧ antes.', why: 'junto al tú es un olvido, no voseo'}
    ],
    valid: [
      'Seguinos si querés ver crecer las habas.',
      'Escribinos, contanos, pasá por el taller.',
      'Llamanos antes de venir.',
      'A ver si mañana hay sol.',
      'Ahí hay un hombre que dice ¡ay!',
      'Echo de menos el verano. Lo hecho, hecho está.',
      'No es prisa, sino hambre. Si no llueve, salimos.',
      'Esta mesa, la de Ana, está lista.',
      'Tu taza y tú, el té y él.',
      'Solo el lunes, sólo el lunes.',
      'Es una persona seria y sabia.',
      '¿Que si hay pan? Sí, claro. ¿Como siempre? Como siempre.',
      'PROMOCION DE OTOÑO EN LA PUERTA, hasta el lunes',
      {text: 'Un vecino escribió «tambien quiero» y le guardamos uno.', why: 'lo dice él'},
      'Leonor Garcia firma hoy sus cuentos.',
      'Un vision board con recortes del periódico.',
      'Porque llueve, por eso; el porqué, ya lo sabes.',
      'Correos cierra a las dos y las iniciales van bordadas.',
      'Aun así, aún queda caldo.'
    ]
  }
})
