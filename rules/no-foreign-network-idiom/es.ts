import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Una expresión de otra red: «link en la bio» en LinkedIn, «RT» en Instagram, «desliza hacia arriba» en cualquiera',
  phrases: {
    linkInBio: [
      '(link|enlace|links|enlaces|info|información|detalles|entradas|web|dirección) (está|están|lo tienes|la tienes|lo tenéis|lo tienen)? (en|de) (la|nuestra|mi|el)? (bio|biografía)',
      '(está|tienes|tenéis|tienen|tenés|encuentras|encontraréis|dejamos|encontrarás) *4 en (la|nuestra|mi) (bio|biografía)'
    ],
    swipeUp: ['({deslizar}|swipe|desliza|deslizá) (hacia|para)? arriba', 'swipe up'],
    sticker: [
      '(usa|usá|use|toca|tocá|toque|en|con|responde en|contesta en|vota en) (el|la|nuestro|nuestra) (sticker|pegatina|cajita|caja de preguntas|encuesta de la historia)'
    ],
    retweet: [
      '(retuit|retuitea|retuitead|retuiteá|retuitee|retuiteen|retuits|retweet|retweets|retuitear)',
      '^rt (si|y|a este|para|por favor)',
      '(da|dad|dale|denle|dar|hacer|haz) (rt|retuit|retweet)',
      '(tuitéanos|tuiteanos|este tuit|este tweet)'
    ],
    bell: [
      '({activar}|{tocar}|{pulsar}|{dar} a) (la|esa)? (campanita|campana|notificaciones de la campana)',
      '({suscribirse}) (al|a nuestro|a este|en el|a mi) canal'
    ],
    description: ['(link|enlace|enlaces|links|info|información) (está|están)? en la (descripción|cajita de descripción|caja de descripción)'],
    duet: [
      '(haz|haced|hagan|hacé|haga|graba|grabad|graben|grabá) (un|tu|vuestro|su) (dúo|dueto|duet|stitch)',
      '(dúo|dueto|duet|stitch) con (este|nuestro|esta)'
    ],
    upvote: ['(upvote|upvotes|vota positivo|este subreddit)'],
    pin: ['(repinea|repin|guarda este pin|pinea|pinéalo|guarden este pin)'],
    story: [
      '({compartir}|{subir}|{publicar}|{poner}) *3 en (tu|tus|su|sus|vuestra|vuestras) (historia|historias|story|stories)',
      '(compártelo|compartilo|compártanlo|compartidlo|súbelo|subilo) (a|en) (tu|tus|sus|vuestras) (historia|historias|stories|story)'
    ]
  },
  messages: {
    foreign: {
      reason: '«{text}» en {network}; mejor palabras de esta red',
      note: 'Es de otra red, así que aquí no lleva a nada y se nota que el texto va pegado. Di dónde está el enlace o la respuesta en esta.'
    }
  }
} satisfies Words
