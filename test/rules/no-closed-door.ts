import rule from '../../rules/no-closed-door/rule.js'
import {cases} from '../cases.js'

const unhappy = 'You cancelled my stall and kept the fee. Why?'
const molesta = 'Me cancelaron el puesto y se quedaron con la seña. ¿Por qué?'

export default cases(rule, {
  en: {
    invalid: [
      {text: "Once it leaves the showroom it's ⟦out of our hands⟧.", inReplyTo: 'The sofa leg snapped'},
      {text: 'We have ⟦said all we intend to⟧ say on refunds.', inReplyTo: 'So who do I talk to about my refund?'},
      "Line-up below. ⟦We won't answer questions about⟧ the headliner.",
      '⟦Nobody reads the comments⟧, this page is for announcements.',
      'Tickets are out. ⟦Messages sent to this page will not be answered⟧.',
      "⟦Please don't message us about⟧ prices.",
      {inReplyTo: unhappy, text: 'Our ⟦decision is final⟧.'},
      {inReplyTo: unhappy, text: 'We ⟦consider this matter closed⟧.'},
      {inReplyTo: unhappy, text: "There's ⟦nothing more to say⟧ about it."},
      {inReplyTo: unhappy, text: 'Perhaps ⟦try another company⟧ next year.'},
      {inReplyTo: unhappy, text: 'There will be ⟦no further correspondence⟧ on this.'}
    ],
    valid: [
      {text: "They're out of our hands, they belong to the parish: ask Jean at the vestry.", inReplyTo: 'Who do I ask about the bins behind the church?'},
      'The side door is closed; use the one on Mill Lane.',
      "We don't take orders in the comments: message us and we'll set one aside.",
      'We read every comment, even the ones about the font.',
      'Nobody reads labels, so here is ours out loud.',
      "We can't answer today, but we'll be back at nine tomorrow.",
      {inReplyTo: unhappy, text: 'The decision is final, Ed, but you can appeal it: market.example/appeal'},
      {inReplyTo: unhappy, text: "We won't discuss fees here. Email us and Carol will go through it with you."},
      {inReplyTo: unhappy, text: 'You are right, and the fee is on its way back.'},
      {inReplyTo: 'Found it behind the sofa, ignore me!', text: 'Case closed!', why: 'Nothing is pending.'},
      {inReplyTo: 'Will you do another run?', text: 'Not this year. More on Monday, right here.'},
      'Comments are open until midnight, and we answer all of them.',
      '“We do not reply to messages” is what their bot said.',
      {inReplyTo: unhappy, text: 'Try another browser first; if the form fails again, tell us here.'},
      {text: "We don't discuss staffing here. What we can say is that both of them have been heard.", inReplyTo: 'Why did she leave?'}
    ]
  },
  es: {
    invalid: [
      {text: 'Una vez que sale de la tienda ⟦ya no es asunto nuestro⟧.', inReplyTo: 'Se rompió la pata del sillón a los tres días'},
      {text: 'El bono no incluye la copa. La ⟦conversación termina aquí⟧.', inReplyTo: '¿Entonces nos dan la entrada o no?'},
      'Ya está el cartel. ⟦No vamos a contestar preguntas⟧ sobre el cabeza de cartel.',
      'Esta página es un tablón: ⟦nadie lee los comentarios⟧.',
      'Entradas a la venta. ⟦No se responderán mensajes⟧.',
      '⟦Por aquí no se atienden⟧ dudas.',
      {inReplyTo: molesta, text: 'La ⟦decisión es definitiva⟧.'},
      {inReplyTo: molesta, text: '⟦Damos por cerrado el asunto⟧.'},
      {inReplyTo: molesta, text: '⟦No hay nada más que hablar⟧.'},
      {inReplyTo: molesta, text: 'Pues ⟦hay más tiendas en⟧ la ciudad.'},
      {inReplyTo: molesta, text: '⟦Tema zanjado⟧.'}
    ],
    valid: [
      {text: 'Dejamos terminado el tejado, Lola; el canalón va el martes.', inReplyTo: '¿Cómo va la obra?'},
      {text: 'Nos hacemos cargo: mañana sale otro y el mojado se lo queda.', inReplyTo: 'Me dejaron el paquete bajo la lluvia'},
      'La puerta lateral está cerrada; se entra por la calle Molino.',
      'Por comentarios no tomamos pedidos: escríbenos y te apartamos uno.',
      'Leemos todos los comentarios, hasta los de la tipografía.',
      'Nadie lee las etiquetas, así que aquí va la nuestra en voz alta.',
      'Hoy no podemos contestar, pero mañana a las nueve respondemos.',
      {inReplyTo: molesta, text: 'La decisión es firme, Edu, pero puedes reclamar: feria.example/reclamaciones'},
      {inReplyTo: molesta, text: 'De cuotas no hablamos en público. Escríbele a Carola y lo repasa contigo.'},
      {inReplyTo: molesta, text: 'Tienes razón, y la seña va de vuelta.'},
      {inReplyTo: '¡Apareció detrás del sofá, olvídenlo!', text: '¡Caso cerrado!', why: 'No queda nada pendiente.'},
      {inReplyTo: '¿Harán otra tanda?', text: 'Este año no. El lunes damos más datos por aquí.'},
      'Comentarios abiertos hasta medianoche, y los contestamos todos.',
      '«No respondemos mensajes», decía el robot del otro lado.',
      'No dejen de mandar mensajes, que la siguiente puede ser la suya.',
      {text: 'Aquí no discutimos casos de personal. Lo que sí podemos decir: la denuncia se tramita desde el lunes.', inReplyTo: '¿Por qué se fue?'},
      {text: 'No hemos quitado nada, Leo: el comentario está debajo de la segunda foto.', inReplyTo: '¿Lo quitaron?'},
      {text: 'Con el cambio de filtro queda resuelto, Nuria; si vuelve a gotear, marca el 4 y vamos hoy.', inReplyTo: 'La cafetera gotea'}
    ]
  }
})
