import {cases} from '../cases.js'
import rule from '../../rules/no-public-block/rule.js'

export default cases(rule, {
  context: {kind: 'post'},
  en: {
    invalid: [
      "⟦That's Barry off our page⟧ and out of the raffle.",
      'All three senders have been ⟦kicked out of the group⟧.',
      'Doors at eight. ⟦@grumbledore got booted⟧ off the page this morning.',
      '⟦Two more blocked⟧ since Friday, for those counting.',
      'Six ⟦accounts lost access⟧ to this page last night, and we enjoyed it.',
      "And that's why ⟦you're out of our group⟧, for ever.",
      '⟦We have just blocked @moaning_mick⟧. Peace at last.',
      {text: '⟦And you are blocked⟧. Bye!', kind: 'reply', inReplyTo: 'your cakes are for losers'},
      {text: '⟦Reported and muted⟧. Next!', kind: 'reply', inReplyTo: 'clowns'},
      'Tidying up: ⟦eleven trolls were banned⟧ before breakfast.',
      {text: 'One more word like that and ⟦you will find yourself blocked⟧.', kind: 'reply', inReplyTo: 'three e-mails and no answer, useless'},
      {text: '⟦Consider yourself blocked⟧.', kind: 'reply', inReplyTo: 'you all smell'},
      '⟦We blocked a few of you⟧ last night, and you know why.',
      {text: '⟦We will have to block you⟧ if you go on.', kind: 'reply', inReplyTo: 'Answer me! Where is my ring?'}
    ],
    valid: [
      "And that's the old logo off the page. New one goes live on Monday.",
      "That's the last box out of the channel tunnel. Deliveries are back to normal.",
      {text: 'You have been removed from the list, Gail.', inReplyTo: 'Stop sending me e-mails'},
      'Two lanes are closed at Hale and one more is blocked until six.',
      'Thanks for hitting that follow button! The workshop opens on Monday.',
      'How this page works: we hide insults and block accounts that threaten people. Complaints stay.',
      '@pine_prizes is not us. We have reported and blocked the account; please don’t click its links.',
      'Mill Road is blocked by a fallen oak until four.',
      {text: 'A blocked card opens again in the app, under Security.', kind: 'reply', inReplyTo: 'You blocked my card on holiday!'},
      {
        text: 'Thank you for telling us. The comments are gone and we have blocked him.',
        kind: 'reply',
        inReplyTo: 'Somebody keeps insulting me under your posts'
      },
      'We blocked out the whole of Friday for children’s classes.',
      {text: 'You were not banned, Neil: the page was down.', kind: 'reply', inReplyTo: 'Did you ban me?'},
      'Phishing: we reported the sender and blocked them. Never share your code.',
      'The council banned cars from the square, so walk up to the stall.',
      'How to block somebody: hold their name, then tap Block.',
      'A blocked drain flooded the cellar. We open again at noon.',
      {text: 'We don’t block people for complaining. What happened?', kind: 'reply', inReplyTo: 'go on, ban me like the others'}
    ]
  },
  es: {
    invalid: [
      'Ayer ⟦expulsamos a Marcos de la comunidad⟧. Que sirva de ejemplo.',
      'A Pepe Luna ⟦le acabamos de cerrar la puerta de esta página⟧.',
      '⟦@pepe_ruge fue bloqueado⟧ anoche. Y ahora, el sorteo.',
      'Ya ⟦van nueve bloqueados⟧ esta temporada. A las cinco, el partido.',
      'Esta noche doce ⟦perfiles perdieron el acceso⟧ a nuestra página.',
      'Pues ya ⟦está: quedas fuera de la página⟧.',
      'Acabamos de ⟦bloquear a @quejas_migue⟧. Por fin, paz.',
      {text: 'Y ⟦quedas bloqueado⟧. ¡Chau!', kind: 'reply', inReplyTo: 'sus pasteles son para perdedores'},
      {text: '⟦Denunciado y⟧ silenciado. ¡El siguiente!', kind: 'reply', inReplyTo: 'payasos'},
      'Limpieza general: ⟦once trolls expulsados⟧ antes del desayuno.',
      {text: 'Una palabra más así y ⟦te vamos a bloquear⟧.', kind: 'reply', inReplyTo: 'tres correos y ni una respuesta, inútiles'},
      {text: '⟦Date por bloqueada⟧.', kind: 'reply', inReplyTo: 'todos ustedes apestan'},
      'Anoche ⟦bloqueamos a varios maleducados⟧, y ya saben por qué.',
      {text: 'Si sigue así ⟦tendremos que bloquearlo⟧.', kind: 'reply', inReplyTo: '¡Contesten! ¿Dónde está mi anillo?'}
    ],
    valid: [
      'Sacamos la pizarra del muro para pintarlo. Vuelve el jueves.',
      'Cerramos la puerta del grupo de senderismo: plazas completas.',
      'La cinta de correr la bloqueamos los lunes para engrasarla.',
      'Si pierdes la tarjeta del gimnasio, avisa en recepción y la bloqueamos.',
      'El portón de la obra lo bloqueamos a las 20 h.',
      'Quedan bloqueados dos accesos al estadio; usen la puerta 4.',
      {text: 'Queda eliminado de la lista, Raúl.', inReplyTo: 'Dejen de mandarme correos'},
      'Hicimos limpieza de armarios: el sábado hay mercadillo.',
      'Así funciona esta página: ocultamos insultos y bloqueamos cuentas que amenazan. Las quejas se quedan.',
      '@pino_premios no somos nosotros. Ya denunciamos y bloqueamos a esa cuenta; no pulsen sus enlaces.',
      'La calle del Molino está bloqueada por un roble caído hasta las cuatro.',
      {text: 'Una tarjeta bloqueada se abre otra vez en la app, en Seguridad.', kind: 'reply', inReplyTo: '¡Me bloquearon la tarjeta en vacaciones!'},
      {text: 'Gracias por avisar. Quitamos los comentarios y lo bloqueamos.', kind: 'reply', inReplyTo: 'Alguien me insulta debajo de sus publicaciones'},
      'Bloqueamos todo el viernes para las clases infantiles.',
      {text: 'No estás bloqueado, Nico: la página se cayó.', kind: 'reply', inReplyTo: '¿Me banearon?'},
      'Ojo con la estafa: denunciamos al remitente. Nunca compartan su código.',
      'El ayuntamiento quitó los coches de la plaza, así que el puesto se visita a pie.',
      'Cómo bloquear a alguien: mantén pulsado su nombre y toca Bloquear.',
      'Un desagüe atascado inundó el sótano. Abrimos otra vez al mediodía.',
      {text: 'Por quejarse no bloqueamos a nadie. ¿Qué pasó?', kind: 'reply', inReplyTo: 'dale, bloquéenme como a los demás'}
    ]
  }
})
