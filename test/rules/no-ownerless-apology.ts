import noOwnerlessApology from '../../rules/no-ownerless-apology/rule.js'
import {cases} from '../cases.js'

export default cases(noOwnerlessApology, {
  en: {
    invalid: [
      '⟦Apologies are extended⟧ to passengers on the 9.40. A bus replaces it from Monday.',
      '⟦Patrons are asked to excuse such⟧ noise as the repairs make. They end on Friday.',
      '⟦Some things were not handled as they should⟧ on opening night.',
      "Regrettably, ⟦errors occurred⟧ during Saturday's raffle. The matter is considered closed.",
      {text: '⟦An incident took place⟧ and some records were affected. Any inconvenience is regretted.', inReplyTo: 'My data leaked'},
      {
        text: '⟦It would appear that a duplicate charge was generated⟧. Apologies for any inconvenience that may have been caused.',
        inReplyTo: 'You charged me twice'
      },
      "⟦Lessons will be learned⟧ from what transpired at Sunday's event.",
      {text: '⟦Mistakes get made⟧ sometimes. Apologies for whatever trouble it may have caused.', inReplyTo: 'Shoes were two different sizes'},
      '⟦Errors were made⟧ in the judging of the jam. New results on Sunday.',
      {text: '⟦Apologies for any inconvenience this may have caused⟧, Mo. A new ticket is at the door.', inReplyTo: 'Ticket lost'},
      '⟦It appears that some orders were sent⟧ twice. The matter is regretted.',
      "Things were said on Friday's stream that shouldn't have been said. ⟦Regret is felt⟧."
    ],
    valid: [
      'Apologies were due on Monday and came on Friday; that is our doing.',
      'Members are asked to excuse themselves quietly if the baby cries.',
      'Some things were not handled as they should have been on opening night, and that is on us.',
      "We made mistakes in Saturday's raffle: two tickets were drawn twice. We're drawing again tonight, live.",
      {text: "We charged you twice, and it's our error. The money is back on your card on Tuesday.", inReplyTo: 'You charged me twice'},
      'The lift is out until noon. Sorry for the inconvenience: Ken will carry your bags up.',
      {text: 'Our packer mixed two boxes. A right pair leaves today and you can keep the odd one.', inReplyTo: 'Shoes were two different sizes'},
      {text: 'At nine. Sorry for the slow reply!', inReplyTo: 'When do you open?'},
      {text: "Roadworks on Elm Street until five. We're sorry for the inconvenience; the shop is open at the back.", why: 'it names the trouble'},
      {text: "Our till charged you twice, and we're sorry. The second charge is gone by Tuesday.", inReplyTo: 'Charged twice'},
      {text: 'It shows when an update stops halfway. Plug it in and try once more.', inReplyTo: 'What does error 12 mean?'},
      'Mistakes welcome: our pottery class for absolute beginners starts on Monday.',
      {text: 'None at all, there are sixty spaces.', inReplyTo: 'Any trouble with parking?'},
      {text: 'We mixed up two labels. Sorry! The right one left at noon.', inReplyTo: 'You sent the wrong size'},
      "Two plates were broken in Saturday's show, both on purpose."
    ]
  },
  es: {
    invalid: [
      '⟦Se piden disculpas⟧ a los viajeros del tren de las 9:40. Desde el lunes lo cubre un autobús.',
      '⟦Es de lamentar⟧ que las facturas se enviaran dos veces. La segunda puede ignorarse.',
      'En la inauguración hubo ⟦cosas que no se hicieron como⟧ debían.',
      'Lamentablemente, ⟦hubo errores⟧ en el sorteo del sábado. El asunto se da por cerrado.',
      {text: '⟦Ocurrió una incidencia⟧ y algunos registros se vieron afectados. Se lamentan las molestias.', inReplyTo: 'Se filtraron mis datos'},
      {text: 'Al parecer ⟦se generó un cargo duplicado⟧. Disculpe los inconvenientes que esto pudiera haberle causado.', inReplyTo: 'Me cobraron dos veces'},
      '⟦Se cometieron fallos⟧ en el evento del domingo y se tomará nota.',
      {text: 'A veces ⟦se producen errores⟧. Rogamos disculpen cualquier posible molestia.', inReplyTo: 'Los zapatos son de dos números'},
      '⟦Se cometieron errores⟧ en el concurso de mermeladas. El domingo, nueva votación.',
      {text: 'Disculpe las ⟦molestias que esto le haya podido ocasionar⟧, Moisés. Hay otra en la puerta.', inReplyTo: 'Entrada perdida'},
      'Al parecer ⟦se produjo un error⟧ en algunos envíos. Se lamentan las molestias.',
      'En el directo del viernes ⟦se dijeron cosas que no⟧ debieron decirse. Se lamenta.'
    ],
    valid: [
      'Se piden voluntarios para la colecta del sábado.',
      'Se ruega llegar diez minutos antes; el telón sube a las 8.',
      'En la inauguración hubo cosas que no se hicieron bien y la culpa es nuestra: faltó personal.',
      'Nos equivocamos en el sorteo del sábado: sacamos dos números dos veces. Lo repetimos hoy en directo.',
      {text: 'Le cobramos dos veces y es error nuestro. El martes tiene el dinero en la tarjeta.', inReplyTo: 'Me cobraron dos veces'},
      'El ascensor no va hasta mediodía. Perdón por las molestias: Quique os sube las maletas.',
      {text: 'Nuestro almacén mezcló dos cajas. Hoy sale un par bueno y el otro te lo quedas.', inReplyTo: 'Los zapatos son de dos números'},
      {text: 'A las nueve. ¡Perdón por tardar en contestar!', inReplyTo: '¿A qué hora abren?'},
      {text: 'Obras en la calle Olmo hasta las cinco. Perdón por las molestias; la tienda abre por detrás.', why: 'nombra la molestia'},
      {text: 'Nuestra caja te cobró dos veces y lo sentimos. El martes desaparece el segundo cargo.', inReplyTo: 'Me cobraron dos veces'},
      {text: 'Sale cuando una actualización se corta. Enchúfala y prueba otra vez.', inReplyTo: '¿Qué es el error 12?'},
      'Se admiten errores: el lunes empieza cerámica para principiantes.',
      {text: 'Ninguno, hay sesenta plazas.', inReplyTo: '¿Hay problemas para aparcar?'},
      {text: 'Cambiamos dos etiquetas sin querer. ¡Perdona! La buena salió a mediodía.', inReplyTo: 'Talla equivocada'},
      'En la función del sábado se rompieron dos platos, los dos a propósito.'
    ]
  }
})
