import noTragedyPromotion from '../../rules/no-tragedy-promotion/rule.js'
import {cases} from '../cases.js'

export default cases(noTragedyPromotion, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      'The dam above Lower Vane burst at dawn and three villages are gone. ⟦Our flood⟧ barriers cost less than a wet sofa.',
      'The quake flattened Karsu. It could not flatten the Bellini ⟦mattress⟧.',
      'A day against violence towards women, and ⟦our purple⟧ heels are here for it.',
      'Six walkers never came back from the ridge. Warm socks, ⟦a third off⟧.',
      'With the valley in shock after the landslide, our torches are ⟦at the till⟧.',
      'Two walkers died on the pass yesterday. ⟦Our boots⟧ would have held.',
      'The floods have taken so much from our valley this week. If you need a lift, everything in the shop is ⟦15% off⟧ until Sunday.',
      'Wildfire smoke keeping you indoors? ⟦Perfect excuse to try⟧ our air purifier — now £89.',
      'Thinking of everyone in Manila after the typhoon. ⟦Use code⟧ STRONG10 at checkout for 10% off your next candle.',
      "In light of the train crash, we've decided that nobody should have to commute. ⟦Order our⟧ home-office bundle today, free delivery.",
      'RIP to a legend of rock. Celebrate his life with our new black tee collection, ⟦link in bio⟧.',
      'Holocaust Memorial Day: never forget. Never forget either that ⟦our winter sale⟧ ends tonight.',
      'Lest we forget. Remembrance Sunday special: poppy-red trainers, ⟦20% off⟧ with code POPPY.',
      'Pearl Harbor Day and our pearls are ⟦30% off⟧. Bombs away!',
      'Honour the Anzacs this April 25th with our limited biscuits, now $6 a tin. ⟦Shop now⟧.'
    ],
    valid: [
      'Fries drowned in cheese sauce, $6. Forks are optional.',
      'Moving day at the glassworks: three casualties, all vases. The rest are £30.',
      'Hurricane $8, Mai Tai $9, taxi home extra.',
      'We mourned the old espresso machine and bought a louder one. Flat whites £3.',
      "Sad news from the lock-keeper's cottage. Admiral, our one-eyed goose, died on Sunday at 23.",
      {text: "I'm very sorry, and sorry that our letters kept coming. The list no longer has his name.", inReplyTo: 'My father died in May'},
      'The flood took the card reader with it. The code on your booking opens the side door until Friday.',
      {
        text: 'We are so sorry, Bert. We offer a quiet room on floor one, and the papers will be there at noon.',
        inReplyTo: 'My father died on your ward yesterday and nobody talks to us'
      },
      {text: 'Our baker Lou lost her mother on Friday. Our ovens stay cold until Wednesday.', why: 'It mourns one of its own.'},
      {text: 'The bridge collapsed last night. Our stall is safe, and we will say when it opens.', why: 'Nothing is said to buyers.'},
      'We lost Martha, who ran the till. Our thanks to everybody who wrote.',
      'The fire on Mill Lane has left nine families with nothing. Our vans are collecting blankets until Friday.',
      'In lockdown we learnt to bake. Our rye is £4 and your freezer will like it.',
      'Joe, who played bass with us for thirty years, passed away. His mug stays on our shelf.',
      'Quiz night moves to Tuesday out of respect for the families of the crash. It was cancelled tonight.',
      'Families of five get the big bin, the small one free.',
      'After the earthquake our tills are down. Cards work again from noon.',
      'The line was laid before the war and reopens on Sunday. Rides are £2.',
      'Our shop in Ballymena is dry and open: if your home flooded, come in for hot tea, phone charging and blankets. Free, of course.',
      'Our hearts are with the people of Nairobi tonight.',
      'Dinner rush was a war zone last night and we loved it. Killer team. New menu from Thursday, £18 for two courses.',
      'Because of the hurricane warning, deliveries to Tampa are paused until Friday. Orders placed today ship when roads reopen.',
      'An explosion of flavour: mango, chilli and lime. £3.50 a scoop, while the sun lasts.',
      'We were so sad to hear of the death of Mr Okafor, who baked beside us for 22 years. The bakery stays closed on Tuesday for his funeral.',
      'Zombie apocalypse night at the cinema! Survivors get popcorn at half price 🧟',
      'Every jumper sold this month sends £5 to the Red Cross appeal for the earthquake. We match it, and the receipts will be posted here.',
      'Flash flood of lemons at the market: three kilos for 2 euros. Make curd!',
      'Game night: the murder mystery box is back, $35. Who killed the colonel?',
      "Blood drive on Thursday at the town hall after the crash. We're giving our staff the morning off to donate.",
      'Memorial Day weekend hours: Saturday and Sunday 9 to 5, closed on Monday.',
      'Our choir sings at weddings, launches and funerals, from £90. Sheet music supplied.'
    ]
  },
  es: {
    invalid: [
      'Murieron cinco vecinos por el gas en Tigre. Revisamos tu caldera por ⟦9.000 pesos⟧.',
      'Anoche perdimos a la voz más grande del bolero. Brindemos con ⟦nuestro tequila⟧ reposado.',
      'Se desplomó la pasarela del puerto y hay tres fallecidos. ⟦Nuestras botas⟧ llevan suela de goma.',
      'El terremoto tumbó medio Karsu, pero al ⟦colchón⟧ Bellini no lo tumba nadie.',
      'Todos pendientes del rescate en la mina. ⟦Nuestras linternas⟧ aguantan doce horas.',
      'Con el corazón encogido por lo de Valencia. ⟦Para animarnos⟧ un poco, 2x1 en toda la carta hasta el domingo.',
      'Tras el terremoto, muchas familias duermen mal. Nuestros colchones están esta semana con un ⟦20 % de descuento⟧.',
      'Descanse en paz el gran maestro del bolero. Honra su memoria con nuestro vinilo ⟦edición especial⟧, 890 pesos en la tienda.',
      'Se viene el huracán y hay que estar preparados: ⟦llévate⟧ hoy tu six de cerveza con envío gratis 🌀',
      'Después del incendio en la refinería, todos queremos respirar aire puro. Difusores ⟦a mitad de precio⟧ en nuestra web.',
      'Nuestras oraciones están con las víctimas del atentado. Y para los que siguen aquí: código FUERZA15 y ⟦15 % en⟧ zapatillas.',
      'Hoy, 11-M, recordamos a las víctimas. ⟦Usa el código⟧ RECUERDO y llévate un 11 % de descuento en tu próximo viaje en tren.',
      '25N, Día contra la Violencia de Género: pinta tus labios de morado con nuestra barra nueva, 12,90 € ⟦en tienda⟧.',
      '2 de octubre no se olvida... y tampoco nuestras alitas ⟦al 2x1⟧. Te esperamos.',
      '24 de marzo, Día de la Memoria. Nunca más precios altos: ⟦24 % off⟧ en todo el local.',
      'A 40 años del terremoto del 85, México sigue de pie. Igual que nuestras botas: 3 ⟦meses sin intereses⟧.'
    ],
    valid: [
      'Tortas ahogadas a $70, medias o bien bañadas.',
      'La carta de hoy: pipeño a $2.000, terremoto $3.800, agua gratis.',
      'Murió la tostadora y nadie lloró. Bocadillos calientes, a 3 €, en cuanto llegue la otra.',
      'Coronas para funeral desde $900, hechas el mismo día.',
      'Tristes noticias de la granja. Lola, nuestra burra gris, murió anoche a los 31.',
      {text: 'Lo siento mucho, y siento que nuestros recibos siguieran saliendo a su nombre. Ya están anulados.', inReplyTo: 'Mi padre falleció en mayo'},
      'La inundación se llevó el lector. Con el código de la reserva abre la puerta lateral hasta el viernes.',
      {
        text: 'Lo sentimos mucho, Berta. Mañana le entregamos los papeles de su padre en la planta 1, sin esperas.',
        inReplyTo: 'Mi padre murió ayer en su hospital y nadie nos atiende'
      },
      {text: 'Nos dejó un comentario precioso la señora Inés. El flan está a 900 pesos.', why: 'Lo que dejó es un comentario.'},
      {text: 'Se nos fue la mano con el picante: 45 pesos el frasco.', why: 'No se fue nadie.'},
      'Don Eliseo, que afinó guitarras con nosotros treinta años, murió ayer. La misa es a las once.',
      'Murió don Ismael, nuestro primer cliente. Nuestras empanadas de humita llevan su receta.',
      'Nueve familias se quedaron sin nada tras el incendio. Nuestras camionetas recogen mantas hasta el viernes.',
      'El 25N nuestra biblioteca lee los nombres a las doce. Ven y trae uno.',
      'Hoy no hay karaoke: lo aplazamos por respeto a las familias del accidente.',
      'Por el temblor no hay cajero en el centro. Las tarjetas funcionan.',
      'El local de Catarroja es punto de recogida: agua, pañales y guantes, de 9 a 21 h.',
      'Nuestro pésame a la familia y compañeros de Julián, cartero del barrio durante treinta años.',
      'Terremoto de sabores: ceviche de mango con ají amarillo. 38 soles.',
      'Día de Muertos en la panadería: pan de muerto recién hecho, $45 la pieza. 💀🧡',
      'Por la alerta de huracán cerramos hoy a las 15:00. Si estás en zona baja, sigue las indicaciones de Protección Civil.',
      'Guerra de precios entre aguacates y mangos: esta semana ganan los aguacates, a 59 el kilo.',
      'Muertos de risa con el monólogo de anoche. Repetimos el sábado, entradas a 8 €.',
      'Hoy, 25N, leemos en la tienda los nombres de las asesinadas este año. A las 19 h, en silencio. Teléfono de ayuda: 016.',
      'Donamos el importe íntegro de las ventas del sábado a los vecinos afectados por la riada. El lunes publicamos el recibo.',
      'Bombazo: vuelve la tarta de queso de Loli. Desde 4 € la ración.',
      'La tormenta de ideas del martes dejó tres sabores nuevos de helado. ¿Cuál probamos primero?',
      'Curso de primeros auxilios en la biblioteca: qué hacer ante un incendio en casa. Gratis, 20 plazas.'
    ]
  }
})
