import rule from '../../rules/no-unsolicited-link/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {text: "Six, Brian. While you're here, our piece on lawn care is worth a look: ⟦greenshed.ie/lawn⟧", inReplyTo: 'What time do you close today?'},
      {text: "So sorry, Noel. Here's our catalogue of armchairs: ⟦oakandash.ie/chairs⟧", inReplyTo: 'My dad passed away last week, he loved your shop.'},
      {text: 'Lovely! Our new autumn range is at ⟦https://woolly.example/autumn⟧', inReplyTo: 'My first scarf, and only two holes'},
      {text: 'Potlight does that by itself: ⟦https://potlight.example⟧', inReplyTo: 'Watered the plants again, they hate me'},
      {text: 'Poor you. In case you fancy a read: ⟦https://sofaso.example/blog/backs⟧', inReplyTo: 'My back, my poor back'},
      {text: 'There is a new article on our blog about that: ⟦https://potlight.example/a7⟧', inReplyTo: 'Even the cactus gave up today'},
      {
        text: 'Love this! We made a planner for exactly that: ⟦https://planpal.example/shop⟧',
        inReplyTo: 'Spent my Sunday writing my goals by the river. Bliss.'
      },
      {text: 'So true. By the way, our spring sale is on at ⟦www.bootbarn.example⟧, code HIKE10', inReplyTo: 'Blisters again after ten miles, but what a view'},
      {text: 'Congrats on the new flat! Have a look at our sofas ⟦sofaso.example/new⟧', inReplyTo: 'Got the keys today!!!'},
      {text: 'Ha, good one. Our podcast on the topic: ⟦https://podpod.example/ep12⟧', inReplyTo: 'Mondays should be illegal'}
    ],
    valid: [
      {text: 'Six, Brian. Bank holiday hours are here: greenshed.ie/hours', inReplyTo: 'What time do you close today?'},
      {text: "Congratulations! They're all here, with prices: littlewheels.co.uk/prams", inReplyTo: 'Where can I see your prams?'},
      {inReplyTo: 'Sounds like propaganda to me', text: "The council counted it, street by street, if you'd like to look: count.example/streets"},
      {inReplyTo: 'Not true, it all goes into the river', text: "It's tested each month; if you want to look, our own sheets: dyeworks.example/water"},
      {text: 'You can start the claim here: https://sofaso.example/claim', inReplyTo: 'My sofa broke and I need help'},
      {text: 'Our guide has it: https://potlight.example/guide', inReplyTo: 'How do I change the bulb?', why: 'asked'},
      {text: 'Two holes are style. Which needles did you use?', inReplyTo: 'My first scarf, and only two holes'},
      {text: 'Check out our sizes: https://bootbarn.example/sizes', inReplyTo: '@bootbarn are the boots true to size', why: 'the comment speaks to the brand'},
      {text: 'Our new autumn range: https://woolly.example/autumn', kind: 'post', why: 'a post'},
      {text: 'The council has the dates: https://council.example/bins', inReplyTo: 'Bins again not emptied'},
      {text: 'Thanks! Shop hours are on the door.', inReplyTo: 'Your shop smells of cake'},
      {text: 'Yes, until Sunday. All the sizes are here: https://bootbarn.example/wide', inReplyTo: 'Do you have wide boots?'},
      {text: 'Here you go: https://candleco.example/refills', inReplyTo: 'can you send me the link for the refills'},
      {text: 'Sorry about that, Jo. You can start the return here and we pay the postage: https://sofaso.example/returns', inReplyTo: 'The sofa leg snapped'},
      {text: 'The river path is closed until May, the council has the map: https://council.example/paths', inReplyTo: 'Is the river walk open?'},
      {text: 'Bliss indeed! What is goal number one?', inReplyTo: 'Spent my Sunday writing my goals by the river. Bliss.'}
    ]
  },
  es: {
    invalid: [
      {text: 'A las seis, Marta. De paso, mira nuestro artículo sobre pilates: ⟦centroagua.es/pilates⟧', inReplyTo: '¿A qué hora cierran?'},
      {text: 'Sí, ocho lugares. Ya que preguntas, lee nuestra nota sobre várices: ⟦clinicasol.mx/varices⟧', inReplyTo: '¿Tienen estacionamiento?'},
      {text: '¡Qué lindo! Nuestra nueva colección está en ⟦https://lanuda.example/otono⟧', inReplyTo: 'Mi primera bufanda, y solo dos agujeros'},
      {text: 'Macelux lo hace sola: ⟦https://macelux.example⟧', inReplyTo: 'Otra vez regué las plantas, me odian'},
      {text: 'Pobre. Por si te apetece leer: ⟦https://sillonmx.example/blog/espalda⟧', inReplyTo: 'Mi espalda, ay mi espalda'},
      {text: '¡Qué bonito! Nosotros hacemos agendas para eso: ⟦https://agendazas.example/tienda⟧', inReplyTo: 'Domingo escribiendo mis metas junto al río'},
      {text: 'Tal cual. Por cierto, mirad nuestras botas en ⟦www.botaza.example⟧', inReplyTo: 'Otra vez ampollas, pero qué vistas'},
      {text: '¡Felicidades por el depa! Échale un ojo a nuestros sillones: ⟦sillonmx.example/nuevo⟧', inReplyTo: 'Hoy me entregaron las llaves'},
      {text: '¡Gracias por tus palabras! Comprá acá: ⟦https://velitas.example⟧', inReplyTo: 'Qué rico huele su local'},
      {text: 'Jaja, muy buena. Escucha nuestro pódcast: ⟦https://podcasteo.example/12⟧', inReplyTo: 'Los lunes deberían estar prohibidos'}
    ],
    valid: [
      {text: 'A las seis, Marta. Los festivos están aquí: centroagua.es/horario', inReplyTo: '¿A qué hora cierran?'},
      {text: 'Aquí tienes el catálogo, Julia: huellitas.cl/camas', inReplyTo: '¿Dónde veo las camas?'},
      {inReplyTo: 'Puro cuento lo del agua', text: 'Se analiza cada mes, y aquí está nuestra hoja de mayo por si la quieres leer: tinte.example/agua'},
      {inReplyTo: '¿Y la fuente?', text: 'Calle por calle, por si te interesa: barrio.example/recuento'},
      {text: 'Puedes empezar el reclamo acá: https://sillonmx.example/reclamo', inReplyTo: 'Se rompió el sillón y necesito ayuda'},
      {text: 'Está en nuestra guía: https://macelux.example/guia', inReplyTo: '¿Cómo se cambia la bombilla?', why: 'lo preguntó'},
      {text: 'Dos agujeros dan estilo. ¿Qué agujas usaste?', inReplyTo: 'Mi primera bufanda, y solo dos agujeros'},
      {text: 'Mira nuestras tallas: https://botaza.example/tallas', inReplyTo: '@botaza ¿las botas tallan bien?', why: 'el comentario habla con la marca'},
      {text: 'Nuestra nueva colección: https://lanuda.example/otono', kind: 'post', why: 'es una publicación'},
      {text: 'El ayuntamiento tiene las fechas: https://ayto.example/basura', inReplyTo: 'Otra vez sin recoger la basura'},
      {text: '¡Gracias! El horario está en la puerta.', inReplyTo: 'La panadería huele a gloria'},
      {text: 'Sí, hasta el domingo. Aquí están todas las tallas: https://botaza.example/anchas', inReplyTo: '¿Tienen botas de horma ancha?'},
      {text: 'Aquí lo tienes: https://velitas.example/recambios', inReplyTo: 'me pasas el enlace de los recambios?'},
      {
        text: 'Lo sentimos, Jo. Puedes empezar la devolución aquí y el envío va por nuestra cuenta: https://sillonmx.example/devoluciones',
        inReplyTo: 'Se rompió la pata del sillón'
      },
      {text: 'El paseo está cerrado hasta mayo; el mapa del ayuntamiento: https://ayto.example/paseo', inReplyTo: '¿Está abierto el paseo del río?'},
      {text: '¡Qué plan! ¿Cuál es la primera meta?', inReplyTo: 'Domingo escribiendo mis metas junto al río'}
    ]
  }
})
