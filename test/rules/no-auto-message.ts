import rule from '../../rules/no-auto-message/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'Hello new follower! ⟦This goes out by itself⟧: our price list is at ironworks.fit/prices',
      'So ⟦happy that you found us⟧ and subscribed! By way of thanks, this is the shop: https://www.reedandrush.example',
      '⟦Thank you for following⟧! Grab the free guide: https://leafbox.example/free',
      '⟦Thanks for subscribing⟧ 🙌 Shop our lamps at https://lampo.example',
      '⟦This is an automated message⟧: the office is closed until Monday, see https://lampo.example',
      {text: '⟦Thanks for following us⟧! Get 10% off your first order at https://leafbox.example', inReplyTo: '(new follower)'},
      'Hi there, ⟦thank you for the follow⟧ 🙌 While you are here, like us on Facebook too: fb.example/leafbox',
      {text: '⟦Welcome aboard⟧, and thanks for connecting! Download our free e-book: leafbox.example/ebook', kind: 'reply'},
      'Thanks for the add! ⟦This is an automated message⟧: visit our store at https://kettle.example',
      {text: '⟦Appreciate the follow⟧! Check out our new collection here 👉 https://kettle.example/new', kind: 'reply'}
    ],
    valid: [
      'Glad you asked: the catalogue is at the counter.',
      'Thank you for following the roof repairs, they end on Friday.',
      'Thanks for following along! No link today, only a cat.',
      'Welcome to the family, @lampo_north: the second shop opens at ten. https://lampo.example/north',
      {text: 'Welcome, Joss! The otters come out at six.', inReplyTo: 'New follower, here for the otters'},
      '“Thanks for following, claim your prize” is not from us; delete it.',
      'Our auto-reply was wrong on Sunday: we were open.',
      'Thanks for the lift, and for the cake. Photos: https://lampo.example/trip',
      'Thank you for following our little bakery through a mad year. 2,000 of you! The first tray on Saturday is free.',
      {text: 'Thanks for following up, Ian. The part arrives Thursday.', inReplyTo: 'Any news on my part?'},
      {text: 'Welcome! If you ever wonder about soil, just ask us here.', inReplyTo: 'Just followed you for the tomato tips'},
      'You asked how to join the newsletter: https://leafbox.example/news',
      'Thanks for connecting the dots for us at the conference, @annab.'
    ]
  },
  es: {
    invalid: [
      '⟦Nos alegra que hayas seguido⟧ la página. Como agradecimiento, esta es la tienda: https://juncoylata.example',
      '¡⟦Gracias por seguirnos⟧! Llévate la guía gratis: https://cajahoja.example/gratis',
      '⟦Gracias por suscribirte⟧ 🙌 Mira las lámparas en https://lampara.example',
      'Este es un ⟦mensaje automático⟧: abrimos el lunes, https://lampara.example',
      {text: '¡⟦Gracias por seguirnos⟧! Llévate un 10 % en tu primera compra: https://cajahoja.example', inReplyTo: '(nuevo seguidor)'},
      'Hola, ⟦gracias por el follow⟧ 🙌 Ya que estás, danos me gusta en Facebook: fb.example/cajahoja',
      {text: '¡Bienvenida y ⟦gracias por conectar⟧! Descargá nuestro e-book gratis: cajahoja.example/ebook', kind: 'reply'},
      'Gracias por unirte. Este es un ⟦mensaje automático⟧: visita nuestra tienda en https://teteras.example',
      {text: '⟦Gracias por empezar a seguirnos⟧, mira la nueva colección 👉 https://teteras.example/nueva', kind: 'reply'}
    ],
    valid: [
      'Gracias por el año, seguidores viejos y nuevos. Abrimos mañana a las 9.',
      'Qué alegría que hayas venido al taller, Noe.',
      'Gracias por seguir las obras del tejado, acaban el viernes.',
      '¡Gracias por seguirnos! Hoy no hay enlace, solo un gato.',
      {text: '¡Bienvenida, Jose! Las nutrias salen a las seis.', inReplyTo: 'Nueva seguidora, vengo por las nutrias'},
      '«Gracias por seguirnos, reclama tu premio» no es nuestro; bórralo.',
      'El domingo abrimos, aunque el contestador dijera otra cosa.',
      'Gracias por el viaje y por la tarta. Fotos: https://lampara.example/viaje',
      'Bienvenida a la familia, @lampara_norte. https://lampara.example/norte',
      'Gracias por seguir a esta panadería pequeña en un año tan loco. ¡Ya son 2.000! El sábado, la primera bandeja va gratis.',
      {text: 'Gracias por seguir pendiente, Iván. La pieza llega el jueves.', inReplyTo: '¿Novedades de mi pieza?'},
      {text: '¡Bienvenido! Si dudas con el riego, pregunta por aquí.', inReplyTo: 'Os acabo de seguir por los tomates'},
      'Nos preguntabais cómo apuntaros al boletín: https://cajahoja.example/boletin',
      'Gracias por conectar a tanta gente ayer en la feria, @anab.'
    ]
  }
})
