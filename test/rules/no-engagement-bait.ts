import {cases} from '../cases.js'
import rule from '../../rules/no-engagement-bait/rule.js'

export default cases(rule, {
  context: {kind: 'post'},
  en: {
    invalid: [
      '⟦38 more people need to hit⟧ that little plus before you see how it ends.',
      'Part 2 stays locked ⟦until 50 more of you press⟧ it.',
      '⟦❤️⟧ = beach, 👍 = hills. Where are we off to?',
      '⟦Team crumble reply⟧ 1, team custard reply 2. Kitchen closes at nine.',
      '⟦Name and shame the friend who⟧ never brings a coat. Snow on Friday.',
      'Go on, ⟦spare us a follow⟧ while the kettle boils.',
      '⟦Double tap⟧ if you would rather be under a blanket.',
      {text: '⟦Smash the like button for⟧ our goalkeeper!', network: 'facebook'},
      '⟦❤️ for⟧ pancakes, 😮 for waffles. Go!',
      {text: '⟦Repost if⟧ you have ever missed the last ferry.', network: 'threads'},
      '⟦Tag the friend⟧ who still owes you a book.',
      {text: '⟦Comment SEEDS and we will⟧ send you the sowing calendar.', network: 'instagram'},
      '⟦Drop a 🧡⟧ below if October is your month.',
      'We are ⟦60 followers away from⟧ 3,000. Hit follow and make our gardener dance!',
      '⟦Type YES if⟧ you would live in a lighthouse.',
      '⟦Follow us for part⟧ two of the story.'
    ],
    valid: [
      'A trainee may be in the room. Say no if that bothers you.',
      'Twelve more people can come on the walk. Ring Jo.',
      'Tap the plus sign in the app to add a second guest.',
      '🌧️ = we move inside.',
      'The storm hit 4,000 homes; ours is back on. Soup till six.',
      'Text STOP to leave the list or HELP to reach a person.',
      'Pancakes or waffles? The griddle can only do one on Sunday, so tell us which and why.',
      'If you like cardamom, ask for the bun by the window.',
      {text: 'Missing since Monday: a grey parrot, near the docks. Please share, or repost if you live there.', why: 'a cause'},
      'Tag your suitcase with the blue label before boarding.',
      'Follow the towpath for a mile and look left.',
      'You don’t have to comment, tag or follow anybody: the pattern is free.',
      '“Like and share if you agree” is the sentence we deleted most this year.',
      'Drop your old keys in the box by the door.',
      'The comment period for the new bridge ends on Friday.',
      'We share a wall with a drummer. What do you share yours with?',
      'Leave a comment with your question and the vet will answer on Thursday.',
      {
        text: 'Giveaway: tag a friend by 5 May to enter. Open to adults in Ireland, rules at orchard.example/rules.',
        why: 'the terms of a giveaway are another rule’s'
      },
      'Put EXIT signs on every floor before the inspection.',
      'Write no nuts on the slip and the baker leaves them out.',
      'Put me on the early shift, says our new apprentice.'
    ]
  },
  es: {
    invalid: [
      'La segunda parte no sale ⟦hasta que 50 más le den a seguir⟧.',
      '⟦❤️⟧ = playa, 👍 = monte.',
      '⟦Equipo mate, escriban⟧ una M. Equipo café, una C.',
      '⟦Un like en esta foto por quien⟧ no llegó a probarlas.',
      '⟦Regálanos un follow⟧ y deja de perderte las horneadas.',
      '⟦Doble tap⟧ si hoy preferías la manta.',
      {text: '¡⟦Reventad el botón de me gusta⟧ por nuestra portera!', network: 'facebook'},
      '⟦❤️ si⟧ eres de arepas, 😮 si eres de empanadas.',
      {text: '⟦RT si⟧ alguna vez perdiste el último ferri.', network: 'x'},
      '⟦Etiqueta a quien⟧ te debe un libro.',
      {text: '⟦Comenta SEMILLAS y te⟧ mandamos el calendario de siembra.', network: 'instagram'},
      '⟦Dejá un 🧡⟧ acá abajo si octubre es tu mes.',
      'Nos ⟦faltan 60 seguidores⟧ para los 3.000. ¡Denle a seguir y el jardinero baila!',
      '⟦Escriban SÍ si⟧ vivirían en un faro.',
      '⟦Síguenos para la⟧ segunda parte de la historia.'
    ],
    valid: [
      'Puede haber una practicante mirando. Di no si lo prefieres.',
      'Un aplauso para Marisol, que hoy cumple treinta años detrás de esta ventanilla.',
      'Toca el signo más de la app para añadir otro comensal.',
      'Esperamos hasta que 50 hayan firmado y salimos juntos.',
      'El domingo abrimos a las 14 h para que todo el equipo vote.',
      'El equipo de cocina escribe la carta cada lunes.',
      'Responde BAJA y no te escribimos más; responde AYUDA y te llama Nuria.',
      '¿Arepas o empanadas? El domingo solo cabe una cosa en el budare: cuéntanos cuál y por qué.',
      'Si te gusta el cardamomo, pide el bollo de la ventana.',
      {text: 'Perdida desde el lunes: lora gris, cerca del muelle. Compartan si viven por ahí.', why: 'una causa'},
      'Etiqueta tu maleta con el rótulo azul antes de embarcar.',
      'Sigue el camino de sirga un kilómetro y mira a la izquierda.',
      'No hace falta comentar, etiquetar ni seguir a nadie: el patrón es gratis.',
      '«Dale like y comparte si estás de acuerdo» es la frase que más borramos este año.',
      'Deja tus llaves viejas en la caja de la puerta.',
      'El plazo de comentarios al nuevo puente termina el viernes.',
      'Compartimos pared con un baterista. ¿Con quién la comparte usted?',
      'Deja tu pregunta en los comentarios y la veterinaria responde el jueves.',
      {
        text: 'Sorteo: etiqueta a una amiga antes del 5 de mayo. Mayores de edad de Chile, bases en huerto.example/bases.',
        why: 'las condiciones de un sorteo son de otra regla'
      },
      'Pongan SALIDA en cada planta antes de la inspección.',
      'De regreso con amor a la montaña.',
      'El panel es nuevo. Pone si el tren sale tarde y por qué vía.',
      'Escribe si traes silla de ruedas al reservar y guardamos el sitio.'
    ]
  }
})
