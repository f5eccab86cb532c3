import noConditionalApology from '../../rules/no-conditional-apology/rule.js'
import {cases} from '../cases.js'

export default cases(noConditionalApology, {
  en: {
    invalid: [
      '⟦If in any way our post struck a wrong note, we hereby say sorry⟧. It is down.',
      '⟦To the extent that our poster may have annoyed cyclists, we regret⟧ it.',
      'Sam, ⟦should the joke have come across as cruel, I am sorry⟧.',
      {text: '⟦If anyone took our post the wrong way, we apologise⟧.', inReplyTo: 'That joke about nurses was awful'},
      "⟦Apologies to any of our followers who may have found⟧ yesterday's video insensitive.",
      {text: '⟦Sorry if he⟧ came across that way, Jo.', inReplyTo: 'Your waiter was nasty to my dad'},
      "We said some things in Friday's live. ⟦To those who got offended: sorry⟧, we guess.",
      {text: "We're ⟦sorry if this⟧ caused any disappointment.", inReplyTo: "You misspelled my son's name on the cake"},
      {text: "⟦Sorry if our⟧ barista seemed distracted, Kay. She'll remake it whenever you like.", inReplyTo: 'Bad service'},
      "We ⟦apologise to anyone who may have been hurt⟧ by the slogan on Monday's bags. They've been pulped.",
      {text: "⟦If the driver's manner was not what you're used to, we apologise⟧.", inReplyTo: 'rude driver'},
      'Our ⟦apologies to those who perhaps expected⟧ something else from the show.'
    ],
    valid: [
      'If your order came in the old box, show the sticker and we change it. We are sorry about the mix-up.',
      'We are sorry about the queue. Should you need a hand with the form, Mo is at the desk.',
      'Sorry, all sold. In case it helps, the Leeds shop has two.',
      {
        text: "We're sorry. It's Rohan, and we wrote Roan. A new cake is on its way, and this one's refunded.",
        inReplyTo: "You misspelled my son's name on the cake"
      },
      {text: "Sorry, only up to 45. If you want, we'll tell you when the new range comes.", inReplyTo: 'Do you have it in 46?'},
      "We apologise for yesterday's video. It mocked nurses and we've taken it down.",
      {text: "Sorry about that, Ines. If you DM us the date, we'll find it.", inReplyTo: 'Lost my booking'},
      {text: "Sorry for the wait! If you come after three it's much quieter.", inReplyTo: 'Long queue today'},
      {text: "Sorry, not on Mondays. If it's cake you're after, the stall by the gate has some.", inReplyTo: 'Is the café open?'},
      {text: "If you were on the 8.15, we're sorry: it never left the depot. Your fare is back on your card.", why: 'tells whom it is for'},
      {text: "“Sorry if anyone was offended” isn't an apology. On Friday we'll practise the real thing, tea included.", why: 'quoted'},
      {text: "Not at all. Sorry about the mess, we're painting.", inReplyTo: 'Do you mind if I film?'},
      {text: "We did, and we're sorry. Would you like it reprinted or refunded?", inReplyTo: 'You spelled it wrong'},
      'We apologise to everyone who waited in the rain on Saturday. We opened late and nobody told you.',
      {text: 'Sorry, no green this year!', inReplyTo: 'If only you had it in green'}
    ]
  },
  es: {
    invalid: [
      '⟦De haber sido brusco nuestro portero, le presentamos excusas⟧. Hoy hablamos con él.',
      'Marta, ⟦de haberte causado un problema, lo sentimos⟧.',
      '⟦Perdón en caso de que hayas⟧ tenido que esperar.',
      {text: '⟦Si alguien se lo tomó a mal, pedimos disculpas⟧.', inReplyTo: 'Qué asco de chiste sobre las enfermeras'},
      '⟦Disculpas a quienes hayan podido encontrar insensible⟧ el video de ayer.',
      {text: '⟦Una disculpa si se⟧ percibió de esa manera, Jorge.', inReplyTo: 'Su mesero trató mal a mi papá'},
      'En el directo del viernes dijimos cosas. ⟦Perdón a los que se ofendieron⟧, supongo.',
      {text: '⟦Sentimos mucho si esto⟧ le ocasionó alguna decepción.', inReplyTo: 'Escribieron mal el nombre en el pastel'},
      {text: '⟦Perdón si la⟧ camarera te pareció distraída, Katia. Te repite el café cuando quieras.', inReplyTo: 'Mal servicio'},
      'Pedimos ⟦disculpas a quienes pudieran haberse molestado⟧ con el lema de las bolsas. Ya se reciclaron.',
      {text: '⟦Si el trato no fue el que esperabas, te pedimos disculpas⟧.', inReplyTo: 'chofer grosero'},
      '⟦Disculpas a quienes tal vez⟧ esperaban otra cosa del espectáculo.'
    ],
    valid: [
      'Sin excusas: de haber sabido lo del paro, habríamos avisado el lunes.',
      'Sentimos el retraso de hoy. En caso de lluvia abrimos la carpa.',
      'Sentimos haberte hecho esperar media hora, Leo.',
      {text: 'Lo sentimos. Es Rohan y pusimos Roan. Va otro pastel en camino y este se lo devolvemos.', inReplyTo: 'Escribieron mal el nombre en el pastel'},
      {text: 'Lo siento, solo llega al 45. Si quieres, te avisamos cuando salga la nueva gama.', inReplyTo: '¿Lo hay en el 46?'},
      'Pedimos perdón por el video de ayer. Se burlaba de las enfermeras y ya lo quitamos.',
      {text: 'Perdona, Inés. Si nos dices la fecha por privado, la buscamos.', inReplyTo: 'Perdieron mi reserva'},
      {text: '¡Perdón por la espera! Si vienes después de las tres está mucho más tranquilo.', inReplyTo: 'Qué fila hoy'},
      {text: 'Lo siento, los lunes no. Si es por tarta, el puesto de la entrada tiene.', inReplyTo: '¿Abre el bar?'},
      {text: 'Si ibas en el de las 8.15, perdón: no llegó a salir. Te devolvemos el billete.', why: 'dice a quién'},
      {text: '«Perdón si alguien se ofendió» no es una disculpa. El viernes ensayamos una de verdad, con merienda.', why: 'citado'},
      {text: 'Para nada. Perdona el desorden, estamos pintando.', inReplyTo: '¿Les importa si grabo?'},
      {text: 'Sí, y lo sentimos. ¿Prefieres otro impreso o el dinero?', inReplyTo: 'Lo escribieron mal'},
      'Pedimos perdón a quienes esperaron bajo la lluvia el sábado. Abrimos tarde y nadie avisó.',
      {text: 'Lo siento, este año no hay verde.', inReplyTo: 'Ojalá lo tuvieran en verde'}
    ]
  }
})
