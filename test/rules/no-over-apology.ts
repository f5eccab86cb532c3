import noOverApology from '../../rules/no-over-apology/rule.js'
import {cases} from '../cases.js'

export default cases(noOverApology, {
  en: {
    invalid: [
      {text: 'Oh no, ⟦sorry, sorry⟧, a thousand times sorry! We feel terrible. Please forgive us!', inReplyTo: 'My straw was missing'},
      {text: "We ⟦apologise⟧ profusely and unreservedly, we are so deeply sorry, words can't express how sorry we are.", inReplyTo: 'Soup late'},
      {text: "I'm ⟦mortified⟧. So so so sorry. We beg your pardon, really, truly sorry.", inReplyTo: 'Typo in the menu'},
      {text: "⟦Sorry⟧! Really sorry! We don't deserve you. Sorry again!", inReplyTo: 'The bag was blue not navy'},
      {text: '⟦Sorry⟧ for the wait, sorry for the trouble, sorry for the bother, and sorry once more.', inReplyTo: 'Late reply'},
      {text: '⟦Sorry⟧! So, so sorry! We are mortified, please forgive us, sorry!', inReplyTo: 'Spoon missing'},
      {text: "⟦We can't apologise enough⟧. There are no words. We're so deeply ashamed, and so sorry.", inReplyTo: 'Wrong ribbon'},
      "We're ⟦devastated⟧ and mortified about yesterday's typo, and beg your forgiveness a thousand times. It's fixed, sorry.",
      {text: "⟦Sorry sorry⟧ SORRY. We're the worst. Honestly, sorry.", inReplyTo: 'late reply'}
    ],
    valid: [
      {text: 'Sorry about that! Grab one at the counter, and a cookie for the trouble.', inReplyTo: 'My straw was missing'},
      {text: "I'm sorry, Kit. The pot boiled over and we started again. Sorry for the hungry half hour: dessert was on us.", inReplyTo: 'Soup late'},
      'So sorry, so good: the sorry-not-sorry burger is back.',
      {text: 'Good catch! Sorry, fixed and reprinted.', inReplyTo: 'Typo in the menu'},
      {text: "We're very sorry, Mel. Send it back free of charge and the navy one ships today.", inReplyTo: 'The bag was blue not navy'},
      {text: 'Sorry about the soup, Ines. Come by and have it hot.', inReplyTo: 'Cold soup'},
      "We're sorry, we got the date wrong. It's the 14th. Sorry again to those who came.",
      {
        text: "I'm sorry, Ed. We've looked twice and asked the band. I'll write tomorrow either way, and I'm sorry it's taken all day.",
        inReplyTo: 'Lost my coat'
      },
      'Sorry, carrots. Sorry, peas. The pumpkins have landed.',
      {text: 'I was, and I apologise.', inReplyTo: 'You were rude'},
      'A thousand times yes to rhubarb: the crumble is back.',
      {text: 'A million thanks to you, Zoe. No words needed.', inReplyTo: 'Thank you!'}
    ]
  },
  es: {
    invalid: [
      {text: '¡Ay, ⟦perdón⟧, perdón, mil veces perdón! Nos sentimos fatal. ¡Perdónanos!', inReplyTo: 'Faltaba la pajita'},
      {text: 'Pedimos ⟦mil disculpas⟧, lo sentimos en el alma, no hay palabras para expresar cuánto lo sentimos.', inReplyTo: 'La sopa tardó'},
      {text: '⟦Qué vergüenza⟧. Lo siento, lo siento muchísimo. Le ruego que nos perdone, de verdad, mil perdones.', inReplyTo: 'Errata en la carta'},
      {text: '¡⟦Perdón⟧! ¡De verdad, perdón! No te merecemos. ¡Disculpas otra vez!', inReplyTo: 'El bolso era azul y no marino'},
      {text: '⟦Perdón⟧ por la espera, perdón por el trastorno, perdón por la lata y perdón una vez más.', inReplyTo: 'Tardaron en contestar'},
      {text: '¡⟦Perdón⟧! ¡Mil veces perdón! Qué vergüenza, perdónanos, ¡perdón!', inReplyTo: 'Faltaba una cuchara'},
      {text: '⟦No tenemos palabras⟧. Estamos avergonzados, lo sentimos en el alma y te pedimos perdón una y otra vez.', inReplyTo: 'Lazo equivocado'},
      'Estamos ⟦destrozados⟧ por la errata de ayer y rogamos vuestro perdón mil veces. Ya está corregida, perdón.',
      {text: '⟦Perdón⟧ perdón PERDÓN. Somos lo peor. En serio, perdón.', inReplyTo: 'tardaron'}
    ],
    valid: [
      {text: '¡Perdona! Coge una en la barra, y una galleta por las molestias.', inReplyTo: 'Faltaba la pajita'},
      {
        text: 'Lo siento, Kike. Se nos salió la olla y volvimos a empezar. Perdón por la media hora de hambre: el postre fue nuestro.',
        inReplyTo: 'La sopa tardó'
      },
      'Perdón por lo que vas a comer: vuelve la hamburguesa doble.',
      {text: '¡Buen ojo! Perdón, corregida y reimpresa.', inReplyTo: 'Errata en la carta'},
      {text: 'Lo sentimos mucho, Mel. Devuélvelo sin coste y hoy sale el marino.', inReplyTo: 'El bolso era azul y no marino'},
      {text: 'Perdona por la sopa, Inés. Pasa y te la comes caliente.', inReplyTo: 'Sopa fría'},
      'Perdón, pusimos mal la fecha: es el 14. Y perdón otra vez a quienes vinieron.',
      {
        text: 'Lo siento, Edu. Hemos mirado dos veces y preguntado a la banda. Mañana te escribo sí o sí, y siento que haya sido todo el día.',
        inReplyTo: 'Perdí el abrigo'
      },
      'Perdón, zanahorias. Perdón, guisantes. Han llegado las calabazas.',
      {text: 'Sí, y te pido disculpas.', inReplyTo: 'Fueron groseros'},
      'Mil veces sí al ruibarbo: vuelve la tarta.',
      {text: 'Mil gracias a ti, Zoe. No hacen falta palabras.', inReplyTo: '¡Gracias!'}
    ]
  }
})
