import {cases} from '../cases.js'
import rule from '../../rules/no-troll-amplified/rule.js'

export default cases(rule, {
  context: {kind: 'post'},
  en: {
    invalid: [
      "Three weeks in a row @ned_knows has told us our choir 'sounds like a drain'. ⟦All of them are in the stories⟧. Concert Friday at 7.",
      "Today's soup is leek. It's dedicated to @salty_sam, who says our kitchen is 'a health hazard with curtains'. ⟦Do thank her⟧ when you come by.",
      'Six mince pies for a fiver. ⟦Special mention to @sour_sid, who⟧ reckons we bake with sawdust.',
      'Somebody called us crooks last night. ⟦Do not miss the spelling⟧.',
      '⟦Troll of the week⟧ is @grumpy_neil_4, who thinks our scarves are for “sheep and their mothers”. Well done, Neil.',
      '⟦To all our haters⟧: the queue was round the block again today.',
      'We read every insult, and this one is ⟦now framed⟧ above the till: “your cider tastes of feet”.',
      'We have ⟦screenshotted the bitterest remark of the month so you can⟧ all have a laugh. Second picture.',
      'Opening on Friday: our ⟦wall of shame, with all the angry notes⟧ of the year.',
      '⟦Look what this genius wrote⟧ at two in the morning: “close down already”. Imagine having that much free time.',
      '⟦Dear haters⟧, the new album is out and it is louder.',
      'The ⟦saddest comment⟧ of the summer goes to @tess_not_impressed. Go and say hi to Tess!'
    ],
    valid: [
      "Every Monday Rosa tells us 'eat something, you look thin' and leaves a tray of flan. Say hello to her if you come by, she's at table two.",
      "Our new head baker Priya says 'butter is a food group'. She's on the counter from eight: ask her about the rye.",
      "The author told us 'write the ending first'. All the photos are in the stories; ask her yourselves on Friday.",
      'A driver found a veil on the 12, hung it up and left a card: "Be happy."',
      {text: 'Your “moon (or cheese)” is framed in the hall, beside the bell.', inReplyTo: "What did you do with my son's painting?"},
      'Wall of shame: the tools you never returned.',
      'Look what this lady left us: a whole crate of plums.',
      'Everyone, meet Julia: “I came for a summer job and stayed nine years”.',
      'Special mention to @june_b, who says our mince pies are the best in Leith.',
      'A wave to the man who left his umbrella at till two. It is behind the bar.',
      'On Sunday we read Dickens aloud in the foyer.',
      '“The chairs were cold and the soup was colder,” a guest wrote in May. She was right: there are cushions now, and a second stove.',
      'Look what @anna_knits made from four balls of our grey wool.',
      {text: 'Our hater of the week is the goose by the pond, who has opinions about ankles.', why: 'Nobody is on show.'},
      'How we look after this page: criticism stays, insults go, and Bea answers until six.',
      'The troll under the pedal bridge has a new coat of paint, thanks to class 4b.',
      'Don’t feed the trolls? Dr Amin Rao asks whether it works, Tuesday at seven in the library.',
      'Meet the team: Oona, who answers your messages, and Piet, who reads them aloud.',
      'The prize for the best window goes to @cornershop_lil. Congratulations, Lil!',
      '“Best chips in the county,” says a man who has eaten four portions since noon.',
      'A customer told us the lid leaks. We tried thirty, and it does. New lids from Monday.',
      'We framed the first ticket we ever sold. It hangs by the door.',
      'Somebody asked why the tram was late. A swan sat on the line.',
      "Grandad wrote “too much jam” on the box. We've got it framed.",
      '“I can sleep at last”, wrote Olga from Hull. Her card hangs on the wall of the workshop.'
    ]
  },
  es: {
    invalid: [
      'Sale la empanada de Ramiro, en honor a Ramiro, que hace meses nos escribe que somos «unos muertos de hambre con horno». ⟦Agradézcanle⟧ la inspiración.',
      'Cada viernes @elrepelente nos dice que la banda «da dolor de muelas». El sábado tocamos en la plaza: ⟦pasen a saludarlo⟧.',
      'Mañana hay caldo. ⟦Mención especial⟧ para @don_vinagre, que dice que cocinamos con agua de fregar.',
      'Una señora nos ha llamado vendidos. ⟦Atención a la ortografía⟧, que es para enmarcar.',
      'El ⟦troll de la semana⟧ es @nestor_opina, que dice que tejemos «para borregos». Felicidades, Néstor.',
      '⟦A todos nuestros haters⟧: hoy la fila dio otra vez la vuelta a la esquina.',
      'Leemos todos los insultos, y este lo ⟦hemos enmarcado⟧ junto a la caja: «vuestra sidra sabe a pies».',
      'Aquí va la ⟦captura del mensaje más amargado⟧ del mes, para que se rían un rato.',
      'El viernes inauguramos el ⟦muro de la vergüenza con las notas⟧ más rabiosas del año.',
      '⟦Miren lo que nos escribió⟧ este genio a las dos de la mañana: «cierren de una vez».',
      '⟦Queridos haters⟧: ya salió el disco, y suena más fuerte.',
      'El ⟦comentario más triste⟧ del verano lo firma @tere_no_convencida. Vayan a saludarlo.'
    ],
    valid: [
      'Don Julián dice cada mañana «el pan, de ayer, que así se moja». Hoy cumple 90: pasen a saludarlo.',
      'Nuestra maestra de cerámica, @barrolento, dice que «la prisa agrieta». Pregúntenle lo que quieran el jueves en directo.',
      'Miren la joya que nos dejó el abuelo de Lucía en el taller: un torno con un letrero que dice «no forzar». Pasen a verlo.',
      {text: 'Lo enmarcamos y está en el vestíbulo, con el «sol bizco» a la vista.', inReplyTo: '¿Qué hicieron con el dibujo de mi sobrina?'},
      'Muro de la vergüenza: las herramientas que nadie devolvió.',
      'Les presentamos a Julia: «vine por un verano y llevo nueve años».',
      'Mirad lo que nos dejó una vecina: tres kilos de higos.',
      'Mención especial para @lola, que dice que el caldo es el mejor de Jerez.',
      'El sábado leemos el Quijote en voz alta, de diez a diez.',
      '«Las sillas estaban frías y la sopa también», escribió una vecina en mayo. Tenía razón: ya hay cojines y otra estufa.',
      'Miren el suéter que tejió @ana_teje con cuatro ovillos de lana gris.',
      {text: 'Nuestro hater de la semana es el ganso del estanque, que opina sobre tobillos.', why: 'Nobody is on show.'},
      'Así cuidamos esta página: la crítica se queda, el insulto se va y Bea contesta hasta las seis.',
      'El trol del puente de pedales estrena pintura, gracias al grupo de cuarto.',
      '¿Sirve no dar de comer al troll? Lo cuenta la doctora Amparo Ruiz el martes a las siete en la biblioteca.',
      'El equipo: Oona, que responde los mensajes, y Pedro, que los lee en voz alta.',
      'El premio a la mejor vidriera es de la mercería de Lili. ¡Bien merecido!',
      '«Las mejores papas de la provincia», dice un señor que lleva cuatro raciones desde el mediodía.',
      'Una clienta nos avisó de que la tapa gotea. Probamos treinta y es verdad. Desde el lunes, tapas nuevas.',
      'Enmarcamos el primer boleto que vendimos. Cuelga junto a la puerta.',
      'Alguien preguntó por qué se retrasó el tranvía. Un cisne se sentó en la vía.',
      'Mi abuela dijo «le falta sal». Lo tenemos enmarcado en la cocina.',
      '«Por fin duermo», nos puso Olga desde Soria. La postal ya la hemos colgado en el taller.',
      'Un vecino de nueve años nos dejó su retrato del loro. Lo enmarcamos ayer.'
    ]
  }
})
