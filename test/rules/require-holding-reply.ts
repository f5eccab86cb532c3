import rule from '../../rules/require-holding-reply/rule.js'
import {cases} from '../cases.js'

const late = 'My parcel is two weeks late and nobody answers the phone.'
const tarde = 'Mi paquete lleva dos semanas de retraso y nadie contesta el teléfono.'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {text: 'Four days is far too long, Lou. It’s ⟦in hand⟧.', inReplyTo: 'My card was swallowed on Friday', why: 'the time is the customer’s'},
      {text: '⟦An hour is an eternity, Pam. The soup is a favourite of ours.⟧', inReplyTo: 'Waited an hour for cold soup'},
      {text: 'Aware of this one, Ann. ⟦Being dealt with⟧.', inReplyTo: 'The lift has been broken for two weeks and my mum uses a chair'},
      {inReplyTo: late, text: '⟦We are sorry to hear that, Ann. We know how frustrating it is.⟧'},
      {inReplyTo: late, text: '⟦Thank you for your feedback. We strive for the best.⟧'},
      {inReplyTo: late, text: "Hi Ann, we're ⟦looking into it⟧."},
      {inReplyTo: 'You charged me twice for one ticket!', text: '⟦Oh no, that must be annoying! Thanks for your patience.⟧'},
      {inReplyTo: 'The zip on my new coat broke on day one.', text: "Sorry! ⟦We're on it⟧."},
      {inReplyTo: 'No hot water since Monday and the baby has a cold.', text: '⟦That sounds miserable, Padraig. We hope it gets better soon.⟧', network: 'x'},
      {inReplyTo: 'Your driver shouted at me and drove off with my dinner.', text: '⟦Noted⟧, it is being dealt with.'},
      {inReplyTo: 'I waited three hours at your desk for nothing.', text: '⟦There are plenty of other airlines, Joe. All the best.⟧'}
    ],
    valid: [
      {text: 'Noel has a fresh loaf put by with your name on it.', inReplyTo: 'My walnut loaf was mouldy this morning'},
      {text: 'Sorry Nia, snow closed the pass and the vans sit in Brig until it clears.', inReplyTo: 'Delivery is two days late'},
      {text: 'Thanks for the shout, Al, Priya swaps the panel before the match.', inReplyTo: 'The screen at table nine is dead'},
      {inReplyTo: late, text: 'Two weeks is not on, Ann. Dev is ringing the depot and will write to you here by four.'},
      {inReplyTo: late, text: "We've asked the depot where it is. You'll hear from us as soon as possible.", why: 'an action beside “as soon as possible”'},
      {inReplyTo: late, text: 'Sorry, Ann! Please DM us your order number so that we can look into it.'},
      {inReplyTo: late, text: "We've sent you a DM, Ann."},
      {inReplyTo: 'You charged me twice for one ticket!', text: 'The second charge went back to your card this morning, Lee.'},
      {inReplyTo: 'The zip on my new coat broke on day one.', text: 'Bring it in, Zoe: Marta mends zips while you wait.'},
      {inReplyTo: 'No hot water since Monday and the baby has a cold.', text: 'A plumber comes at 3 today, Padraig. He rings before.'},
      {inReplyTo: 'The website will not load my basket.', text: 'Which browser is it, Sana?'},
      {inReplyTo: 'The website will not load my basket.', text: "We don't know why yet. Two people are on it, and the next word is at noon."},
      {inReplyTo: 'Loved the soup, thank you!', text: 'So glad, Meg! The cook is blushing.', why: 'no complaint'},
      {inReplyTo: 'Is the shop open on Sunday?', text: 'Thanks for asking! We appreciate it.', why: 'no complaint, whatever else is wrong'},
      {inReplyTo: 'I waited three hours at your desk for nothing.', text: 'Three hours, because one of two desks had no staff. Your refund is on its way.'},
      {text: 'You are right about the print, the next timetable is bigger.', inReplyTo: 'Nobody can read your timetable'}
    ]
  },
  es: {
    invalid: [
      {text: 'Cuatro días es demasiado, Luis. ⟦Está en marcha⟧.', inReplyTo: 'El cajero se tragó mi tarjeta el viernes'},
      {text: '⟦Una hora es una eternidad, Paz. La sopa es la favorita de la casa.⟧', inReplyTo: 'Esperé una hora y la sopa llegó fría'},
      {inReplyTo: tarde, text: '⟦Lamentamos leerte así, Ana. Sabemos lo molesto que es.⟧'},
      {inReplyTo: tarde, text: '⟦Gracias por tu comentario. Nos esforzamos por mejorar.⟧'},
      {inReplyTo: tarde, text: 'Hola, Ana. ⟦Lo estamos revisando⟧.'},
      {inReplyTo: '¡Me cobraron dos veces la misma entrada!', text: '⟦¡Qué rabia! Gracias por la paciencia.⟧'},
      {inReplyTo: 'Se rompió el cierre del abrigo el primer día.', text: '¡Perdón! ⟦Estamos en ello⟧.'},
      {inReplyTo: 'Llevo desde el lunes sin agua caliente y con un bebé.', text: '⟦Qué pena, don Patricio. Esperamos que mejore pronto.⟧', network: 'x'},
      {inReplyTo: 'Su chofer me gritó y se fue con mi comida.', text: '⟦Tomamos nota⟧, gracias.'},
      {inReplyTo: 'Esperé tres horas en el mostrador y nadie me atendió.', text: '⟦Hay muchas otras aerolíneas, José. Que te vaya bien.⟧'}
    ],
    valid: [
      {text: 'Perdón, Nía: la nieve cerró el puerto y las furgonetas esperan en Jaca hasta que abra.', inReplyTo: 'El envío lleva dos días de retraso'},
      {text: 'Gracias por avisar, Ale: Pri cambia el panel antes del partido.', inReplyTo: 'La pantalla de la mesa nueve no funciona'},
      {text: 'El contador se revisa el jueves por la mañana.', inReplyTo: 'Me llegó un recibo absurdo y nadie revisa el contador'},
      {inReplyTo: tarde, text: 'Dos semanas es demasiado, Ana. Darío llama ahora al depósito y te escribe antes de las cuatro.'},
      {inReplyTo: tarde, text: 'Ya preguntamos al depósito dónde está y te contamos lo antes posible.', why: 'una acción junto a «lo antes posible»'},
      {inReplyTo: tarde, text: '¡Perdón, Ana! Mándanos por privado el número de pedido y lo buscamos.'},
      {inReplyTo: tarde, text: 'Te escribimos por mensaje directo, Ana.'},
      {inReplyTo: '¡Me cobraron dos veces la misma entrada!', text: 'El segundo cobro se devolvió esta mañana a tu tarjeta, Leo.'},
      {inReplyTo: 'Se rompió el cierre del abrigo el primer día.', text: 'Tráelo, Zoe: Marta cambia cierres en el momento.'},
      {inReplyTo: 'Llevo desde el lunes sin agua caliente y con un bebé.', text: 'El plomero pasa hoy a las 15, don Patricio, y lo llama antes.'},
      {inReplyTo: 'La web no carga mi carrito.', text: '¿Con qué navegador, Sandra?'},
      {inReplyTo: 'La web no carga mi carrito.', text: 'Todavía no sabemos por qué. Hay dos personas con eso; a mediodía contamos más.'},
      {inReplyTo: '¡Riquísima la sopa, gracias!', text: '¡Qué alegría, Meli! El cocinero se puso rojo.', why: 'no es una queja'},
      {inReplyTo: '¿Abren el domingo?', text: '¡Gracias por preguntar! Te lo agradecemos.', why: 'no es una queja, aunque no responda'},
      {
        inReplyTo: 'Esperé tres horas en el mostrador y nadie me atendió.',
        text: 'Fueron tres horas porque faltó gente en un mostrador. Tu reembolso va en camino.'
      },
      {text: 'Tienes razón con los letreros, el próximo viene más grande.', inReplyTo: 'No se leen vuestros letreros'}
    ]
  }
})
