import rule from '../../rules/no-unanswered-question/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      {
        text: '⟦A day here flies by: feeding at ten, the tractor at noon and a bonfire when it gets dark. Wellies are a good idea.⟧',
        inReplyTo: 'Does the family pass cover grandparents or just two adults?'
      },
      {text: '⟦Your daughter will adore the dinosaurs, they are our pride and joy!⟧', inReplyTo: 'Is there a lift to the second floor?'},
      {inReplyTo: 'How much is the walnut stool?', text: '⟦Aw, thank you! Every stool is a labour of love for our little workshop.⟧'},
      {inReplyTo: 'what time does the record fair finish on sunday', text: '⟦We love Sundays too! Bring your crate-digging friends 🎶⟧'},
      {inReplyTo: 'When does the marmalade go on sale?', text: '⟦So excited for marmalade season! It is going to be a treat.⟧'},
      {inReplyTo: 'How long does the resin take to cure?', text: '⟦Great question, Amit! Happy crafting 😊⟧'},
      {inReplyTo: 'Is the glaze on these food safe?', text: '⟦Our glazes are mixed with love and a lot of patience.⟧'},
      {inReplyTo: 'Which of the trails is fine for a pushchair?', text: '⟦Sounds like a lovely day out! Enjoy the woods, and have a great weekend.⟧'},
      {inReplyTo: 'How many people fit in the hot tub?', network: 'facebook', text: '⟦We are delighted you like it! Hope to see you soon.⟧'},
      {
        inReplyTo: 'Hiya, what are your opening hours over Easter? And can I bring the dog?',
        text: '⟦Thanks for getting in touch, Maeve! We cannot wait to welcome you.⟧'
      }
    ],
    valid: [
      {inReplyTo: 'Any news on the runaway tortoise?', text: 'Back since Sunday! A postman met him halfway up the hill and gave him a lift home in the van.'},
      {text: 'Twelve steel pegs in the bag, and a mallet.', inReplyTo: 'Does the tent come with pegs or do I have to buy them?'},
      {text: 'The bar downstairs closes at one, so light sleepers are better off at the back of the house.', inReplyTo: 'Does it get noisy at night?'},
      {text: 'We would love to see you: the ramp is on Castle Street, and the lift goes to every floor.', inReplyTo: 'Is there a lift to the second floor?'},
      {inReplyTo: 'How much is the walnut stool?', text: 'It is £85, and there is one left.'},
      {inReplyTo: 'How much is the walnut stool?', text: 'We love that one too! Which height are you after?', why: 'It asks for what it needs to answer.'},
      {inReplyTo: 'what time does the record fair finish on sunday', text: 'Half four, or whenever the last box is empty!'},
      {inReplyTo: 'When does the marmalade go on sale?', text: 'The first Saturday of February, from eight.'},
      {inReplyTo: 'When does the marmalade go on sale?', text: "We don't know yet: the oranges are late.", why: 'Not to know is an answer.'},
      {inReplyTo: 'How long does the resin take to cure?', text: "Let me ask Jo in the lab, and I'll tell you this afternoon."},
      {inReplyTo: 'Is the glaze on these food safe?', text: 'Yes, all but the gold one. Love that you asked!'},
      {inReplyTo: 'Is the glaze on these food safe?', text: 'Only the ones with a blue stamp underneath.'},
      {inReplyTo: 'Which of the trails is fine for a pushchair?', text: 'The lake loop: flat, wide and no stiles.'},
      {inReplyTo: 'Do you still sharpen scissors?', text: 'We do, Pat. Leave them at the till.'},
      {inReplyTo: 'Where do I find the care guide?', text: 'Right here: loomandlake.example/care 🧶'},
      {inReplyTo: 'How good was that?!', text: 'So good! Thank you for singing along.', why: 'It asks nothing.'},
      {inReplyTo: 'Love the new labels', text: 'Thank you! Our printer will be thrilled.'},
      {inReplyTo: 'My order never came and nobody answers. When will it?', text: 'So sorry, Ana.', why: 'A complaint wants help: another rule.'}
    ]
  },
  es: {
    invalid: [
      {
        text: '⟦Ese modelo se probó en la Patagonia con viento fuerte, y el amarillo sale precioso en las fotos.⟧',
        inReplyTo: '¿La carpa trae estacas o hay que comprarlas aparte?'
      },
      {text: '⟦¡Qué ilusión que vengáis! A los niños les va a encantar la ballena.⟧', inReplyTo: '¿El museo tiene ascensor para sillas de ruedas?'},
      {inReplyTo: '¿Cuánto cuesta el banco de nogal?', text: '⟦¡Gracias, Pili! Cada banco nace con mucho cariño en nuestro taller.⟧'},
      {inReplyTo: 'hasta qué hora está la feria de vinilos el domingo?', text: '⟦¡Nos encantan los domingos de feria! Te esperamos 🎶⟧'},
      {inReplyTo: '¿Cuándo sale la mermelada de naranja?', text: '⟦¡Qué ganas! Va a ser una mermelada muy especial.⟧'},
      {inReplyTo: '¿Cuánto tarda en secar el barniz?', text: '⟦¡Excelente pregunta, Amadeo! Un abrazo grande.⟧'},
      {inReplyTo: '¿Este esmalte es apto para alimentos?', text: '⟦Nuestros esmaltes se preparan con paciencia y mucho amor.⟧'},
      {inReplyTo: '¿Cuál de los senderos sirve para ir con carrito?', text: '⟦¡Qué lindo plan en familia! Que disfruten mucho del bosque.⟧'},
      {inReplyTo: 'Oigan, ¿a cómo están las macetas grandes?', network: 'facebook', text: '⟦¡Hola, Xóchitl! Qué bueno que te gusten, nos alegra mucho.⟧'},
      {inReplyTo: 'Che, ¿qué días dan el taller de mosaico?', text: '⟦¡Gracias por escribirnos! Es un placer tenerte cerca.⟧'}
    ],
    valid: [
      {
        inReplyTo: '¿Hay novedades de la tortuga fugada?',
        text: '¡Volvió el domingo! Un cartero se la cruzó a media cuesta y la trajo en la furgoneta hasta la puerta.'
      },
      {text: 'Doce de acero en la bolsa, y el martillo.', inReplyTo: '¿La carpa trae estacas o hay que comprarlas aparte?'},
      {text: 'El andamio se retiró el viernes y las puertas se abrieron esta mañana.', inReplyTo: '¿Sigue cerrado el castillo por obras?'},
      {inReplyTo: '¿Cuánto cuesta el banco de nogal?', text: 'Son 85 € y queda uno.'},
      {inReplyTo: '¿Cuánto cuesta el banco de nogal?', text: '¡Gracias! ¿Qué altura buscas?', why: 'Pregunta lo que hace falta para contestar.'},
      {inReplyTo: 'hasta qué hora está la feria de vinilos el domingo?', text: 'Hasta las cuatro y media, o hasta vaciar las cajas.'},
      {inReplyTo: '¿Cuándo sale la mermelada de naranja?', text: 'El primer sábado de febrero.'},
      {inReplyTo: '¿Cuándo sale la mermelada de naranja?', text: 'Todavía no lo sabemos: la naranja viene tarde.', why: 'No saberlo también es contestar.'},
      {inReplyTo: '¿Cuánto tarda en secar el barniz?', text: 'Se lo pregunto a Joaquín, del taller, y te digo esta tarde.'},
      {inReplyTo: '¿Este esmalte es apto para alimentos?', text: '¡Sí! Todos menos el dorado. Nos encanta que preguntes.'},
      {inReplyTo: '¿Este esmalte es apto para alimentos?', text: 'Solo las piezas con sello azul en la base.'},
      {inReplyTo: '¿Cuál de los senderos sirve para ir con carrito?', text: 'El del lago: ancho, llano y sin escalones.'},
      {inReplyTo: '¿Siguen afilando tijeras?', text: 'Claro, déjelas en la caja.'},
      {inReplyTo: '¿Dónde veo cómo lavarlo?', text: 'Aquí lo tienes: telarylago.example/cuidados 🧶'},
      {inReplyTo: '¡¿Pero qué maravilla es esta?!', text: '¡Gracias por cantar con nosotros, qué ilusión!', why: 'No pregunta nada.'},
      {inReplyTo: 'Me encantan las etiquetas nuevas', text: '¡Gracias! La imprenta se va a poner feliz.'},
      {inReplyTo: 'No llegó mi pedido y nadie contesta. ¿Cuándo llega?', text: 'Lo sentimos mucho, Ana.', why: 'Una queja pide ayuda: es otra regla.'}
    ]
  }
})
