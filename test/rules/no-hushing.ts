import noHushing from '../../rules/no-hushing/rule.js'
import {cases} from '../cases.js'

export default cases(noHushing, {
  en: {
    invalid: [
      {text: "Three is poor. It isn't something to be ⟦airing in front of our other members⟧.", inReplyTo: 'Three no-shows by the trainer this month'},
      {text: 'Bring it to the inbox next time, ⟦where the regulars won’t see⟧ it.', inReplyTo: 'Hair in my soup'},
      {inReplyTo: 'Lift out again', text: 'Ms Ray is on it. We would ⟦rather other tenants did not read⟧ about the lift.'},
      {
        text: "Raising this ⟦in front of your followers isn't how⟧ grown-ups sort things out, Pia. The ramp comes in May.",
        inReplyTo: 'No ramp at the entrance'
      },
      {text: '⟦Airing this in public helps no one⟧, Phil. Next time write to us privately.', inReplyTo: 'Rotten apples in the box'},
      {text: "⟦Please don't post about this publicly⟧. This isn't the right forum for complaints.", inReplyTo: 'Your manager shouted at me'},
      {text: "⟦No need for everyone⟧ to read this. Let's continue somewhere more discreet.", inReplyTo: 'Fraud!!'},
      {text: '⟦Social media is not the place⟧ for grievances. Email head office.', inReplyTo: '3 weeks no reply'},
      {text: 'Can we ⟦keep this between us⟧ and out of the comments?', inReplyTo: 'Dirty pool'},
      {text: '⟦Could we keep this between us⟧? The pest people come on Monday.', inReplyTo: 'Rats in the yard!'},
      {text: "We ⟦don't discuss such things in public⟧. The pest people come on Monday.", inReplyTo: 'Rats in the yard!'},
      {text: '⟦Posts like this scare⟧ off other guests, Lou. The pest people come on Monday.', inReplyTo: 'Rats in the yard!'},
      {text: "⟦Social media isn't the right place⟧ for this, Lou. The pest people come on Monday.", inReplyTo: 'Rats in the yard!'}
    ],
    valid: [
      {text: 'No need to post it here, Bea: the last three digits of the ticket will do, by message.', inReplyTo: 'Should I share my ticket here?'},
      {text: 'Please don’t share the receipt here, Tom; the box on the claim form takes it.', inReplyTo: 'They overcharged me'},
      {text: "We'd rather not discuss your husband on here, but the ward sister can see you both at noon.", inReplyTo: 'They left my husband in a corridor'},
      {text: 'Please keep the strip under the photo out of the comments: the barcode lets anybody board with it.', inReplyTo: 'Look, gate 9 again'},
      {text: "I can't answer for the whole county, but our own ferry runs until ten.", inReplyTo: 'Is there nothing running tonight?'},
      {text: 'I have sent you a form, Bisi, and there is nothing private to write here.', inReplyTo: 'How do I change my doctor?'},
      {
        inReplyTo: 'How long was my mother on the trolley?',
        text: "I can't see her file from here and would not talk about it in public. Ward 3 can, day and night: 0300 555 0100."
      },
      {inReplyTo: 'You sacked my cousin', text: "We won't discuss anyone's contract on here, and you would want the same. The union office is open till five."},
      {inReplyTo: 'Where do I hand it in?', text: "If Olga isn't there, tell us here and we'll open up."},
      {text: 'That should never have happened in front of other patients, and she has been told.', inReplyTo: 'Your nurse read my results aloud'},
      {inReplyTo: 'Lift out again', text: 'We would rather other tenants read the answer too: the lift is back at six.'},
      {text: "We need details that you shouldn't write here, so please use the form.", inReplyTo: 'Where is my refund?'},
      {text: "That's on us, Phil. DM us your order number (so it isn't public) and a new box goes out tomorrow.", inReplyTo: 'Rotten apples in the box'},
      {
        text: "I'm so sorry. We'd like to hear it from you in detail: call us on the number in our bio, or write by DM, whichever is easier.",
        inReplyTo: 'Your manager shouted at me'
      },
      {text: "It is! Tell us what you bought and we'll walk you through it.", inReplyTo: 'Is this the right place for refunds?'},
      'This is not the place for cars any more: the square is for walkers from Monday.',
      {text: "The filter broke on Monday and it was cleaned last night. Here's today's water test for everyone to see.", inReplyTo: 'Dirty pool'},
      {text: 'Right here is fine. Which order is it?', inReplyTo: 'Is this where I ask about refunds?'},
      {
        text: "Please don't post your card details here, Ola. DM us the order number and we'll check it now.",
        inReplyTo: 'My card was charged twice',
        why: 'for the sake of their data'
      },
      {text: "Thank you for saying it out loud. The guard's manager answers here before five.", inReplyTo: 'Rude guard'},
      {text: "We'd rather talk this through properly: could we ring you at six? The answer goes here as well.", inReplyTo: 'Wrong room'},
      {text: "You're right to post it, and others said the same. The bins move on Monday.", inReplyTo: 'Noise at night'},
      {text: "It is. We've shared the photo, he's a handsome boy.", inReplyTo: 'Is this the place for lost dogs?'},
      {text: "Next time round is Sunday at ten. Write to us if the date doesn't suit.", inReplyTo: "When's the next tour?"},
      {
        text: "We don't talk about a colleague's health in public, Ian. The lift was checked on Monday and the report is in the hall.",
        inReplyTo: 'Was the operator ill?'
      }
    ]
  },
  es: {
    invalid: [
      {text: '⟦No podemos discutir esto en público⟧.', inReplyTo: 'Me cobraron la matrícula dos veces'},
      {text: 'Lo suyo por interno, ⟦donde no lo vean los⟧ comensales.', inReplyTo: 'Pelo en la sopa'},
      {inReplyTo: '¿Por qué hay lentejas otra vez?', text: 'Las dudas del comedor no ⟦se airean delante de las otras familias⟧.'},
      {text: 'Le agradeceríamos ⟦más discreción⟧, Tomás. Lo suyo se paga el viernes.', inReplyTo: 'No me pagan desde marzo'},
      {text: 'Hay ⟦cosas que no se ponen⟧ en internet, Marta. El fumigador va el martes.', inReplyTo: 'Cucarachas en el baño'},
      {text: '⟦Publicarlo a los cuatro vientos no ayuda⟧, Felipe. La próxima nos escribes en privado.', inReplyTo: 'Manzanas podridas en la caja'},
      {text: 'Por favor, ⟦no ventile esto en redes⟧. No es el espacio para quejas.', inReplyTo: 'Su gerente me gritó'},
      {text: '⟦No hace falta que lo lea todo el mundo⟧. Sigamos en otro lado más discreto.', inReplyTo: '¡Fraude!'},
      {text: '⟦Las redes no son el lugar⟧ para reclamos. Escriba a la central.', inReplyTo: 'Tres semanas sin respuesta'},
      {text: '¿Podemos ⟦dejar esto entre nosotros⟧ y fuera de los comentarios?', inReplyTo: 'Piscina sucia'},
      {text: '¿Podemos ⟦dejarlo entre nosotros⟧? El lunes viene el control de plagas.', inReplyTo: '¡Ratas en el patio!'},
      {text: '⟦Deje de etiquetar⟧ al periódico, doña Lola. El lunes viene el control de plagas.', inReplyTo: '¡Ratas en el patio!'},
      {text: '⟦Las redes no son el medio⟧ para esto, Lalo. El lunes viene el control de plagas.', inReplyTo: '¡Ratas en el patio!'}
    ],
    valid: [
      {text: 'No hace falta publicarlo aquí, Bea: basta la fecha, por mensaje.', inReplyTo: '¿Tengo que subir el boleto a los comentarios?'},
      {text: 'De un paciente no podemos hablar aquí. La supervisora le llama esta tarde.', inReplyTo: 'Trataron fatal a mi padre en planta'},
      {text: 'Esa patente, mejor fuera de los comentarios: te identifica. El repuesto llegó esta mañana.', inReplyTo: 'El auto sigue en el taller'},
      {
        text: 'Para abrir tu expediente tenemos que verificar la titularidad, Iván, y eso no puede hacerse en público: te escribimos ya.',
        inReplyTo: '¿Me cambian el plan por aquí?'
      },
      {
        text: 'No queremos hablar aquí de otro alumno, para protegerlo. A usted la llama hoy la directora.',
        inReplyTo: 'Un niño le pega al mío y nadie hace nada'
      },
      {inReplyTo: '¿Qué tiene mi perro?', text: 'No podemos hablar de su tratamiento por aquí, Leo, pero Marga te llama a las seis con los resultados.'},
      {
        text: 'No podemos hablar aquí de una compañera, Remedios, pero la jefa de planta la llama hoy.',
        inReplyTo: 'Que expliquen por qué ya no está la enfermera'
      },
      {text: 'No podemos hablar por aquí de las notas de un alumno; su tutora le espera el lunes a las 9.', inReplyTo: 'Mi sobrino suspendió sin motivo'},
      {text: 'Mejor que las lea todo el mundo: están en la web.', inReplyTo: '¿Pueden publicar las cuentas?'},
      {text: 'Puede venir con reserva o sin ella.', inReplyTo: '¿Hace falta reservar?'},
      {inReplyTo: '¿Dónde es el concierto?', text: 'El concierto se hace delante de las familias, a las seis.'},
      {text: 'El fumigador va el martes y te contamos aquí mismo, delante de todos, cómo quedó.', inReplyTo: 'Cucarachas en el baño'},
      {
        text: 'Es culpa nuestra, Felipe. Mándanos el pedido por privado, para que no se vean tus datos, y mañana sale otra caja.',
        inReplyTo: 'Manzanas podridas en la caja'
      },
      {
        text: 'Cuánto lo siento. Queremos escucharle con calma: llámenos al número de la bio o escríbanos por mensaje, lo que prefiera.',
        inReplyTo: 'Su gerente me gritó'
      },
      {text: '¡Aquí mismo! Cuéntanos qué compraste y te guiamos.', inReplyTo: '¿Aquí se piden los cambios?'},
      'La plaza ya no es lugar para coches: desde el lunes es de quien pasea.',
      {text: 'El filtro se rompió el lunes y anoche se limpió. Aquí está el análisis de hoy, a la vista de todos.', inReplyTo: 'Piscina sucia'},
      {text: 'Aquí mismo. ¿Qué pedido es?', inReplyTo: '¿Aquí se pregunta por las devoluciones?'},
      {
        text: 'No publiques los datos de la tarjeta, Olga. Mándanos el pedido por privado y lo miramos ahora.',
        inReplyTo: 'Me cobraron dos veces',
        why: 'por sus datos'
      },
      {text: 'Gracias por contarlo en voz alta. El encargado te responde aquí antes de las cinco.', inReplyTo: 'Vigilante grosero'},
      {text: 'Nos gustaría hablarlo bien: ¿te llamamos a las seis? La respuesta la dejamos también aquí.', inReplyTo: 'Habitación equivocada'},
      {text: 'Haces bien en publicarlo, y no eres la única. Los contenedores se mueven el lunes.', inReplyTo: 'Ruido de noche'},
      {text: 'Aquí. Ya compartimos la foto, qué guapo es.', inReplyTo: '¿Aquí van los perros perdidos?'},
      {text: 'La próxima es el domingo a las diez. Escríbenos si no te va bien la fecha.', inReplyTo: '¿Cuándo es la visita?'},
      {text: 'Aquí no hablamos del despido de nadie, Juan. El informe sale el lunes y estará en la entrada.', inReplyTo: '¿Lo echaron?'}
    ]
  }
})
