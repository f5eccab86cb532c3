import rule from '../../rules/no-public-data-request/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      '⟦Which flat are you⟧ in, and who shall we ask for?',
      'Can we grab ⟦your phone number⟧? Deirdre would rather talk you through it.',
      '⟦Which email did you⟧ sign up with, Aoife?',
      'Your ⟦order number⟧, please, and we will chase the courier.',
      {text: 'Win a picnic for four! Leave ⟦your phone number⟧ in the comments before Friday.', kind: 'post'},
      {
        text: 'Oh no, that is not the box we packed. Drop your ⟦order number⟧ below and we will trace it this afternoon.',
        inReplyTo: "My parcel came with somebody else's socks in it"
      },
      {text: 'Happy to check, Niamh! ⟦What email did you⟧ book with?', inReplyTo: 'I never got the confirmation for the Saturday pottery class'},
      {
        text: 'Sorry about the wait. Could you let us know your ⟦full name⟧ and postcode so we can find the delivery?',
        inReplyTo: 'Third day waiting in for the fridge'
      },
      {
        text: 'Please reply with the ⟦last four digits⟧ of your card and the date of birth on the account, and I will sort the refund.',
        inReplyTo: 'You charged me twice for one month'
      },
      {
        text: 'That should not happen. Share ⟦your mobile number⟧ here, our engineer Raj will ring you before six.',
        inReplyTo: 'Router has been blinking red since Monday'
      },
      {
        text: 'We would love to send you a replacement mug. Just pop ⟦your address⟧ in the comments and it goes out tomorrow.',
        inReplyTo: 'The handle fell off on day one, gutted'
      },
      {
        text: 'Can I take your ⟦booking reference⟧ and the phone on the reservation? Then we can move you to Friday.',
        inReplyTo: 'Any chance to change my table to Friday?'
      },
      {
        text: 'Hi Tom, to look into this I need your ⟦account number⟧. Type it under this post and give me ten minutes.',
        inReplyTo: 'Why is my bill 40 quid higher'
      }
    ],
    valid: [
      {text: 'The law asks for two years. You can ask to see them at reception with your ID.', inReplyTo: 'Why do you keep my records?'},
      {text: 'We do. Ask to see the file at the counter; just show your passport.', inReplyTo: 'Do you hold my papers?'},
      {text: "Tell us which step it stops at, without any personal details, and we'll go on from there.", inReplyTo: 'I need a hand with the form'},
      'Post it at our cost, and Ines puts in a metal zip the same day.',
      'Which postcode area is that? Vans go to BT1 and BT2 today.',
      {text: 'If you tell us the model number, we can say which bulb fits.', why: 'a model names no person'},
      {text: 'The office is at 4 Quay Street; what is the address of the shop you went to?', why: 'an address of a shop'},
      {text: 'Never send your card number to anyone, not even to us.', why: 'negated'},
      {text: 'Leave your questions in the comments and Ade answers them on Friday.', kind: 'post'},
      {text: 'What is your order number? Send it in a direct message, please.', why: 'the next sentence names a private channel'},
      {text: 'Is “what is your e-mail?” too much to ask? It is, in public.', why: 'quoted'},
      {
        text: 'Hi Tom, that looks wrong. Send us your account number by DM and we will go through the bill with you.',
        inReplyTo: 'Why is my bill 40 quid higher'
      },
      {
        text: 'Could you share the order number? A private message is best, so that nobody else sees it.',
        inReplyTo: "My parcel came with somebody else's socks in it"
      },
      {
        text: 'Please do not post your phone number here, anybody can read it. Our form takes it safely: https://fernandpot.example/help',
        inReplyTo: 'Call me on my mobile about this'
      },
      {text: 'Your order number is on the first line of the confirmation email, just under our logo.', inReplyTo: 'Where do I see my order number?'},
      {
        text: 'We have your email from the booking, so there is nothing else you need to send. Expect a note by noon.',
        inReplyTo: 'Do you need my email again?'
      },
      {text: 'Which branch was it, and roughly what time? We will speak to the team there today.', inReplyTo: 'Coffee was cold and the lad was rude'},
      {text: 'What size did you order? If it was a 7 we can swap it this week.', inReplyTo: 'Boots are too tight'},
      {text: 'Ring us on 0161 496 0120 with your booking reference and Ade will move your table.', inReplyTo: 'Any chance to change my table to Friday?'},
      {text: 'Thanks for the address of the cafe, we will pass by next week!', inReplyTo: 'You should try the place on Mill Lane'},
      {
        text: 'Send me your phone number and the postcode and I will book the engineer for tomorrow.',
        network: 'whatsapp',
        inReplyTo: 'Router has been blinking red since Monday'
      }
    ]
  },
  es: {
    invalid: [
      '¡Perdón! ¿⟦A qué calle te la mandamos⟧ otra vez?',
      '¿Nos pasás tu celu y el ⟦DNI⟧? Digo, tu celular y tu DNI.',
      'Necesitamos ⟦tu número de cliente⟧ para ver qué pasó, Paola.',
      '¿⟦Con qué correo⟧ te registraste, Fede?',
      'Por favor, compártenos ⟦tu número de pedido⟧ y tu nombre completo.',
      'Dinos el ⟦localizador⟧ y la fecha de nacimiento y te cambiamos el asiento.',
      {text: '¡Sorteo! Deja ⟦tu número de teléfono⟧ en los comentarios y te llamamos.', kind: 'post'},
      {text: '¡Qué faena, Lucía! Déjanos por aquí ⟦tu número de pedido⟧ y lo miramos ahora mismo.', inReplyTo: 'Me ha llegado la lámpara rota'},
      {text: 'Con gusto lo revisamos. Por favor indique ⟦su número de cédula⟧ y un teléfono de contacto.', inReplyTo: 'Llevo dos días sin internet'},
      {
        text: 'Para localizar la reserva necesitamos ⟦nombre completo y fecha⟧ de nacimiento, ¿los pones en respuesta a este tuit?',
        inReplyTo: 'Me han cobrado dos noches de más'
      },
      {text: 'Qué pena contigo, Andrea. Regálanos ⟦tu correo⟧ y tu dirección y te llega el repuesto esta semana.', inReplyTo: 'El molinillo vino sin tapa'},
      {text: '¡Ahorita lo checamos! ¿A qué celular te marcamos y ⟦a nombre de quién⟧ está la cuenta?', inReplyTo: 'Mi línea no tiene señal desde ayer'},
      {text: '¿Cuál es su ⟦RUT⟧, don Patricio? Con eso vemos por qué rebotó la transferencia.', inReplyTo: 'La transferencia lleva 4 días pendiente'},
      {text: 'Coméntanos con los ⟦últimos cuatro dígitos⟧ de la tarjeta y te devolvemos el dinero.', inReplyTo: 'Me cobraron doble'}
    ],
    valid: [
      {text: 'Cuéntanos en qué paso se para, sin datos personales, y seguimos desde ahí.', inReplyTo: 'Me atasco en el formulario'},
      {text: 'Te pedimos disculpas: tu número de pedido se imprimió dos veces. El cargo repetido se anula hoy.', inReplyTo: 'Me cobraron dos veces'},
      {text: 'Los elogios los pedimos con nombre y apellidos, para leerlos en la cocina.', inReplyTo: 'Felicitaciones a quien hizo el flan'},
      'Acércate a la ventanilla 3 con tu DNI y te lo sellan al momento.',
      {text: 'Si nos dices el número de serie, vemos qué pieza le va.', why: 'un número de serie no es de nadie'},
      {text: 'Nunca compartas tu contraseña con nadie, tampoco con nosotros.', why: 'negado'},
      {text: 'Deja tu pregunta en los comentarios y Olga contesta el viernes.', kind: 'post'},
      {text: '¿Cuál es tu número de pedido? Mándalo por mensaje directo, por favor.', why: 'la frase siguiente nombra un canal privado'},
      {text: '¿Qué celular tienes, el de pantalla chica o el grande?', why: 'el modelo, no el número'},
      {text: '¡Qué faena, Lucía! Pásanos por privado tu número de pedido y lo miramos ahora mismo.', inReplyTo: 'Me ha llegado la lámpara rota'},
      {text: '¿Nos mandás un mensaje directo con tu DNI? Así vemos qué pasó con el QR y te lo reenviamos.', inReplyTo: 'No me llegó el QR del recital'},
      {
        text: 'No pongas aquí tu teléfono, que lo ve cualquiera. Te leemos en el chat de la web: https://lamparasoto.example/ayuda',
        inReplyTo: 'Llamadme al 600 11 22 33'
      },
      {text: 'El número de pedido viene en el asunto del correo de confirmación.', inReplyTo: '¿Dónde veo mi número de pedido?'},
      {text: 'Ya tenemos tu teléfono de la reserva; te llama Inés antes de las dos.', inReplyTo: '¿Me podéis llamar?'},
      {text: '¿En qué tienda fue y a qué hora? Lo hablamos hoy con el equipo.', inReplyTo: 'El café estaba helado y el camarero borde'},
      {text: '¿Qué modelo es y qué luz parpadea? Así te digo si hay que cambiar el cable.', inReplyTo: 'Mi router se ha vuelto loco'},
      {text: 'Escríbenos a hola@molinosandes.example con tu correo de compra y te mandamos la tapa.', inReplyTo: 'El molinillo vino sin tapa'},
      {text: 'Pásame tu número de cliente y el código postal y te agendo al técnico mañana.', network: 'telegram', inReplyTo: 'Llevo dos días sin internet'},
      {text: 'Gracias por la dirección del taller, pasamos a conocerlo la semana que viene.', inReplyTo: 'Hay un taller buenísimo en la calle Olmo'}
    ]
  }
})
