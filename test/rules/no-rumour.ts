import noRumour from '../../rules/no-rumour/rule.js'
import {cases} from '../cases.js'

export default cases(noRumour, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      {text: "Hi Ed, ⟦from what folk are saying on Nextdoor⟧ the bridge won't reopen before Easter, so leave early.", inReplyTo: 'Any news on this?'},
      'We ⟦got a voice note saying⟧ the police will be on every roundabout tonight. Who knows, but take the bus.',
      '⟦Word from the docks is⟧ that the ferry strike starts on Monday.',
      '⟦Word at the ferry terminal is⟧ that the Sunday boat stops in May.',
      'It’s ⟦being whispered⟧ that the mill has been sold.',
      '⟦Word is⟧ the council is scrapping free parking on Mondays. Get in while you can!',
      '⟦Heard from⟧ a reliable source that the old cinema is being turned into flats.',
      '⟦BREAKING: apparently⟧ the supermarket across the road is shutting for good. Nothing official yet.',
      "⟦A friend who works at the hospital says⟧ there's a new virus going round. Pass it on before they delete this.",
      '⟦Rumour has it⟧ that a certain footballer is opening a bar on our street 👀',
      '⟦A little bird⟧ told us the big chain next door is packing up.',
      '⟦One of our regulars swears⟧ they are closing the post office in May.',
      '⟦Unconfirmed, but⟧ the festival may have signed a very big name.'
    ],
    valid: [
      'Messages going round say that the ferry is cancelled. It runs as planned at 9.',
      "The talk of the pier is that there's a rumour going round about asbestos. There isn't. The survey from May hangs in the ticket hall.",
      {text: 'Because the roof leaks, and the choir have been told to bring hats.', kind: 'reply', inReplyTo: 'Why is the concert moving'},
      'One of our regulars swears the new pub sign winks at her.',
      'Heard about the new cycle lane? Our café is right on it, with a rack for twelve bikes.',
      {text: "Hi Ann, thanks for telling us. A driver said the gate was closed; we're asking the depot to open it before 8.", inReplyTo: 'Any news on this?'},
      {text: "Some customers say it runs small, so take a size up if you're between two.", inReplyTo: 'Any news on this?'},
      'Word games for the train, from our reading room.',
      'A customer in Cork has sent the best photo of the year: her lid, on a seal.',
      '50% off all wool until Sunday.',
      'According to the ONS (2025), 41% of adults worked from home at least once a week.',
      "9 out of 10 of you told us you'd rather have the soup back. We asked 312 customers in our March survey. It's back.",
      'Made with 100% Irish wool.',
      'Did you know that our oldest oven is from 1923? Come and meet her.',
      "No, the rumour that we're closing is not true. We have a lease until 2031.",
      'Our battery lasts 20% longer than the previous model; test method at example.com/battery',
      'We answered 1,240 messages last month, 92% of them within an hour.',
      "What do the experts say? On Tuesday at 7 Dr Lena Ruiz of King's College answers your sleep questions.",
      'Nine out of ten cats would sit on this box. The tenth is already in it.',
      'Dr Shah, our vet, recommends brushing long coats twice a week.',
      'Turnout at our bake-off vote: 64% for lemon, 36% for plum.',
      'A 2024 study in The Lancet followed 7,000 people for ten years: link in the first comment.',
      'We hear you: the queue was too long on Saturday, so there will be two tills from now on.',
      "It's confirmed: the council has published the roadworks calendar and Mill Lane closes on 3 May."
    ]
  },
  es: {
    invalid: [
      '⟦Por lo que se comparte en el chat⟧ de padres, la piscina no abre en todo el invierno. La nuestra tiene plazas.',
      '⟦Me cuenta un vecino que⟧ van a cortar la luz tres noches. Aviso no hay, pero tenemos velas.',
      '⟦Nos acaba de llegar por WhatsApp que⟧ mañana hay redada en el mercado. Vengan temprano.',
      {text: '⟦Según un audio⟧ que ha llegado al grupo, el ambulatorio cierra en junio. Nuestra farmacia sigue.', inReplyTo: '¿Hay novedades?'},
      '⟦Corre por el mercado que⟧ van a subir la luz.',
      'El mercado cierra en mayo, ⟦o eso nos han dicho⟧.',
      '⟦Dicen que⟧ suben el pasaje, pero no lo hemos contrastado.',
      '⟦Dicen por ahí⟧ que van a cerrar la línea 3 todo el verano. Venid antes.',
      '⟦Nos ha llegado que⟧ el súper de la esquina vende carne caducada. Difundan.',
      '⟦Un amigo que trabaja⟧ en el banco nos cuenta que el lunes no habrá efectivo. Pásalo antes de que lo borren.',
      '⟦Al parecer⟧ el ayuntamiento va a quitar la feria. Nada confirmado, pero huele mal.',
      '⟦Se rumorea⟧ que la competencia baja la persiana en enero.',
      '⟦Nos contaron que⟧ el gimnasio de enfrente cierra en mayo.',
      '⟦Corre la voz⟧ de que van a cerrar correos en mayo.',
      '⟦Un pajarito⟧ nos dijo quién toca en las fiestas.'
    ],
    valid: [
      'Dicen por ahí que mañana no abre el ambulatorio. Sí abre, de 8 a 15.',
      'Circula una captura con nuestro logo sobre un corte de luz. No es nuestra y ya lo hemos denunciado.',
      'Corre el rumor de que se acabó la beca de comedor. No es así: la de este curso se paga el día 5.',
      {text: 'Nos contaron que esperaste una hora. Perdón: el sábado nos faltaba gente y este sábado seremos dos más.', inReplyTo: '¿Hay novedades?'},
      {text: 'Algunos clientes nos dicen que talla pequeño, así que elige una más.', inReplyTo: '¿Hay novedades?'},
      'El agua corre por el mercado cuando llueve; traed botas.',
      'Una clienta de Rosario nos mandó la mejor foto del año: su termo en la nieve.',
      'Algodón 100 % orgánico, hecho en Oaxaca.',
      'Según el INE, el 27 % de los hogares españoles son de una sola persona (2025).',
      'No es cierto que cerremos. Es un bulo: seguimos abiertos de lunes a sábado.',
      '¿Sabías que este queso madura 14 meses en la cueva de mi abuelo?',
      'Preguntamos a 420 clientes en nuestra encuesta de mayo y 7 de cada 10 quieren abrir los domingos. Abrimos.',
      'Este trimestre respondimos al 95 % de los mensajes en menos de una hora.',
      '30 % de descuento en botas hasta el viernes.',
      '9 de cada 10 perros aprueban esta manta. El décimo se la comió.',
      'La doctora Inés Robles, dermatóloga del Hospital Clínic, recomienda crema solar también en invierno.',
      'Dicen que los lunes son duros; por eso el café de las 8 va cargadito.',
      'El informe de la OCDE de 2024 sobre teletrabajo, resumido en tres gráficos: ocde.org',
      'Cacao al 72 %, con sal de Cáhuil.',
      'Cuentan que aquí vivió un zapatero que hablaba con los gatos. La leyenda del barrio, el viernes en el club de lectura.',
      'Os escuchamos: la cola del sábado fue demasiado larga y ahora habrá dos cajas.',
      'Ya es oficial: el ayuntamiento ha publicado el calendario de obras y la calle Olmo cierra el 3 de mayo.'
    ]
  }
})
