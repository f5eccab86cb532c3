import noTragedyHumor from '../../rules/no-tragedy-humor/rule.js'
import {cases} from '../cases.js'

export default cases(noTragedyHumor, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      'Half the town is under water and our umbrellas are sold out. ⟦Talk about making⟧ a splash 😂',
      'The ⟦earthquake at 4am was just our⟧ new espresso machine warming up. Sorry, not sorry.',
      'Hurricane Lidia has been named after my ex: loud, wet, and gone by morning ⟦🤣⟧ See you at the bar.',
      'Plane crash in the news again? Our paper planes have never lost a passenger ⟦lol⟧',
      'That tornado last night rearranged our garden chairs better than any designer could. Open at noon ⟦😂⟧',
      "It ⟦wasn't an earthquake, it was just our⟧ drummer finding his foot pedal.",
      "Two people died in Friday's ferry fire. ⟦Too soon⟧ to mention our flame-grilled ribs?",
      "⟦What do last week's train crash and our printer have in common⟧? Neither made it past Didcot.",
      'People were killed in the market bombing, and our chef still thinks he is the one with explosive chilli ⟦lol⟧'
    ],
    valid: [
      'The flood has closed the lower hall. The kitchen upstairs is open, and there is tea for anybody who needs to dry off.',
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
      'Memorial Day weekend hours: Saturday and Sunday 9 to 5, closed on Monday.'
    ]
  },
  es: {
    invalid: [
      'Tembló en medio país y hay gente durmiendo en la calle. Aquí ⟦lo único que se mueve⟧ es la pista los jueves 💃',
      '⟦Más lío que en el incendio⟧ del mercado: así está hoy la barra.',
      'Nos enteramos del sismo porque por fin se movió alguien en la oficina ⟦😂⟧',
      '¿Erupción en La Palma? ⟦Lo nuestro sí⟧ que está que arde: alitas nivel volcán 🌋🔥 jaja',
      'Con tanta inundación ya podemos decir que vendemos frente al mar ⟦🤣⟧',
      'Se cayó el puente y nadie salió herido, salvo el orgullo del alcalde, ⟦jajaja⟧. Nosotros también tenemos puente: el fin de semana largo.',
      '⟦No fue un temblor, fuimos⟧ nosotros bajando las cajas de tamales.',
      'Se hundió el ferry y con él mis ganas de lunes ⟦😅⟧',
      'Tras el derrumbe de la calle Mayor hay dos heridos. ⟦Era broma⟧ lo de que nuestro pan pesa como una piedra.',
      'El huracán dejó sin techo a media costa. ⟦Hablando de⟧ volar: nuestro dron ya despega solo.'
    ],
    valid: [
      'Lo único que se mueve los lunes es el gato. Abrimos a las 8.',
      'Nos dejó su reseña Rogelio. ¡Ay, qué bonita!',
      'Falleció doña Carmen, la del quiosco. Ay, cuánto la vamos a extrañar.',
      'Hubo más daños que en el temblor de marzo, y seguimos sin luz. Abrimos cuando nos autoricen.',
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
