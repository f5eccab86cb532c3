import noLikeForCondolence from '../../rules/no-like-for-condolence/rule.js'
import {cases} from '../cases.js'

export default cases(noLikeForCondolence, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      '⟦Every amen⟧ on this post goes up to heaven for Rosa.',
      '⟦One heart on this picture for every life⟧ lost at the pit.',
      'A little boy lost his fight today. ⟦Like this post to⟧ send his family strength.',
      'Rest in peace, Coach Dan. ⟦One like = one prayer⟧.',
      "⟦Double tap to⟧ honour the firefighters who didn't come home last night 🕯️",
      '⟦RT to pay your respects to⟧ the victims of the bridge collapse.',
      "⟦Share if⟧ you're grieving with Christchurch. Let's see how many hearts we can reach.",
      '⟦1 like = 1 candle for⟧ the children of the Meadow Lane fire',
      'Type ⟦AMEN for⟧ the three climbers still missing on the ridge.',
      "⟦Heart this if⟧ you're praying for the families of flight 208."
    ],
    valid: [
      'How many candles fit on a cake for a hundred-year-old?',
      'One candle is lit in our window for every life lost at the pit.',
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
      'Like this post if you prefer rye to sourdough.',
      'Please share: O negative blood is needed at the town hall tonight after the crash on the A9.'
    ]
  },
  es: {
    invalid: [
      '⟦Cada amén⟧ en esta foto llega al cielo por Rosita.',
      '⟦Una velita en este post por cada víctima⟧ del puente.',
      'Hoy nos dejó el profe Ramiro. ⟦Dale like⟧ si tú también lo vas a extrañar. QEPD.',
      '⟦Un me gusta = una vela⟧ por los mineros atrapados.',
      '⟦Doble tap para⟧ mandar fuerza a las familias de los fallecidos en el derrumbe.',
      '⟦RT si⟧ estás de luto por las víctimas de la DANA.',
      '⟦Comenta amén⟧ y comparte por el eterno descanso de los peregrinos del autobús.',
      '⟦Pon un corazón⟧ si acompañas a las familias del pesquero.',
      '⟦Cada compartido es una oración⟧ por Lucía, que murió ayer.',
      'Escribe ⟦amén por⟧ el descanso de don Aurelio.'
    ],
    valid: [
      '¿Cuántas velas caben en la tarta de doña Nora?',
      'Hemos encendido en la puerta una vela por cada víctima del puente.',
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
      'Curso de primeros auxilios en la biblioteca: qué hacer ante un incendio en casa. Gratis, 20 plazas.',
      'Comparte, por favor: se necesita sangre O negativo en el hospital por el choque de esta tarde.',
      'Dale like si eres de tortilla con cebolla.'
    ]
  }
})
