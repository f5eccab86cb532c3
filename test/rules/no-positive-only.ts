import noPositiveOnly from '../../rules/no-positive-only/rule.js'
import {cases} from '../cases.js'

export default cases(noPositiveOnly, {
  en: {
    invalid: [
      'Around here you ⟦speak well of the club or not⟧ at all.',
      'Photos of the fair, please! ⟦Only cheers fit⟧ in this box.',
      'What did you make of the new menu? Love letters below, ⟦hate mail in the bin⟧ by the door.',
      "New rule on this page: ⟦if you can't be nice⟧, don't comment.",
      'This is a happy place. ⟦Complaints go elsewhere⟧, good vibes stay!',
      {text: '⟦We only accept uplifting comments⟧ on this page, thanks.', inReplyTo: 'The soup was watery'},
      'Leave us a review, but ⟦five stars only please, anything⟧ else hurts us.',
      "⟦Haters not welcome⟧. If you don't like our new menu, keep it to yourself.",
      'Our wall is for celebrating the team. ⟦Gripes stay in⟧ the dressing room.',
      "Five stars make our day; if you're thinking of ⟦fewer, think again, or call us instead of posting⟧.",
      'Reviews are open! ⟦Kind ones only⟧, the bakers read them.',
      "We love hearing from you, ⟦as long as it's nice⟧.",
      "New here? Lovely. Two rules: say please, and say only what you'd say to your nan about her cooking. ⟦No gripes⟧, no grumbles.",
      'Had a great time at the lodge? Tell TripAdvisor. Had a rotten one? ⟦Tell us, and only us⟧.',
      'The comments are for cheering the runners on. Got a complaint about the route? ⟦Not here⟧, please.'
    ],
    valid: [
      'Anything else? Our surgery diary has gaps from Tuesday.',
      'This page is for people who love sourdough. Ask away!',
      {text: 'If you ever need anything else, you know where to find us.', inReplyTo: 'Fixed, thanks'},
      'Nothing but good weather ahead: the pool opens at ten.',
      "Tell us what you loved and what you'd change. Both help.",
      'Only good news today: the roof is fixed and we reopen on Friday.',
      'Be kind to each other in the comments: no insults, all opinions welcome.',
      'Five stars from the hygiene inspector! Only took us three mops.',
      {text: "We're all ears, Una. Good or bad, we'd rather hear it.", inReplyTo: 'I have a complaint'},
      'Only the kind of cake your nan would approve of. Thursdays.',
      "If you didn't like the new loaf, tell us what was wrong with it: the oven is still ours to change.",
      'We have something nice for everyone who came to the bonfire. Look under your chair.',
      "Leave your complaints in the red box by the door. We read them out at Monday's meeting.",
      {text: 'Good vibes only at the drum circle, Saturday at six, bring earplugs.', why: 'a slogan, not a rule for comments'},
      'No complaints about the weather from us: the strawberries love it.',
      {text: "Five! You've made Ken's week, and he was only here to fix the sink.", inReplyTo: 'Five stars from me!'}
    ]
  },
  es: {
    invalid: [
      'Del colegio se ⟦escribe bonito o mejor no se⟧ escribe.',
      '⟦Nomás se aceptan aplausos⟧; si hubo fila, ni modo.',
      'Este espacio es para la alegría: los ⟦amargados tienen otras páginas⟧.',
      '¿Qué os ha parecido el concierto? ⟦Los que os aburristeis, calladitos⟧, que estamos de celebración.',
      'Norma nueva de esta página: ⟦si no vas a decir algo bonito, mejor no⟧ comentes.',
      'Este es un espacio de alegría. Las ⟦quejas a otra parte⟧, aquí solo buena onda.',
      {text: 'En este perfil ⟦no aceptamos comentarios negativos⟧, gracias.', inReplyTo: 'La sopa estaba aguada'},
      'Déjanos tu reseña, pero ⟦solo si es de cinco estrellas⟧, que lo demás nos perjudica.',
      '⟦Haters abstenerse⟧. Si no te gusta la nueva carta, guárdatelo.',
      'Este muro es para celebrar al equipo. Los ⟦reproches se quedan en⟧ el vestuario.',
      'Las cinco estrellas nos alegran el día; si estás pensando ⟦en menos, mejor llámanos en vez de⟧ publicarlo.',
      '¡Ya se puede opinar! ⟦Solo cosas amables⟧, que los panaderos leen.',
      'Nos encanta leerlos, ⟦siempre que sea para bien⟧.',
      '⟦Si vienes a criticar, esta no⟧ es tu página.',
      'Acá se suma, no se resta: ⟦el que venga a tirar mala onda, que pase de largo⟧.',
      '¿Lo pasaste genial en el refugio? Cuéntalo en Google. ¿Lo pasaste mal? ⟦Cuéntanoslo a nosotros y a nadie más⟧.'
    ],
    valid: [
      'No buscamos medallas. Solo queremos saber si le gustó la comida del asilo.',
      'La hoja de la consulta solo pregunta si te fue bien y, en caso contrario, qué pasó.',
      'Hay cinco pinceles perdidos por el taller. El que encuentre alguno se lo queda.',
      'Aquí caben porras, quejas y lo que quieran contar.',
      'Se habla bien de nuestro mole y mal de las sillas: se cambian el lunes.',
      'Si no te gustó el final de la serie, cuéntanos por qué: el jueves leemos las mejores teorías.',
      'Cuéntanos qué te gustó y qué cambiarías. Las dos cosas ayudan.',
      'Hoy solo buenas noticias: el techo está arreglado y abrimos el viernes.',
      'Seamos amables en los comentarios: sin insultos, y todas las opiniones valen.',
      '¡Cinco estrellas de la inspectora de sanidad! Solo nos costó tres fregonas.',
      {text: 'Somos todo oídos, Úrsula. Bueno o malo, preferimos saberlo.', inReplyTo: 'Tengo una queja'},
      'Solo del pan que le gustaría a tu abuela. Los jueves.',
      'Si no te gustó el pan nuevo, cuéntanos qué le falta: el horno sigue siendo nuestro.',
      'Tenemos algo bonito para quienes vinieron a la hoguera. Mira debajo de la silla.',
      'Deja tu queja en la caja roja de la puerta. Las leemos en la reunión del lunes.',
      'Buena vibra en la ronda de tambores, sábado a las seis, trae tapones.',
      'Del tiempo no tenemos queja: a las fresas les encanta.',
      {text: '¡Cinco! Le has alegrado la semana a Quique, y eso que solo venía a arreglar el grifo.', inReplyTo: '¡Cinco estrellas!'}
    ]
  }
})
