import noCalmingOrder from '../../rules/no-calming-order/rule.js'
import {cases} from '../cases.js'

export default cases(noCalmingOrder, {
  en: {
    invalid: [
      {text: "Please ⟦don't make a drama⟧ out of this, it's in the sandpit.", inReplyTo: 'My kid came home without a shoe, disgraceful'},
      {text: 'Your booking is confirmed as of now. ⟦Enough of the theatrics⟧, please.', inReplyTo: 'No answer for a week and my flight is tomorrow'},
      {text: "Could we try ⟦that again without the shouting⟧? Then we'll look at it.", inReplyTo: 'UNBELIEVABLE service'},
      {text: "Okay okay, ⟦breathe⟧. It's just a parcel, it'll turn up.", inReplyTo: 'WHERE IS MY PARCEL'},
      {text: 'Whoa, ⟦easy there⟧ Dan. No need to get so worked up over a yoga class.', inReplyTo: 'This is the third time you cancel my class'},
      {text: "Let's all take a ⟦chill pill⟧. It ships tomorrow.", inReplyTo: 'My kid cried because the costume never came'},
      {text: "⟦Please calm yourself⟧, madam. Shouting won't speed things up.", inReplyTo: "You've ruined my weekend"},
      {text: "⟦Keep your hair on⟧, Sean! We'll sort it.", inReplyTo: "I'm furious about this bill"},
      {text: "⟦Deep breaths⟧, Steve, it's a lamp. It's on the 4pm van.", inReplyTo: 'NINE DAYS'},
      {text: "There's really ⟦no call for that tone⟧. It's on the 4pm van.", inReplyTo: 'NINE DAYS'},
      {text: "Shall we ⟦dial it down a notch⟧? It's on the 4pm van.", inReplyTo: 'NINE DAYS'},
      "To everyone up in arms about the new cup: it's a cup. ⟦Calm down⟧, it still holds coffee."
    ],
    valid: [
      {text: "Breathe, Tom. We're open till 8 and the peonies came in this morning.", inReplyTo: "HELP I forgot our anniversary and it's tonight"},
      {text: 'There will be less fuss at the gate from Saturday: two more lanes.', inReplyTo: 'The queue was two hours and no shade'},
      'Calm down and breathe out: our meditation garden opens on Sunday.',
      {text: 'The camomile. It helps you calm down after a long day, no fuss.', inReplyTo: 'What tea do you recommend before bed?'},
      {
        text: "It's in our Leeds depot, Maya, held up by the flood. It leaves tonight and I'll message you when it's on the van.",
        inReplyTo: 'WHERE IS MY PARCEL'
      },
      {text: "No need to worry, Oli: your instructor stays within arm's reach the whole time.", inReplyTo: "I'm nervous about my first dive"},
      'Sunday plan: sit down, relax, and let the slow cooker do the work.',
      {text: 'It is, from ten. Come and relax, the sauna is heated by noon.', inReplyTo: 'Is the spa open on Monday?'},
      {text: 'The Thursday one. People come in frazzled and leave calm.', inReplyTo: 'Which class helps after work?'},
      {
        text: "Breathe. Nurse Adaeze does forty of these a day and she'll chat you through it.",
        inReplyTo: "I'm scared of the needle",
        why: 'kind to somebody who is afraid'
      },
      {text: 'Yes! He can calm down on the rug by the stove while you eat.', inReplyTo: 'Can I bring the dog?'},
      'New on the shelf: Keep Cool lemonade, made in the shop.',
      'The chill-out room reopens on Monday with new cushions and no phones.',
      {text: "Our hold music is called “Calm Down, Dear” and I promise it's going.", inReplyTo: 'Your hold music is awful', why: 'a title'},
      {text: "Thanks, Sal. No need to worry about the form either, we've filled it in.", inReplyTo: 'No need to reply today'}
    ]
  },
  es: {
    invalid: [
      {text: '⟦No haga un drama⟧ de esto, Inés. Va mañana en la mochila.', inReplyTo: 'Llegó mi hija sin la zapatilla y nadie sabe nada'},
      {text: '⟦Relájate un poco⟧, Vane, que al final saliste.', inReplyTo: 'Me dejaron encerrada en el vestuario'},
      {text: 'Ya baja la enfermera. Le ⟦rogamos serenidad⟧, que así no se puede.', inReplyTo: 'Llevo tres horas con mi bebé en la sala'},
      {text: '⟦Cuando se te pase el enfado hablamos⟧, ¿vale?', inReplyTo: 'Qué vergüenza de servicio'},
      {text: 'A ver, ⟦calma⟧, que tampoco se acaba el mundo. Llegará.', inReplyTo: 'DÓNDE ESTÁ MI PEDIDO'},
      {text: '⟦Tranquilícese⟧, señora, y cuéntenos sin gritar.', inReplyTo: 'Me tienen harta con el internet'},
      {text: '⟦Bajale un cambio⟧, Diego, que es solo una clase.', inReplyTo: 'Tercera vez que cancelan mi clase'},
      {text: '⟦No hace falta ponerse⟧ así, Julián. Es un error de dos euros.', inReplyTo: 'Estoy indignado con la factura'},
      {text: '⟦Respirá hondo⟧ y contá hasta diez. Ya lo vamos a resolver.', inReplyTo: 'Arruinaron el cumple de mi hija'},
      {text: '⟦Tampoco es para tanto⟧, Rosa, ahorita la atendemos.', inReplyTo: 'Nadie contesta el teléfono!!!'},
      {text: '⟦Por escribir en mayúsculas no⟧ llega antes, Esteban. Va en la furgoneta de las 4.', inReplyTo: 'NUEVE DÍAS'},
      {text: 'Esteban, por favor, ⟦sin dramas⟧, que es una lámpara. Va en la furgoneta de las 4.', inReplyTo: 'NUEVE DÍAS'},
      {text: '⟦Ese tono no⟧ ayuda a nadie. Va en la furgoneta de las 4.', inReplyTo: 'NUEVE DÍAS'},
      {text: 'Vamos a ⟦bajarle dos rayitas⟧, ¿sí? Va en la camioneta de las 4.', inReplyTo: 'NUEVE DÍAS'},
      'A los que arden por el vaso nuevo: es un vaso. ⟦Cálmense⟧, el café sabe igual.'
    ],
    valid: [
      {text: 'Gracias, Inés. No haga planes para junio, que volvemos con un drama de Lorca.', inReplyTo: 'La obra estuvo preciosa'},
      {text: 'Respira, Ana. Cerramos a las 9 y hay cajitas listas.', inReplyTo: 'SOCORRO se me olvidó el regalo de la seño'},
      {text: 'Tres llamadas sin respuesta es para enfadarse. El técnico sale ahora y llega a las 17.', inReplyTo: 'Tercera vez que llamo!!'},
      {text: 'Claro. No hace falta ponerse nervioso: el primer día juegan.', inReplyTo: '¿El curso sirve para niños?'},
      'Cálmate y respira: abrimos el jardín de meditación el domingo.',
      {text: 'Está en el almacén de Getafe, Nuria, y sale esta noche. Te escribo en cuanto vaya en el camión.', inReplyTo: 'DÓNDE ESTÁ MI PEDIDO'},
      {text: 'Tranquilo, Pablo: el monitor va contigo todo el rato y no bajamos de cinco metros.', inReplyTo: 'Me da miedo mi primera inmersión'},
      {text: 'La tila con melisa: te relaja sin dejarte zombi al día siguiente.', inReplyTo: '¿Qué té recomiendan para la noche?'},
      'Domingo de sofá: relájate, ponte la manta y deja que el horno haga lo suyo.',
      {text: 'Sí, sin problema. Tranquila, te guardamos la mesa hasta las diez.', inReplyTo: '¿Se puede pagar al llegar?'},
      {text: 'La del jueves: la gente llega acelerada y sale en calma.', inReplyTo: '¿Qué clase ayuda después del trabajo?'},
      {
        text: 'Respira hondo, Laura: Adela pone cuarenta al día y te va contando chistes.',
        inReplyTo: 'Me dan miedo las agujas',
        why: 'amable con quien tiene miedo'
      },
      {text: '¡Claro! Se puede tumbar en la alfombra mientras comes.', inReplyTo: '¿Puedo llevar al perro?'},
      'Nueva en la estantería: la limonada Calma, hecha en la tienda.',
      'La sala de descanso reabre el lunes, con cojines nuevos y sin móviles.',
      {text: 'Se llama «Tranquilícese, señora» y te prometo que la cambiamos.', inReplyTo: 'La música de espera es horrible', why: 'un título'},
      {text: 'Gracias, Saúl. Lo miramos con calma y el lunes te contamos.', inReplyTo: 'Cuando puedan'}
    ]
  }
})
