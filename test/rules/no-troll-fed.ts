import {cases} from '../cases.js'
import rule from '../../rules/no-troll-fed/rule.js'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {text: 'Bins keep better time than you. ⟦Hit us with⟧ another one.', inReplyTo: 'your band sounds like a bin falling down stairs, losers'},
      {text: '⟦By what yardstick⟧ do you measure idiocy, sir? We can take your list one at a time.', inReplyTo: 'only idiots eat vegetables lol'},
      {text: '⟦Challenge accepted⟧. Pick a recipe and a day.', inReplyTo: 'only fools eat here lol'},
      {text: 'Ouch! ⟦Somebody woke⟧ up on the wrong side of the keyboard.', inReplyTo: 'lmao who let the intern post this'},
      {text: '⟦We have got all evening⟧, so do go on.', inReplyTo: 'you lot are clowns'},
      {text: 'And yet you read every word. ⟦Imagine not⟧ having a hobby.', inReplyTo: 'nobody asked, losers'},
      {
        text: '⟦For the record⟧, 4,000 visitors would disagree. Which part do you find so boring, exactly?',
        inReplyTo: 'only brain dead sheep go to this museum'
      },
      {text: '⟦Jealousy⟧ does not suit you, champ.', inReplyTo: 'cope harder, your logo is ugly'},
      {text: '⟦Is that all⟧? Our gran insults better than that.', inReplyTo: 'pathetic bunch of clowns'},
      {text: '⟦Come back when you have learnt to spell⟧ “irrelevant”.', inReplyTo: 'your irelevant, delete your account'}
    ],
    valid: [
      {inReplyTo: 'losers, the lot of you', text: 'There are 31 people in this bakery and every one is up at three. What would you like to know?'},
      {text: 'Oh dear, Moss. If there is something we can mend at the baths, tell us which day you came.', inReplyTo: 'what a bunch of clowns'},
      {text: 'We have all day to bake, so come whenever you like.', inReplyTo: 'First'},
      {text: 'Happy birthday to your mum!', inReplyTo: 'My mum loved the cake'},
      {text: 'Our house rules are pinned at the top of the page.', inReplyTo: 'you lot are clowns'},
      {
        text: "Same view, new legs. Tell your mum there's a slice kept for her.",
        inReplyTo: 'Dad proposed to Mum at table nine',
        why: 'a mother as she was told of'
      },
      {text: 'Thanks for stopping by.', inReplyTo: 'nobody asked, losers'},
      {text: 'Mostly families from round here. Sunday is the quiet day.', inReplyTo: 'lol who goes to that circus'},
      {text: 'That was our mistake, Rob. The lift is fixed and your deposit went back at noon.', inReplyTo: 'You clowns, I was stuck in your lift for an hour'},
      {text: 'We could not find it under that name. Which day did you order?', inReplyTo: 'Where is my parcel, you muppets'},
      {text: 'It is lighter than ours, so easier to carry all day.', inReplyTo: 'What is the difference between this and the Corvo?'},
      {text: 'Ha, fair. We have all been there!', inReplyTo: 'My cat just walked over my order and now I own nine lamps'},
      {text: 'Your move to the new plan is done, Ann.', inReplyTo: 'Did my upgrade go through?'},
      {text: 'We are hiding this, because it names somebody. The rest of the thread stays.', inReplyTo: 'delete your account, Linda, nobody likes you'},
      {text: 'Try us on Tuesday: the kitchen is quieter then.', inReplyTo: 'Is there ever a free table?'},
      {text: 'Actually the museum is free on Sundays.', inReplyTo: 'How much is it for four?'},
      {text: 'Game on: kick-off is at seven.', inReplyTo: 'What time does the match start?'},
      {text: 'Ouch. What happened, and in which branch was it?', inReplyTo: 'you clowns', why: 'who asks for the matter feeds nobody'}
    ]
  },
  es: {
    invalid: [
      {text: 'Asco no, barro. Venga, ⟦lanza otra⟧.', inReplyTo: 'jajaja payasos, vaya asco de equipo'},
      {text: '¿⟦Con qué vara⟧ mide usted la idiotez? Denos la lista y la vemos punto por punto.', inReplyTo: 'solo los idiotas comen verdura jaja'},

      {text: '⟦Reto aceptado⟧. Elige receta y día.', inReplyTo: 'ahí solo comen los tontos jaja'},
      {text: 'Uy, ⟦alguien se levantó⟧ con el pie izquierdo.', inReplyTo: 'jajaja quién dejó publicar al becario'},
      {text: '⟦Tenemos toda la tarde⟧, así que sigue.', inReplyTo: 'panda de payasos'},
      {text: 'Y aun así lo leíste entero. ⟦Búscate una vida⟧.', inReplyTo: 'nadie les preguntó, perdedores'},
      {text: '⟦Nuestros visitantes no⟧ son borregos, y 4.000 personas opinan lo mismo. ¿En qué te basas?', inReplyTo: 'a ese museo solo van los borregos'},
      {text: '⟦La envidia⟧ no te queda, campeón.', inReplyTo: 'llora más, qué logo tan feo'},
      {text: '¿⟦Eso es todo⟧? Buen intento.', inReplyTo: 'manga de inútiles, dan lástima'}
    ],
    valid: [
      {
        text: 'Lo que te hicieron no es legal. Ven mañana a las 10 y lo reclamamos contigo.',
        inReplyTo: 'Me despidieron de baja y ustedes mirando para otro lado'
      },
      {text: 'A ver quién gana: se cierra el viernes a las ocho.', inReplyTo: '¿Quién gana la porra?'},
      {text: 'Respira, Ana. Tenemos cajitas listas hasta las 9.', inReplyTo: 'SOCORRO se me olvidó el regalo de la seño'},
      {text: 'De reservas y menús, cuando quieras.', inReplyTo: 'Sois escoria, ojalá ardáis con el local dentro'},
      {inReplyTo: 'payasos', text: 'Aquí trabajan 31 personas desde las seis. Cuenta qué pasó con tu silla y lo miramos.'},
      {text: 'Vaya, Moisés. Si algo de la obra le molesta, cuéntenos qué calle es y la miramos el jueves.', inReplyTo: 'dais vergüenza ajena'},
      {text: '¡Gracias! Las amasa don Raúl con su hermana.', inReplyTo: 'Las mejores empanadas de la ciudad y punto'},
      {text: '¡Campeona! Saludos a tu madre.', inReplyTo: 'Me encanta cómo atienden'},
      {text: 'Las normas están fijadas arriba en el perfil.', inReplyTo: 'panda de payasos'},
      {
        text: '¿De jamón o de bacalao? Doña Chela y su hermana llevan la cuenta.',
        inReplyTo: 'Las mejores croquetas de Gijón, y punto',
        why: 'la hermana de otra'
      },
      {text: 'Gracias por pasarte.', inReplyTo: 'nadie les preguntó, perdedores'},
      {text: 'Sobre todo vecinos del barrio. El domingo está más tranquilo.', inReplyTo: 'jajaj quién va a ese circo'},
      {text: 'Fue error nuestro, Rober. El ascensor ya anda y la seña volvió hoy a tu cuenta.', inReplyTo: 'Payasos, estuve una hora encerrado en su ascensor'},
      {text: 'Con ese nombre no aparece. ¿Qué día lo pediste?', inReplyTo: '¿Dónde está mi paquete, inútiles?'},
      {text: 'Pesa menos que el nuestro, se lleva mejor todo el día.', inReplyTo: '¿Qué diferencia hay con el Corvo?'},
      {text: 'Jaja, nos ha pasado a todos.', inReplyTo: 'Mi gato pisó el teclado y ahora tengo nueve lámparas en el carrito'},
      {text: 'Tu turno quedó confirmado, Ana.', inReplyTo: '¿Se registró mi cita?'},
      {text: 'Ocultamos esto porque señala a una persona. El resto del hilo se queda.', inReplyTo: 'cierra la cuenta, Lucía, nadie te quiere'},
      {text: 'Pruebe el martes: la cocina está más tranquila.', inReplyTo: '¿Alguna vez hay mesa?'},
      {text: 'En realidad los domingos es gratis.', inReplyTo: '¿Cuánto sale para cuatro?'},
      {text: 'Te ganamos por un minuto: acabamos de publicarlo.', inReplyTo: '¿Cuándo sale el cartel?'},
      {text: '¿Qué pasó, y en qué local fue? Lo revisamos hoy.', inReplyTo: 'payasos'}
    ]
  }
})
