import rule from '../../rules/no-canned-reply/rule.js'
import {cases} from '../cases.js'

const en = {
  lift: 'The hoist at the pool has been broken since half-term and my daughter cannot swim.',
  jam: 'Please bring back the gooseberry jam, the rhubarb one is far too sweet.',
  wasp: 'There was a wasp baked into my cinnamon swirl!'
}
const es = {
  lift: 'La grúa de la piscina lleva rota desde Semana Santa y mi hija no puede nadar.',
  jam: 'Vuelvan a hacer la mermelada de grosella, la de ruibarbo es demasiado dulce.',
  wasp: '¡Venía una avispa horneada en mi caracola de canela!'
}

export default cases(rule, {
  en: {
    invalid: [
      {
        text: '⟦Comments like these inspire us to keep⟧ growing. Stay tuned for further updates!',
        inReplyTo: 'Marta found my ring in the filter at midnight, in the rain'
      },
      {inReplyTo: en.lift, text: 'We are sorry ⟦for any inconvenience⟧. Your comfort is our top priority.'},
      {inReplyTo: en.lift, text: 'Hi! Customer satisfaction is at the ⟦heart of everything⟧ we do.'},
      {inReplyTo: en.jam, text: 'We ⟦value your feedback⟧ and hope to serve you again soon.'},
      {inReplyTo: en.jam, text: '⟦Thank you for your suggestion⟧! Our team always appreciates input.'},
      {inReplyTo: en.wasp, text: 'We ⟦take all complaints very seriously⟧. Kind regards, the Customer Care Team'},
      {inReplyTo: en.wasp, text: '⟦Rest assured⟧ that we are dedicated to the highest standards of quality.'},
      {inReplyTo: en.wasp, text: 'Thanks for reaching out. We ⟦understand your frustration⟧ and apologise.'},
      {inReplyTo: en.jam, network: 'facebook', text: 'Your ⟦comments have been passed⟧ to the relevant department.'},
      {inReplyTo: en.lift, text: 'We are ⟦always working hard to improve our services⟧ for everyone.'}
    ],
    valid: [
      {
        text: 'Comments like these go straight to the pump room wall, next to the net.',
        inReplyTo: 'Marta found my ring in the filter at midnight, in the rain'
      },
      {inReplyTo: en.lift, text: 'We are sorry for the inconvenience. The new hoist motor arrives on Tuesday.'},
      {inReplyTo: en.lift, text: 'Thank you for your feedback about the hoist. Half-term to now is far too long.'},
      {inReplyTo: en.jam, text: "Thanks for your suggestion! Gooseberries willing, it's back in July."},
      {inReplyTo: en.jam, text: 'We value your feedback on the rhubarb: less sugar from the next batch.'},
      {inReplyTo: en.wasp, text: 'Rest assured nobody here will eat one either until Kit has checked every tray.'},
      {inReplyTo: en.wasp, text: 'We are so sorry. Please DM us the batch number on the bag so we can trace it.'},
      {inReplyTo: en.wasp, text: 'We understand your frustration. Our baker is checking and will call you today.', why: 'It acknowledges, acts and says when.'},
      {inReplyTo: 'Nice', text: 'Thank you for your feedback!', why: 'There is nothing to take up.'},
      {inReplyTo: 'Thanks, all sorted now with Jess!', text: "You're welcome. We're always here."},
      {inReplyTo: 'Lovely lunch, lovely people, we had the best day.', text: 'Thank you so much! We look forward to seeing you again.'},
      {inReplyTo: en.lift, text: 'Which pool is it, please? We run two.'},
      {inReplyTo: en.jam, text: "We don't know yet whether there will be fruit. Thank you for your patience."},
      {inReplyTo: en.wasp, text: 'No excuse for that. A fresh box is on its way.'}
    ]
  },
  es: {
    invalid: [
      {
        text: 'Muchas gracias por su visita. Sus ⟦comentarios nos ayudan a mejorar⟧. Será un placer recibirle de nuevo.',
        inReplyTo: 'La ducha del cuarto 9 nunca calentó y el desayuno estaba riquísimo'
      },
      {
        text: 'Su ⟦confianza es nuestro mejor premio⟧. ¡Lo esperamos nuevamente!',
        inReplyTo: 'Marta encontró mi anillo en el filtro a medianoche, bajo la lluvia'
      },
      {inReplyTo: es.lift, text: '⟦Lamentamos las molestias⟧. Su comodidad es nuestra prioridad.'},
      {inReplyTo: es.lift, text: '¡Hola! La satisfacción de nuestros clientes es nuestra ⟦razón de ser⟧.'},
      {inReplyTo: es.jam, text: '⟦Valoramos tu opinión⟧ y esperamos verte pronto.'},
      {inReplyTo: es.jam, text: '⟦Gracias por tu sugerencia⟧. Nuestro equipo siempre agradece los aportes.'},
      {inReplyTo: es.wasp, text: 'Le ofrecemos disculpas. ⟦Trabajamos para brindarle la mejor calidad⟧.'},
      {inReplyTo: es.wasp, text: '⟦Entendemos su malestar⟧ y pedimos disculpas. Saludos cordiales, el Equipo de Atención al Cliente'},
      {inReplyTo: es.wasp, text: 'Gracias por escribirnos. Tu ⟦opinión es importante para nosotros⟧.'},
      {inReplyTo: es.jam, network: 'facebook', text: 'Hemos ⟦trasladado su comentario al área⟧ correspondiente.'},
      {inReplyTo: es.lift, text: '⟦Seguimos trabajando⟧ para mejorar nuestros servicios cada día.'}
    ],
    valid: [
      {
        text: 'Su confianza es nuestro mejor premio, y la red de Marta, el segundo.',
        inReplyTo: 'Marta encontró mi anillo en el filtro a medianoche, bajo la lluvia'
      },
      {inReplyTo: es.lift, text: 'Lamentamos las molestias. El motor nuevo de la grúa llega el martes.'},
      {inReplyTo: es.lift, text: 'Gracias por tu comentario sobre la grúa: desde Semana Santa es demasiado.'},
      {inReplyTo: es.jam, text: '¡Gracias por tu sugerencia! Si hay fruta, vuelve en julio.'},
      {inReplyTo: es.jam, text: 'Valoramos tu opinión sobre el ruibarbo: la próxima tanda lleva menos azúcar.'},
      {inReplyTo: es.wasp, text: 'Aquí tampoco se come ninguna hasta que Quique revise las bandejas.'},
      {inReplyTo: es.wasp, text: 'Lo sentimos mucho. Mándanos por DM el lote de la bolsa para localizarlo.'},
      {inReplyTo: es.wasp, text: 'Entendemos tu malestar. Lo estamos revisando y te llamamos hoy.', why: 'Reconoce, actúa y dice cuándo.'},
      {inReplyTo: 'Bien', text: '¡Gracias por tu comentario!', why: 'No hay nada que recoger.'},
      {inReplyTo: 'Gracias, ya lo arreglé con Jesi', text: 'Quedamos a tu disposición.'},
      {inReplyTo: 'Comida riquísima y gente linda, qué gran día pasamos.', text: '¡Muchas gracias! Esperamos verlos pronto.'},
      {inReplyTo: es.lift, text: '¿En cuál piscina es? Tenemos dos.'},
      {inReplyTo: es.jam, text: 'Todavía no sabemos si habrá fruta. Gracias por la paciencia.'},
      {inReplyTo: es.wasp, text: 'Eso no tiene excusa. Ya sale otra caja para tu casa.'}
    ]
  }
})
