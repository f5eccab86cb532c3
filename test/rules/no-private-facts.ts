import rule from '../../rules/no-private-facts/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {text: "Hi Priya, ⟦your haemorrhoid cream⟧ is behind the counter and we're open till six.", inReplyTo: 'Has my order come in?'},
      {text: "Any time after four, Deirdre. We've put ⟦your Viagra⟧ in a plain bag.", inReplyTo: 'When can I pick up?'},
      {text: 'Found it. ⟦Your nicotine patches⟧ and the thrush treatment are both here.', inReplyTo: 'Did you find my parcel at the pharmacy?'},
      'It went to the ⟦account ending 5520⟧ this morning.',
      'You were turned down because of two ⟦missed payments⟧ in spring.',
      {text: '⟦Your biopsy⟧ came back clear, Joan, so the Monday slot is free again.', inReplyTo: 'When can I come in?'},
      {text: '⟦You still owe £85⟧ from March, that is why the app is locked.', inReplyTo: 'The app locked me out'},
      'The van went to ⟦18 Orchard Row⟧ instead, and your parcel is still on it.',
      '⟦You were born on 4 May 1986⟧, according to the form, so the youth card is out.',
      {text: 'Tess Mallory is ⟦off until June after her hysterectomy⟧; Bea runs the choir.', kind: 'post'},
      'That was Colin Farley at the bar. He ⟦was dismissed⟧ on Monday.',
      {text: 'Because of the ⟦antidepressants you take⟧, the nurse wants a word first.', inReplyTo: 'Why was I moved again?'},
      '⟦He lives at 12 Mill Lane⟧, knock twice.'
    ],
    valid: [
      {text: "Sorry about that, Ana. You're owed £38 and it left us this morning.", inReplyTo: 'My refund?'},
      {text: 'That was poor. You are owed €250 and the form takes five minutes, on the Delays page.', inReplyTo: 'Nine hours late!'},
      {text: 'Hi Uche, yes, the metformin is in and waiting. Counter is open till nine.', inReplyTo: 'Is my metformin in yet?'},
      {kind: 'post', text: 'This month we are running a free blood pressure check at the counter, no appointment.'},
      {text: 'She is paid £61,300, on the national scale; the figure is in the annual report.', inReplyTo: 'What does the warden get?'},
      'The card reader is off sick with stress, so bring coins.',
      "Our boiler is signed off with a bad back until Tuesday's part arrives.",
      'It takes two working days to reach the account you gave us.',
      {
        text: 'Glad the biopsy is behind you, Joan. Monday at ten suits us.',
        inReplyTo: 'My biopsy went fine, thank you for the kind nurse',
        why: 'the person told it'
      },
      {text: 'Our shop is at 18 Orchard Row, next to your parcel point.', why: 'the brand’s own address'},
      {text: '18 Orchard Row, Leeds, second door; your order waits there.', inReplyTo: 'What is the address of the shop?', why: 'asked for'},
      {text: 'Free talk on Tuesday: living with diabetes, by Dr Anand.', kind: 'post'},
      'Ask the nurse about your results, she rings everybody on Friday.',
      'You owe us nothing, Len: the card was not charged.',
      'If you owe £85 or less, the app lets you pay at once.',
      'The route was suspended in March, and it is back.',
      {text: 'Born on 4 May 1986: our first oven. It still bakes.', kind: 'post'},
      'Colin left in May, and Bea is the one to ask now.',
      'The engineer is on the way to you and rings before he comes.',
      {text: 'Your biopsy came back clear, Joan.', network: 'whatsapp', why: 'a private channel'},
      {text: 'The Pier Road ferry was suspended at noon and sails again at four.', kind: 'post'}
    ]
  },
  es: {
    invalid: [
      {text: 'Hola, Lucía. Sí, ya está ⟦tu crema para las hemorroides⟧, puedes pasar hoy mismo.', inReplyTo: '¿Ya llegó mi pedido?'},
      {text: 'Lista, doña Carmen: la metformina y ⟦la sertralina de todos los meses la esperan⟧ en el mostrador.', inReplyTo: 'Buenas, ¿está lista mi receta?'},
      {text: 'Sí, Matías, ya tenemos ⟦tus pastillas para la ansiedad⟧. Pasá cuando quieras.', inReplyTo: '¿Llegó lo mío?'},
      'El reembolso salió a la ⟦cuenta terminada en 5520⟧.',
      '⟦Vemos que anoche estabas en⟧ el hotel del puerto.',
      {text: '⟦Su biopsia⟧ salió limpia, doña Juana, y el lunes queda libre.', inReplyTo: '¿Cuándo puedo ir?'},
      {text: '⟦Debes $8.500⟧ desde marzo y por eso no abre la app.', inReplyTo: 'La app no me deja entrar'},
      'La moto fue a ⟦calle Olmo 18⟧, y tu pedido sigue ahí.',
      '⟦Naciste el 4 de mayo de 1986⟧, así que el carné joven no va.',
      {text: 'Tere Malo está ⟦de baja por depresión⟧; el coro lo lleva Bea.', kind: 'post'},
      'La de la barra era Carla Farías Luna. La ⟦despedimos⟧ el lunes.',
      {text: 'Por los antidepresivos y ⟦su endodoncia⟧, la doctora quiere verla antes.', inReplyTo: '¿Por qué me movieron la cita?'},
      '⟦Vive en la calle Olmo, en el 12⟧, toque dos veces.',
      '⟦Tienes tres cuotas atrasadas⟧, Nacho.'
    ],
    valid: [
      {text: 'Sí, tenemos metformina de 850. Con receta, de 9 a 21.', inReplyTo: '¿Tienen metformina?'},
      {text: 'Sí, tenemos champú para la caspa en el pasillo 3; pregunta por Elena.', inReplyTo: '¿Hay algo para la caspa?'},
      {kind: 'post', text: 'Le debemos mucho a Teresa Molina, que fundó el club hace treinta años. Hoy se jubila.'},
      {text: 'Cobra 2.900 euros brutos, publicado en el portal de transparencia.', inReplyTo: '¿Cuánto se lleva el gerente?'},
      'El proyector está de baja por agotamiento y ansiedad; la función pasa al jueves.',
      'Nuestra lavadora sigue de reposo tras una operación de correa.',
      {text: 'Su historia clínica la puede pedir en admisión o en la web, don Lucas.', inReplyTo: 'Necesito un papel de la clínica'},
      {text: 'La torre 3 se entrega en mayo y el ascensor queda probado esa semana.', inReplyTo: '¿Cuándo nos dan las llaves?'},
      'El reembolso tarda dos días en llegar a la cuenta que nos diste.',
      {
        text: 'Nos alegra que la biopsia quedara atrás. El lunes a las diez nos va bien.',
        inReplyTo: 'Mi biopsia salió bien, gracias a la enfermera',
        why: 'lo contó la persona'
      },
      {text: 'Nuestra tienda está en calle Olmo 18; ahí te guardamos el pedido.', why: 'el domicilio de la marca'},
      {text: 'Calle Olmo 18, segunda puerta; tu pedido te espera ahí.', inReplyTo: '¿Cuál es la dirección de la tienda?', why: 'lo preguntó'},
      {text: 'Charla gratis el martes: vivir con diabetes, con la doctora Anaya.', kind: 'post'},
      'Pregunta a la enfermera por tus resultados, llama a todo el mundo el viernes.',
      'No debes nada, Nacho: no se cobró.',
      'Si debes $8.500 o menos, la app te deja pagar al momento.',
      'La ruta se suspendió en marzo y ya volvió.',
      {text: 'Nació el 4 de mayo de 1986 nuestro primer horno, y sigue.', kind: 'post'},
      'Carla se fue en mayo; ahora pregunta por Bea.',
      'El técnico va en camino y llama antes de subir.',
      {text: 'Su biopsia salió limpia, doña Juana.', network: 'whatsapp', why: 'canal privado'},
      {text: 'El viernes despedimos a Elsa Prado, que presta libros aquí desde 1994.', kind: 'post', why: 'se dice adiós, no se echa a nadie'},
      {text: 'Suspendimos el Mercado Chico por la nevada; será el domingo.', kind: 'post'}
    ]
  }
})
