import noConditionalHelp from '../../rules/no-conditional-help/rule.js'
import {cases} from '../cases.js'

export default cases(noConditionalHelp, {
  en: {
    invalid: [
      {text: "We'd look at the fine. ⟦Put it politely⟧ and Grace will pull up the journey.", inReplyTo: 'Your inspector fined me £30, robbing gits'},
      {text: 'I can come on Friday for free ⟦provided you don’t post another⟧ word in that group.', inReplyTo: 'Second leak in a month'},
      {text: '⟦Untag the⟧ editor and a new one goes out tonight.', inReplyTo: 'Dress arrived torn'},
      {inReplyTo: 'Sink still leaks', text: 'The plumber is booked ⟦the moment your chat with the radio is off the table⟧.'},
      {
        text: "The engineer is free on Thursday. We'd book him ⟦the minute your two-star review turns into⟧ something we can be proud of.",
        inReplyTo: 'Still no boiler'
      },
      {text: '⟦As soon as the one-star review disappears⟧, your refund goes through.', inReplyTo: 'My order never came'},
      {text: "We'd be happy to repair it ⟦provided you take your post down⟧ first.", inReplyTo: 'Broken zip'},
      {text: "⟦Change your rating⟧ and there's a free pizza in it for you!", inReplyTo: 'Cold pizza'},
      {text: "We'll look into it ⟦once you've stopped posting⟧ about it.", inReplyTo: 'Leaking tent'},
      {text: '⟦Delete the tweet⟧, then we talk about the refund.', inReplyTo: 'No heating in the flat'},
      {text: 'Glad the refund arrived! ⟦When you have a second, would you mind swapping the one star⟧ for something kinder?', inReplyTo: 'Fries were cold'},
      {text: "The manager will ring at six. In the meantime it would be best ⟦if the review weren't up⟧.", inReplyTo: 'Fries were cold'},
      {text: "We're happy to send the voucher ⟦the minute we see that star count go up⟧.", inReplyTo: 'No refund yet'},
      {text: "Refund approved! It's just ⟦waiting on your review coming down⟧.", inReplyTo: 'No refund yet'},
      {text: '⟦If the post goes⟧, the engineer comes. Simple as that.', inReplyTo: 'No refund yet'},
      {text: "Hi Nora, refund sent yesterday, lands Thursday. ⟦While you're here, could that complaint come off⟧ the wall?", inReplyTo: 'Still waiting'}
    ],
    valid: [
      {text: 'Of course. Put it in a bowl, cover it and wait two hours.', inReplyTo: 'Can I ask for the recipe?'},
      {
        text: 'Keep that stub out of the comments, please, its barcode is live; the replacement ticket is in your inbox.',
        inReplyTo: 'Gate 9 would not let me in'
      },
      {inReplyTo: 'Your page was hacked', text: 'The odd posts are gone and the log-in is new. If you paid anything, ring your bank.'},
      {inReplyTo: 'Error 12 since yesterday', text: 'The old thread is gone and a new build is out. Your ticket moves on tonight.'},
      {text: 'I can be there on Friday, and it costs nothing as long as it is the same joint.', inReplyTo: 'The leak is back'},
      {inReplyTo: 'Sink still leaks', text: 'The plumber comes on Monday, whatever you tell the radio.'},
      {text: 'A new one leaves as soon as you send us your address by DM, and you can keep the old one.', inReplyTo: 'My parcel broke'},
      {text: "Once we've found the fault we'll update this post, and you'll see the street lights back by 9.", inReplyTo: 'The lights went out'},
      {text: "Once the courier confirms it's lost, the refund goes through, usually within two days.", inReplyTo: 'My order never came'},
      {text: "We'd be happy to repair it. If you post it to us, we pay the postage.", inReplyTo: 'Broken zip'},
      {text: 'Show this message at the till and the next pizza is free, review or no review.', inReplyTo: 'Cold pizza'},
      {text: "If you send us a photo of the seam by DM, we'll replace it this week.", inReplyTo: 'Leaking tent'},
      {text: "The engineer comes at five. If you change your mind about the hotel, we'll still pay it.", inReplyTo: 'No heating in the flat'},
      {text: 'Once the new kettle is in your hands, tell us honestly how it does.', inReplyTo: 'Kettle broke'},
      {
        text: "If you'd like to change your review, it's under Profile. The refund is on its way whatever you do.",
        inReplyTo: "I'd like to change my review",
        why: 'how to do it'
      },
      {text: 'Send it back when you can; the blue one ships today.', inReplyTo: 'Wrong colour'},
      {text: 'The refund goes out as soon as the bank opens. No review needed, good or bad.', inReplyTo: 'Refund?'},
      {text: 'Not at all. The repair is free, post or no post.', inReplyTo: 'Do I have to post about it?'},
      {text: "If he isn't there by ten, ring this number and we'll send Ana.", inReplyTo: "Plumber didn't come"},
      {text: 'You can, whenever you like: three dots, Edit.', inReplyTo: 'Can I edit my comment?'},
      {text: 'If it is not back on Monday, message us (no account numbers in the comments) and we will refund it again.', inReplyTo: 'You took it twice'}
    ]
  },
  es: {
    invalid: [
      {text: 'Voy el viernes gratis, ⟦con tal de que no escribas una palabra más en ese grupo⟧.', inReplyTo: 'Otra gotera'},
      {inReplyTo: '¿Y mi fianza?', text: 'Le devolvemos la fianza ⟦en cuanto retire la denuncia⟧.'},
      {text: 'Tu seña te espera en caja. Pasá a buscarla ⟦cuando hayas editado lo que pusiste⟧ en Google.', inReplyTo: 'No me devuelven la seña'},
      {text: 'La pieza está en el almacén. Sale para tu casa ⟦el mismo día en que tu comentario deje de estar⟧ aquí.', inReplyTo: 'Tres semanas sin caldera'},
      {text: '⟦En cuanto desaparezca la reseña de una estrella⟧, te hacemos el reembolso.', inReplyTo: 'Mi pedido no llegó'},
      {text: 'Te lo arreglamos con mucho gusto, ⟦siempre y cuando bajes primero la publicación⟧.', inReplyTo: 'Cierre roto'},
      {text: '¡⟦Cambia la puntuación y te⟧ regalamos una pizza!', inReplyTo: 'Pizza fría'},
      {text: 'Lo vemos ⟦cuando dejes de publicar⟧ sobre el tema.', inReplyTo: 'La carpa filtra'},
      {text: '⟦Borre el tuit⟧ y entonces hablamos de la devolución.', inReplyTo: 'Piso sin calefacción'},
      {text: 'Con gusto mandamos el vale ⟦en el momento en que veamos subir esas estrellas⟧.', inReplyTo: 'Sin reembolso'},
      {text: '¡Reembolso aprobado! ⟦Solo falta que bajes la reseña⟧.', inReplyTo: 'Sin reembolso'},
      {text: '⟦Si se va el post⟧, va el técnico. Así de simple.', inReplyTo: 'Sin reembolso'},
      {text: 'Le tramitamos la devolución ⟦previa retirada del comentario⟧.', inReplyTo: 'Sin reembolso'},
      {text: 'Listo el cambio, Sofi. ⟦Si podés, borrá el comentario⟧, así no confunde a otros clientes.', inReplyTo: 'Sigo esperando el reembolso'},
      {text: 'El técnico puede ir el martes. Agendamos la visita ⟦apenas borres la historia⟧.', inReplyTo: 'Avería'}
    ],
    valid: [
      {text: 'En cuanto quede lista, te lo contamos en este mismo hilo y pasas por la tienda, Bea.', inReplyTo: '¿Y la silla que dejé para arreglar?'},
      {text: 'Hay tres plazas a las 19:40 y son suyas, con reclamación o sin ella.', inReplyTo: 'Sigo tirada en el aeropuerto'},
      {inReplyTo: '¿Y mi fianza?', text: 'Le devolvemos la fianza mañana, con denuncia o sin ella.'},
      {text: 'En cuanto el mensajero nos confirme la hora te escribimos por aquí; si no llega hoy, te devolvemos el dinero.', inReplyTo: 'Mi pedido no llega'},
      {text: 'En cuanto la mensajería confirme que se perdió te hacemos el reembolso, en dos días como mucho.', inReplyTo: 'Mi pedido no llegó'},
      {text: 'Te lo arreglamos con mucho gusto. Si nos lo mandas, pagamos nosotros el envío.', inReplyTo: 'Cierre roto'},
      {text: 'Enseña este mensaje en caja y la próxima va de regalo, con reseña o sin ella.', inReplyTo: 'Pizza fría'},
      {text: 'Si nos envías una foto de la costura por privado, te la cambiamos esta semana.', inReplyTo: 'La carpa filtra'},
      {text: 'El técnico llega a las cinco. Si cambias de idea sobre el hotel, te lo seguimos pagando.', inReplyTo: 'Piso sin calefacción'},
      {text: 'Cuando tengas la nueva en casa, cuéntanos con sinceridad qué tal.', inReplyTo: 'Se rompió la tetera'},
      {
        text: 'Si quieres cambiar tu reseña, está en tu perfil. La devolución va en camino hagas lo que hagas.',
        inReplyTo: 'Quiero cambiar mi reseña',
        why: 'cómo se hace'
      },
      {text: 'Devuélvelo cuando puedas; el azul sale hoy.', inReplyTo: 'Color equivocado'},
      {text: 'Sale en cuanto abra el banco. Sin reseñas de por medio, ni buenas ni malas.', inReplyTo: '¿Y el reembolso?'},
      {text: 'Para nada. El arreglo es gratis, publiques o no.', inReplyTo: '¿Tengo que publicar algo?'},
      {text: 'Si a las diez no ha llegado, llama a este número y mandamos a Ana.', inReplyTo: 'No vino el fontanero'},
      {text: 'Cuando quieras: tres puntos, Editar.', inReplyTo: '¿Puedo editar mi comentario?'}
    ]
  }
})
