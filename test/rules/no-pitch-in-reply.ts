import {cases} from '../cases.js'
import rule from '../../rules/no-pitch-in-reply/rule.js'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {text: "What a view, Tess. Since we're talking bedrooms, ⟦a quote for⟧ blinds takes two minutes.", inReplyTo: 'Sunrise from the spare room'},
      {
        text: 'Sorry about the wait, Imran. A van comes by at four. Have you tried our Plus plan? It is ⟦only £5 a month⟧.',
        inReplyTo: 'Third day without internet.'
      },
      {text: 'What a finish! Recovery starts here: ⟦20% off⟧ massages with the code RUN20.', inReplyTo: 'Crossed the line in 4:59 and my legs hate me.'},
      {text: 'So glad she liked it. By the way, ⟦our new winter range is in the shop from £25⟧.', inReplyTo: 'My mother wore your scarf to my wedding.'},
      {
        text: 'We are so sorry. When you feel ready, why not ⟦treat yourself to⟧ one of our spa packages?',
        inReplyTo: 'My sister died on Tuesday. She loved your garden.'
      },
      {text: 'That sounds painful. Our ergonomic set ⟦makes a great gift⟧, order yours today.', inReplyTo: 'Office chairs are a medieval invention.'},
      {text: 'Apologies for the cold soup! Next time try our new tasting menu, ⟦two for one⟧ on Mondays.', inReplyTo: 'The soup came cold and nobody noticed.'},
      {text: 'Great photo! It would look even better printed with our premium service, ⟦first month free⟧.', inReplyTo: 'The heron on the canal this morning.'},
      {text: 'We are checking it now. In the meantime, ⟦check out our new collection⟧!', inReplyTo: 'The site crashes when I open my basket.'}
    ],
    valid: [
      {text: '£96,000 a year. You can find it on page 12 of the annual report.', inReplyTo: 'The director must earn a fortune'},
      {text: 'We do, by bike, £3. Order before noon and it is with you by four.', inReplyTo: 'Can you get a loaf to Morningside?'},
      {text: "It means you pay nothing on top, Jo. On a $900 sofa that's $75 a month for a year.", inReplyTo: 'what does 0% finance mean on the sofa poster'},
      {
        text: 'You pay before tax, Priya. On a £1,200 bike most people see about £68 a month leave their pay slip.',
        inReplyTo: 'ok so how does the bike scheme work'
      },
      {text: 'It locks after three tries. Use the code we texted you and choose another word.', inReplyTo: 'Locked out of my account again'},
      {text: 'Anybody could use that code at the counter, which is why it is covered in your photo.', inReplyTo: 'You blurred my photo'},
      {text: 'What about a towel for the dog next time? We keep two by the gate.', inReplyTo: 'The dog jumped in the pond'},
      {text: "Since we're talking about gulls: that one is called Kevin.", inReplyTo: 'A gull stole my chips'},
      {text: 'It is £5 a month, and the first month is free.', inReplyTo: 'How much is the Plus plan?'},
      {text: 'Our new winter range is in the shop from £25.', inReplyTo: 'Do you sell anything warmer than this?'},
      {text: 'You should not have been charged. We have refunded the £5 a month since May.', inReplyTo: 'Why am I paying for Plus? I cancelled it.'},
      {text: 'The repair is covered, so there is nothing to pay. A van comes by at four.', inReplyTo: 'My boiler died again.'},
      {text: 'We are sorry, Ada. The next soup is on us, and the kitchen now tastes every pot.', inReplyTo: 'The soup came cold.'},
      {text: 'Thank you, Bea! Which colour did she choose?', inReplyTo: 'My mother wore your scarf to my wedding.'},
      {text: 'The small one folds flat and costs £60; the large one does not fold.', inReplyTo: 'Which of your chairs fits under a desk?'},
      {text: 'Your code was typed with a zero. With the letter O it takes 20% off.', inReplyTo: 'My discount code does not work.'},
      {text: 'Saturday at ten, in the yard. Children under six don’t need a ticket.', inReplyTo: 'When is the open day?'},
      {text: 'A replacement card costs €6 and arrives in three days.', inReplyTo: 'I lost my library card.'},
      {text: 'Check out our help page on resets, and write back here if the light stays red.', inReplyTo: 'The router blinks red.'},
      {text: 'We have a 10% discount for teachers, yes.', inReplyTo: 'Is there an offer for teachers?'}
    ]
  },
  es: {
    invalid: [
      {text: 'Gracias, Mirta. Tienes ⟦10 % en tu próxima compra⟧, que vuela.', inReplyTo: 'Muy amables en el local'},
      {text: 'Ya no lo vemos de otra manera. ¿Y ⟦qué tal un bono de diez clases⟧ por 95 €?', inReplyTo: 'Vuestro logo parece un caracol'},
      {
        text: 'Lamentamos la espera, Imelda. La camioneta pasa a las cuatro. ¿Ya conoces nuestro plan Plus? ⟦Por solo $99 al mes⟧.',
        inReplyTo: 'Tercer día sin internet.'
      },
      {
        text: '¡Qué llegada! Para las piernas, ⟦20% de descuento⟧ en masajes con el código CORRE20.',
        inReplyTo: 'Terminé el maratón en 4:59 y no puedo bajar escaleras.'
      },
      {text: 'Qué alegría. Por cierto, ya llegó ⟦nuestra nueva colección, desde 25 €⟧.', inReplyTo: 'Mi madre llevó vuestra bufanda a mi boda.'},
      {
        text: 'Lo sentimos mucho. Cuando quieras, ⟦descubre nuestros tratamientos⟧ de spa.',
        inReplyTo: 'El martes murió mi hermana. Le encantaba vuestro jardín.'
      },
      {text: 'Uy, qué dolor. Para eso tenemos las sillas nuevas en promoción: ⟦pedí la tuya⟧.', inReplyTo: 'Las sillas de oficina son un invento medieval.'},
      {text: 'Disculpe la sopa fría. La próxima vez pruebe nuestro nuevo menú, ⟦2x1⟧ los lunes.', inReplyTo: 'La sopa llegó fría y nadie dijo nada.'},
      {text: '¡Linda foto! Impresa quedaría mejor: ⟦aproveche nuestra promoción de esta⟧ semana.', inReplyTo: 'La garza del canal esta mañana.'},
      {text: 'Ya lo revisamos. Mientras tanto, ¡⟦conoce nuestra nueva colección⟧!', inReplyTo: 'La web se cae cuando abro el carrito.'}
    ],
    valid: [
      {
        text: 'Sí, sale a las nueve y cuesta 12 €. Comprad el billete en la cantina, que el conductor no lleva cambio.',
        inReplyTo: '¿Va el autobús del club al partido?'
      },
      {text: 'Hasta Ñuñoa vamos, por $2.500. Pide antes del mediodía.', inReplyTo: 'Reparten en Ñuñoa?'},
      {text: 'Respira, Ana. Tenemos cajitas listas desde 12 euros y cerramos a las 9.', inReplyTo: 'SOCORRO se me olvidó el regalo de la seño'},
      {
        text: 'Prueba con una radio de válvulas, Leo: la arregla él mismo y cuesta 30 euros de segunda mano.',
        inReplyTo: 'ideas para el cumple de mi papá, que ya tiene de todo'
      },
      {text: 'Se bloquea al tercer intento. Usa el código de verificación y elige otra clave.', inReplyTo: 'Otra vez bloqueada la cuenta'},
      {text: 'Se sembró un 15 % menos por la sequía, Amancio, y aun así habrá garbanzo.', inReplyTo: 'Este año el mercado está flojo'},
      {text: 'Faltó un 12 % en la planta de arriba y un 5 % en la de abajo, Nora.', inReplyTo: 'Qué informe tan completo'},
      {text: '¿Qué tal un trapo para el perro la próxima vez? Hay dos en la puerta.', inReplyTo: 'El perro se tiró al estanque'},
      {text: 'Ahora que lo mencionas, la gaviota se llama Quevedo.', inReplyTo: 'Una gaviota me robó las papas'},
      'Dale, vení a contármelo al local y lo vemos con el encargado.',
      {text: 'Cuesta $99 al mes y el primero es gratis.', inReplyTo: '¿Cuánto cuesta el plan Plus?'},
      {text: 'Sí: la nueva colección está en tienda, desde 25 €.', inReplyTo: '¿Tenéis algo más abrigado que esto?'},
      {text: 'No tenían que cobrarle. Ya devolvimos los $99 de cada mes desde mayo.', inReplyTo: '¿Por qué sigo pagando el Plus si lo cancelé?'},
      {text: 'La reparación está cubierta, no paga nada. La camioneta pasa a las cuatro.', inReplyTo: 'Se volvió a morir la caldera.'},
      {text: 'Lo sentimos, Ada. La próxima sopa la invita la casa y desde hoy se prueba cada olla.', inReplyTo: 'La sopa llegó fría.'},
      {text: '¡Gracias, Bea! ¿Qué color eligió?', inReplyTo: 'Mi madre llevó vuestra bufanda a mi boda.'},
      {text: 'La pequeña se pliega y cuesta 60 €; la grande, no.', inReplyTo: '¿Cuál de vuestras sillas cabe bajo un escritorio?'},
      {text: 'El código llevaba un cero. Con la letra O descuenta el 20%.', inReplyTo: 'No me funciona el código de descuento.'},
      {text: 'El sábado a las diez, en el patio. Los menores de seis no necesitan entrada.', inReplyTo: '¿Cuándo es la jornada abierta?'},
      {text: 'La tarjeta nueva cuesta 6 € y tarda tres días.', inReplyTo: 'Perdí el carné de la biblioteca.'},
      {text: 'Prueba a dejarlo diez segundos apagado y cuéntanos si la luz sigue roja.', inReplyTo: 'El router parpadea en rojo.'},
      {text: 'Sí, hay un 10% de descuento para docentes.', inReplyTo: '¿Hay alguna oferta para docentes?'}
    ]
  }
})
