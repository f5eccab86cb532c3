import {cases} from '../cases.js'
import rule from '../../rules/no-hard-sell/rule.js'

export default cases(rule, {
  context: {kind: 'post'},
  en: {
    invalid: [
      'Kayaks at $340, two left, and the truck goes home at six. ⟦Stop thinking⟧ and come get yours now!',
      '⟦Order now⟧ or miss out: 25% off lanterns until midnight. Once they are gone, they are gone.',
      '⟦What are you waiting for⟧? Buy the tartan flask today, only 6 left at £14.',
      {text: '⟦You need this⟧ kettle. You know you want it. ₹1,499 and it ends tonight.', network: 'instagram'},
      '⟦Last chance⟧! Shop the winter sale before someone else takes your size. Half price on every coat.',
      '⟦Run⟧, don’t walk: three pairs remaining, €60, and we are not restocking.',
      {text: '⟦Every hour you wait⟧, somebody else is buying your seat. Book right away, from $25.', network: 'x'},
      '⟦Don’t hesitate⟧. Add the lamp to your basket before they sell out. £39, limited stock.'
    ],
    valid: [
      'Have your card out at the barrier: the bus to the museum is $2 and takes no cash.',
      'The tartan flask is back at £14. It keeps tea warm for six hours, seven if you don’t open it to check.',
      {text: 'Kayak hire opens on Saturday at nine. Half a day is $30, life jackets included.', network: 'facebook'},
      {text: 'Only 4 places left for Thursday’s bread class (£20). Book at the desk or by phone.', why: 'scarcity told calmly, with no pressure'},
      'Don’t buy a new lamp: bring the old one on Sunday and we’ll rewire it for £5.',
      {text: 'Hurry home, the storm reaches the coast at five.', why: 'urgent, but nothing is sold'},
      {text: 'Don’t miss the eclipse: look south at 11:20, and never without a filter.', why: 'nothing is sold'},
      'Our sign says “Buy now, last chance!” since 1998. We still like the lettering.',
      'What are you waiting for in spring: the asparagus or the light?',
      '20% off last year’s maps from Monday. The roads have moved a little; the hills have not.',
      {text: 'Vaccination closes today at six. Come now if you can, it takes ten minutes and costs nothing.', why: 'a deadline that serves the reader'},
      'There is no rush: the lanterns cost £12 all winter.',
      'Applications for the allotments end on Friday. You need a proof of address and £25 a year.'
    ]
  },
  es: {
    invalid: [
      'Colchón a $900.000 y a medianoche sube: ⟦saca la tarjeta⟧ y pídelo ya.',
      '¡⟦Corran⟧! Quedan tres cafeteras a $52.000 y mañana suben de precio.',
      '⟦No lo pienses más⟧: llévate el abrigo hoy, 89 €, antes de que se agoten.',
      {text: '¿⟦Qué esperás⟧? Comprá ya la parrilla, últimas unidades, 30% de descuento.', network: 'instagram'},
      '⟦Última oportunidad⟧. Pida su edredón ahora: $899 y no volverá a este precio.',
      'Si no reservas ahora te quedas fuera. Quedan dos plazas, 45 €. ⟦No hay excusas⟧.',
      {text: '⟦Apúrate⟧, que vuelan: tenis a S/ 120 solo por hoy. ¡Consigue los tuyos!', network: 'facebook'},
      '⟦Lo necesitas⟧ y lo sabes. 2x1 en gafas hasta medianoche, y después no vengas a llorar.',
      '⟦Haceos con la vuestra antes de que⟧ otro se adelante: bicicleta a 210 €, solo quedan cuatro.'
    ],
    valid: [
      'Saca la tarjeta de embarque antes del control; el bus al museo cuesta 2 €.',
      'El edredón cuesta $899 y aguanta lavadora. Si el tuyo aún abriga, no hace falta cambiarlo.',
      {text: 'Quedan cinco plazas para el taller de cerámica (30 €). Se reserva en recepción.', why: 'escasez dicha con calma'},
      {text: 'Corran a sus casas: la tormenta llega a las cinco.', why: 'urge, pero no vende nada'},
      'No compres otra cafetera: tráela el sábado y le cambiamos la junta por $3.000.',
      'En el cartel de 1985 se leía «Compre ya, últimas unidades». Lo tenemos enmarcado.',
      {text: 'No te pierdas el eclipse: mira al sur a las 11:20, con filtro.', why: 'no vende nada'},
      'Esta semana la parrilla tiene un 20% de descuento. La probamos el domingo con los vecinos: pasen a ver.',
      '¿Qué esperan del otoño: las setas o el silencio?',
      {text: 'Hoy cierra el padrón. Venga ya si puede: es gratis y son diez minutos.', why: 'un plazo que sirve a quien lee'},
      'Sin prisa: la bicicleta cuesta 210 € todo el año.',
      'El lunes sube el boleto a $480. Las cargas de esta semana mantienen el precio.',
      'Las matrículas cierran el viernes; hacen falta el documento y 25 € de material.'
    ]
  }
})
