import rule from '../../rules/no-premature-denial/rule.js'
import {cases} from '../cases.js'

const down = 'Your checkout is down, I get an error every time'
const caida = 'La web está caída, no me deja pagar'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {text: "There's ⟦nothing wrong with that⟧ yoghurt, please go on with it.", inReplyTo: 'The lid of the yoghurt was swollen and it smells'},
      {text: "Nails ⟦can't get into our⟧ soup.", inReplyTo: 'I found a nail in the soup'},
      {text: 'Oh dear. It ⟦must have fallen in at home⟧.', inReplyTo: 'Found a screw in my bread roll'},
      {text: 'Sorry to read that. There is ⟦nothing wrong with the⟧ formula.', inReplyTo: 'Your shampoo gave me a rash'},
      {inReplyTo: down, text: 'Hi Jo, the ⟦checkout is working perfectly⟧.'},
      {inReplyTo: down, text: '⟦All good here⟧!'},
      {inReplyTo: down, text: '⟦There is no outage⟧, Jo.'},
      {inReplyTo: 'The cream gave me a rash', text: '⟦No one else has complained⟧ about it.'},
      {inReplyTo: 'Your app leaked my address', text: '⟦That is simply not true⟧.'},
      {inReplyTo: 'Your driver was rude and threw the box', text: '⟦Our drivers would never⟧ throw a box.'},
      {inReplyTo: 'I was charged twice!', text: '⟦That is impossible⟧, Ravi.'},
      {inReplyTo: 'My internet keeps failing', text: 'The ⟦network is running normally⟧ in your street.'}
    ],
    valid: [
      {text: 'The fault was not on your side, Mo: a squirrel met our cable. It is spliced.', inReplyTo: 'No dial tone here'},
      {text: "There's nothing wrong with the water: the lab tested it at 7 and again at noon.", inReplyTo: 'The tap water is brown'},
      {text: 'That wasn’t us: it is a fake account.', inReplyTo: 'Your prize was a scam, my money is gone'},
      {inReplyTo: down, text: 'We have tested three cards and cannot see the error yet. Which one is yours?'},
      {inReplyTo: down, text: 'We checked the logs from nine to ten: there is no outage, but one bank is slow.'},
      {inReplyTo: down, text: 'Sorry, Jo. It was down for ten minutes and is back up now.'},
      {inReplyTo: 'Is it true that you are closing?', text: 'That is not true, happily.', why: 'a rumour, no problem of theirs'},
      {inReplyTo: 'Does the sale end today?', text: 'No, it ends on Sunday.'},
      {inReplyTo: 'The cream gave me a rash', text: 'I am sorry, Bea. Please stop using it and send us the batch number.'},
      {inReplyTo: 'Love the new app', text: 'Glad everything works fine!'},
      {inReplyTo: 'My internet keeps failing', text: 'An engineer is at the mast; the next update is at five.'},
      {inReplyTo: 'I was charged twice!', text: 'That should be impossible, and it happened. The second charge goes back today.'},
      {inReplyTo: 'Your driver was rude and threw the box', text: 'Nobody should throw a box. Can you tell us when he came?'},
      {inReplyTo: 'Do you have the tent in green?', text: 'There is no problem with colours: green, blue, sand.'},
      {inReplyTo: 'Your app leaked my address', text: 'Our auditor found no leak; the report is on the site.'},
      {text: 'Not ours, Hal: the green skips belong to Dunmore Demolition, on 555 0142.', inReplyTo: 'Your skip is leaking oil'}
    ]
  },
  es: {
    invalid: [
      {text: 'Nuestros yogures ⟦no tienen ningún defecto⟧, guárdelos en la nevera.', inReplyTo: 'El yogur venía con la tapa hinchada y huele raro'},
      {text: 'Uy. Eso ⟦tuvo que caer en tu casa⟧.', inReplyTo: 'Encontré un tornillo en el pan'},
      {text: 'La fórmula no ⟦tiene nada malo⟧.', inReplyTo: 'Su champú me dio sarpullido'},
      {inReplyTo: caida, text: 'Hola, Jose: la ⟦web funciona perfectamente⟧.'},
      {inReplyTo: caida, text: '⟦Todo bien por aquí⟧.'},
      {inReplyTo: caida, text: '⟦No hay ninguna incidencia⟧, Jose.'},
      {inReplyTo: 'La crema me dio alergia', text: '⟦Nadie más se ha quejado⟧.'},
      {inReplyTo: 'Su app filtró mi correo', text: '⟦Eso no es cierto⟧.'},
      {inReplyTo: 'El repartidor fue grosero y tiró la caja', text: '⟦Nuestros repartidores nunca⟧ tiran cajas.'},
      {inReplyTo: '¡Me cobraron dos veces!', text: '⟦Eso es imposible⟧, Raúl.'},
      {inReplyTo: 'El internet no funciona desde ayer', text: 'El ⟦servicio opera con normalidad⟧ en su calle.'}
    ],
    valid: [
      {text: 'No tienen ningún conservante: leche y fermento.', inReplyTo: '¿Qué llevan los yogures?'},
      {text: 'No fuimos nosotros: es una cuenta falsa.', inReplyTo: 'Me estafaron con su sorteo'},
      {inReplyTo: caida, text: 'Probamos tres tarjetas y todavía no vemos el error. ¿Con cuál fue?'},
      {inReplyTo: caida, text: 'Revisamos los registros de 9 a 10: no hay ninguna caída, pero un banco va lento.'},
      {inReplyTo: caida, text: 'Perdón, Jose. Estuvo caída diez minutos y ya volvió.'},
      {inReplyTo: '¿Es verdad que cierran?', text: 'Eso no es cierto, por suerte.', why: 'un rumor, no un problema suyo'},
      {inReplyTo: '¿La oferta acaba hoy?', text: 'No, acaba el domingo.'},
      {inReplyTo: 'La crema me dio alergia', text: 'Lo siento, Bea. Deja de usarla y mándanos el lote por privado.'},
      {inReplyTo: 'Me encanta la app nueva', text: '¡Qué bueno que todo funciona bien!'},
      {inReplyTo: 'El internet no funciona desde ayer', text: 'Hay un técnico en la torre; a las cinco contamos más.'},
      {inReplyTo: '¡Me cobraron dos veces!', text: 'No debería pasar, y pasó. Hoy vuelve el segundo cobro.'},
      {inReplyTo: 'El repartidor fue grosero y tiró la caja', text: 'Nadie debería tirar una caja. ¿A qué hora pasó?'},
      {inReplyTo: '¿Tienen la carpa en verde?', text: 'No hay problema con los colores: verde, azul y arena.'},
      {inReplyTo: 'Su app filtró mi correo', text: 'La auditora no encontró ninguna filtración; el informe está en la web.'},
      {text: 'No es nuestro, Hugo: los contenedores verdes pertenecen a Derribos Duero, en el 555 01 42.', inReplyTo: 'Vuestro contenedor pierde aceite'}
    ]
  }
})
