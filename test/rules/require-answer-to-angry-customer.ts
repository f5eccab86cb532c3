import {cases} from '../cases.js'
import rule from '../../rules/require-answer-to-angry-customer/rule.js'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {text: '⟦There are six other cafés⟧ on this street, Jo.', inReplyTo: 'Hair in the soup and the waiter shrugged. Disgusting.'},
      {text: '⟦Iron is good for the blood.⟧', inReplyTo: 'I found a nail in my bread!'},
      {text: '⟦Each to their own bed, as the saying goes.⟧', inReplyTo: 'You charged me for a room I never slept in'},
      {
        text: "⟦Other plumbers are available⟧, Carl, and we won't stand in your way.",
        inReplyTo: 'Six weeks without water and your plumber never came. Disgraceful'
      },
      {text: '⟦👍⟧', inReplyTo: 'Third engineer who does not turn up. I am furious.'},
      {text: '⟦Noted.⟧', inReplyTo: 'Third engineer who does not turn up. I am furious.'},
      {text: '⟦Thanks for your feedback! Have a lovely weekend!⟧', inReplyTo: 'Third engineer who does not turn up. I am furious.'},
      {text: '⟦There are plenty of other providers⟧ in town, Rosa.', inReplyTo: 'Third engineer who does not turn up. I am furious.'},
      {text: '⟦If you don’t like it⟧, nobody is forcing you.', inReplyTo: 'Third engineer who does not turn up. I am furious.'},
      {text: '⟦On the bright side⟧, the cold must be good for the skin 😂', inReplyTo: 'Third engineer who does not turn up. I am furious.'},
      {text: '⟦Oh well⟧, worse things happen at sea.', inReplyTo: 'Your van drove over my bike!'},
      {text: '⟦We understand. Best wishes⟧', inReplyTo: 'You charged me twice and I want my money back'},
      {text: '⟦Feel free to leave⟧.', inReplyTo: 'Worst hotel ever, the bed was wet'}
    ],
    valid: [
      {text: 'There are two other museums on the square with whales, but ours has the jaw you can walk through.', inReplyTo: 'Which museum has the big whale?'},
      {text: 'The team that will deal with it comes on Thursday, whatever the weather.', inReplyTo: 'My lawnmower died again, third repair this year'},
      {
        text: 'A big deal for anybody with a pram, so what happens next is this: the part comes on Tuesday.',
        inReplyTo: 'The lift has been broken for a week, I am furious'
      },
      {text: 'Try another network, say your phone’s, and tell us whether the page loads.', inReplyTo: 'My wifi is down again'},
      {text: 'He should never have been spoken to like that.', inReplyTo: 'Your cashier was rude to my father'},
      {
        text: 'That is three too many, Rosa. Emil comes today at four, and I will stay in touch until it works.',
        inReplyTo: 'Third engineer who does not turn up. I am furious.'
      },
      {text: 'Sorry, Rosa. Could you send us your postcode by direct message?', inReplyTo: 'Third engineer who does not turn up. I am furious.'},
      {text: 'Noted the three dates; Dagny, who plans the visits, will ring you before six.', inReplyTo: 'Third engineer who does not turn up. I am furious.'},
      {text: '👍', inReplyTo: 'Works again, thank you!'},
      {text: 'Thanks for your feedback! Have a lovely weekend!', inReplyTo: 'The new map is great'},
      {text: 'There are two other branches open today: Quay Street and the station.', inReplyTo: 'Is the harbour branch shut?'},
      {text: 'Ha, brilliant 😂', inReplyTo: 'My cat has learnt to open your lunchbox'},
      {text: 'You shouldn’t have to ask twice. The £12 went back this morning.', inReplyTo: 'You charged me twice and I want my money back'},
      {text: 'The bed should have been dry. We are moving you to room 9 now.', inReplyTo: 'Worst hotel ever, the bed was wet'},
      {text: 'Which engineer was due? We’ll ring him now.', inReplyTo: 'Third engineer who does not turn up. I am furious.'},
      {
        text: 'Please write to help@pine.example with the three dates, and we’ll send somebody tomorrow.',
        inReplyTo: 'Third engineer who does not turn up. I am furious.'
      },
      {text: 'We are closing ticket two of three; see the next message. 2/3', inReplyTo: 'Third engineer who does not turn up. I am furious.'}
    ]
  },
  es: {
    invalid: [
      {text: '⟦No se puede complacer a todo el mundo⟧, Ricardo.', inReplyTo: 'El sillón llegó con una pata rota y llevo veinte días llamando'},
      {
        text: 'Los precios son los que son. ⟦Puedes darte de baja cuando quieras⟧.',
        inReplyTo: 'Me suben la cuota sin avisar, qué vergüenza, llevo diez años pagando'
      },
      {text: '⟦Dicen que el hierro es muy sano.⟧', inReplyTo: 'Encontré un clavo en el pan'},
      {text: '⟦Nadie le retiene⟧, señora.', inReplyTo: 'Llevo tres semanas sin agua y su técnico no viene. Una vergüenza'},
      {text: '⟦👍⟧', inReplyTo: 'Tercer técnico que no viene. Estoy furiosa.'},
      {text: '⟦Anotado.⟧', inReplyTo: 'Tercer técnico que no viene. Estoy furiosa.'},
      {text: '⟦¡Gracias por tu opinión! ¡Feliz finde!⟧', inReplyTo: 'Tercer técnico que no viene. Estoy furiosa.'},
      {text: 'En la ciudad ⟦hay muchas otras compañías⟧, Rosa.', inReplyTo: 'Tercer técnico que no viene. Estoy furiosa.'},
      {text: '⟦Si no te gusta⟧, nadie te obliga.', inReplyTo: 'Tercer técnico que no viene. Estoy furiosa.'},
      {text: '⟦Mira el lado bueno⟧: el frío conserva 😂', inReplyTo: 'Tercer técnico que no viene. Estoy furiosa.'},
      {text: 'Bueno, ⟦cosas que pasan⟧.', inReplyTo: '¡Su camioneta me aplastó la bici! Estoy furiosa'},
      {text: '⟦Te entendemos. Un abrazo⟧', inReplyTo: 'Me cobraron dos veces y quiero mi dinero'},
      {text: '⟦Eres muy libre de⟧ irte.', inReplyTo: 'El peor hotel, la cama estaba mojada'}
    ],
    valid: [
      {text: 'Lo tendrá en la cocina el viernes por la mañana. El fallo es nuestro y la instalación va sin cargo.', inReplyTo: 'No me llega la lavadora'},
      {text: 'Ya está en la puerta del edificio, Nora, con el mueble y una disculpa.', inReplyTo: '¡¡Dos semanas sin mi mueble!! Vergonzoso'},
      {text: 'Con razón, Nora: el mueble salió hoy y mañana lo tiene en la puerta antes de las 12.', inReplyTo: '¡¡Dos semanas sin mi mueble!! Vergonzoso'},
      {
        text: 'La cuota sube 3 € por la calefacción, Ramona, y lo avisamos mal. Puede darse de baja hasta el 30 sin pagar nada.',
        inReplyTo: 'Me suben la cuota sin avisar, qué vergüenza, llevo diez años pagando'
      },
      {text: 'Qué pena, Marta. La cuadrilla está en camino y el agua vuelve antes de las seis.', inReplyTo: 'Otra vez sin agua, qué vergüenza'},
      {
        text: 'La profe cerró la puerta a las siete por error; hoy te guardamos sitio y hablamos con ella.',
        inReplyTo: 'Llegué a tiempo y me cerraron la puerta. Pésimo trato'
      },
      {
        text: 'Tres es demasiado, Rosa. Emilio va hoy a las cuatro y yo te escribo hasta que funcione.',
        inReplyTo: 'Tercer técnico que no viene. Estoy furiosa.'
      },
      {text: 'Perdón, Rosa. ¿Nos mandas tu código postal por privado?', inReplyTo: 'Tercer técnico que no viene. Estoy furiosa.'},
      {text: 'Anotamos las tres fechas; Dalia, que agenda las visitas, te llama antes de las seis.', inReplyTo: 'Tercer técnico que no viene. Estoy furiosa.'},
      {text: '👍', inReplyTo: '¡Ya funciona, gracias!'},
      {text: '¡Gracias por tu opinión! ¡Feliz finde!', inReplyTo: 'El mapa nuevo está genial'},
      {text: 'Hoy abren otras dos sucursales: Muelle y Estación.', inReplyTo: '¿La del puerto está cerrada?'},
      {text: 'Jaja, genial 😂', inReplyTo: 'Mi gato aprendió a abrir su lonchera'},
      {text: 'No tendrías que pedirlo dos veces. Los 12 € volvieron esta mañana a tu cuenta.', inReplyTo: 'Me cobraron dos veces y quiero mi dinero'},
      {text: 'La cama tenía que estar seca. Ya te cambiamos a la habitación 9.', inReplyTo: 'El peor hotel, la cama estaba mojada'},
      {text: '¿Qué técnico iba? Lo llamamos ahora.', inReplyTo: 'Tercer técnico que no viene. Estoy furiosa.'},
      {text: 'Escríbenos a ayuda@pino.example con las tres fechas y mañana mandamos a alguien.', inReplyTo: 'Tercer técnico que no viene. Estoy furiosa.'},
      {text: 'Cerramos la primera parte; sigue en el otro mensaje. 2/3', inReplyTo: 'Tercer técnico que no viene. Estoy furiosa.'}
    ]
  }
})
