import noPolicyWall from '../../rules/no-policy-wall/rule.js'
import {cases} from '../cases.js'

export default cases(noPolicyWall, {
  en: {
    invalid: [
      {text: "⟦14 days is 14 days⟧, I'm afraid.", inReplyTo: 'My heels broke on day 16'},
      {text: 'Refunds are ⟦excluded by section 4⟧ of the terms.', inReplyTo: 'Broke my leg, can I get the season ticket back?'},
      {text: "The contract runs for 24 months ⟦and that's the length of it⟧.", inReplyTo: 'Can I cancel? I lost my job'},
      {text: 'No. ⟦Thirty days means thirty days⟧. Those are the terms.', inReplyTo: "It's been 31 days, could you still refund me?"},
      {text: 'Unfortunately bookings are non-transferable as ⟦per our terms and conditions⟧.', inReplyTo: 'My flight got cancelled, can I move the booking?'},
      {text: "Glass is excluded from returns, company policy, ⟦there's nothing we can do⟧.", inReplyTo: 'The lid came broken'},
      {text: "⟦No receipt, no exchange⟧. We don't make the rules.", inReplyTo: 'Can I swap the gift size without receipt?'},
      {text: "We understand, but we ⟦can't make exceptions⟧. Rules are rules.", inReplyTo: 'Please, I was in hospital that week'},
      {text: "Exchanges are with receipt only, sorry. That's company rules and ⟦the system won't let⟧ us.", inReplyTo: 'Can I swap these'},
      {text: '⟦No can do⟧, Jade: 28 days, as printed on the bag.', inReplyTo: 'Can I swap these'},
      {text: "Deposits are non-refundable. ⟦It's in the contract⟧.", inReplyTo: 'Can I get my deposit back'}
    ],
    valid: [
      {text: "It's 30 days from delivery, and the label is in the box.", inReplyTo: 'How long do I have to send the shoes back?'},
      {text: "It's on your receipt, top left.", inReplyTo: 'Where do I find my customer number?'},
      {text: 'Ten days it is!', inReplyTo: 'Could we make it ten days?'},
      {
        text: 'Refunds stop at 30 days, but we can give you store credit for the full amount. Shall I set it up?',
        inReplyTo: "It's been 31 days, could you still refund me?"
      },
      {
        text: "Our policy says 48 hours, but storms don't read policies. DM us the new date and we'll move you for free.",
        inReplyTo: 'My flight got cancelled, can I move the booking?'
      },
      {text: 'Our policy is dogs welcome in the bar, not in the dining room. There are hooks and water by the door.', inReplyTo: 'Do you take dogs?'},
      "We've updated our privacy policy. The short version: we keep less, for less time. Full text on the site.",
      {text: "It's on the back of your receipt, and here: example.org/returns. Thirty days, no questions.", inReplyTo: 'Where can I read the returns policy?'},
      {text: 'Worn boots are outside our policy, but bring them in: the cobbler resoles them for £12.', inReplyTo: 'Can I return worn boots?'},
      {text: 'Two days? We can still swap them. Pop in with the box.', inReplyTo: 'Missed the 30 days by two'},
      {text: 'House rules: shoes off, phones away, biscuits shared.', inReplyTo: 'Is there a dress code?'},
      {
        text: "Prams fold and go under the stairs. That's our policy and it's only because of the fire door, so we'll carry it down for you.",
        inReplyTo: "What's the policy on prams?"
      },
      {text: "We do! Tell us what happened and we'll see.", inReplyTo: 'Do you ever make exceptions?'},
      {text: "No ticket, no problem: your name's on the list at the door.", inReplyTo: 'My ticket blew away'},
      {text: 'The terms say no, we say yes. Which day suits?', inReplyTo: 'Can I change the date?'},
      {text: "We can't refund vouchers, Lou. What we can do is extend it to next June. Shall I?", inReplyTo: 'Can you refund the voucher?'},
      {text: 'Under clause 9 the deposit comes back in two weeks; yours left yesterday.', inReplyTo: 'How long does a deposit take?'}
    ]
  },
  es: {
    invalid: [
      {text: '⟦Según el artículo 12⟧, la hora perdida se cobra.', inReplyTo: 'Llegué cinco minutos tarde por la lluvia y perdí la hora'},
      {text: 'El contrato es de 24 meses y ⟦lo firmado, firmado está⟧.', inReplyTo: 'Perdí mi trabajo, ¿puedo cancelar?'},
      {text: 'No. Son 30 días, están en las condiciones ⟦que aceptaste⟧.', inReplyTo: 'Pasaron 31 días, ¿me lo cambian igual?'},
      {
        text: 'Lamentablemente las reservas no admiten cambios ⟦según nuestros términos y condiciones⟧.',
        inReplyTo: 'Me cancelaron el vuelo, ¿puedo cambiar la reserva?'
      },
      {text: 'El cristal no entra en la garantía, ⟦son políticas de la empresa⟧ y no podemos hacer nada.', inReplyTo: 'La tapa vino rota'},
      {text: '⟦Sin tique no hay cambio⟧. Las normas son las que son.', inReplyTo: '¿Puedo cambiar el regalo sin tique?'},
      {text: 'Entendemos, pero ⟦no hacemos excepciones⟧. Así está reglamentado.', inReplyTo: 'Estuve internada esa semana, por favor'},
      {text: 'Los cambios son solo con tique. ⟦Son normas de la empresa⟧ y el sistema no nos deja.', inReplyTo: '¿Me los cambian?'},
      {text: 'Imposible, Jade: 28 días, ⟦lo pone en la bolsa⟧.', inReplyTo: '¿Me los cambian?'},
      {text: 'La seña no se devuelve. ⟦Está en el contrato⟧.', inReplyTo: '¿Me devuelven la seña?'}
    ],
    valid: [
      {text: 'Claro que sí, el bebé y la abuela también. Arriba no podemos, por normas de incendios.', inReplyTo: '¿Se puede visitar el molino con carrito?'},
      {text: 'Las normas del museo no dejan entrar mochilas grandes, pero hay unas taquillas gratuitas.', inReplyTo: '¿Puedo entrar con la mochila?'},
      {text: 'La tarifa es de 12 pesos, y los lunes la mitad.', inReplyTo: '¿Cuánto cuesta la entrada?'},
      {text: 'Sin reserva no hay problema, llega antes de las nueve.', inReplyTo: '¿Puedo ir sin reserva?'},
      {text: 'Las condiciones no permiten navegar hoy: olas de cuatro metros.', inReplyTo: '¿Por qué no salió el ferry?'},
      {
        text: 'El contrato es de doce meses, pero si te mudas o pierdes el trabajo lo cerramos sin coste. Escríbenos por privado.',
        inReplyTo: '¿Puedo cancelar?'
      },
      {text: 'El plazo es de 30 días, pero por uno no vamos a pelear: tráelo y lo cambiamos.', inReplyTo: 'Pasaron 31 días, ¿me lo cambian igual?'},
      {
        text: 'Nuestra política pide 48 horas; con vuelo cancelado hacemos una excepción. Mándanos la nueva fecha por DM.',
        inReplyTo: 'Me cancelaron el vuelo, ¿puedo cambiar la reserva?'
      },
      {text: 'Por norma, en la terraza sí y en el comedor no. Hay agua y ganchos junto a la puerta.', inReplyTo: '¿Aceptan perros?'},
      'Actualizamos la política de privacidad: guardamos menos datos y durante menos tiempo. El texto completo está en la web.',
      {text: 'Está en el reverso del tique y en la web, en el apartado Cambios. Tienes 30 días.', inReplyTo: '¿Dónde leo la política de cambios?'},
      {text: 'Usadas no entran en la política de cambios, pero tráelas: el zapatero les cambia la suela por 12 euros.', inReplyTo: '¿Devuelvo botas usadas?'},
      {text: '¿Dos días? Te las cambiamos igual. Pásate con la caja.', inReplyTo: 'Se me pasó el plazo por dos días'},
      {text: 'Normas de la casa: descalzos, sin móvil y compartiendo las galletas.', inReplyTo: '¿Hay que ir elegante?'},
      {text: 'Plegado y bajo la escalera: es norma de la casa por la puerta de incendios, así que te lo bajamos nosotros.', inReplyTo: '¿Y con el cochecito?'},
      {text: '¡Sí! Cuéntanos qué pasó y lo vemos.', inReplyTo: '¿Hacen excepciones?'},
      {text: 'Sin entrada también se pasa: tu nombre está en la lista de la puerta.', inReplyTo: 'Perdí la entrada'},
      {text: 'Las condiciones dicen que no y nosotros que sí. ¿Qué día te va bien?', inReplyTo: '¿Puedo cambiar la fecha?'},
      {text: 'El importe no podemos devolverlo, Lou. Sí podemos ampliarlo hasta junio. ¿Lo hago?', inReplyTo: '¿Me devuelven el vale?'},
      {text: 'Según el artículo 9, la fianza vuelve en dos semanas; la tuya salió ayer.', inReplyTo: '¿Cuándo llega mi fianza?'},
      {text: 'Firmado no hay nada, Inés, pero tu plaza está apartada y el jueves te llega el contrato.', inReplyTo: '¿Tengo la plaza o no?'}
    ]
  }
})
