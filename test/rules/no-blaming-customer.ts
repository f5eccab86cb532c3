import noBlamingCustomer from '../../rules/no-blaming-customer/rule.js'
import {cases} from '../cases.js'

export default cases(noBlamingCustomer, {
  en: {
    invalid: [
      {text: "⟦That happens when people don't⟧ read the label. We'll send a new one on Friday.", inReplyTo: 'The sofa cover shrank to half its size'},
      {text: "The gate opens at 4, as you'd know ⟦if you'd bothered to⟧ look.", inReplyTo: 'What time does the gate open?'},
      {text: "The screen is fixed. ⟦You just weren't looking⟧, though.", inReplyTo: 'Missed my stop because the screen was dead'},
      {text: 'It ⟦left our warehouse intact⟧, so you may want to ask at home.', inReplyTo: 'The vase arrived chipped'},
      {text: '⟦All our other tenants manage⟧ to lock the gate.', inReplyTo: 'The gate was open all night'},
      {text: 'Oh no. ⟦You came to the wrong⟧ gate, and the sign is right there.', inReplyTo: 'Missed the boat'},
      {text: '⟦A quick look at the label would have saved⟧ you the trouble. Bring it in and Ola will see what is possible.', inReplyTo: 'The coat shrank'},
      {
        text: 'That ⟦only happens when the⟧ box is carried sideways, Priya. Next time hold it flat, the way the label says.',
        inReplyTo: 'My cake arrived upside down in the box'
      },
      {text: "The strap snapped because it was ⟦overloaded by whoever⟧ packed it. User error, I'm afraid.", inReplyTo: 'The strap snapped on day two!!'},
      {text: 'Well, ⟦you turned up at 8 on a Saturday without booking⟧. What did you expect?', inReplyTo: 'I waited 40 minutes for my table'},
      {text: "Hi Tom, ⟦if you'd kept⟧ the oat milk in the fridge like it says on the carton, it wouldn't have split.", inReplyTo: 'Cream curdled in my tea'},
      {text: '⟦You obviously typed your address wrong⟧. Try checking before you complain.', inReplyTo: 'Never got the confirmation email'},
      {text: 'You might want to have a word with a solicitor ⟦before you post⟧ that again. We have.', inReplyTo: 'Robbed me'},
      {text: "Zips ⟦don't break on their own⟧, Mel. Pop in on Tuesday and Jan will sew a new one in.", inReplyTo: 'The zip broke'},
      {text: "Hi Ray. The timetable's been on our site since March, so there was ⟦plenty of notice⟧. Next one's at 5.", inReplyTo: 'Missed my bus'},
      {text: `It says "leave in safe place" on your account, which ⟦you set up yourself⟧. We'll send another.`, inReplyTo: 'Parcel left in rain'},
      {text: 'Check your own bank ⟦before pointing⟧ the finger. The second charge drops off on Monday.', inReplyTo: 'You charged me twice'}
    ],
    valid: [
      {text: 'That happens when the seams are not taped, and yours left us untaped. A new one ships today.', inReplyTo: 'My tent leaked on night one'},
      {
        text: 'You clicked the wrong button because we labelled it badly, Jo: the mistake is ours. Both tickets are refunded.',
        inReplyTo: 'I paid twice for one seat'
      },
      {text: 'By the fountain. The yellow van is hard to miss.', inReplyTo: 'Where are you on Saturday?'},
      {text: 'It was not us who rang. Please block the number.', inReplyTo: 'Got a call from your bank asking for my pin'},
      {text: "We told you Friday and missed it, Ana. The van is loaded now and you're the first stop.", inReplyTo: 'You promised Friday'},
      {
        text: 'The courier took it to the wrong street. Everyone on that round had the same trouble, and a new box leaves tonight.',
        inReplyTo: 'My order never came'
      },
      {
        text: 'That should never happen, Priya. We should have put it in the taller box. A new one goes out this afternoon.',
        inReplyTo: 'My cake arrived upside down in the box'
      },
      {
        text: "Hi Ben, that strap shouldn't give way. Did you get the blue or the black one? There's a recall on the first batch and we'll swap yours.",
        inReplyTo: 'The strap snapped on day two!!'
      },
      {
        text: 'Oat milk splits when the tea is very hot, annoyingly. Let it cool for a minute and it stays smooth. Happy to send you a barista carton to try.',
        inReplyTo: 'Cream curdled in my tea'
      },
      {
        text: "It may have gone to your spam folder, Kemi. If it isn't there, tell us by DM and we'll resend it from here.",
        inReplyTo: 'Never got the confirmation email'
      },
      {text: 'You have to hold the red button for ten seconds, then let go. The light turns green.', inReplyTo: 'How do I reset it?'},
      {text: "Happens to all of us! Pop it back in the bag within 30 days and we'll send the medium.", inReplyTo: 'I ordered the wrong size, my fault'},
      {
        text: 'You should have had a text at nine, Paul, and it bounced. Sorry. The van comes between 12 and 2.',
        inReplyTo: "Where's my text?",
        why: 'what was owed to them is no reproach'
      },
      {text: "It wasn't your fault at all: the seal was fitted the wrong way round.", inReplyTo: 'The lid leaks', why: 'blame denied'},
      {text: 'We should have told you before you booked, Ana. The fee is off your bill.', inReplyTo: 'You never told me about the fee', why: 'own blame'},
      {
        text: "No harm done. You typed a 9 for a 6, so we've corrected it and it's still going out today.",
        inReplyTo: 'I put the wrong postcode in, sorry!',
        why: 'they took the blame themselves'
      },
      {text: "Have you checked the switch at the back? It's easy to miss, we hide it well.", inReplyTo: 'Is there a trick to it?'},
      {text: "Next time you're in, ask for Bo and he'll show you the old oven.", inReplyTo: 'Coming on Sunday!'},
      {
        text: "“You should have read the label” is what the old manual said to people. We've thrown that manual out, and here's a new bag.",
        inReplyTo: 'Bag fell apart',
        why: 'quoted'
      }
    ]
  },
  es: {
    invalid: [
      {text: 'Ya está bloqueada. ⟦Parece mentira que todavía haya gente⟧ que pulse esos enlaces.', inReplyTo: 'Me robaron la cuenta con un mensaje falso'},
      {text: 'Abre a las 4, lo sabrías ⟦si te hubieras molestado en⟧ mirar.', inReplyTo: '¿A qué hora abre?'},
      {text: 'Van dos nuevas. Igual ⟦las regaste vos⟧ todos los días.', inReplyTo: 'Se me murieron las plantas'},
      {text: 'Los trenes salen a su hora; ⟦quien llega tarde ya sabe lo que⟧ hay.', inReplyTo: 'Perdí el tren'},
      {text: '⟦Con mirar la etiqueta un segundo te habrías⟧ ahorrado el disgusto. Tráelo y vemos.', inReplyTo: 'El abrigo encogió'},
      {text: '⟦Eso pasa por⟧ llevarla en el maletero. La próxima vez la sujetas tú y ya verás qué bien llega.', inReplyTo: 'La tarta llegó aplastada'},
      {text: 'La ⟦etiqueta lo pone clarísimo⟧: lavar en frío. Si no la lees, no es cosa nuestra.', inReplyTo: 'Se me encogió el jersey'},
      {text: '⟦Seguro que pusiste⟧ mal tu correo. Fijate bien antes de quejarte.', inReplyTo: 'No me llegó el correo con las entradas'},
      {text: '⟦Es que vienen un sábado a las nueve sin reserva⟧, ¿qué esperaban?', inReplyTo: 'Llevo media hora esperando mesa'},
      {text: '⟦Si la hubieras regado⟧ una vez a la semana como te explicamos, seguiría viva, Marta.', inReplyTo: 'La planta se murió a la semana'},
      {text: 'El cobro doble ⟦lo provocó usted⟧ al pulsar dos veces. No es un fallo de la aplicación.', inReplyTo: 'La app me cobró dos veces'},
      {text: 'Los cierres ⟦no se rompen solos⟧, Meli. Pásate el martes y Juana te pone uno nuevo.', inReplyTo: 'El cierre se rompió'},
      {text: 'Hola, Ramón. El horario está en la web desde marzo, ⟦tiempo hubo de sobra⟧ para mirarlo. El próximo, a las 5.', inReplyTo: 'Perdí el bus'},
      {text: 'Aquí todas llevamos gorro, así que el pelo ⟦lo trajiste tú⟧. El postre va por nuestra cuenta.', inReplyTo: 'Un pelo en la sopa'},
      {text: 'En tu cuenta pone «dejar en la puerta» y eso ⟦lo marcaste tú⟧ solita. Te mandamos otro.', inReplyTo: 'Dejaron el paquete bajo la lluvia'},
      {text: 'La crema es ⟦responsabilidad del turista⟧, no de la guía.', inReplyTo: 'Me quemé en la excursión'},
      {text: 'Curioso que a ⟦los otros 400 no⟧ se les caiga. Va otra en camino.', inReplyTo: 'La estantería se cayó'}
    ],
    valid: [
      {text: 'De un menor no hablamos aquí, a la vista de todos. La directora le llama hoy.', inReplyTo: 'Pegaron a mi hijo en el patio'},
      {text: 'El micro iba completo desde Luján y nadie lo avisó en la parada. Mañana sale otro a las 7.', inReplyTo: 'Pasó de largo y me dejó en la calle'},
      {text: 'De haberte molestado el ruido, dinos a qué hora y hablamos con el taller.', inReplyTo: 'Vivo encima del taller y madrugan mucho'},
      {text: 'Parece mentira que una tarta vuele tan lejos. Guarda la foto y te horneamos otra.', inReplyTo: 'Se me cayó la tarta al llegar a casa'},
      {text: 'La comanda lo decía bien claro, Fermín, y la cocina no la leyó. Sale otra sin picante.', inReplyTo: 'Pedí sin picante y casi me muero'},
      {text: 'El aviso lo ponía clarísimo y se nos pasó. Mañana vuelve el técnico a la puerta buena.', inReplyTo: 'Dejé escrito que era la puerta de atrás'},
      {text: 'Sí, Rocío, y con la letra bien grande, que mi madre también va a leerlo.', inReplyTo: '¿Va a haber menú impreso?'},
      {text: 'La que ganó la elegiste tú con tu voto.', inReplyTo: '¿Cómo eligen las fotos?'},
      {text: 'Te mandamos la talla equivocada, perdona. El resto del pedido va bien y mañana sale la M.', inReplyTo: 'Me llegó otra talla'},
      {text: 'Es la primera vez que se atasca, y es culpa nuestra. El técnico entra a las 4.', inReplyTo: 'Otra vez sin ascensor'},
      {text: 'No eres la primera, todos se pierden ahí. Mañana ponemos otra flecha y un cartel grande.', inReplyTo: 'No encuentro la salida'},
      {text: '¡Ay, Lucía! Debimos ponerla en la caja alta. Mañana te llevamos otra a la hora que nos digas.', inReplyTo: 'La tarta llegó aplastada'},
      {
        text: 'Qué rabia, Ana. Ese jersey es de lana y con agua caliente encoge; mándanos una foto de la etiqueta por privado y vemos si entra en garantía.',
        inReplyTo: 'Se me encogió el jersey'
      },
      {
        text: 'A veces el correo cae en spam, Joaquín. Si no está ahí, pásanos por mensaje el nombre de la reserva y te las reenviamos.',
        inReplyTo: 'No me llegó el correo con las entradas'
      },
      {text: 'Tienes que quitar la rejilla, pasarla por agua tibia y dejarla secar. En dos minutos está.', inReplyTo: '¿Cómo se limpia?'},
      {text: '¡Le pasa a medio mundo! Tienes 30 días para cambiarla y el envío lo ponemos nosotros.', inReplyTo: 'Me equivoqué de talla, qué tonta'},
      {
        text: 'Pobre calatea. Suelen sufrir con el aire de la calefacción. Tráenos la maceta y te damos otra y te contamos cómo cuidarla.',
        inReplyTo: 'La planta se murió a la semana'
      },
      {
        text: 'Deberías haber recibido un SMS a las nueve, Pablo, y rebotó. Perdona. La furgoneta pasa entre las 12 y las 2.',
        inReplyTo: '¿Y mi mensaje?',
        why: 'lo que le debían no es un reproche'
      },
      {text: 'No es culpa tuya: la junta venía puesta al revés.', inReplyTo: 'La tapa pierde', why: 'culpa negada'},
      {text: 'Deberíamos haberte avisado antes de reservar, Ana. Te lo quitamos de la factura.', inReplyTo: 'No avisaron del recargo', why: 'culpa propia'},
      {
        text: 'No pasa nada. Pusiste un 9 por un 6, ya está corregido y sale hoy igual.',
        inReplyTo: 'Puse mal el código postal, perdón',
        why: 'se culpa a sí misma'
      },
      {text: '¿Has mirado el interruptor de atrás? Cuesta verlo, lo escondemos bien.', inReplyTo: '¿Tiene truco?'},
      {text: 'La próxima vez que vengas pregunta por Bruno y te enseña el horno viejo.', inReplyTo: '¡Voy el domingo!'},
      {
        text: '«Debiste leer la etiqueta», decía el manual antiguo. Ese manual ya no existe, y aquí va una bolsa nueva.',
        inReplyTo: 'Se deshizo la bolsa',
        why: 'citado'
      }
    ]
  }
})
